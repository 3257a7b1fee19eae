/**
 * What a clause of a sentence says about who acts, as far as a locale can tell from its words.
 *
 * Only the shape stands here, without any language; `locales/` fill it in, `rules.ts` judges it.
 */

/** The kinds of steps an employer takes; an internal one ("they debrief Monday") is no promise beside one that the user will notice. */
export type Step = 'contact' | 'decision' | 'meeting' | 'internal';

export interface Clause {
  /** UTF-16 offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** The employer acts, or the user is acted upon, in a verb that lies ahead: "they'll call", "you should hear". */
  readonly does: Step | null;
  /** The clause names an answer or a next step: "decision", "second round". */
  readonly names: Step | null;
  /** It is about waiting: "allow two weeks", "it takes a month". */
  readonly waits: boolean;
  /** It names somebody on the employer's side and nothing else: "HR: Monday". */
  readonly someone: boolean;
  /** It is little more than a time: no verb, few words. */
  readonly fragment: boolean;
  /** It has a subject and a verb of its own. */
  readonly stands: boolean;
  /** It is a time and nothing else: "Monday at the latest". */
  readonly bare: boolean;
  /** It holds a length of a few hours: "onsite 4h". */
  readonly lasts: boolean;
  /** It holds a time. */
  readonly timed: boolean;
  /** A helping verb leads it: "would", "should". */
  readonly led: boolean;
  /** It is what the user said, or somebody of theirs. */
  readonly userTells: boolean;
  /** The user asks. */
  readonly asks: boolean;
  /** The user is the one to act. */
  readonly userActs: boolean;
  /** It tells what has happened. */
  readonly past: boolean;
  /** It tells what happens again and again. */
  readonly habit: boolean;
  /** It is about something else that has dates: benefits, a start date, a product. */
  readonly otherTopic: boolean;
  /** It is about another employer. */
  readonly elsewhere: boolean;
  /** It forbids contact. */
  readonly forbids: boolean;
  /** It gives no time that could be read: "soon", "on a rolling basis". */
  readonly vague: boolean;
  /** It says that no time is known: "they couldn't give a date". */
  readonly noTime: boolean;
}
