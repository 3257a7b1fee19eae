/** What notes tell of an end: lines of people who each write it in their own way, and lines that tell of none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPromises, type PromisesOfNote } from '../../../src/domain/timeline/read-promises';
import { noteFrom, OPTIONS } from './notes';

const CORPUS = new URL('corpus/outcomes.en.txt', import.meta.url);

const read = (text: string, properties = ''): PromisesOfNote =>
  readPromises(
    noteFrom(
      `---\ntype: interview\ncompany: Vela Robotics\nposition: Test Engineer\ninterview-date: 2026-11-10\ninterviewers: [Dana Whitfield, Ike Moreno]\n${properties}---\n# Talk at Vela\n\nWe spoke about the lab.\n\n${text}\n`,
      'Vela.md',
    ),
    OPTIONS,
  );

/** "offer 2026-12-01", "rejected", "none". */
function toldIn(text: string, properties = ''): string {
  const { outcome } = read(text, properties);
  return outcome === null ? 'none' : [outcome.kind, outcome.answerBy?.day].filter((part) => part !== undefined).join(' ');
}

const lines = readFileSync(CORPUS, 'utf8')
  .split('\n')
  .filter((line) => line.includes(' => '))
  .map((line) => line.split(' => ', 2) as [string, string])
  .map(([expected, text]) => [expected, text.replaceAll('\\n', '\n')] as const);

describe('what came of an application', () => {
  it('is told in nearly half of the lines', () => {
    expect(lines.length).toBeGreaterThan(240);
    expect(lines.filter(([expected]) => expected !== 'none').length).toBeGreaterThan(95);
  });

  it.each(lines)('%s: %s', (expected, text) => expect(toldIn(text)).toBe(expected));

  it.each(lines.filter(([expected]) => expected === 'rejected'))('%s: nothing of it is a promise: %s', (_, text) =>
    expect(read(text).promises).toEqual([]),
  );
});

describe('the day by which an offer wants its answer', () => {
  it.each([
    [
      'the one told last',
      '## Offer! 20 Nov\nThey want my answer by 1 December.\n\n24 Nov: called, Wednesday the 2nd is the latest.',
      '2026-12-02',
    ],
    [
      'never one that was only asked for',
      '20 Nov: got the offer, answer by 1 December.\n\n24 Nov: asked whether I can have until the 4th.',
      '2026-12-01',
    ],
    [
      'one that was granted',
      '20 Nov: got the offer, answer by 1 December.\n\n24 Nov: asked for more time. Dana: December 11 is fine.',
      '2026-12-11',
    ],
    ['not the day of the contract or of the start', '20 Nov: got the offer! The contract comes on Monday, start January 11.', null],
    ['none where nothing dates words that count from a day', 'Got the offer! They want my answer by Friday.', null],
    ['one that stands by itself, dated or not', 'Got the offer! They want my answer by December 4.', '2026-12-04'],
  ])('is %s', (_, text, expected) => expect(read(text).outcome?.answerBy?.day ?? null).toBe(expected));

  it.each([
    'Priya said she would let me know by Friday.',
    "Asked about the 64, Dana said she'd check with the owner and let me know by Friday.",
    'Ike will get back to me by Friday about the start.',
    '"We will let you know about the relocation by Friday."',
    'HR has to sign by Friday.',
    'They will decide on the bonus by Friday.',
    "She's going to talk to the owner and respond by Friday.",
    'Dana has until Friday to answer me about the pay.',
    'They should have an answer on the pay by Friday.',
    'Ike needs to confirm the budget by Friday.',
    'Dana is checking with the owner, and will tell me by Friday.',
    "Waiting for HR's decision by Friday on the bonus.",
    'Hoping for their answer by Friday on the pay.',
    'I will hear about the raise by Friday.',
    'Asked for an extension. She will check if that is OK and tell me by Friday.',
  ])('is never the day of what they will do: %s', (words) => {
    expect(toldIn(`20 Nov: got the offer, they want my answer by December 4. ${words}`)).toBe('offer 2026-12-04');
    expect(toldIn(`20 Nov: got the offer! ${words}`)).toBe('offer');
  });

  it.each([
    'I have to give them an answer by Friday.',
    'Dana needs to know by Friday.',
    "She'd like to hear by Friday.",
    'HR will need my answer by Friday.',
    'They will want an answer by Friday.',
    'She said I have until Friday to decide.',
    'Ike can wait until Friday.',
    'Dana says they will hold the offer open until Friday.',
    '"Please let me know your decision by Friday."',
    '"You need to get back to me by Friday."',
    'Dana will ask the owner, and I have to sign by Friday.',
    'Told Ike that I will let him know by Friday.',
    "It's my decision by Friday.",
    'Their deadline is Friday.',
    'Dana would like me to sign by Friday.',
  ])('is what is wanted of the user: %s', (words) => expect(toldIn(`24 Nov: got the offer! ${words}`)).toBe('offer 2026-11-27'));

  it('leaves what they will do a promise', () => {
    const text = '## Nov 24 OFFER\n\nI have to give them an answer by Friday December 4. Dana said she would let me know by Tuesday.';
    expect(toldIn(text)).toBe('offer 2026-12-04');
    expect(read(text).promises.map(({ by }) => by)).toEqual(['2026-12-01']);
  });

  it.each(['Nov 24 OFFER', 'Tue Nov 24th - offer', '24 November: verbal offer', '11/24 Offer', 'Offer (Tue Nov 24)', 'OFFER Nov 24th'])(
    'is asked about under the heading %s',
    (heading) => expect(toldIn(`## ${heading}\nDana called. They need to know by Friday.`)).toBe('offer 2026-11-27'),
  );

  it.each([
    'Nov 24 offer?',
    'Nov 24 no offer yet',
    'Nov 24 offer stage',
    'Nov 24 before the offer',
    'May offer',
    'Nov 24 ~offer~',
    'Offer',
  ])('is none under the heading %s', (heading) => expect(toldIn(`## ${heading}\nDana called. They need to know by Friday.`)).toBe('none'));

  it('is read in a note whose status says offer, wherever it stands', () => {
    expect(toldIn('Lori says the paperwork is good til 12/4.', 'status: offer\n')).toBe('offer 2026-12-04');
    expect(toldIn('Lori says the paperwork is good til 12/4.')).toBe('none');
    expect(toldIn('Nice lunch, on to the next.', 'status: offer\n')).toBe('none');
  });
});

