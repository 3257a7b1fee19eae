/**
 * The menus of a row: everything that has no button. Eight entries at most, and one that leads to what concerns the whole application.
 */
import { isOpen, lastChannel, putOffChoices } from '../../domain/follow-up/actions';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import { CHANNEL_NAMES, CHANNELS, type Channel } from '../../domain/message/channel';
import { putOff, recordSent, skip, takeBackSent } from '../actions';
import { applicationMenu } from '../application/application-menu';
import { exportCalendarFile } from '../calendar-file';
import { openDraft } from '../editor/insert-draft';
import { askPutOffUntil, askSentOn } from '../modals/ask-day';
import { openRecordAnswer } from '../modals/record-answer';
import { showMenu, type MenuItem } from '../show-menu';
import { messagesOf } from './message-row';
import type { RowContext } from './row-context';
import type { InterviewRow, MessageRow, OfferRow, QuestionRow } from './row-model';

const CHANNEL_ICONS: Readonly<Record<Channel, string>> = { email: 'mail', handwritten: 'pen-line', linkedin: 'message-square' };

/** All channels, and another day. */
export function showSentMenu(event: MouseEvent, followUps: readonly FollowUp[], { pluginContext }: RowContext): void {
  const { now, interviews } = pluginContext.plans.plan;
  const last = lastChannel(interviews);
  showMenu(
    event,
    CHANNELS.map((by) => [CHANNEL_NAMES[by], CHANNEL_ICONS[by], () => void recordSent(pluginContext, followUps, now.day, by), by === last]),
    [['On another day...', 'calendar', () => askSentOn(pluginContext, followUps, last)]],
  );
}

/** All else that can be done with a message, or with an interview that lies ahead. */
export function showRowMenu(event: MouseEvent, row: InterviewRow | MessageRow | OfferRow | QuestionRow, context: RowContext): void {
  const { pluginContext } = context;
  const followUp = row.type === 'message' ? row.followUp : null;
  const interview = pluginContext.notes.interviewOf(row.note, followUp?.interview ?? null);
  const { opens = null } = followUp ?? {};
  showMenu(
    event,
    interview === null ? [] : [['Record an answer...', 'reply', () => openRecordAnswer(pluginContext, interview.note)]],
    row.type === 'message' ? ofMessage(row, context) : [],
    followUp === null || opens === null || !isOpen(followUp)
      ? []
      : [['Add to calendar', 'calendar-plus', () => void exportCalendarFile(pluginContext, followUp)]],
    interview === null ? [] : [['This application...', 'briefcase', () => showMenu(event, ...applicationMenu(pluginContext, interview))]],
  );
}

function ofMessage(row: MessageRow, { pluginContext, drafting }: RowContext): MenuItem[] {
  const { followUp, buttons } = row;
  const followUps = messagesOf(row);
  const { now, interviews } = pluginContext.plans.plan;
  if (followUp.state === 'done') return [['Not sent after all', 'undo-2', () => void takeBackSent(pluginContext, followUp)]];
  if (!isOpen(followUp)) return [];
  const choices = putOffChoices(now.day).map(
    ({ title, until }): MenuItem => [title, 'alarm-clock', () => void putOff(pluginContext, followUps, until)],
  );
  const isLater = buttons === 'none';
  return [
    ...(isLater
      ? ([
          ['Write', 'pencil', () => void openDraft(drafting, followUp)],
          ['Sent already...', 'check', () => askSentOn(pluginContext, followUps, lastChannel(interviews))],
        ] as const)
      : choices),
    ['Put off until...', 'alarm-clock', () => askPutOffUntil(pluginContext, followUps)],
    ['Skip', 'skip-forward', () => void skip(pluginContext, followUps)],
  ];
}
