/**
 * The agency that an application goes through.
 *
 * In: an interview note. Out: the agency and the person there to write to, or null. Not here: spacing by recruiter (`../follow-up`).
 */
import { sameName } from '../follow-up/people';
import { frontmatterBlock, propertyLines } from '../note/frontmatter-block';
import { type InterviewNote, type Interviewer } from '../note/interview-note';
import { plainLine } from './plain-text';
import { plainName } from './names';

export interface Agency {
  readonly name: string;
  /** Whom to write to there; null where the note names nobody of the agency's. */
  readonly contact: Interviewer | null;
}

const AGENCY = /^(?:via|agency|recruiter company|recruiting (?:agency|company)|recruitment (?:agency|company)|staffing agency)$/;
const RECRUITER = /^(?:recruiter|agency contact|agent|headhunter)$/;

/** The agency of a note; the contact is its `recruiter`, else the interviewer whose address or name speaks of the agency. */
export function agencyOf({ source, interviewers }: InterviewNote): Agency | null {
  const property = (test: RegExp): string => {
    const found = propertyLines(frontmatterBlock(source).lines).find(({ name }) =>
      test.test(name.toLowerCase().replace(/[_-]+/g, ' ').trim()),
    );
    return plainLine(found?.value.replace(/^["']|["']$/g, '') ?? '');
  };
  const name = property(AGENCY);
  if (name === '') return null;
  const raw = property(RECRUITER);
  const word =
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .find((part) => part.length > 2) ?? name.toLowerCase();
  const known =
    raw === ''
      ? interviewers.find((person) => `${person.name} ${person.email ?? ''}`.toLowerCase().includes(word))
      : interviewers.find((person) => sameName(person.name, plainName(raw)));
  if (known !== undefined) return { name, contact: known };
  if (raw === '') return { name, contact: null };
  const email = /<(?<address>[^<>\s]+@[^<>\s]+)>/.exec(raw)?.groups?.['address'] ?? null;
  return { name, contact: { name: plainName(raw), email, link: null } };
}
