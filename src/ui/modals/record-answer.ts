/**
 * Records what an employer answered: four buttons and one field that reads along, also a whole mail, pasted or dropped. The line, how it
 * is to be read, and the status are one edit and one Undo.
 */
import { Setting } from 'obsidian';
import { sayDay } from '../../domain/calendar/say-day';
import { ANSWER_NAMES, ANSWERS, type Answer } from '../../domain/follow-up/actions';
import { previewAnswer } from '../../domain/follow-up/preview';
import type { InterviewNote } from '../../domain/note/interview-note';
import { planOptions } from '../../domain/read-interview';
import { MOST_CHARACTERS } from '../../domain/note/mail';
import { readMailFile } from '../../plugin/mail-file';
import type { PluginContext } from '../../plugin/plugin-context';
import { openNextRound } from '../application/next-round';
import { button } from '../button';
import { sayNextStep, sayReading } from '../words';
import { AnswerForm } from './answer-form';
import { drawTimes } from './answer-times';
import { onFileDrop } from './drop-file';
import { addField, openForm } from './open-form';

export function openRecordAnswer(pluginContext: PluginContext, note: InterviewNote): void {
  const { plans, settings } = pluginContext;
  const form = new AnswerForm(pluginContext, note);
  const { today } = form;

  const draw = (el: HTMLElement, setButton: (text: string) => void): void => {
    const answers = el.createDiv({ cls: 'follow-ups-answers', attr: { role: 'radiogroup', 'aria-label': 'Their answer' } });
    for (const each of ANSWERS)
      drawAnswer(answers, each, form.answer === each, () => {
        form.answer = each;
        refresh();
      });
    const words = new Setting(el)
      .setName('In their words')
      .setClass('follow-ups-wide')
      .setDesc('Optional. Type them, paste the whole mail, or drop it here as a file. Times in it are read.');
    const field = words.controlEl.createEl('textarea', {
      attr: { 'aria-label': 'In their words', placeholder: 'Decision by the end of next week', rows: '3' },
    });
    const mailEl = el.createDiv({ cls: 'follow-ups-mail', attr: { role: 'status' } });
    const timesEl = el.createDiv({ cls: 'follow-ups-times' });
    const preview = el.createDiv({ cls: 'follow-ups-preview', attr: { 'aria-live': 'polite' } });
    const when = addField(new Setting(el).setName('When'), 'When they said it', form.day, (value) => setDay(value), {
      type: 'date',
      max: today,
    });
    const offer = new Setting(el)
      .setName('They want your answer by')
      .setDesc('Optional. Your other applications are then asked for their timing.');
    addField(offer, 'They want your answer by', '', (value) => (form.answerBy = value), { type: 'date' });

    const setDay = (value: string): void => {
      form.day = value;
      form.chosen = null;
      refresh();
    };
    const setText = (text: string): void => {
      form.setText(text);
      refresh();
    };
    field.addEventListener('input', () => setText(field.value));
    field.addEventListener('paste', (event) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      // The browser itself takes seconds to put a text of many lines into a field.
      if (pasted.length <= MOST_CHARACTERS) return;
      event.preventDefault();
      field.setRangeText(pasted, field.selectionStart, field.selectionEnd, 'end');
      setText(field.value);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      field.form?.requestSubmit();
    });
    onFileDrop(
      el,
      (file) =>
        void readMailFile(file).then((mail) => {
          if (mail.ok) {
            field.value = mail.text;
            setText(mail.text);
          } else mailEl.setText(mail.reason);
          field.focus();
        }),
    );
    const refresh = (): void => {
      if (when.value !== form.day) when.value = form.day;
      offer.settingEl.toggle(form.answer === 'offer');
      setButton(form.answer === 'next-step' ? 'Save and add the round' : 'Save');
      drawMail(mailEl, form, setDay);
      drawTimes(timesEl, { found: form.times, chosen: form.chosen, today }, (chosen) => {
        form.chosen = chosen;
        refresh();
      });
      preview.empty();
      const told = form.told();
      const [event] = told?.events ?? [];
      if (told === null || event === undefined) return;
      const answered = { day: told.day, event, promises: told.promises, status: form.status, note: note.path };
      const [next] = previewAnswer(plans.plan.interviews, answered, planOptions(settings.value), plans.plan.now);
      const [promise] = told.promises;
      preview.setText([promise === undefined ? [] : sayReading(promise, today), sayNextStep(next ?? null, today)].flat().join('. '));
    };
    refresh();
    field.focus();
  };

  openForm(pluginContext.app, {
    title: `What did ${note.company ?? 'they'} say?`,
    button: 'Save',
    draw,
    save: () => form.save(),
    then: () => {
      if (form.answer === 'next-step') openNextRound(pluginContext, note, form.told()?.promises[0]?.by ?? undefined);
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

/** Whose mail it is and of which day, how much of it was read, and the question for a day that cannot be right. */
function drawMail(el: HTMLElement, { mail, doubtfulDay, today }: AnswerForm, setDay: (day: string) => void): void {
  const { from, sentOn, isCut } = mail;
  el.empty();
  const head = [from === null ? '' : `From ${from}`, sentOn === null ? '' : sayDay(sentOn, today)].filter((part) => part !== '');
  if (head.length > 0) el.createDiv({ text: head.join(', '), attr: { dir: 'auto' } });
  if (isCut) el.createDiv({ text: 'It is very long: only its beginning is read.' });
  if (doubtfulDay === null) return;
  const question = el.createDiv({ cls: 'follow-ups-readings' });
  question.createSpan({ text: `The mail says that it was sent on ${sayDay(doubtfulDay, today)}. When did it come?` });
  button(question, 'Today', () => setDay(today));
  if (doubtfulDay < today) button(question, sayDay(doubtfulDay, today), () => setDay(doubtfulDay));
}
