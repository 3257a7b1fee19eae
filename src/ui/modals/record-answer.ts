/**
 * Records what an employer answered: four buttons and one field that reads along. Line and status are one edit and one Undo.
 */
import { Setting } from 'obsidian';
import { ANSWER_NAMES, ANSWERS, heardEvent, statusAfter, type Answer } from '../../domain/follow-up/actions';
import { previewAnswer } from '../../domain/follow-up/preview';
import { parseDay, type Day } from '../../domain/calendar/day';
import type { InterviewNote } from '../../domain/note/interview-note';
import { planOptions, readingOptions } from '../../domain/read-interview';
import { readAnswer } from '../../domain/timeline/read-answer';
import type { StatedTimeline } from '../../domain/timeline/stated-timeline';
import type { PluginContext } from '../../plugin/plugin-context';
import { recordAnswer, type AnswerToRecord } from '../actions';
import { button } from '../button';
import { sayNextStep, sayReading } from '../words';
import { addField, openForm } from './open-form';

export function openRecordAnswer(pluginContext: PluginContext, note: InterviewNote): void {
  const { plans: agenda, settings } = pluginContext;
  const today = agenda.today;
  let answer: Answer = 'still-deciding';
  let words = '';
  let saidOn: string = today;
  let answerBy = '';

  /** What the form says now; null while its day is none, or lies ahead. */
  const recorded = (): AnswerToRecord | null => {
    const day = parseDay(saidOn);
    if (day === null || day > today) return null;
    return {
      day,
      event: heardEvent(answer, words),
      status: statusAfter(answer, note.status),
      answerBy: answer === 'offer' ? parseDay(answerBy) : null,
    };
  };

  const draw = (el: HTMLElement): void => {
    const answers = el.createDiv({ cls: 'follow-ups-answers', attr: { role: 'radiogroup' } });
    for (const each of ANSWERS) {
      drawAnswer(answers, each, answer === each, () => {
        answer = each;
        refresh();
      });
    }
    const heard = new Setting(el)
      .setName('In their words')
      .setClass('follow-ups-wide')
      .setDesc('Optional. A time in it is read as you type.');
    const input = addField(heard, 'In their words', '', (value) => say(value), { placeholder: 'Decision by the end of next week' });
    const preview = el.createDiv({ cls: 'follow-ups-preview', attr: { 'aria-live': 'polite' } });
    addField(
      new Setting(el).setName('When'),
      'When they said it',
      saidOn,
      (value) => {
        saidOn = value;
        refresh();
      },
      { type: 'date', max: today },
    );
    const offer = new Setting(el)
      .setName('They want your answer by')
      .setDesc('Optional. Your other applications are then asked for their timing.');
    addField(offer, 'They want your answer by', '', (value) => (answerBy = value), { type: 'date' });

    const say = (value: string): void => {
      words = value;
      input.value = value;
      refresh();
    };
    const refresh = (): void => {
      offer.settingEl.toggle(answer === 'offer');
      preview.empty();
      const now = recorded();
      if (now === null) return;
      const promises = words.trim() === '' ? [] : readAnswer(words, now.day, readingOptions(settings.value));
      for (const promise of promises)
        drawReading(preview, promise, today, (by) => say(`${words.slice(0, promise.span.start)}by ${by}${words.slice(promise.span.end)}`));
      const [next] = previewAnswer(
        agenda.plan.interviews,
        { ...now, note: note.path, promises },
        planOptions(settings.value),
        agenda.plan.now,
      );
      preview.createDiv({ text: sayNextStep(next ?? null, today) });
    };
    refresh();
    input.focus();
  };

  openForm(pluginContext.app, {
    title: `What did ${note.company ?? 'they'} say?`,
    button: 'Save',
    draw,
    save: async () => {
      const now = recorded();
      return now === null ? 'Choose the day on which they said it: today or earlier.' : recordAnswer(pluginContext, note, now);
    },
  });
}

function drawAnswer(el: HTMLElement, answer: Answer, checked: boolean, choose: () => void): void {
  const label = el.createEl('label', { cls: 'follow-ups-answer' });
  const radio = label.createEl('input', { type: 'radio', attr: { name: 'follow-ups-answer' } });
  radio.checked = checked;
  radio.addEventListener('change', choose);
  label.appendText(ANSWER_NAMES[answer]);
}

/** One promise as it is read, and its other reading as a button that puts the full day into the field. */
function drawReading(el: HTMLElement, promise: StatedTimeline, today: Day, choose: (by: Day) => void): void {
  const line = el.createDiv({ cls: 'follow-ups-reading', text: sayReading(promise, today) });
  const other = promise.otherReading;
  if (other !== null) button(line, `They meant ${sayReading({ ...promise, ...other }, today)}`, () => choose(other.by));
}
