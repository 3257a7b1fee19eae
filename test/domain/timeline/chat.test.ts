/** Chats that were pasted into a note: what each speaker says is one statement, and what the user says promises nothing. */
import { describe, expect, it } from 'vitest';
import { readPromises } from '../../../src/domain/timeline/read-promises';
import { allTold, noteOf, OPTIONS, toldEverywhere, promisesIn } from './notes';

const chat = (...lines: readonly string[]): string => lines.join('\n');
const quotesIn = (body: string): string[] => promisesIn(body).map(({ quote }) => quote);
/** The promises where the note says with whom the interview was. */
const withTobias = (body: string): string =>
  allTold(readPromises(noteOf(body, '2026-11-18', ['interviewers: Tobias Frank']), OPTIONS).promises);

describe('a chat', () => {
  it.each([
    [
      'with times',
      chat('[17:45] Tobias Frank: it will be tomorrow, promise', '[17:46] me: thanks'),
      'Tobias Frank: it will be tomorrow, promise',
    ],
    [
      'with days',
      chat('[24/11/2026, 10:03] Tobias: You will hear by Thursday', '[24/11/2026, 10:10] me: ok'),
      'Tobias: You will hear by Thursday',
    ],
    [
      'of Android',
      chat('24/11/2026, 10:03 - Tobias: We will let you know tomorrow', '24/11/2026, 10:10 - me: ok'),
      'Tobias: We will let you know tomorrow',
    ],
    [
      'cut at the stamp',
      chat('Wed 09:40] Lars: we will get back to you on Friday', 'Wed 09:41] me: ok'),
      'Lars: we will get back to you on Friday',
    ],
    [
      'without stamps',
      chat('Gary: u will hear from corporate in a day or 2', 'me: ok thx'),
      'Gary: u will hear from corporate in a day or 2',
    ],
    ['in a list', chat('- Gary: u will hear by Friday', '- me: ok thx'), 'Gary: u will hear by Friday'],
    ['with bold names', chat('**Priya:** we decide by Monday', '**Me:** ok'), '**Priya:** we decide by Monday'],
    ['with heads above the words', chat('Tobias 5:32 PM', 'we decide on Friday', '', 'Me 5:40 PM', 'great'), 'we decide on Friday'],
    [
      'over two lines',
      chat('Gary: I talked to my boss', 'he will call you by Friday', 'me: ok'),
      'Gary: I talked to my boss he will call you by Friday',
    ],
  ])('%s is quoted speaker by speaker, without its stamps', (_, body, expected) => expect(quotesIn(body)).toEqual([expected]));

  it.each([
    ['in the stamp', chat('[24/11/2026, 10:03] Tobias: We will call tomorrow', '[24/11/2026, 10:10] me: ok'), '2026-11-25'],
    ['in a stamp of Android', chat('24/11/2026, 10:03 - Tobias: We will call tomorrow', '24/11/2026, 10:10 - me: ok'), '2026-11-25'],
    [
      'in a head',
      chat('Tobias Frank, [24.11.2026 10:02]', 'We will call tomorrow.', '', 'Kim, [24.11.2026 10:05]', 'Thanks!'),
      '2026-11-25',
    ],
    [
      'on a line of its own',
      chat('--- Nov 24 ---', 'Tobias: we will call tomorrow', 'me: ok', '--- Nov 26 ---', 'Tobias: sorry, we will call tomorrow'),
      '2026-11-25 | 2026-11-27',
    ],
    ['of the last stamp that has one', chat('[24/11/2026, 10:02] Tobias: Hi', '[10:03] Tobias: We will call tomorrow'), '2026-11-25'],
  ])('was said on the day %s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));

  it.each([
    ['"me"', chat('Gary: can you send your papers?', 'me: I will get back to you by Friday', 'Gary: ok')],
    ['"Me"', chat('Gary: ok', 'Me: you will have my answer by Friday')],
    ['"You"', chat('Gary Dole: can you start in January?', 'You: I will let you know by Friday')],
    ['"me" behind a stamp', chat('[17:45] Tobias: any news?', '[17:46] me: I will let you know tomorrow')],
    ['"Me" before the time', chat('Gary (10:02): any news?', 'Me (10:03): I will let you know by Friday')],
    ['"me" behind a time', chat('10:02 gary: any news?', '10:03 me: I will let you know by Friday')],
    ['"me" in a list', chat('- Gary: can you send a CV', '- me: I will get back to you by Friday')],
    ['"me" over two lines', chat('Gary: send me your papers', 'me: sure', 'you will get it by Friday')],
    [
      '"Me" above the words',
      chat('Tobias 5:32 PM', 'Do you have other offers?', '', 'Me 5:40 PM', 'Good question.', '', 'I will let you know by Friday'),
    ],
  ])('promises nothing where the user speaks as %s', (_, body) => expect(toldEverywhere(body)).toBe('nothing'));

  it('of two, one of them at the interview, is with the user by their name', () => {
    const lines = ['[10:02] Tobias Frank: Hi Kim, we decide by Monday', '[10:10] Kim: good, I will get back to you by Friday'];
    expect(withTobias(chat(...lines))).toBe('..2026-11-23');
    expect(withTobias(chat(...lines, '[10:12] Ann: you will hear by Thursday'))).toContain('2026-11-19');
  });

  it('in which the user asks when is answered by the other', () =>
    expect(toldEverywhere(chat('me: when will I hear?', 'Priya: by Monday'))).toBe('..2026-11-23'));
});

describe('lines that look like a chat and are none', () => {
  it.each([
    ['labels', chat('Company: Acme', 'Contact: Orin Park', 'Next steps: they decide by Friday'), '..2026-11-20'],
    ['a timetable', chat('Panel 10:30 AM', 'Lunch 12:00 PM', 'They decide by Friday.'), '..2026-11-20'],
    ['a step with a weekday', chat('Decision Friday 5:00 PM', 'by phone.', '', 'Start Monday 9:00 AM', 'at the desk.'), '2026-11-20'],
    ['a sentence with a time', 'At 10:30 Gary said: they decide by Friday', '..2026-11-20'],
  ])('are read as they are: %s', (_, body, expected) => expect(allTold(promisesIn(body))).toContain(expected));
});
