/**
 * The card of a promise: what was read in these words, what follows from it, and how to say that it was meant otherwise.
 */
import { isOpen } from '../../domain/follow-up/actions';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import { ledgerOf, type LedgerEntry } from '../../domain/follow-up/ledger';
import type { PromiseMark } from '../../domain/follow-up/promise-marks';
import { applicationsIn } from '../../domain/follow-up/application';
import { planOptions } from '../../domain/read-interview';
import type { OtherReading } from '../../domain/timeline/stated-timeline';
import type { PluginContext } from '../../plugin/plugin-context';
import { chooseReading, declareNoPromise, declarePromise } from '../actions';
import { button } from '../button';
import { withCapital } from '../../domain/in-words';
import { sayReading } from '../words';
import { sayCard, sayHeading } from './say-promise';

/** Draws the card; each of its buttons writes one line of the note's log and takes the card away. */
export function drawPromiseCard(el: HTMLElement, mark: PromiseMark, pluginContext: PluginContext, close: () => void): void {
  const { promise, certainty } = mark;
  const today = pluginContext.plans.today;
  const card = el.createDiv({ cls: 'follow-ups-promise-card' });
  card.createDiv({ cls: 'follow-ups-promise-reading', text: sayHeading(mark, today) });
  const facts = {
    today,
    words: promiseWords(mark, pluginContext),
    next: nextFor(mark, pluginContext),
    entry: entryOf(mark, pluginContext),
  };
  for (const sentence of sayCard(mark, facts)) card.createDiv({ text: sentence, attr: { dir: 'auto' } });

  const readings = readingsOf(promise);
  if (readings.length > 0) card.createDiv({ text: 'Which did they mean?' });
  const buttons = card.createDiv({ cls: 'follow-ups-promise-buttons' });
  const choice = (text: string, act: () => Promise<unknown>): void =>
    void button(buttons, text, () => {
      close();
      void act();
    });
  if (certainty === 'unsure') choice('Yes, it is', () => declarePromise(pluginContext, promise));
  // Either choice settles an ambiguous phrase, so both are buttons alike.
  for (const reading of readings)
    choice(withCapital(sayReading({ ...promise, ...reading }, today)), () => chooseReading(pluginContext, promise, reading.by));
  choice(certainty === 'unsure' ? 'No' : 'Not a promise', () => declareNoPromise(pluginContext, promise));
}

/** Both readings of an ambiguous phrase, the one that counts first; none where there is nothing to choose. */
function readingsOf({ from, by, otherReading }: PromiseMark['promise']): OtherReading[] {
  return otherReading === null || by === null ? [] : [{ ...otherReading, from, by }, otherReading];
}

const promiseWords = ({ promise: { note, span } }: PromiseMark, { notes }: PluginContext): string =>
  (notes.sourceOf(note) ?? '').slice(span.start, span.end);

const isOf = ({ promise }: PromiseMark, other: FollowUp['promise']): boolean =>
  other !== null && other.note === promise.note && other.span.start === promise.span.start && other.span.end === promise.span.end;

/** The first open message that waits for the promise. */
const nextFor = (mark: PromiseMark, { plans }: PluginContext): FollowUp | null =>
  plans.plan.followUps.find((followUp) => isOpen(followUp) && isOf(mark, followUp.promise)) ?? null;

/** The promise in the ledger of its application. */
function entryOf(mark: PromiseMark, { plans, settings }: PluginContext): LedgerEntry | null {
  const members = applicationsIn(plans.plan.interviews).find(({ interviews }) =>
    interviews.some(({ note }) => note.path === mark.promise.note),
  );
  const ledger = ledgerOf(members?.interviews ?? [], planOptions(settings.value), plans.today);
  return ledger.find(({ promise }) => isOf(mark, promise)) ?? null;
}
