/**
 * The findings of a draft as a list to tap, and as a warning that can be passed over before a draft leaves the vault.
 */
import { Setting, type App } from 'obsidian';
import type { Diagnostic } from '../../domain/message/diagnostic';
import { button } from '../button';
import { openModal } from '../modals/open-modal';

export interface Findings {
  readonly title: string;
  readonly findings: readonly Diagnostic[];
  /** Goes to the finding's place in the note. */
  readonly show: (finding: Diagnostic) => void;
  /** Carries out the finding's fix. */
  readonly fix: (finding: Diagnostic) => void;
  /** The sentences that speak of something attached, as a reminder to put it there. */
  readonly goesAlong?: readonly string[];
  /** What to do all the same, such as "Copy anyway", where the list is a warning. */
  readonly proceed?: { readonly label: string; readonly run: () => void };
}

/** Each finding is a button that leads to its place; a certain fix stands beside it. What goes along is listed below. */
export function openFindings(app: App, { title, findings, show, fix, goesAlong = [], proceed }: Findings): void {
  openModal(app, title, (el, close) => {
    // The dialog goes first, so that the editor can take the focus.
    const closeAnd = (act: () => void) => (): void => {
      close();
      act();
    };
    if (findings.length === 0) el.createEl('p', { text: 'Nothing to mend.' });
    else {
      const list = el.createEl('ul', { cls: 'follow-ups-findings' });
      for (const finding of findings)
        drawFinding(list, finding, { show: closeAnd(() => show(finding)), fix: closeAnd(() => fix(finding)) });
    }
    if (goesAlong.length > 0) drawAttachments(el, goesAlong);
    if (proceed === undefined) return;
    new Setting(el)
      .addButton((back) => back.setButtonText('Back to the draft').onClick(close))
      .addButton((on) => on.setButtonText(proceed.label).onClick(closeAnd(proceed.run)));
  });
}

function drawFinding(list: HTMLElement, finding: Diagnostic, { show, fix }: { readonly show: () => void; readonly fix: () => void }): void {
  const { severity, message, line, rule } = finding;
  const item = list.createEl('li', { cls: 'follow-ups-finding', attr: { 'data-severity': severity } });
  const text = button(item, '', show, 'follow-ups-finding-text');
  text.createSpan({ text: message });
  text.createSpan({ cls: 'follow-ups-finding-place', text: `Line ${line}, ${severity}, rule ${rule}` });
  if (finding.fix !== undefined) button(item, finding.fix.title, fix, 'follow-ups-finding-fix');
}

function drawAttachments(el: HTMLElement, sentences: readonly string[]): void {
  el.createEl('p', { text: 'This message speaks of something that goes along. Attach it in your mail app before you send:' });
  const list = el.createEl('ul', { cls: 'follow-ups-attachments' });
  for (const sentence of sentences) list.createEl('li', { text: sentence });
}
