/**
 * "Explain dates in this note": each promise as it was read, each fact with its place, each follow-up with its reason.
 */
import type { Interview } from '../../domain/follow-up/follow-up';
import { sayFacts } from '../../domain/note/say-facts';
import { readingOptions } from '../../domain/read-interview';
import { explainSentence } from '../../domain/timeline/explain-sentence';
import type { PluginContext } from '../../plugin/plugin-context';
import { drawReason } from '../draw-reason';
import { followUpsHere } from '../here';
import { linkToNote } from '../open-note';
import { sayExplanation, sayWords, sayReading, sayTask, sayWhen } from '../words';
import { openModal } from './open-modal';

export function explainDates(pluginContext: PluginContext, { promises, note }: Interview): void {
  const today = pluginContext.plans.today;
  openModal(pluginContext.app, 'Dates in this note', (el, close) => {
    el.createEl('h3', { text: 'What they said' });
    if (promises.length === 0) {
      el.createEl('p', {
        text:
          note.timeline === 'none'
            ? 'The note says that it holds no promise.'
            : 'No promise was found. Ask when you may expect to hear, and write their words down.',
      });
    }
    const list = el.createEl('ul', { cls: 'follow-ups-promises' });
    for (const promise of promises) {
      const item = list.createEl('li');
      const quote = item.createEl('a', { cls: 'follow-ups-quote', text: sayWords(promise) });
      linkToNote(pluginContext.app, quote, note.path, promise.line);
      quote.addEventListener('click', close);
      item.createDiv({ text: `Line ${promise.line}: ${sayReading(promise, today)}` });
      // What stands in a property or under the log was not weighed.
      if (promise.source !== 'body' || promise.saidOn === null) continue;
      for (const explanation of explainSentence(promise.quote, promise.saidOn, readingOptions(pluginContext.settings.value)))
        item.createDiv({ cls: 'setting-item-description', text: sayExplanation(explanation) });
    }
    el.createEl('h3', { text: 'What the note says of the interview' });
    const facts = el.createEl('ul');
    for (const text of sayFacts(note, pluginContext.settings.value.dateOrder)) facts.createEl('li', { text });
    el.createEl('h3', { text: 'What follows from it' });
    const followUps = followUpsHere(pluginContext);
    if (followUps.length === 0) el.createEl('p', { text: 'Nothing to send for this application.' });
    for (const followUp of followUps) {
      el.createEl('h4', { text: `${sayTask(followUp)}, ${sayWhen(followUp, today)}` });
      drawReason(el, followUp, pluginContext);
    }
  });
}
