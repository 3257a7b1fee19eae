/**
 * Which candidate each letter says: every detail once across the letters to one employer.
 *
 * In: the candidates, the letter, and what other letters said or will say. Out: at most one candidate for each fact. What stands under a
 * person's name goes to that person; the rest is dealt in the order in which the letters go out, the members of a panel by their seats.
 */
import type { Interviewer } from '../../note/interview-note';
import type { MessageKind } from '../../note/kind';
import type { FactCandidate } from './candidate';
import type { FactName } from './places';

/** A letter of an employer's, by what tells it from the others. */
export interface Slip {
  readonly kind: MessageKind;
  readonly recipient: string | null;
}

export interface FactTable {
  readonly letter: Slip;
  readonly interviewers: readonly Interviewer[];
  /** All text of the employer's other drafts, as `plain` gives it. */
  readonly said: string;
  /** Whether a letter stands written in a note already: what it says is in `said`. */
  readonly isWritten: (letter: Slip) => boolean;
  /** Whether a letter was sent, by the log: what is to share is kept for those to come. */
  readonly isSent: (letter: Slip) => boolean;
}

export type Facts = Readonly<Partial<Record<FactName, FactCandidate>>>;

/** What stands in one place of a letter; an article, an idea and news stand in the same. */
const SHARED: readonly FactName[] = ['news', 'article', 'idea'];
const PLACES: readonly { readonly facts: readonly FactName[]; readonly takers: readonly MessageKind[] }[] = [
  { facts: ['topic'], takers: ['thank-you', 'final-follow-up', 'rejection-thanks', 'withdrawal'] },
  { facts: ['challenge'], takers: ['thank-you', 'second-check-in'] },
  { facts: ['skill'], takers: ['thank-you'] },
  { facts: ['proof'], takers: ['thank-you', 'first-check-in', 'second-check-in'] },
  { facts: SHARED, takers: ['thank-you', 'first-check-in', 'second-check-in', 'networking-check-in'] },
  { facts: ['concern'], takers: ['thank-you'] },
  { facts: ['met'], takers: ['thank-you'] },
  { facts: ['shown'], takers: ['thank-you'] },
];

/** Text for comparing: one blank between words, small letters. */
export const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** The facts that the letter says unasked. */
export function factsFor(candidates: readonly FactCandidate[], table: FactTable): Facts {
  const facts: Partial<Record<FactName, FactCandidate>> = {};
  for (const { facts: names, takers } of PLACES) {
    if (!takers.includes(table.letter.kind)) continue;
    const found = dealt(
      candidates.filter(({ field, unfit }) => names.includes(field) && unfit === null),
      takers,
      table,
      names === SHARED,
    );
    if (found !== null) facts[found.field] = found;
  }
  const proof = matching(candidates, facts, table);
  return proof === null ? facts : { ...facts, proof };
}

function dealt(
  candidates: readonly FactCandidate[],
  takers: readonly MessageKind[],
  table: FactTable,
  isShared: boolean,
): FactCandidate | null {
  const { letter, said } = table;
  const unsaid = candidates.filter(({ text }) => !said.includes(plain(text)));
  const own = unsaid.find(({ person }) => person !== null && person === letter.recipient);
  if (own !== undefined) return own;
  const general = unsaid.filter(({ person }) => person === null);
  const before = lettersBefore(letter, takers, table).filter(
    (other) =>
      !table.isWritten(other) &&
      !(isShared && table.isSent(other)) &&
      !candidates.some(({ person }) => person !== null && person === other.recipient),
  );
  return general[before.length] ?? null;
}

/** The letters that take from the same heap before this one. */
function lettersBefore(letter: Slip, takers: readonly MessageKind[], { interviewers }: FactTable): Slip[] {
  const seats = interviewers.map(({ name }): Slip => ({ kind: 'thank-you', recipient: name }));
  const thanks = seats.length > 0 ? seats : [{ kind: 'thank-you' as const, recipient: null }];
  const order = takers.flatMap((kind): Slip[] => (kind === 'thank-you' ? thanks : [{ kind, recipient: null }]));
  const at = order.findIndex(({ kind, recipient }) => kind === letter.kind && (kind !== 'thank-you' || recipient === letter.recipient));
  return order.slice(0, Math.max(at, 0));
}

/** Of several proof points the one that speaks of the letter's challenge or topic, if one does. */
function matching(candidates: readonly FactCandidate[], facts: Facts, { letter, said }: FactTable): FactCandidate | null {
  if (facts.proof === undefined || letter.kind !== 'thank-you') return null;
  const about = stems(`${facts.challenge?.text ?? ''} ${facts.topic?.text ?? ''}`);
  const shares = ({ text }: FactCandidate): number => [...stems(text)].filter((stem) => about.has(stem)).length;
  const fitting = candidates.filter(({ field, unfit, text }) => field === 'proof' && unfit === null && !said.includes(plain(text)));
  const [best] = [...fitting].sort((a, b) => shares(b) - shares(a));
  return best !== undefined && shares(best) > shares(facts.proof) ? best : null;
}

const stems = (text: string): Set<string> =>
  new Set(
    [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)]
      .map(([word]) => word.slice(0, 5))
      .filter((stem) => !/^(?:that|with|your|from|their|which)/.test(stem)),
  );
