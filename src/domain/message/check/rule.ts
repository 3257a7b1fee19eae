/**
 * What a rule of the check is: an id of the etiquette (C1 to C18), its reason, and a function from a letter to findings.
 *
 * In: a letter and what is known around it. Out: findings with their places. Rules know nothing of each other.
 */
import { matched } from '../../matched';
import type { Day } from '../../calendar/day';
import type { Fix, RuleId, Severity } from '../diagnostic';
import type { Letter } from './letter';
import { placeOf } from './said';
import type { NamesAround, Told } from './specifics';
import type { Stranger } from './strangers';

/** What is known around a letter. */
export interface LetterContext extends NamesAround {
  /** The companies, people and positions of other applications whose names begin with a word, in folded letters. */
  readonly others: (word: string) => readonly Stranger[];
  /** What the note holds for letters. */
  readonly told: Told;
  /** Messages to the same employer that went before this one. */
  readonly earlier: readonly Letter[];
  /** Drafts of the same kind to others of the same panel. */
  readonly siblings: readonly Letter[];
  /** When the message may go, where etiquette gives it a day or holds it back, and why in a sentence. */
  readonly opening: { readonly opens: Day | null; readonly why: string | null } | null;
  readonly today: Day;
}

/** A finding's place, offsets of the note with `end` exclusive, and its words. */
export interface CheckFinding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix?: Fix;
  /** Where it weighs otherwise than its rule. */
  readonly severity?: Severity;
}

/** A message that shows a rule, to Jane Smith of Acme Corp about the Data Engineer position, from Sam Okafor. */
export interface CheckExample {
  readonly kind: Letter['kind'];
  readonly channel?: Letter['channel'];
  readonly subject?: string;
  readonly body: string;
  readonly context?: Partial<Omit<LetterContext, 'earlier' | 'siblings'>> & {
    readonly earlier?: readonly string[];
    readonly siblings?: readonly string[];
  };
}

/** What a rule is about, what it leaves alone and what it finds: each example is a test. They stand beside the rule in its file and are not shipped. */
export interface Examples {
  /** What is found, in a few words. */
  readonly title: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  readonly valid: readonly CheckExample[];
  readonly invalid: readonly CheckExample[];
}

export interface CheckRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly check: (letter: Letter, context: LetterContext) => readonly CheckFinding[];
}

/** A finding about the letter as a whole: it stands at the heading. */
export const aboutTheLetter = ({ heading }: Letter, message: string): CheckFinding => ({ start: heading.start, end: heading.end, message });

/** Words of the letter inside a sentence to the user; quotation marks in them become single ones. */
export const quoted = (words: string): string => `"${words.replace(/["“”]/g, "'")}"`;

/** The first place in each sentence of the letter where a pattern is heard. */
export function wherever(
  { sentences, body }: Pick<Letter, 'sentences' | 'body'>,
  pattern: Pick<RegExp, 'exec'>,
  message: (words: string) => string,
): CheckFinding[] {
  return sentences.flatMap((sentence) => {
    const match = pattern.exec(sentence.said);
    if (match === null) return [];
    // A phrase that begins a clause is found with the mark before it.
    const lead = matched(/^[^\p{L}\p{N}]*/u, match[0]).length;
    const { start, end } = placeOf(sentence, match.index + lead, match[0].length - lead);
    return [{ start, end, message: message(body.text.slice(start - body.start, end - body.start)) }];
  });
}

/** A check-in: what C2 and C9 speak of. */
export const isCheckIn = ({ kind }: Letter): boolean => kind === 'first-check-in' || kind === 'second-check-in';
