/**
 * Records what an employer answered: four buttons and one field that reads along.
 */
import { Setting } from 'obsidian';
import { ANSWER_NAMES, ANSWERS, heardEvent, statusAfter, type Answer } from '../../domain/follow-up/actions';
import { previewAnswer } from '../../domain/follow-up/preview';
import { parseDay, type Day } from '../../domain/calendar/day';
import { type InterviewNote } from '../../domain/note/interview-note';
import { planOptions, readingOptions } from '../../domain/read-interview';
import { readAnswer } from '../../domain/timeline/read-answer';
import { type StatedTimeline } from '../../domain/timeline/stated-timeline';
import { type Workbench } from '../../plugin/workbench';
import { recordAnswer } from '../actions';
import { sayNextStep, sayReading } from '../words';
import { FormModal } from './form-modal';

/** The modal for one interview note; line and status are one edit and one Undo. */
export class RecordAnswerModal extends FormModal {
  private answer: Answer = 'still-deciding';
  private words = '';
  private saidOn: string;
  private answerBy = '';
  private input: HTMLInputElement | null = null;
  private previewEl: HTMLElement | null = null;
  private answerBySetting: Setting | null = null;

  constructor(private readonly bench: Workbench, private readonly note: InterviewNote) {
    super(bench.app, `What did ${note.company ?? 'they'} say?`, 'Save');
    this.saidOn = bench.agenda.plan.now.day;
  }

  protected override drawFields(el: HTMLElement): void {
    this.drawButtons(el.createDiv({ cls: 'follow-ups-answers', attr: { role: 'radiogroup', 'aria-label': 'Their answer' } }));
    new Setting(el).setName('In their words').setClass('follow-ups-wide').setDesc('Optional. A time in it is read as you type.').addText((text) => {
      this.input = text.setPlaceholder('Decision by the end of next week').onChange((value) => {
        this.words = value;
        this.refresh();
      }).inputEl;
      this.input.ariaLabel = 'In their words';
    });
    this.previewEl = el.createDiv({ cls: 'follow-ups-preview', attr: { 'aria-live': 'polite' } });
    new Setting(el).setName('When').addText((text) => {
      text.inputEl.type = 'date';
      text.inputEl.max = this.today;
      text.inputEl.ariaLabel = 'When they said it';
      text.setValue(this.saidOn).onChange((value) => {
        this.saidOn = value;
        this.refresh();
      });
    });
    this.answerBySetting = new Setting(el).setName('They want your answer by').setDesc('Optional. Your other applications are then asked for their timing.').addText((text) => {
      text.inputEl.type = 'date';
      text.inputEl.ariaLabel = 'They want your answer by';
      text.onChange((value) => (this.answerBy = value));
    });
    this.refresh();
    this.input?.focus();
  }

  protected override async submit(): Promise<string | null> {
    const day = this.day();
    if (day === null) return 'Choose the day on which they said it: today or earlier.';
    const answerBy = this.answer === 'offer' && this.answerBy !== '' ? parseDay(this.answerBy) : null;
    return recordAnswer(this.bench, this.note, { day, event: heardEvent(this.answer, this.words), status: this.status(), answerBy });
  }

  private get today(): Day {
    return this.bench.agenda.plan.now.day;
  }

  private day(): Day | null {
    const day = parseDay(this.saidOn);
    return day === null || day > this.today ? null : day;
  }

  private status(): InterviewNote['status'] {
    return statusAfter(this.answer, this.note.status);
  }

  private drawButtons(el: HTMLElement): void {
    for (const answer of ANSWERS) {
      const label = el.createEl('label', { cls: 'follow-ups-answer' });
      const radio = label.createEl('input', { type: 'radio', attr: { name: 'follow-ups-answer', value: answer } });
      radio.checked = answer === this.answer;
      label.appendText(ANSWER_NAMES[answer]);
      radio.addEventListener('change', () => {
        this.answer = answer;
        this.refresh();
      });
    }
  }

  private refresh(): void {
    this.answerBySetting?.settingEl.toggle(this.answer === 'offer');
    const el = this.previewEl;
    if (el === null) return;
    el.empty();
    const day = this.day();
    if (day === null) return;
    const { settings, agenda } = this.bench;
    const promises = this.words.trim() === '' ? [] : readAnswer(this.words, day, readingOptions(settings.value));
    for (const promise of promises) this.drawReading(el, promise);
    const possible = { note: this.note.path, day, event: heardEvent(this.answer, this.words), promises, status: this.status() };
    const next = previewAnswer(agenda.plan.interviews, possible, planOptions(settings.value), agenda.plan.now)[0];
    el.createDiv({ text: sayNextStep(next ?? null, this.today) });
  }

  /** One promise as it is read, and its other reading as a button that puts the full day into the field. */
  private drawReading(el: HTMLElement, promise: StatedTimeline): void {
    const line = el.createDiv({ cls: 'follow-ups-reading', text: sayReading(promise, this.today) });
    const other = promise.otherReading;
    if (other === null) return;
    const button = line.createEl('button', { text: `They meant ${sayReading({ ...promise, ...other }, this.today)}`, attr: { type: 'button' } });
    button.addEventListener('click', () => {
      this.words = `${this.words.slice(0, promise.span.start)}by ${other.by}${this.words.slice(promise.span.end)}`;
      if (this.input !== null) this.input.value = this.words;
      this.refresh();
    });
  }
}