describe('behind a no', () => {
  it('the rest of the same mail promises nothing', () => {
    const mail =
      '20 Nov: we have decided to pursue other candidates. We expect to advertise again by next fall.\n\nWe will call you by Friday.';
    expect(read(mail).promises.map(({ quote }) => quote)).toEqual(['We will call you by Friday.']);
  });

  it('what was said before, and on another day, is read as ever', () => {
    const both =
      '12 Nov: they will call by Friday.\n\n20 Nov: they said no.\n\n## 27 Nov\n\nIke rang: the board decides by December 4 after all.';
    expect(read(both).promises.map(({ by }) => by)).toEqual(['2026-11-13', '2026-12-04']);
  });

  it('all is read again once the user has said that it is none', () => {
    const text = '20 Nov: they went with somebody else. They will call by Friday.';
    const denied = 'follow-up-log:\n  - 2026-11-21 read "they went with somebody else." as none\n';
    expect([toldIn(text), toldIn(text, denied)]).toEqual(['rejected', 'none']);
    expect(read(text, denied).promises).toHaveLength(1);
  });
});

describe('of several outcomes', () => {
  it.each([
    ['the one told last counts', '20 Nov: got the offer!\n\n25 Nov: declined the offer.', 'withdrawn'],
    ['also where the newest stands first', '25 Nov: declined the offer.\n\n20 Nov: got the offer!', 'withdrawn'],
    ['a no that was taken back is none', '20 Nov: they said no.\n\n25 Nov: Ike called, they offered me the job after all!', 'offer'],
  ])('%s', (_, text, expected) => expect(toldIn(text)).toBe(expected));

  it('those of one kind are denied together, up to the one that was asked about', () => {
    const text = '20 Nov: rejected.\n\n21 Nov: the position has been filled.';
    const denied = (words: string): string => `follow-up-log:\n  - 2026-11-22 read "${words}" as none\n`;
    expect(toldIn(text, denied('the position has been filled'))).toBe('none');
    expect(toldIn(text, denied('rejected'))).toBe('rejected');
  });
});

describe('where it stands', () => {
  it('a line of the log tells it too', () => {
    const heard = 'follow-up-log:\n  - 2026-11-20 heard they went with somebody else\n';
    expect(toldIn('', heard)).toBe('rejected');
    expect(read('', heard).outcome).toMatchObject({ saidOn: '2026-11-20', isDated: true, line: 8 });
  });

  it.each([
    ['a task', '- [ ] tell Dana that I have withdrawn\n- [x] rejected'],
    ['a row of a table', '| Acme | rejected |\n|---|---|\n| Bolt | offer |'],
    ['code', '`rejected`'],
    ['struck text', '~~They said no.~~'],
    ['a comment', '%% They said no. %%'],
    ['a draft', '## Closing note to Dana\n\nTo: dana@vela.example\nSubject: Thank you\n\nI understand that you went with somebody else.'],
  ])('%s tells none', (_, text) => expect(toldIn(text)).toBe('none'));

  it('names the words, their line and their day', () => {
    const { outcome } = read(
      'Some words.\n\n20 Nov: called Dana in her lunch break, and it was a short talk. They went\nwith somebody else.',
    );
    expect(outcome).toMatchObject({ quote: 'They went with somebody else.', line: 14, saidOn: '2026-11-20', isDated: true });
    expect(read('They went with somebody else.').outcome).toMatchObject({ saidOn: '2026-11-10', isDated: false });
  });
});
