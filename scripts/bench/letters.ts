/** Drafts of any shape are checked, and made plain, in linear time. */
import { day } from '../../src/domain/calendar/day';
import { endOfDay } from '../../src/domain/calendar/now';
import { checkDrafts } from '../../src/domain/message/check';
import { plainText } from '../../src/domain/message/plain-text';
import { growthOver, type Bench } from './bench';

const now = endOfDay(day('2026-12-02'));

function checkLetter(text: string): void {
  const source = `## Thank-you to Jane Smith\n\nTo:\nSubject: ${text.slice(0, 200)}\n\n${text}`;
  checkDrafts({ path: 'a.md', source }, { interviews: [], followUps: [], now, name: '' });
  plainText(text);
}

const shapes: Bench = {
  title: 'The check of a draft',
  run: () =>
    growthOver(
      checkLetter,
      ['I have an ', 'sorry to ', '[', '[[', '](', '**', '  ', '\n', 'if you do not ', 'a.', '? ', 'Dear Jane ', '{{', '==', 'x'],
      200_000,
    ),
};

export const LETTERS: readonly Bench[] = [shapes];
