/**
 * A draft checked and handed over: to the clipboard, to the mail app, and then to the log with one click.
 *
 * What leaves the vault is the domain's (`message/hand-over.ts`); here are the clipboard, the opening and the questions before and after.
 */
import { Notice } from 'obsidian';
import { attachmentsIn } from '../../domain/message/attachments';
import { channelOf } from '../../domain/message/channel';
import { letterOf } from '../../domain/message/check/letter';
import type { Diagnostic } from '../../domain/message/diagnostic';
import { bodyText, mailLink, wholeText, type OutgoingMessage } from '../../domain/message/hand-over';
import type { DraftSection } from '../../domain/note/drafts';
import { KIND_NAMES } from '../../domain/note/kind';
import { reasonOf } from '../../plugin/reason-of';
import { noticeWithButton } from '../notice-with-button';
import { withDraft } from './draft-at-cursor';
import type { Drafting, OpenNote } from './drafting';
import { applyFix, findingsIn, showFinding } from './findings';
import { openFindings, type Findings } from './open-findings';

/** What can be done with a draft that stands in an open note. */
export type HandOver = 'check' | 'copy' | 'mail' | 'sent';

/** Checks a draft, copies it whole, opens it in the mail app, or records it as sent today. */
export function handOver(drafting: Drafting, note: OpenNote, section: DraftSection, how: HandOver): void {
  switch (how) {
    case 'check':
      return check(drafting, note, section);
    case 'copy':
      return checkedFirst(drafting, note, section, 'Copy anyway', () => void copy(drafting, note, section, 'whole'));
    case 'mail':
      return checkedFirst(drafting, note, section, 'Open anyway', () => openMail(drafting, note, section));
    case 'sent':
      return void recordDraft(drafting, note, section);
  }
}

/** Shows the findings of the draft at the cursor as a list to tap, or says that there are none. */
export function checkDraft(drafting: Drafting, note: OpenNote): void {
  withDraft(drafting.app, note.editor, (section) => handOver(drafting, note, section, 'check'));
}

/** Copies the draft at the cursor as plain text, whole or the body alone. */
export function copyDraft(drafting: Drafting, note: OpenNote, what: 'whole' | 'body'): void {
  withDraft(drafting.app, note.editor, (section) =>
    checkedFirst(drafting, note, section, 'Copy anyway', () => void copy(drafting, note, section, what)),
  );
}

/** Opens the draft at the cursor in the mail app. */
export function openInMailApp(drafting: Drafting, note: OpenNote): void {
  withDraft(drafting.app, note.editor, (section) => handOver(drafting, note, section, 'mail'));
}

function check(drafting: Drafting, note: OpenNote, section: DraftSection): void {
  const findings = draftFindings(drafting, note, section);
  const goesAlong = attachmentsIn(letterOf(note.editor.getValue(), section));
  if (findings.length + goesAlong.length === 0) new Notice(`${nameOf(section)}: nothing to mend.`);
  else showFindings(drafting, note, section, findings, { goesAlong });
}

/** Errors and warnings are shown before a draft leaves, and can be passed over; hints never stand in the way. */
function checkedFirst(drafting: Drafting, note: OpenNote, section: DraftSection, label: string, run: () => void): void {
  const serious = draftFindings(drafting, note, section).filter(({ severity }) => severity !== 'info');
  if (serious.length === 0) run();
  else showFindings(drafting, note, section, serious, { proceed: { label, run } });
}

function showFindings(
  drafting: Drafting,
  { editor }: OpenNote,
  section: DraftSection,
  findings: readonly Diagnostic[],
  more: Pick<Findings, 'goesAlong' | 'proceed'>,
): void {
  openFindings(drafting.app, {
    title: nameOf(section),
    findings,
    show: (finding) => showFinding(editor, finding),
    fix: (finding) => applyFix(editor, finding),
    ...more,
  });
}

async function copy(drafting: Drafting, note: OpenNote, section: DraftSection, what: 'whole' | 'body'): Promise<void> {
  const message = outgoing(section);
  try {
    await activeWindow.navigator.clipboard.writeText(what === 'whole' ? wholeText(message) : bodyText(message));
  } catch (error) {
    new Notice(
      `The draft could not be copied (${reasonOf(error)}). Click into the note and try again, or select the text and copy it by hand.`,
    );
    return;
  }
  offerToRecord(drafting, note, section, what === 'whole' ? 'Copied with its subject.' : 'Copied without its subject.');
}

function openMail(drafting: Drafting, note: OpenNote, section: DraftSection): void {
  if (channelOfDraft(section) !== 'email') {
    new Notice(`${nameOf(section)} does not go by email. Copy it instead.`);
    return;
  }
  const mail = mailLink(outgoing(section));
  if ('problem' in mail) {
    noticeWithButton(mail.problem, 'Copy', () => void copy(drafting, note, section, 'whole'));
    return;
  }
  window.open(mail.link);
  offerToRecord(drafting, note, section, 'Handed over to your mail app.');
}

/** Sending happens elsewhere, so only the user can say that it did. */
function offerToRecord(drafting: Drafting, note: OpenNote, section: DraftSection, what: string): void {
  noticeWithButton(`${what} Record it once it is sent:`, 'Record as sent', () => void recordDraft(drafting, note, section));
}

const recordDraft = (drafting: Drafting, { path }: OpenNote, section: DraftSection): Promise<void> =>
  drafting.recordSent({ note: path, kind: section.kind, recipient: section.recipient, channel: channelOfDraft(section) });

const outgoing = ({ to, subject, body }: DraftSection): OutgoingMessage => ({
  to: to?.text ?? null,
  subject: subject?.text ?? null,
  body: body.text,
});

const channelOfDraft = ({ by }: DraftSection): string => (by === null || by.text === '' ? 'email' : (channelOf(by.text) ?? by.text));

const nameOf = ({ kind, recipient }: DraftSection): string =>
  recipient === null ? KIND_NAMES[kind] : `${KIND_NAMES[kind]} to ${recipient}`;

const draftFindings = (drafting: Drafting, { editor, path }: OpenNote, { line, endLine }: DraftSection): Diagnostic[] =>
  findingsIn(drafting, { path, source: editor.getValue() }).filter((finding) => finding.line >= line && finding.line <= endLine);
