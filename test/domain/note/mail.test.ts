import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { isLikelyDay, MOST_CHARACTERS, readMail, type Mail } from '../../../src/domain/note/mail';

const TODAY = day('2026-11-25');
const read = (text: string): Mail => readMail(text, TODAY, 'month-first');

const OUTLOOK =
  'From: Jane Smith <jane@acme.example>\nSent: Tuesday, November 24, 2026 9:12 AM\nTo: Sam Okafor\nSubject: Your interview\n\n';

describe('the head of a pasted mail', () => {
  it.each([
    ['as Outlook copies it', OUTLOOK, 'Jane Smith <jane@acme.example>', '2026-11-24'],
    [
      'as it was sent, with its zone',
      'From: Jane <j@a.example>\nDate: Tue, 24 Nov 2026 23:55:10 -0800 (PST)\n',
      'Jane <j@a.example>',
      '2026-11-24',
    ],
    ['in German', 'Von: Jane Smith\nGesendet: Dienstag, 24. November 2026 09:12\nAn: Sam\nBetreff: Gespräch\n', 'Jane Smith', '2026-11-24'],
    ['in French', 'De : Jane Smith\nEnvoyé : mardi 24 novembre 2026 09:12\nÀ : Sam\nObjet : Entretien\n', 'Jane Smith', '2026-11-24'],
    ['in bold', '**From:** Jane\n**Date:** 2026-11-24\n', 'Jane', '2026-11-24'],
    ['below words that lead to it', 'Mail from HR:\n\nFrom: Jane\nSent: 24 November 2026\n', 'Jane', '2026-11-24'],
    [
      'of a forwarded mail',
      '---------- Forwarded message ---------\nFrom: Jane\nDate: Tue, Nov 24, 2026 at 9:12 AM\n',
      'Jane',
      '2026-11-24',
    ],
    ['with a list of recipients over several lines', 'From: Jane\nTo: Sam,\n  Ann,\n  Bob\nSent: 24 November 2026\n', 'Jane', '2026-11-24'],
    ['without a day', 'From: Jane\nSubject: Hello\n', 'Jane', null],
    ['with a day that the calendar does not have', 'From: Jane\nDate: Thu, 31 Feb 2026 10:00:00 +0000\n', 'Jane', null],
  ])('%s', (_, head, from, sentOn) =>
    expect(read(`${head}\nWe decide next week.`)).toEqual({ from, sentOn, words: 'We decide next week.', isCut: false }),
  );

  it.each([
    ['a sentence', 'We decide by 4 December.'],
    ['a sentence behind a label', 'Date: they decide on 4 December'],
    ['a list of labels that no mail has', 'Company: Acme\nPosition: Clerk\nWe decide on 4 December.'],
  ])('is not %s', (_, text) => expect(read(text)).toEqual({ from: null, sentOn: null, words: text, isCut: false }));
});

describe("a mail's own words", () => {
  const WORDS = 'Hi Sam,\n\nwe decide by 4 December.';
  const quoted = (levels: number): string =>
    Array.from({ length: levels }, (_, level) => `${'>'.repeat(level + 1)} We decide tomorrow.`).join('\n');

  it.each([
    ['quoted under an attribution', `On Mon, Nov 23, 2026 at 9:12 AM Sam wrote:\n> When do you decide? On Friday?`],
    ['quoted twenty levels deep', quoted(20)],
    ['quoted twenty levels deep between blanks', quoted(20).replaceAll('>', '> ')],
    [
      'an older mail below a head',
      `From: Sam\nSent: Monday, November 23, 2026 9:12 AM\nTo: Jane\nSubject: Hello\n\nDo you decide on Friday?`,
    ],
    ['a signature', '-- \nJane Smith\nOffice closed until Friday'],
  ])('are without what is %s', (_, below) => expect(read(`${OUTLOOK}${WORDS}\n\n${below}\n`).words).toBe(WORDS));

  it('are what it quotes where it quotes alone', () =>
    expect(read('> We decide\n> by 4 December.').words).toBe('We decide\nby 4 December.'));

  it('are read up to a length that nobody writes', () => {
    const { words, isCut } = read('We decide by 4 December. '.repeat(8_000));
    expect([words.length, isCut]).toEqual([MOST_CHARACTERS, true]);
  });

  it('are none in an empty text', () => expect(read(' \n\n').words).toBe(''));
});

describe('on Wednesday 2026-11-25 a mail can have been sent', () => {
  it.each([
    ['today', '2026-11-25', true],
    ['tomorrow, by a clock farther east', '2026-11-26', true],
    ['a month ago', '2026-10-25', true],
    ['in two days', '2026-11-27', false],
    ['two years ago', '2024-11-25', false],
    ['before there was mail', '1970-01-01', false],
    ['in ten years', '2036-11-25', false],
  ])('%s', (_, sentOn, expected) => expect(isLikelyDay(day(sentOn), TODAY)).toBe(expected));
});
