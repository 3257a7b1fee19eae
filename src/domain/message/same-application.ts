/**
 * Whether two notes are about one employer, or one position there.
 */
import { type InterviewNote } from '../note/interview-note';

const LEGAL_FORM = /\b(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|ag|se|sa|srl|bv|nv|ab|oy|pty)\b\.?/gi;

/** A company's name for comparing: "ACME, Corp." and "[[Acme]]" are both "acme". */
export const squeezedCompany = (company: string): string => squeezed(company.replace(LEGAL_FORM, ' ')) || squeezed(company);

const squeezed = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const same = (a: string | null, b: string | null, key: (words: string) => string): boolean => a !== null && b !== null && key(a) === key(b);

/** Whether both notes name the same company. */
export const sameCompany = (a: InterviewNote, b: InterviewNote): boolean => same(a.company, b.company, squeezedCompany);

/** Whether both notes belong to one application, by their `application` property or else by company and position. */
export const sameApplication = (a: InterviewNote, b: InterviewNote): boolean =>
  a.path === b.path || same(a.application, b.application, squeezed) || (sameCompany(a, b) && (a.position === b.position || same(a.position, b.position, squeezed)));
