/**
 * The times found in an answer as choices: the one that counts is marked, and any other can be chosen.
 */
import type { Day } from '../../domain/calendar/day';
import { countingTime, timeChoices } from '../../domain/follow-up/answer';
import type { StatedTimeline } from '../../domain/timeline/stated-timeline';
import { count, sayReading, sayWords } from '../words';

interface Times {
  readonly found: readonly StatedTimeline[];
  /** What the user chose; null leaves it at what counts. */
  readonly chosen: StatedTimeline | 'none' | null;
  readonly today: Day;
}

/** More choices help nobody; the rest is counted. */
const MOST_CHOICES = 8;

/** Draws the choices; nothing where no time was found. The control that has the focus keeps it. */
export function drawTimes(el: HTMLElement, { found, chosen, today }: Times, choose: (chosen: StatedTimeline | 'none') => void): void {
  const focused = el.querySelector<HTMLInputElement>('input:focus')?.value;
  el.empty();
  if (found.length === 0) return;
  const box = el.createEl('fieldset');
  box.createEl('legend', { text: found.length === 1 ? 'Is this when you will hear?' : 'Which of these is when you will hear?' });
  const choices = timeChoices(found);
  const counting = countingTime(found);
  const isMarked = ({ span, by }: StatedTimeline): boolean =>
    chosen === null
      ? counting !== null && span.start === counting.span.start && by === counting.by
      : chosen !== 'none' && span.start === chosen.span.start && by === chosen.by;
  choices.slice(0, MOST_CHOICES).forEach((choice, index) => {
    const marked = isMarked(choice);
    const label = drawChoice(box, String(index), marked, () => choose(choice));
    label.createSpan({ cls: 'follow-ups-time', text: sayReading(choice, today) });
    if (marked && found.length > 1) label.createSpan({ cls: 'follow-ups-counts', text: 'counts' });
    label.createSpan({ cls: 'follow-ups-quote', text: sayWords(choice), attr: { dir: 'auto' } });
  });
  if (choices.length > MOST_CHOICES) box.createDiv({ text: `and ${count(choices.length - MOST_CHOICES, 'more time')} further down` });
  const isNone = chosen === 'none' || (chosen === null && counting === null);
  drawChoice(box, 'none', isNone, () => choose('none')).createSpan({ text: found.length === 1 ? 'No' : 'None of these' });
  if (focused !== undefined) box.querySelector<HTMLElement>(`input[value="${focused}"]`)?.focus();
}

function drawChoice(el: HTMLElement, value: string, checked: boolean, choose: () => void): HTMLElement {
  const label = el.createEl('label', { cls: 'follow-ups-time-choice' });
  const radio = label.createEl('input', { type: 'radio', value, attr: { name: 'follow-ups-time' } });
  radio.checked = checked;
  radio.addEventListener('change', choose);
  return label;
}
