/**
 * Why a follow-up has its days: what the rules found, as values.
 *
 * Only the shape stands here: each rule makes its own (`rules/`), and `say-reason.ts` alone makes sentences of them.
 */
import type { Day } from '../calendar/day';
import type { Status } from '../note/interview-note';
import type { FollowUpKind, MessageKind } from '../note/kind';
import type { OutcomeKind } from '../timeline/outcome-kind';
import type { StatedTimeline } from '../timeline/stated-timeline';
import type { PreviousStep, LastMessage } from './previous-step';
import type { EtiquetteRuleId } from './rules/rule';

/** What a rule, or several at once, made of the facts. */
type Ruling<Why extends string, Rules extends readonly EtiquetteRuleId[], Facts = unknown> = {
  readonly why: Why;
  readonly rules: Readonly<Rules>;
} & Readonly<Facts>;

/** What the notes say, whatever the rules. */
type Told<Why extends string, Facts = unknown> = { readonly why: Why; readonly rules?: never } & Readonly<Facts>;

/** The employer's words as they are shown. */
type Words = Pick<StatedTimeline, 'saidOn' | 'quote'>;
type DatedWords = Words & { readonly by: Day; readonly approximate: boolean };

/** A time that was assumed, and how many business days long it is. */
interface Assumed {
  readonly businessDays: number;
  readonly from: Day;
  readonly by: Day;
}

/** By the order of the rules. */
export type Reason =
  | Ruling<'interview', ['T1'], { day: Day; recipient: string | null }>
  | Ruling<'same-day', ['T1'], { type: 'phone' | 'final' }>
  | Told<'late-thanks', { days: number }>
  | Ruling<'patience', ['T2'], { days: number }>
  | Ruling<'second', ['T3'], { previous: PreviousStep; days: number }>
  | Ruling<'final', ['T4'], { months: number; from: Day; since: 'interview' | 'answer' }>
  | Ruling<'closing', ['T5'], { previous: PreviousStep; unanswered: number; days: number }>
  | Ruling<'short-chain', ['T5']>
  | Ruling<'networking', ['T6', 'T15'], { from: Day; until: Day; again: boolean }>
  | Told<'promise', DatedWords>
  /** How late the employer is against its own words. */
  | Told<'delay', { businessDays: number }>
  | Ruling<'margin', ['T7'], { businessDays: number; approximate: boolean }>
  | Ruling<'later-promise', ['T7'], DatedWords>
  | Told<'no-contact', Words>
  | Told<'keep-waiting'>
  /** The note tells what came of it, and the user has yet to say that it is so. */
  | Told<'outcome-told', { kind: OutcomeKind; quote: string }>
  | Ruling<'assumed', ['T8'], Assumed>
  | Ruling<'vague', ['T8'], Assumed & Words>
  | Ruling<'answer-without-day', ['T8', 'T13'], Assumed>
  | Ruling<'ask', ['T10']>
  /** The position is null where it is the one that waits. */
  | Ruling<
      'spacing',
      ['T11'],
      Pick<LastMessage, 'kind' | 'day' | 'how' | 'undated' | 'position'> & { to: 'company' | 'recruiter'; days: number }
    >
  | Ruling<'later-round', ['T12'], { day: Day }>
  | Ruling<'round-ahead', ['T12'], { day: Day }>
  /** A meeting that was told and has no note: ahead, or over. */
  | Ruling<'meeting', ['T12'], { day: Day; quote: string }>
  | Ruling<'answer', ['T13'], { day: Day }>
  | Ruling<'ended', ['T13'], { status: Status }>
  | Ruling<'lapsed', ['T16'], { after: Day }>
  | Ruling<'carried', ['T16'], { kind: MessageKind; day: Day }>
  | Ruling<'offer', ['T17'], { company: string | null; answerBy: Day }>
  /** The company is null where it is the one that is asked. */
  | Told<'also-about', { positions: readonly { readonly position: string; readonly company: string | null }[] }>
  | Ruling<'missed', ['I6'], { by: 'us' | 'them'; day: Day }>
  | Told<'put-off', { until: Day }>
  /** The days in which it can go out, or could while it had not gone quiet. */
  | Told<'open', { opens: Day; overdueAfter: Day | null; isOver: boolean }>
  | Told<'logged', { how: 'sent' | 'skipped'; day: Day; by: string | null }>
  | Told<'sent-undated'>
  | Told<'passed-over', { kind: FollowUpKind; day: Day }>;
