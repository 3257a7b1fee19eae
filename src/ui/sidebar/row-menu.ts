/**
 * The menus of a row: everything that has no button.
 */
import { Menu } from 'obsidian';
import { addDays } from '../../domain/calendar/day';
import { isOpen, lastChannel, putOffChoices } from '../../domain/follow-up/actions';
import { type FollowUp } from '../../domain/follow-up/follow-up';
import { CHANNEL_NAMES, CHANNELS } from '../../domain/message/channel';
import { declareNoPromise, putOff, recordMissed, recordSent, skip } from '../actions';
import { exportCalendarFile } from '../calendar-file';
import { handOverFollowUp } from '../editor/hand-over';
import { openDraft } from '../editor/insert-draft';
import { askMovedTo, askPutOffUntil, askSentOn } from '../modals/ask-day';
import { RecordAnswerModal } from '../modals/record-answer-modal';
import { showMenu } from '../show-menu';
import { type RowContext } from './row-context';
import { type InterviewRow, type MessageRow } from './row-model';

/** Channels other than the last one, and another day. */
export function showSentMenu(event: MouseEvent, followUp: FollowUp, { bench }: RowContext): void {
  const today = bench.agenda.plan.now.day;
  const last = lastChannel(bench.agenda.plan.interviews);
  const menu = new Menu();
  for (const by of CHANNELS) {
    menu.addItem((item) => item.setTitle(CHANNEL_NAMES[by]).setChecked(by === last).onClick(() => void recordSent(bench, [followUp], today, by)));
  }
  menu.addSeparator();
  menu.addItem((item) => item.setTitle('On another day...').setIcon('calendar').onClick(() => askSentOn(bench, [followUp], last)));
  showMenu(menu, event);
}

/** All else that can be done with a row. */
export function showRowMenu(event: MouseEvent, row: MessageRow, context: RowContext): void {
  const menu = new Menu();
  addAnswering(menu, row.followUp.note, context);
  if (isOpen(row.followUp)) addPuttingOff(menu, row, context);
  if (isOpen(row.followUp)) addHandingOver(menu, row, context);
  addInterview(menu, row.followUp.note, context);
  addExplaining(menu, row, context);
  showMenu(menu, event);
}

/** What can be done with an interview that lies ahead. */
export function showInterviewMenu(event: MouseEvent, { note }: InterviewRow, context: RowContext): void {
  const menu = new Menu();
  addAnswering(menu, note, context);
  addInterview(menu, note, context);
  showMenu(menu, event);
}

function addAnswering(menu: Menu, note: string, { bench }: RowContext): void {
  const interview = bench.notes.interviewOf(note);
  if (interview === null) return;
  menu.addItem((item) => item.setTitle('Record an answer...').setIcon('reply').onClick(() => new RecordAnswerModal(bench, interview.note).open()));
  menu.addSeparator();
}

function addPuttingOff(menu: Menu, { followUp, buttons }: MessageRow, { bench, drafting }: RowContext): void {
  const today = bench.agenda.plan.now.day;
  const last = lastChannel(bench.agenda.plan.interviews);
  if (buttons === 'none') menu.addItem((item) => item.setTitle('Write').setIcon('pencil').onClick(() => void openDraft(drafting, followUp)));
  menu.addItem((item) => item.setTitle('Sent already...').setIcon('check').onClick(() => askSentOn(bench, [followUp], last)));
  for (const { title, until } of putOffChoices(today)) {
    menu.addItem((item) => item.setTitle(title).setIcon('alarm-clock').onClick(() => void putOff(bench, followUp, until)));
  }
  menu.addItem((item) => item.setTitle('Put off until...').setIcon('alarm-clock').onClick(() => askPutOffUntil(bench, followUp, addDays(today, 1))));
  menu.addItem((item) => item.setTitle('Skip').setIcon('skip-forward').onClick(() => void skip(bench, followUp)));
  menu.addSeparator();
}

function addHandingOver(menu: Menu, { followUp }: MessageRow, { drafting }: RowContext): void {
  menu.addItem((item) => item.setTitle('Open in mail app').setIcon('mail').onClick(() => void handOverFollowUp(drafting, followUp, 'mail')));
  menu.addItem((item) => item.setTitle('Copy').setIcon('copy').onClick(() => void handOverFollowUp(drafting, followUp, 'copy')));
  menu.addSeparator();
}

function addInterview(menu: Menu, note: string, { bench }: RowContext): void {
  menu.addItem((item) => item.setTitle('The interview was moved...').setIcon('calendar-clock').onClick(() => askMovedTo(bench, note)));
  menu.addItem((item) => item.setTitle('They missed the interview').setIcon('calendar-x').onClick(() => void recordMissed(bench, note, 'them')));
  menu.addItem((item) => item.setTitle('I missed the interview').setIcon('calendar-x').onClick(() => void recordMissed(bench, note, 'us')));
  menu.addSeparator();
}

function addExplaining(menu: Menu, { key, followUp }: MessageRow, context: RowContext): void {
  const { bench, unfolded } = context;
  const open = unfolded.has(key);
  const { promise } = followUp;
  // What a later answer says cannot be taken back by the note's own property.
  if (promise !== null && promise.source !== 'log') {
    menu.addItem((item) => item.setTitle('Not a promise').setIcon('message-square-off').onClick(() => void declareNoPromise(bench, promise.note)));
  }
  menu.addItem((item) =>
    item.setTitle(open ? 'Hide why this date' : 'Why this date').setIcon('info').onClick(() => {
      if (open) unfolded.delete(key);
      else unfolded.add(key);
      context.refresh();
    }),
  );
  if (followUp.opens !== null) menu.addItem((item) => item.setTitle('Add to calendar').setIcon('calendar-plus').onClick(() => void exportCalendarFile(bench, [followUp])));
}
