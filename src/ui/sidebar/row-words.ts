/**
 * The employer's words in a row, and what the user alone can say about them: which day they meant, whether they promise anything.
 */
import { isOpen } from '../../domain/follow-up/actions';
import { chooseReading, declareNoPromise, declarePromise } from '../actions';
import { confirmOutcome, denyOutcome } from '../application/answer-outcome';
import { button } from '../button';
import { linkToNote } from '../open-note';
import { sayQuote, sayReading, sayWords } from '../words';
import { control, writeFrom } from './control';
import type { RowContext } from './row-context';
import type { MessageRow, QuestionRow } from './row-model';

/** Their words, which lead to their line, how late they are, and both readings where the words are ambiguous. */
export function drawWords(el: HTMLElement, rowEl: HTMLElement, { followUp, theirDelay }: MessageRow, { pluginContext }: RowContext): void {
  const { promise } = followUp;
  if (promise === null || !isOpen(followUp)) return;
  const line = el.createDiv({ cls: 'follow-ups-words' });
  const quote = line.createEl('a', { cls: 'follow-ups-quote', text: sayWords(promise), attr: { href: promise.note, dir: 'auto' } });
  linkToNote(pluginContext.app, control(quote, 'quote'), promise.note, promise.line);
  if (theirDelay !== null) line.createSpan({ cls: 'follow-ups-delay', text: theirDelay, attr: { dir: 'auto' } });
  const other = promise.otherReading;
  if (other === null) return;
  // Two equal choices: neither is more likely than the other.
  const choice = el.createDiv({ cls: 'follow-ups-readings' });
  choice.createSpan({ text: 'They meant' });
  for (const [name, reading] of [
    ['reading', promise],
    ['other-reading', other],
  ] as const) {
    const { by } = reading;
    if (by === null) continue;
    const text = sayReading({ ...promise, ...reading }, pluginContext.plans.today);
    control(
      button(choice, text, () => writeFrom(rowEl, () => chooseReading(pluginContext, promise, by))),
      name,
    );
  }
}

/** Asked until it is answered, which the log remembers. */
export function drawQuestion(el: HTMLElement, rowEl: HTMLElement, { question }: MessageRow, { pluginContext }: RowContext): void {
  if (question === null) return;
  const box = el.createDiv({ cls: 'follow-ups-readings' });
  box.createSpan({ text: 'Is this their promise?' });
  const quote = box.createEl('a', { cls: 'follow-ups-quote', text: sayWords(question), attr: { href: question.note, dir: 'auto' } });
  linkToNote(pluginContext.app, control(quote, 'question'), question.note, question.line);
  control(
    button(box, 'Yes', () => writeFrom(rowEl, () => declarePromise(pluginContext, question))),
    'is-promise',
  );
  control(
    button(box, 'No', () => writeFrom(rowEl, () => declareNoPromise(pluginContext, question))),
    'is-none',
  );
}

/** What the note tells of an end, in its own words, and both answers. */
export function drawOutcome(el: HTMLElement, rowEl: HTMLElement, { asked }: QuestionRow, { pluginContext }: RowContext): void {
  const { told } = asked;
  const words = told.answerBy === null || told.answerBy.line === told.line ? [told] : [told, told.answerBy];
  for (const { quote, line } of words) {
    const link = el
      .createDiv({ cls: 'follow-ups-words' })
      .createEl('a', { cls: 'follow-ups-quote', text: sayQuote(quote), attr: { href: told.note, dir: 'auto' } });
    linkToNote(pluginContext.app, control(link, `told ${line}`), told.note, line);
  }
  const box = el.createDiv({ cls: 'follow-ups-readings' });
  control(
    button(box, asked.yes, () => writeFrom(rowEl, () => confirmOutcome(pluginContext, asked))),
    'is-so',
  );
  control(
    button(box, 'No, still open', () => writeFrom(rowEl, () => denyOutcome(pluginContext, asked))),
    'is-open',
  );
}
