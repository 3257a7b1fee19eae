/**
 * The user says whether what a note tells of an end is so: a status then says it, or the log remembers that it is not.
 */
import { heardEvent } from '../../domain/follow-up/actions';
import type { OutcomeQuestion } from '../../domain/follow-up/outcome-question';
import type { PluginContext } from '../../plugin/plugin-context';
import { logged, recordAnswer, type WriteOutcome } from '../actions';
import { sayQuote } from '../words';
import { writeAndTell } from '../write-and-tell';
import { endApplication } from './end-application';

/** So many characters of their words the log keeps. */
const LONGEST = 300;

/** It is so: what *Record an answer* and *This application* write, with the words of the note. */
export function confirmOutcome(pluginContext: PluginContext, { told, note, company, heardOn, status }: OutcomeQuestion): WriteOutcome {
  const latest = { path: note, company };
  switch (told.kind) {
    case 'accepted':
      return endApplication(pluginContext, [latest], 'accepted');
    case 'withdrawn':
      return endApplication(pluginContext, [latest], 'withdrew');
    case 'stopped':
      return endApplication(pluginContext, [latest], 'stopped');
    default: {
      const heard = heardEvent(told.kind === 'offer' ? 'offer' : 'no', told.quote.slice(0, LONGEST));
      return recordAnswer(pluginContext, latest, { day: heardOn, events: [heard], status, answerBy: told.answerBy?.day ?? null });
    }
  }
}

/** It is not so: the log says that these words tell nothing of the kind, so that nobody asks again. */
export const denyOutcome = (pluginContext: PluginContext, { told: { note, quote } }: OutcomeQuestion): WriteOutcome =>
  writeAndTell(pluginContext, `${sayQuote(quote)} is no end`, [
    { note, edit: logged(pluginContext.plans.today, { what: 'read', words: quote, as: 'none' }) },
  ]);
