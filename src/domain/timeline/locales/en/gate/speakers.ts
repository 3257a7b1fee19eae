/** Who is meant in an English sentence: the employer's side, the user, the candidates. */
import { anyOf } from '../words';

/** Words for people and bodies on the employer's side. */
const EMPLOYERS = [
  'hr', 'h\\.r\\.', 'human resources', 'recruiters?', 'recruiting', 'recruitment', 'talent(?: acquisition)?(?: team| partner)?', 'ta team', 'sourcer', 'headhunter', 'agency',
  '(?:hiring )?(?:managers?|mgrs?|team|committee|panel)', 'hm', 'em', 'interviewers?', 'directors?', 'vp', 'c[efto]o', 'founders?', 'lead', 'team lead', 'boss',
  'board', 'committee', 'council', 'chair(?:man|woman|person)?', 'dept', 'department', 'faculty', 'dean', 'provost', 'principal', 'head(?:master| of \\w+)?', 'superintendent', 'school', 'district', 'university', 'college',
  'company', 'employer', 'org(?:ani[sz]ation)?', 'firm', 'office', 'clinic', 'hospital', 'unit', 'store', 'charge nurse', 'nurse manager', 'supervisor', 'foreman', 'coordinator', 'rep(?:resentative)?', 'admin(?:istrator)?',
  'partners?', 'leadership', 'management', 'someone', 'somebody', 'owner', 'editor', 'secretary', 'assistant', 'contact', 'staff',
];
export const EMPLOYER = String.raw`(?:(?:the|our|their|my|a|an|your) )?(?:(?:hiring|talent|internal|senior|agency|school|store|department|dept|engineering|product|sales) )?${anyOf(EMPLOYERS)}`;

/** Everything that can be a subject, the user first; the last one before a verb is taken as its subject. */
const SUBJECT = new RegExp(
  String.raw`\b(?:(?<user>i(?:['’]?(?:ll|d|m|ve))?(?![\w.])|im|ive|my (?:wife|husband|partner|agent|boss|manager|current \w+|coworker|friend)|co-?workers?|colleague|friend|wife|husband)|(?<recipient>you(?:['’]?(?:ll|d|re|ve))?|(?:successful |unsuccessful |all |shortlisted |selected |the |top |other )?(?:candidates|applicants|finalists|everyone|everybody|people)|candidate|applicant|we all)|(?<employer>(?:we|they|she|he)(?:['’]?(?:ll|d|re|ve|s))?|${anyOf(EMPLOYERS)}))\b`,
  'gi',
);

export type Subject = 'user' | 'recipient' | 'employer';

/** The last subject named in the words, or null where there is none. */
export function subjectOf(words: string): Subject | null {
  let found: Subject | null = null;
  for (const { groups } of words.matchAll(SUBJECT)) found = groups?.['user'] !== undefined ? 'user' : groups?.['recipient'] !== undefined ? 'recipient' : 'employer';
  return found;
}

/** Nothing but somebody on the employer's side: "HR", "the recruiter", "from hiring mgr". */
export const SOMEONE = new RegExp(String.raw`^\W*(?:(?:from|per|with|via|ask) )?${EMPLOYER}\W*$`, 'i');
