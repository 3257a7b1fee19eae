/**
 * The menus of a row: everything that has no button.
 */
import { isOpen, lastChannel, putOffChoices } from '../../domain/follow-up/actions';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import { CHANNEL_NAMES, CHANNELS, type Channel } from '../../domain/message/channel';
import { declareNoPromise, putOff, recordMissed, recordSent, skip } from '../actions';
import { exportCalendarFile } from '../calendar-file';
import { handOverFollowUp } from '../editor/hand-over';
import { openDraft } from '../editor/insert-draft';
import { askMovedTo, askPutOffUntil, askSentOn } from '../modals/ask-day';
import { openRecordAnswer } from '../modals/record-answer';
import { showMenu, type MenuItem } from '../show-menu';
import type { RowContext } from './row-context';
import type { InterviewRow, MessageRow } from './row-model';

const CHANNEL_ICONS: Readonly<Record<Channel, string>> = { email: 'mail', handwritten: 'pen-line', linkedin: 'message-square' };

/** All channels, and another day. */
export function showSentMenu(event: MouseEvent, followUp: FollowUp, { bench }: RowContext): void {
  const { now, interviews } = bench.agenda.plan;
  const last = lastChannel(interviews);
  showMenu(
    event,
    CHANNELS.map((by) => [CHANNEL_NAMES[by], CHANNEL_ICONS[by], () => void recordSent(bench, [followUp], now.day, by), by === last]),
    [['On another day...', 'calendar', () => askSentOn(bench, [followUp], last)]],
  );
}

/** All else that can be done with a message, or with an interview that lies ahead. */
export function showRowMenu(event: MouseEvent, row: MessageRow | InterviewRow, context: RowContext): void {
  const { bench } = context;
  const { note } = row;
  const isMessage = row.type === 'message';
  const interview = bench.notes.interviewOf(note, isMessage ? row.followUp.interview : null)?.note;
  showMenu(
    event,
    interview === undefined ? [] : [['Record an answer...', 'reply', () => openRecordAnswer(bench, interview)]],
    ...(isMessage && isOpen(row.followUp) ? sending(row, context) : []),
    [
      ['The interview was moved...', 'calendar-clock', () => askMovedTo(bench, note)],
      ['They missed the interview', 'calendar-x', () => void recordMissed(bench, note, 'them')],
      ['I missed the interview', 'calendar-x', () => void recordMissed(bench, note, 'us')],
    ],
    isMessage ? explaining(row, context) : [],
  );
}

function sending({ followUp, buttons }: MessageRow, { bench, drafting }: RowContext): MenuItem[][] {
  const { now, interviews } = bench.agenda.plan;
  return [
    [
      ...(buttons === 'none' ? [['Write', 'pencil', () => void openDraft(drafting, followUp)] as const] : []),
      ['Sent already...', 'check', () => askSentOn(bench, [followUp], lastChannel(interviews))],
      ...putOffChoices(now.day).map(({ title, until }): MenuItem => [title, 'alarm-clock', () => void putOff(bench, followUp, until)]),
      ['Put off until...', 'alarm-clock', () => askPutOffUntil(bench, followUp)],
      ['Skip', 'skip-forward', () => void skip(bench, followUp)],
    ],
    [
      ['Open in mail app', 'mail', () => void handOverFollowUp(drafting, followUp, 'mail')],
      ['Copy', 'copy', () => void handOverFollowUp(drafting, followUp, 'copy')],
    ],
  ];
}

function explaining({ key, followUp }: MessageRow, { bench, unfolded, refresh }: RowContext): MenuItem[] {
  const { promise, opens } = followUp;
  const toggle = (): void => {
    if (!unfolded.delete(key)) unfolded.add(key);
    refresh();
  };
  return [
    ...(promise === null ? [] : [['Not a promise', 'message-square-off', () => void declareNoPromise(bench, promise)] as const]),
    [unfolded.has(key) ? 'Hide why this date' : 'Why this date', 'info', toggle],
    ...(opens === null ? [] : [['Add to calendar', 'calendar-plus', () => void exportCalendarFile(bench, followUp)] as const]),
  ];
}
