import { Notice } from 'obsidian';
import { button } from './button';

/** Long enough to read it and reach the button. */
const SHOWN_MS = 10_000;

/** Says something and offers one thing to do about it. */
export function noticeWithButton(text: string, label: string, run: () => void): void {
  const notice = new Notice(text, SHOWN_MS);
  notice.containerEl.addClass('follow-ups-notice');
  button(
    notice.messageEl,
    label,
    (event) => {
      // A click on a notice closes it; the button says itself when.
      event.stopPropagation();
      notice.hide();
      run();
    },
    'follow-ups-notice-button',
  );
}
