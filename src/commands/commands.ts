/**
 * All commands, in the order in which a message lives: see it, write it, hand it over, record it, hear back. None has a default hotkey.
 *
 * Not here: what they do, each of which is one call.
 */
import type { Editor, Plugin } from 'obsidian';
import { lastChannel } from '../domain/follow-up/actions';
import type { Interview } from '../domain/follow-up/follow-up';
import { suits } from '../domain/message/suits';
import { draftSectionsOf } from '../domain/note/drafts';
import { KIND_NAMES, MESSAGE_KINDS, type MessageKind } from '../domain/note/kind';
import type { PluginContext } from '../plugin/plugin-context';
import { recordSent, skip } from '../ui/actions';
import { showApplication } from '../ui/application/application-menu';
import { openNextRound } from '../ui/application/next-round';
import { exportCalendarFile } from '../ui/calendar-file';
import { draftingOf } from '../ui/editor/drafting-of';
import type { Drafting } from '../ui/editor/drafting';
import { hasGap, selectNextGap } from '../ui/editor/gaps';
import { checkDraft, copyDraft, openInMailApp } from '../ui/editor/hand-over';
import { offerDraft } from '../ui/editor/insert-draft';
import { dueHere, insertDue } from '../ui/editor/insert-due';
import { rewordDraftAtCursor } from '../ui/editor/reword-draft';
import { askPutOffUntil } from '../ui/modals/ask-day';
import { explainDates } from '../ui/modals/explain-dates';
import { lookThroughNotes } from '../ui/look-through-notes';
import { openNewInterview } from '../ui/modals/new-interview';
import { openReadSentence } from '../ui/modals/read-sentence';
import { openRecordAnswer } from '../ui/modals/record-answer';
import { openSidebar } from '../ui/sidebar/open-sidebar';
import { SIDEBAR_ICON } from '../ui/sidebar/sidebar-type';
import { openTimeline } from '../ui/timeline/open-timeline';
import { TIMELINE_ICON } from '../ui/timeline/timeline-type';
import { nextFollowUpsAreBehind, writeNextFollowUps } from '../ui/write-and-tell';
import { toObsidian, type Command } from './command';

const hasDraft = (_drafting: Drafting, _interview: Interview, editor: Editor): boolean => draftSectionsOf(editor.getValue()).length > 0;

/** `insert-thank-you`, `insert-first-check-in` and so on: one for each kind of message. */
const insert = (kind: MessageKind): Command => ({
  id: `insert-${kind}`,
  name: `Insert ${KIND_NAMES[kind].toLowerCase()}`,
  icon: 'mail-plus',
  on: 'editor',
  when: ({ plan }, interview) => suits(kind, interview, plan.interviews),
  run: (drafting, note) => offerDraft(drafting, note, kind),
});

// prettier-ignore
const COMMANDS: readonly Command[] = [
  {
    id: 'open-follow-ups', name: 'Open follow-ups', icon: SIDEBAR_ICON, on: 'vault',
    run: ({ app }) => openSidebar(app),
  },
  {
    id: 'open-timeline', name: 'Open timeline', icon: TIMELINE_ICON, on: 'vault',
    when: ({ plans }) => plans.plan.interviews.length > 0,
    run: ({ app }) => openTimeline(app),
  },
  {
    id: 'new-interview-note', name: 'New interview note', icon: 'square-pen', on: 'vault',
    run: openNewInterview,
  },
  ...MESSAGE_KINDS.map(insert),
  {
    id: 'insert-what-is-due', name: 'Insert what is due here', icon: 'mail-plus', on: 'editor',
    when: (drafting, { note }) => dueHere(drafting, note.path).length > 0,
    run: insertDue,
  },
  {
    // For the phone's toolbar, and for a hotkey where Tab is an ordinary key.
    id: 'next-gap', name: 'Next gap', icon: 'text-cursor-input', on: 'editor',
    when: (_drafting, _interview, editor) => hasGap(editor.getValue()),
    run: (_drafting, { editor }) => selectNextGap(editor),
  },
  {
    id: 'another-wording', name: 'Another wording', icon: 'refresh-cw', on: 'editor',
    when: hasDraft,
    run: rewordDraftAtCursor,
  },
  {
    id: 'check-draft', name: 'Check draft', icon: 'list-checks', on: 'editor',
    when: hasDraft,
    run: checkDraft,
  },
  {
    id: 'copy-draft', name: 'Copy draft', icon: 'copy', on: 'editor',
    when: hasDraft,
    run: (drafting, note) => copyDraft(drafting, note, 'whole'),
  },
  {
    id: 'copy-draft-body', name: 'Copy draft without its subject, for a reply', icon: 'reply', on: 'editor',
    when: hasDraft,
    run: (drafting, note) => copyDraft(drafting, note, 'body'),
  },
  {
    id: 'open-draft-in-mail-app', name: 'Open draft in mail app', icon: 'mail', on: 'editor',
    when: hasDraft,
    run: openInMailApp,
  },
  {
    id: 'record-as-sent', name: 'Record as sent', icon: 'check', on: 'message',
    run: (context, followUp) => recordSent(context, [followUp], context.plans.today, lastChannel(context.plans.plan.interviews)),
  },
  {
    id: 'record-answer', name: 'Record an answer', icon: 'reply', on: 'note',
    run: (context, { note }) => openRecordAnswer(context, note),
  },
  {
    id: 'put-off', name: 'Put off', icon: 'alarm-clock', on: 'message',
    run: (context, followUp) => askPutOffUntil(context, [followUp]),
  },
  {
    id: 'skip', name: 'Skip', icon: 'skip-forward', on: 'message',
    run: (context, followUp) => skip(context, [followUp]),
  },
  {
    id: 'this-application', name: 'This application', icon: 'briefcase', on: 'note',
    run: showApplication,
  },
  {
    id: 'next-round', name: 'Next round', icon: 'square-pen', on: 'note',
    run: (context, { note }) => openNextRound(context, note),
  },
  {
    id: 'explain-dates', name: 'Explain dates in this note', icon: 'info', on: 'note',
    run: explainDates,
  },
  {
    id: 'show-problems', name: 'Show notes that need a look', icon: 'triangle-alert', on: 'vault',
    run: lookThroughNotes,
  },
  {
    id: 'read-sentence', name: 'Read a sentence', icon: 'text-search', on: 'vault',
    run: openReadSentence,
  },
  {
    id: 'export-calendar-file', name: 'Export calendar file', icon: 'calendar-plus', on: 'vault',
    when: ({ plans }) => plans.plan.followUps.length + plans.plan.ahead.length > 0,
    run: (context) => exportCalendarFile(context),
  },
  {
    id: 'write-next-follow-ups', name: 'Write next follow-up into notes', icon: 'calendar-clock', on: 'vault',
    when: nextFollowUpsAreBehind,
    run: writeNextFollowUps,
  },
];

/** Adds the commands to the palette. */
export function registerCommands(plugin: Plugin, context: PluginContext): void {
  const drafting = draftingOf(context);
  for (const command of COMMANDS) plugin.addCommand(toObsidian(command, context, drafting));
}
