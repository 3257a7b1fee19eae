/**
 * "Read a sentence": any words, and how they are read; copied as a report for whoever mends a reading.
 */
import { Notice, Setting } from 'obsidian';
import { parseDay, type Day } from '../../domain/calendar/day';
import { readingOptions } from '../../domain/read-interview';
import { explainSentence } from '../../domain/timeline/explain-sentence';
import { readAnswer } from '../../domain/timeline/read-answer';
import type { StatedTimeline } from '../../domain/timeline/stated-timeline';
import { reasonOf } from '../../plugin/reason-of';
import type { PluginContext } from '../../plugin/plugin-context';
import { sayExplanation, sayReading } from '../words';
import { addField } from './open-form';
import { openModal } from './open-modal';

export function openReadSentence({ app, plans, settings, notes }: PluginContext): void {
  let words = '';
  let saidOn: string = plans.today;

  /** Two readings: a note's sentence must be a promise of theirs, in an answer every time counts as one. */
  const lines = (): string[] => {
    const day = parseDay(saidOn);
    if (day === null) return ['Choose the day on which it was said.'];
    if (words.trim() === '') return [];
    const file = { path: 'Sentence.md', source: `---\ninterview-date: ${day}\n---\n\n${words}\n` };
    const inNote = notes.readText(file, true).interviews[0]?.promises ?? [];
    const options = readingOptions(settings.value);
    return [
      ...said('In a note', inNote, day),
      ...explainSentence(words, day, options).map(sayExplanation),
      ...said('As their answer', readAnswer(words, day, options), day),
    ];
  };

  const copy = async (): Promise<void> => {
    const { dateOrder, nextWeekday, country } = settings.value;
    const report = [
      `Words: ${words}`,
      `Said on: ${saidOn}`,
      ...lines(),
      `Settings: ${dateOrder}, ${nextWeekday}, holidays ${country || 'none'}`,
    ];
    try {
      await activeWindow.navigator.clipboard.writeText(report.join('\n'));
      new Notice('Copied.');
    } catch (error) {
      new Notice(`The report could not be copied (${reasonOf(error)}). Select the text and copy it by hand.`);
    }
  };

  openModal(app, 'Read a sentence', (el) => {
    const field = el.createEl('textarea', { attr: { 'aria-label': 'Their words', placeholder: 'Paste what they said' } });
    const date = addField(new Setting(el).setName('Said on'), 'Said on', saidOn, () => read(), { type: 'date' });
    const result = el.createDiv({ cls: 'follow-ups-preview', attr: { 'aria-live': 'polite' } });
    const read = (): void => {
      words = field.value;
      saidOn = date.value;
      result.empty();
      for (const text of lines()) result.createDiv({ text });
    };
    field.addEventListener('input', read);
    new Setting(el).addButton((button) => button.setButtonText('Copy as a report').onClick(() => void copy()));
    field.focus();
  });
}

function said(where: string, promises: readonly StatedTimeline[], today: Day): string[] {
  return promises.length === 0 ? [`${where}: no promise`] : promises.map((promise) => `${where}: ${sayReading(promise, today)}`);
}
