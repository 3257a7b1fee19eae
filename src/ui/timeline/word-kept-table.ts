/**
 * How employers keep their word, as a table beside the timeline's own: the user's own figures, from their own notes.
 */
import type { Stage, WordsKept } from '../../domain/follow-up/word-kept';
import { count } from '../words';

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  screen: 'a phone screen',
  interview: 'an interview',
  panel: 'a panel',
  final: 'a final round',
};

/** "After a phone screen they took 4 days, in the middle of 3 answers." */
export const sayStages = ({ stages }: WordsKept): string[] =>
  stages.map(
    ({ stage, answers, medianDays }) =>
      `After ${STAGE_NAMES[stage]} an answer took ${count(medianDays, 'day')}${answers === 1 ? '' : `, the middle of ${answers}`}.`,
  );

/** Draws the figures; nothing where nobody promised or answered anything. */
export function drawWordKept(el: HTMLElement, words: WordsKept): void {
  if (words.applications.length === 0 && words.stages.length === 0) return;
  const table = el.createEl('table', { cls: 'follow-ups-time-table' });
  table.createEl('caption', { text: 'How they keep their word' });
  const head = table.createEl('thead').createEl('tr');
  for (const text of ['Application', 'Promised', 'Answered', 'Kept', 'Late', 'Business days late'])
    head.createEl('th', { text, attr: { scope: 'col' } });
  const body = table.createEl('tbody');
  for (const { company, position, promised, answered, kept, late, medianLate } of words.applications) {
    const row = body.createEl('tr');
    const name = [company, position].filter((part) => part !== null).join(', ');
    row.createEl('th', { text: name === '' ? 'No company' : name, attr: { scope: 'row', dir: 'auto' } });
    for (const figure of [promised, answered, kept, late, medianLate ?? '']) row.createEl('td', { text: String(figure) });
  }
  for (const sentence of sayStages(words)) el.createEl('p', { cls: 'follow-ups-time-stage', text: sentence });
}
