/**
 * What a built-in message template is made of: slots, and for each the ways to say it.
 *
 * In: a template and the traits of one message. Out: the template's text, still with its fields. Not here: the texts (beside this file), the fields (`../fields.ts`).
 */
import type { InterviewType } from '../../note/interview-note';

/**
 * What shapes a message: the interview's types (I1 to I5), whether an earlier round is built on (T12), whether a timeline was stated (T7),
 * whether the call had technical trouble (I2), whether a card follows (F2), and which of three voices a panel member gets (I4).
 */
export type Trait = InterviewType | 'later-round' | 'stated' | 'trouble' | 'card-follows' | 'second-voice' | 'third-voice';

/** One way to say something, for messages that have all these traits. */
export interface Wording {
  readonly when: readonly Trait[];
  readonly text: string;
}

/** The ways to say one thing, the most particular first: the first that fits is taken, none that fits leaves the slot out. */
export type Slot = readonly Wording[];

export interface MessageTemplate {
  /** Null where the channel knows no subject. */
  readonly subject: Slot | null;
  /** The paragraphs of the body, in their order. A paragraph is a row of slots, joined by blanks. */
  readonly paragraphs: readonly (readonly Slot[])[];
}

/** One wording for every message. */
export const always = (text: string): Slot => [{ when: [], text }];

/** A wording for messages that have these traits. */
export const when = (...traitsAndText: readonly [...Trait[], string]): Wording => ({
  when: traitsAndText.slice(0, -1) as Trait[],
  text: traitsAndText.at(-1) ?? '',
});

export const GREETING: Slot = always('Dear {{addressee}},');
export const SIGNATURE: Slot = always('Kind regards,\n{{name}}\n{{contact}}');

const chosen = (slot: Slot, traits: ReadonlySet<Trait>): string =>
  slot.find((wording) => wording.when.every((trait) => traits.has(trait)))?.text ?? '';

/** Subject and body for a message with these traits. */
export function wordingFor(template: MessageTemplate, traits: ReadonlySet<Trait>): { subject: string; body: string } {
  const paragraphs = template.paragraphs.map((slots) =>
    slots
      .map((slot) => chosen(slot, traits))
      .filter((text) => text !== '')
      .join(' '),
  );
  return {
    subject: template.subject === null ? '' : chosen(template.subject, traits),
    body: paragraphs.filter((text) => text !== '').join('\n\n'),
  };
}
