import { describe, expect, it } from 'vitest';
import { blankQuotedMail } from '../../../src/domain/note/quoted-mail';

/** What is left to read, without blank lines. */
const left = (text: string): string[] =>
  blankQuotedMail(text)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const HEAD = ['From: Orin Park <orin@vela.example>', 'Sent: Tuesday, November 17, 2026 9:12 AM', 'To: Ray', 'Subject: x'];

describe('quoted mail', () => {
  it.each([
    ['below an attribution', ['On Mon, Nov 16, 2026 at 9:12 AM Orin Park <orin@vela.example> wrote:']],
    ['below one over two lines', ['On Tue, Nov 17, 2026 at 9:12 AM Orin Park <', 'orin@vela.example> wrote:']],
    ['below one broken before the name', ['On Tue, Nov 17, 2026 at 9:12 AM', 'Orin Park <orin@vela.example> wrote:']],
    ['below a quoted one', ['> On Tue, Nov 17, 2026 at 9:12 AM Orin Park <', '> orin@vela.example> wrote:', '>']],
    ['below a German one', ['Am Di., 17. Nov. 2026 um 09:12 Uhr schrieb Orin Park <orin@vela.example>:']],
    ['below a German one over two lines', ['Am Di., 17. Nov. 2026 um 09:12 Uhr schrieb Orin Park <', 'orin@vela.example>:']],
    ['below a French one', ['Le mar. 17 nov. 2026 à 09:12, Orin Park <orin@vela.example> a écrit :']],
    ['below a Spanish one', ['El mar, 17 nov 2026 a las 9:12, Orin Park (<orin@vela.example>) escribió:']],
    ['below an Italian one', ['Il giorno mar 17 nov 2026 alle ore 09:12 Orin Park <orin@vela.example> ha scritto:']],
    ['below a Dutch one', ['Op di 17 nov 2026 om 09:12 schreef Orin Park <orin@vela.example>:']],
    ['below a Portuguese one', ['Em ter., 17 de nov. de 2026 às 09:12, Orin Park <orin@vela.example> escreveu:']],
    ['below "Original message"', ['-----Original Message-----']],
    ['below the same of a phone', ['-------- Original message --------']],
    ['below the same in words alone', ['Original message']],
    ['below "Ursprüngliche Nachricht"', ['-----Ursprüngliche Nachricht-----']],
    ['below a block of Outlook', HEAD],
    ['below a line and a block of Outlook', ['________________________________', ...HEAD]],
    ['below a German block', ['Von: Orin', 'Gesendet: Dienstag, 17. November 2026 09:12', 'An: Ray', 'Betreff: x']],
  ])('is blanked %s', (_, announced) => {
    for (const end of ['\n', '\r\n']) {
      const quoted = (words: string): string => (announced[0]?.startsWith('>') === true ? `> ${words}` : words);
      const mail = ['Dear Ray,', 'The words of a mail.'];
      const text = [...mail, '', ...announced, quoted(''), quoted('They will call on Friday.'), '', '## Call', 'Nice.'].join(end);
      expect(left(text).filter((line) => line !== '________________________________')).toEqual([...mail, '## Call', 'Nice.']);
      expect(blankQuotedMail(text)).toHaveLength(text.length);
    }
  });

  it.each([
    ['at the beginning of the section', []],
    ['below a heading', ['## Mail', '']],
    ['below words that lead to it', ['Mail from HR:', '']],
    ['below "Begin forwarded message"', ['Dear Ray,', 'see below. Best, Jo', '', 'Begin forwarded message:', '']],
    ["below the user's own sentence", ['Nice office.', '']],
    ['right below it', ['Nice office.']],
    [
      "below several of the user's own, that lead to it",
      ['Hi-tech place. Hello to the parking fees!', '', 'Best of all the garden.', '', 'Her mail:', ''],
    ],
    ['below a list', ['- they are hiring two', '- best team so far', '']],
    ['below a rule under another mail', ['Dear Ray,', 'thanks for coming.', 'Best,', 'Jo', '', '---', '']],
  ])('stays where it was pasted whole: %s', (_, above) => {
    for (const mark of ['', '> ']) {
      const mail = [...HEAD, '', 'They will call on Friday.'].map((line) => mark + line);
      expect(left([...above, ...mail].join('\n'))).toContain(`${mark}They will call on Friday.`);
    }
  });

  it.each([
    ['a head', ['From: Jo', 'Date: 18 November 2026', '', 'Thanks for coming.']],
    ['a greeting', ['Hi Ray,', '', 'thanks for coming.']],
    ['a greeting in another language', ['Sehr geehrter Herr Ito,', '', 'danke.']],
    ['an end', ['Thanks for coming.', '', 'Kind regards', 'Jo']],
  ])('is quoted below what is a mail by %s', (_, mail) => {
    for (const mark of ['', '> ']) {
      const text = [...mail, '', ...HEAD, '', 'They will call on Friday.'].map((line) => mark + line).join('\n');
      expect(left(text)).not.toContain(`${mark}They will call on Friday.`);
    }
  });

  it('is the older one where two heads stand below each other', () => {
    const text = [...HEAD, '', 'They decide within a week.', '', 'From: Ray', ...HEAD.slice(1), '', 'They will call on Friday.'].join('\n');
    expect(left(text)).toContain('They decide within a week.');
    expect(left(text)).not.toContain('They will call on Friday.');
  });

  const later = (sent: string): string[] => [HEAD[0] ?? '', `Sent: ${sent}`, ...HEAD.slice(2)];
  const thread = (...second: string[]): string =>
    [...HEAD, '', 'They decide within a week.', '', ...second, '', 'They will call on Friday.'].join('\n');

  it.each([
    ['on a later day', thread(...later('Friday, November 20, 2026 8:30 AM'))],
    ['later on the same day', thread(...later('Tuesday, November 17, 2026 4:40 PM'))],
    ['with its date before its sender', thread('Date: Fri, 20 Nov 2026 08:30:00 +0100', HEAD[0] ?? '', 'To: Ray', 'Subject: x')],
    ['below a mail that quotes', thread('-----Original Message-----', 'Older words.', '', ...later('Friday, November 20, 2026 8:30 AM'))],
    ['on an earlier day by the same person', thread(...later('Friday, November 13, 2026 8:30 AM'))],
    ['below words that tell of the thread', `The mails, oldest first.\n\n${thread(...later('Friday, November 20, 2026 8:30 AM'))}`],
  ])('is none of a thread that was pasted mail by mail: the next one was sent %s', (_, text) => {
    expect(left(text)).toContain('They decide within a week.');
    expect(left(text)).toContain('They will call on Friday.');
  });

  it.each([
    ['on an earlier day', thread('From: Ray', ...later('Friday, November 13, 2026 8:30 AM').slice(1))],
    ['earlier on the same day', thread('From: Ray', ...later('Tuesday, November 17, 2026 8:40 AM').slice(1))],
    ['on a day that it does not say', thread(HEAD[0] ?? '', 'To: Ray', 'Subject: x')],
  ])('is one where the head below was sent %s', (_, text) => expect(left(text)).not.toContain('They will call on Friday.'));

  it('is none where a head has less than three lines, or other words stand between', () => {
    for (const lines of [HEAD.slice(0, 2), ['From: Orin', 'and from Ray', ...HEAD.slice(1)]])
      expect(left(['Dear Ray,', 'My own words.', '', ...lines, '', 'They will call on Friday.'].join('\n'))).toContain(
        'They will call on Friday.',
      );
  });

  it('begins behind a blank line too, and goes on without marks', () => {
    const announced = 'On Mon, Nov 16, 2026 Orin wrote:';
    expect(left(`${announced}\n\n> see below\n\nThey will call.`)).toEqual(['They will call.']);
    expect(left(`${announced}\n\nsee below\nThey will call.\n\nOn Friday.`)).toEqual([]);
  });

  it.each([
    ['one line', '-----Original Message-----'],
    ['one line with a name', 'On Mon, Nov 16, 2026 Orin wrote:'],
    ['two lines', 'On Tue, Nov 17, 2026 at 9:12 AM\nOrin Park <orin@vela.example> wrote:'],
  ])('ends at a heading right below %s', (_, announced) => {
    expect(left(`My own words.\n${announced}\n## Call\nNice.`)).toEqual(['My own words.', '## Call', 'Nice.']);
  });

  it('ends behind its last marked line', () =>
    expect(left('On Mon, Nov 16, 2026 Orin wrote:\n> see below\n\nThey will call.')).toEqual(['They will call.']));

  it('a quote within a quote is one, a plain quote is none', () => {
    expect(left('> > They will call.')).toEqual([]);
    expect(left('> They will call.')).toEqual(['> They will call.']);
  });

  it.each([
    ['On the call Ray wrote: they will call on Friday.'],
    ['On 3 December we talked and he said:'],
    ['From: the station to the office it is a short walk'],
    ['I have the original message on my phone.'],
  ])('is not announced by "%s"', (line) => expect(left(`${line}\n\nThey will call.`)).toEqual([line, 'They will call.']));
});
