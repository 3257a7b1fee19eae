/**
 * The agency that an application goes through: its recruiter is written to about the client.
 *
 * In: an interview note. Out: the agency with the person there to write to, or null, and whom messages about it go to. Not here: the words
 * of the message (`../message`).
 */
import { frontmatterBlock, propertyLines, type PropertyLines } from '../note/frontmatter-block';
import { readInterviewers } from '../note/interviewers';
import type { InterviewNote, Interviewer } from '../note/interview-note';
import { goesBy } from '../note/properties';
import { withoutLinks } from '../note/read-value';
import { companyKey } from './company-name';
import { nameKey, samePerson } from './people';

export interface Agency {
  readonly name: string;
  /** Whom to write to there; null where the note names nobody of the agency's. */
  readonly contact: Interviewer | null;
}

const AGENCY = [
  'agency',
  'recruiter company',
  'recruiting agency',
  'recruiting company',
  'recruitment agency',
  'recruitment company',
  'staffing agency',
];
/** What came about "via" something came as often by a site or a friend: it is an agency only where somebody there is named. */
const VIA = ['via'];
const RECRUITER = ['recruiter', 'agency contact', 'agent', 'headhunter'];
const NO_AGENCY =
  /^(?:n\/?a|none|no|-+|direct(?:ly)?|referr(?:al|ed)\b.*|(?:a |my )?friend\b.*|.*\b(?:website|site|careers?|job board|network|linked ?in|indeed|glassdoor|xing|stepstone|monster|zip ?recruiter|wellfound|otta|hacker ?news|reddit|google|email|phone|zoom|teams|meet)(?:\.\w{2,4})?)$/i;

/** The agencies of notes that were asked for before: a note that changes is another one. */
const known = new WeakMap<InterviewNote, Agency | null>();

/** The agency of a note; the contact is its `recruiter`, else the interviewer whose address or name speaks of the agency. */
export function agencyOf(note: InterviewNote): Agency | null {
  const before = known.get(note);
  if (before !== undefined) return before;
  const agency = readAgency(note);
  known.set(note, agency);
  return agency;
}

const MAY_NAME_ONE = /agency|recruit|staffing|\bvia\b/i;

function readAgency({ source, interviewers }: InterviewNote): Agency | null {
  const block = frontmatterBlock(source);
  if (!MAY_NAME_ONE.test(source.slice(0, block.bodyStart))) return null;
  const properties = propertyLines(block.lines);
  const certain = valueOf(properties, AGENCY);
  const name = certain === '' ? valueOf(properties, VIA) : certain;
  if (name === '' || NO_AGENCY.test(name)) return null;
  const contact = contactIn(name, valueOf(properties, RECRUITER), interviewers);
  return contact === null && certain === '' ? null : { name, contact };
}

/** The value on a property's line as people read it; empty where there is none. */
function valueOf(properties: readonly PropertyLines[], names: readonly string[]): string {
  const value = properties.find((each) => goesBy(names, each.name) && each.value.trim() !== '')?.value ?? '';
  return withoutLinks(value.trim().replace(/^["']|["']$/g, '')).trim();
}

function contactIn(agency: string, recruiter: string, interviewers: readonly Interviewer[]): Interviewer | null {
  const [named = null] = recruiter === '' ? [] : readInterviewers(recruiter);
  if (named !== null) return interviewers.find((person) => samePerson(person.name, named.name)) ?? named;
  const [word = agency] = agency.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 2);
  return interviewers.find(({ name, email }) => `${name} ${email ?? ''}`.toLowerCase().includes(word.toLowerCase())) ?? null;
}

/** Whether nothing but its folder tells a note's company: that may be a person's or a season's, so messages keep no distance for it. */
const isOfFolder = ({ facts }: InterviewNote): boolean => facts.some(({ name, place }) => name === 'company' && place === 'folder');

/** What tells one addressee from another where messages keep their distance (T11): the recruiter, else the agency, else the company; null where none is known for certain. */
export function addresseeKey(note: InterviewNote): string | null {
  const agency = agencyOf(note);
  if (agency === null) return note.company === null || isOfFolder(note) ? null : companyKey(note.company);
  return agency.contact === null ? `agency ${companyKey(agency.name)}` : `recruiter ${nameKey(agency.contact.name)}`;
}
