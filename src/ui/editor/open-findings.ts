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
  /** What to do all the same, such as "Copy anyway"; null where the list is all there is. */
  readonly proceed: { readonly label: string; readonly run: () => void } | null;
}

/** Each finding is a button that leads to its place; a certain fix stands beside it. */
export function openFindings(app: App, { title, findings, show, fix, proceed }: Findings): void {
  openModal(app, title, (el, close) => {
    // The dialog goes first, so that the editor can take the focus.
    const closeAnd = (act: () => void) => (): void => {
      close();
      act();
    };
    const list = el.createEl('ul', { cls: 'follow-ups-findings' });
    for (const finding of findings) {
      const { severity, message, line, rule } = finding;
      const item = list.createEl('li', { cls: 'follow-ups-finding', attr: { 'data-severity': severity } });
      const text = button(
        item,
        '',
        closeAnd(() => show(finding)),
        'follow-ups-finding-text',
      );
      text.createSpan({ text: message });
      text.createSpan({ cls: 'follow-ups-finding-place', text: `Line ${line}, ${severity}, rule ${rule}` });
      if (finding.fix !== undefined)
        button(
          item,
          finding.fix.title,
          closeAnd(() => fix(finding)),
          'follow-ups-finding-fix',
        );
    }
    if (proceed === null) return;
    new Setting(el)
      .addButton((back) => back.setButtonText('Back to the draft').onClick(close))
      .addButton((on) => on.setButtonText(proceed.label).onClick(closeAnd(proceed.run)));
  });
}
