/**
 * What a built-in message template is made of: slots, and for each the ways to say it.
 *
 * A sentence can be said when every fact is there that it names in braces, and every trait that it is for: so a letter never says what
 * the note does not. A part between `<` and `>` is left out where a fact of its own is missing, and `{{topic|specific topic}}` leaves a gap
 * of that name in the place of its fact where nothing else can be said. In: a template, what is known, the wording. Out: subject and body with their gaps. Not here: the texts (beside
 * this file), the facts (`../wording.ts`).
 */
import { namedGroup } from '../../matched';
import type { InterviewType } from '../../note/interview-note';
import { gapsIn } from '../gaps';

/**
 * What shapes a message: the interview's types (I1 to I5), whether this person was met in an earlier round (T12), whether a timeline was
 * stated (T7), whether the call had technical trouble (I2), whether a card follows (F2, F4), whether it goes to an agency, and after silence.
 */
export type Trait = InterviewType | 'met-before' | 'stated' | 'trouble' | 'card-follows' | 'agency';

/** One way to say something, for messages that have all these traits. */
export interface TemplateSentence {
  readonly when: readonly Trait[];
  readonly text: string;
}

/** The ways to say one thing, the most particular first: the first whose traits and facts are there is taken, none leaves the slot out. */
export type Ways = readonly (string | TemplateSentence)[];

/** One place of a message: three wordings, or one for all. */
export interface Slot {
  readonly wordings: readonly [Ways] | readonly [Ways, Ways, Ways];
  /** Which slots go first where the message would be too long; null for one that stays. */
  readonly spare: number | null;
}

export interface MessageTemplate {
  /** Null where the channel knows no subject. */
  readonly subject: Slot | null;
  /** The paragraphs of the body, in their order. A paragraph is a row of slots, joined by blanks. */
  readonly paragraphs: readonly (readonly Slot[])[];
}

/** A sentence for messages that have these traits; one for all messages is its text alone. */
export const when = (...traitsAndText: readonly [...Trait[], string]): TemplateSentence => ({
  when: traitsAndText.slice(0, -1) as Trait[],
  text: traitsAndText.at(-1) ?? '',
});

/** The sentence's text, with all its fields and parts. */
export const sentenceText = (way: string | TemplateSentence): string => (typeof way === 'string' ? way : way.text);

const asWays = (ways: string | Ways): Ways => (typeof ways === 'string' ? [ways] : ways);

/** A slot that is said in the same way by each wording. */
export const always = (...ways: Ways): Slot => ({ wordings: [ways], spare: null });

/** A slot with three wordings. */
export const either = (first: string | Ways, second: string | Ways, third: string | Ways): Slot => ({
  wordings: [asWays(first), asWays(second), asWays(third)],
  spare: null,
});

/** A slot that is left out first where the message would be too long; the greater number goes before the smaller. */
export const spare = (order: number, slot: Slot): Slot => ({ ...slot, spare: order });

/** A message in one paragraph, as LinkedIn shows it. */
export const linkedIn = (...slots: readonly Slot[]): MessageTemplate => ({ subject: null, paragraphs: [slots] });

/** What a sentence can name in braces; null where it is not known. */
export type TemplateValues = Readonly<Record<string, string | null>>;

export interface Occasion {
  readonly traits: ReadonlySet<Trait>;
  readonly known: TemplateValues;
  /** Which of the wordings, from 0 on; each number mixes them in another way. */
  readonly wording: number;
  /** Whether a text is not too long. */
  readonly fits: (body: string) => boolean;
}

export interface Filled {
  readonly subject: string;
  readonly body: string;
  /** The gaps, each once, without brackets. */
  readonly unfilled: readonly string[];
}

/** A field, and the gap that it leaves where its fact is missing. */
const FIELD = /\{\{(?<name>\w+)(?:\|(?<gap>[^{}]+))?\}\}/g;

