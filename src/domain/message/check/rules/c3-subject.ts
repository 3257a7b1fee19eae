/**
 * Rule C3: the subject of an email says which position it is about, or whose mail it is.
 *
 * In: a letter. Out: at most one finding, at the subject. Position or company are enough; the user's own name needs something beside it that is not generic.
 */
import { namedGroup } from '../../../matched';
import { companyKey } from '../../../follow-up/application';
import { foldedWords } from '../../../follow-up/people';
import { quoted, type Examples, type CheckFinding, type LetterContext, type CheckRule } from '../rule';
import { specificWordsOf } from '../specifics';

/** Words of a position that say rank, not trade. */
const RANK = new Set([
  'senior',
  'junior',
  'lead',
  'staff',
  'principal',
  'sr',
  'jr',
  'head',
  'chief',
  'associate',
  'the',
  'of',
  'and',
  'for',
  'in',
  'ii',
  'iii',
  'mid',
  'level',
  'entry',
  'remote',
]);

/** Whether a subject names the position, in whole, by one of its telling words ("Platform role") or by its initials ("SRE"). */
function namesPosition(subject: string, position: string): boolean {
  const said = foldedWords(subject);
  const words = foldedWords(position);
  const telling = words.filter((word) => !RANK.has(word) && word.length > 1);
  const initials = words.map((word) => word.charAt(0)).join('');
  const start = (word: string): string => word.slice(0, Math.max(4, word.length - 3));
  return (
    (telling.length > 0 ? telling : words).some((word) =>
      said.some((other) => other === word || (word.length > 4 && other.startsWith(start(word)))),
    ) ||
    (initials.length > 1 &&
      said.some((word) => word === initials || (telling.length > 1 && word === telling.map((part) => part.charAt(0)).join(''))))
  );
}

const namesCompany = (subject: string, company: string): boolean =>
  companyKey(subject).includes(companyKey(company)) ||
  foldedWords(company).some(
    (word) =>
      word.length > 3 && !['group', 'labs', 'company', 'corp', 'health', 'systems'].includes(word) && foldedWords(subject).includes(word),
  );

const namesUser = (subject: string, name: string): boolean =>
  foldedWords(name).some((word) => word.length > 1 && foldedWords(subject).includes(word));

/** A trade named before "interview", "position" and the like: its last word says which, "Scientist" of "Data Scientist". */
const TRADE = /(?<trade>\p{Lu}[\p{L}-]+(?: (?:of |and |& )?\p{Lu}[\p{L}-]+){1,3}) (?:interview|position|role|job|post|vacancy|opening)\b/gu;
/** What else stands there: how the interview was held. */
const NO_TRADE =
  /^(?:panel|final|phone|video|zoom|teams|first|second|third|last|online|onsite|round|team|department|technical|screening|group|informal|initial|virtual|of|for|the|to|you|thanks?|about|our|your|today|yesterday|\w+day)$/i;

/** The position of somebody else's, or of another application, that a subject names; null where it names none. */
function wrongPosition(subject: string, { position, company, ownName, interviewers, others }: LetterContext): string | null {
  if (position === null) return null;
  const own = foldedWords(`${position} ${company ?? ''} ${ownName ?? ''} ${interviewers.join(' ')}`);
  const heads = foldedWords(position.replace(/ (?:in|of|for|,) .*$/i, ''));
  const head = heads.at(-1) ?? '';
  const isOurs = (word: string): boolean => own.some((other) => other.slice(0, 5) === word.slice(0, 5));
  if (foldedWords(subject).some((word) => word === head || (head.length > 5 && word.startsWith(head.slice(0, head.length - 3)))))
    return null;
  for (const match of subject.matchAll(TRADE)) {
    const trade = namedGroup(match, 'trade');
    const last = foldedWords(trade).at(-1) ?? '';
    if (!NO_TRADE.test(last) && !isOurs(last)) return trade;
  }
  const folded = foldedWords(subject).join(' ');
  const words = foldedWords(subject);
  const foreign = words
    .flatMap((word) => others(word))
    .find(({ is, name }) => is === 'position' && foldedWords(name).length > 1 && folded.includes(foldedWords(name).join(' ')));
  return foreign?.name ?? null;
}

function check(subject: string, isNetworking: boolean, context: LetterContext): string | null {
  const { position, company, ownName } = context;
  const wrong = wrongPosition(subject, context);
  if (wrong !== null) return `The subject names ${quoted(wrong)}, and this letter is about ${quoted(position ?? '')}.`;
  if ((position !== null && namesPosition(subject, position)) || (company !== null && namesCompany(subject, company))) return null;
  if (specificWordsOf(subject, context).length === 0 || !/\S\s+\S/.test(subject))
    return `The subject ${quoted(subject)} could stand above any mail, so it gets overlooked.`;
  const named = isNetworking || (ownName !== null && namesUser(subject, ownName)) || (position === null && company === null);
  return named ? null : `The subject ${quoted(subject)} names neither the position nor you, so it gets overlooked.`;
}

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Subject missing or generic',
  why: 'A mail whose subject says nothing gets overlooked.',
  valid: [
    { kind: 'first-check-in', subject: 'Following up on the Data Engineer interview, Sam Okafor', body: 'Dear Jane,' },
    { kind: 'thank-you', subject: 'Thank you for the data engineering interview', body: 'Dear Jane,' },
    { kind: 'networking-check-in', subject: 'Congratulations on the Oslo launch', body: 'Dear Jane,' },
    { kind: 'thank-you', channel: 'linkedin', body: 'Hello Jane,' },
  ],
  invalid: [
    { kind: 'first-check-in', subject: 'Following up', body: 'Dear Jane,' },
    { kind: 'first-check-in', subject: 'Checking in - Sam', body: 'Dear Jane,' },
    { kind: 'networking-check-in', subject: 'Howdy', body: 'Dear Jane,' },
    { kind: 'thank-you', subject: '', body: 'Dear Jane,' },
    { kind: 'thank-you', subject: 'Thank you for the Data Scientist interview', body: 'Dear Jane,' },
  ],
};

/** Rule C3, as the check runs it. */
export const c3: CheckRule = {
  id: 'C3',
  severity: 'warning',
  check: ({ kind, channel, subject, heading }, context): CheckFinding[] => {
    if (channel !== 'email') return [];
    const instead =
      context.position === null
        ? 'Name the position and yourself.'
        : `Name the position and yourself, such as "${kind === 'thank-you' ? 'Thank you for' : 'Following up on'} the ${context.position} interview${context.ownName === null ? '' : `, ${context.ownName}`}".`;
    if (subject === null || subject.text.trim() === '') {
      const { start, end } = subject === null ? heading : { start: heading.start, end: heading.end };
      return [{ start, end, message: `This email has no subject, so it gets overlooked. ${instead}` }];
    }
    const found = check(subject.text, kind === 'networking-check-in', context);
    return found === null ? [] : [{ start: subject.start, end: subject.end, message: `${found} ${instead}` }];
  },
};
