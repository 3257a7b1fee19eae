/**
 * Asks for a day: put off until, sent on, moved to.
 */
import { Setting, type App } from 'obsidian';
import { parseDay, type Day } from '../../domain/calendar/day';
import { FormModal } from './form-modal';

export interface DayQuestion {
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly initial: Day;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** One date field; `answer` gets a day within the limits and returns why it could not be used, or null. */
export class DayModal extends FormModal {
  private text: string;

  constructor(app: App, private readonly question: DayQuestion, private readonly answer: (day: Day) => Promise<string | null>) {
    super(app, question.title, question.button);
    this.text = question.initial;
  }

  protected override drawFields(el: HTMLElement): void {
    const { label, initial, earliest, latest } = this.question;
    new Setting(el).setName(label).addText((text) => {
      const input = text.setValue(initial).onChange((value) => (this.text = value)).inputEl;
      input.type = 'date';
      input.ariaLabel = label;
      if (earliest !== null) input.min = earliest;
      if (latest !== null) input.max = latest;
      input.focus();
    });
  }

  protected override async submit(): Promise<string | null> {
    const { earliest, latest } = this.question;
    const day = parseDay(this.text);
    if (day === null) return 'Choose a day that the calendar has.';
    if (earliest !== null && day < earliest) return `Choose ${earliest} or a later day.`;
    if (latest !== null && day > latest) return `Choose ${latest} or an earlier day.`;
    return this.answer(day);
  }
}
