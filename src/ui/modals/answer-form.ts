/**
 * What the user tells of an answer, while it is being told.
 *
 * In: the note, the text of the field, the choices. Out: what is found in it and what would be logged; and the write. Not here: what is
 * drawn (`record-answer.ts`), which time counts (`../../domain/follow-up/answer.ts`).
 */
import { parseDay, type Day } from '../../domain/calendar/day';
import { statusAfter, type Answer } from '../../domain/follow-up/actions';
import { tellAnswer, type ToldAnswer } from '../../domain/follow-up/answer';
import type { InterviewNote } from '../../domain/note/interview-note';
import { isLikelyDay, readMail, type Mail } from '../../domain/note/mail';
import { readingOptions } from '../../domain/read-interview';
import { readAnswer } from '../../domain/timeline/read-answer';
import type { ReadingOptions, StatedTimeline } from '../../domain/timeline/stated-timeline';
import type { PluginContext } from '../../plugin/plugin-context';
import { recordAnswer } from '../actions';

/** Typed and chosen so far. */
export class AnswerForm {
  answer: Answer = 'still-deciding';
  chosen: StatedTimeline | 'none' | null = null;
  answerBy = '';
  mail: Mail;
  /** As it stands in the field; empty until the user has said on which day a mail came whose own day cannot be right. */
  day: string;
  /** The times in the words, read once for each text and day. */
  private found: { readonly key: string; readonly times: readonly StatedTimeline[] } | null = null;

  constructor(
    private readonly pluginContext: PluginContext,
    private readonly note: InterviewNote,
  ) {
    this.day = this.today;
    this.mail = this.read('');
  }

  private get options(): ReadingOptions {
    return readingOptions(this.pluginContext.settings.value);
  }

  get today(): Day {
    return this.pluginContext.plans.today;
  }

  private read(text: string): Mail {
    return readMail(text, this.today, this.options.dateOrder);
  }

  /** Another text stands in the field; a mail brings its day along. */
  setText(text: string): void {
    const before = this.mail;
    this.mail = this.read(text);
    this.chosen = null;
    const { sentOn } = this.mail;
    if (sentOn === before.sentOn) return;
    if (sentOn === null) this.day = this.today;
    else if (!isLikelyDay(sentOn, this.today)) this.day = '';
    else this.day = sentOn > this.today ? this.today : sentOn;
  }

  /** The day in a mail's head where it cannot be right and the user has not said so yet. */
  get doubtfulDay(): Day | null {
    return this.mail.sentOn !== null && this.day === '' ? this.mail.sentOn : null;
  }

  /** The day on which it was heard; null while it is none, or lies ahead. */
  get heardOn(): Day | null {
    const day = parseDay(this.day);
    return day === null || day > this.today ? null : day;
  }

  get times(): readonly StatedTimeline[] {
    const { heardOn, options } = this;
    const { words } = this.mail;
    if (heardOn === null || words === '') return [];
    const key = `${heardOn} ${words}`;
    if (this.found?.key !== key) this.found = { key, times: readAnswer(words, heardOn, options) };
    return this.found.times;
  }

  /** The log's lines as they would be written; null without a day. */
  told(): (ToldAnswer & { readonly day: Day }) | null {
    const { heardOn: day, times: found, answer, chosen, mail, options } = this;
    return day === null ? null : { ...tellAnswer({ answer, words: mail.words, day, found, chosen }, options), day };
  }

  get status(): InterviewNote['status'] {
    return statusAfter(this.answer, this.note.status);
  }

  async save(): Promise<string | null> {
    const told = this.told();
    if (told === null) return 'Choose the day on which they said it: today or earlier.';
    const answerBy = this.answer === 'offer' ? parseDay(this.answerBy) : null;
    return recordAnswer(this.pluginContext, this.note, { ...told, status: this.status, answerBy });
  }
}