/** What can be said of a sentence, its fields still in it, with gaps or without: parts of which a fact is missing go; null where it cannot be said. */
function sayable(way: string | TemplateSentence, { traits, known }: Occasion, withGaps: boolean): string | null {
  if (typeof way !== 'string' && !way.when.every((trait) => traits.has(trait))) return null;
  const isKnown = (name: string): boolean => (known[name] ?? null) !== null;
  const hasFacts = (text: string): boolean =>
    [...text.matchAll(FIELD)].every((match) => isKnown(namedGroup(match, 'name')) || (withGaps && match.groups?.['gap'] !== undefined));
  const text = sentenceText(way).replace(/<(?<part>[^<>]*)>/g, (_all, part: string) => (hasFacts(part) ? part : ''));
  if (!hasFacts(text)) return null;
  return text.replace(FIELD, (_all, name: string, gap?: string) => (gap === undefined || isKnown(name) ? `{{${name}}}` : `[${gap}]`));
}

/**
 * Which of three wordings each slot takes, a row for each number: the first three are pure, so that *Another wording* changes every
 * sentence; the others mix them so that no two of twelve letters share much more than half of their words (C13).
 */
const MIXES = [
  '00000000',
  '11111111',
  '22222222',
  '21001211',
  '01221001',
  '20110202',
  '12020110',
  '20212110',
  '00100120',
  '22122012',
  '12200012',
  '11200200',
];

const turn = (wording: number, place: number): number => Number(MIXES[wording % MIXES.length]?.charAt(place % 8) ?? 0);

/** The sentence of a slot with its gaps and fields, empty where none can be said; `place` is the slot's among those with three wordings. */
function chosen({ wordings }: Slot, place: number, occasion: Occasion): string {
  const ways = (wordings.length === 1 ? wordings[0] : wordings[turn(occasion.wording, place)]) ?? [];
  for (const withGaps of [false, true])
    for (const way of ways) {
      const text = sayable(way, occasion, withGaps);
      if (text !== null) return text;
    }
  return '';
}

/** What each slot says, in their order. Places are counted over what can be said, so that the wordings mix well whatever is left out. */
function sayingsOf(slots: readonly Slot[], occasion: Occasion): ReadonlyMap<Slot, string> {
  const sayings = new Map<Slot, string>();
  let place = 0;
  for (const slot of slots) {
    const text = chosen(slot, place, occasion);
    if (text !== '' && slot.wordings.length === 3) place++;
    sayings.set(slot, text);
  }
  return sayings;
}

/** The text with its fields filled in; a full stop that a company's name brings along is not doubled. */
const filled = (text: string, known: TemplateValues): string =>
  text.replace(/\{\{(?<name>\w+)\}\}(?<stop>\.?)/g, (_all, name: string, stop: string) => {
    const value = known[name] ?? '';
    return value.endsWith('.') ? value : value + stop;
  });

/** The message for an occasion; slots to spare are left out until it is no longer too long. */
export function fillTemplate({ subject, paragraphs }: MessageTemplate, occasion: Occasion): Filled {
  const slots = paragraphs.flat();
  const sayings = sayingsOf(slots, occasion);
  const spares = [...new Set(slots.flatMap(({ spare: order }) => order ?? []))].sort((a, b) => b - a);
  const texts = (without: readonly number[]): string[] =>
    paragraphs
      .map((paragraph) =>
        paragraph
          .filter((slot) => slot.spare === null || !without.includes(slot.spare))
          .map((slot) => sayings.get(slot) ?? '')
          .filter((text) => text !== '')
          .join(' '),
      )
      .filter((text) => text !== '');
  const fill = (written: readonly string[]): string => written.map((text) => filled(text, occasion.known)).join('\n\n');
  const count = spares.findIndex((_order, at) => occasion.fits(fill(texts(spares.slice(0, at)))));
  const written = texts(count < 0 ? spares : spares.slice(0, count));
  const title = subject === null ? '' : chosen(subject, 0, occasion);
  return {
    subject: filled(title, occasion.known),
    body: fill(written),
    unfilled: [...new Set(gapsIn([title, ...written].join('\n')).map(({ name }) => name))],
  };
}
