/** What was sent already, by the note's own record. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNote } from '../../../src/domain/note/read-note';

const OPTIONS = {
  parseYaml: (yaml: string): unknown => parse(yaml),
  interviewFolder: '',
  propertyNames: '',
  templateFolders: [],
};

function sent(body: readonly string[], properties: readonly string[] = []): string[] {
  const head = ['---', 'type: interview', 'company: Acme', 'interview-date: 2026-11-18', ...properties, '---'];
  const reading = readNote({ path: 'Acme.md', source: [...head, ...body, ''].join('\n') }, OPTIONS);
  if (!reading.counts) throw new Error('It does not count.');
  return reading.notes.flatMap(({ log }) =>
    log.flatMap((entry) =>
      entry.what === 'sent'
        ? [`${entry.record?.dayKnown === false ? 'some day' : entry.day} ${entry.kind}${entry.to === null ? '' : ` to ${entry.to}`}`]
        : [],
    ),
  );
}

describe('the note says that it was sent', () => {
  it.each([
    ['by a property with a day', [], ['thank_you_sent: 2026-11-19'], ['2026-11-19 thank-you']],
    ['by a property that is ticked', [], ['thank you sent: true'], ['some day thank-you']],
    ['by a property in German', [], ['Dankesmail verschickt: ja'], ['some day thank-you']],
    ['by a ticked task', ['- [x] Send thank-you mail to Orin'], [], ['some day thank-you to Orin']],
    ['by a ticked task with its day', ['- [x] Send thank-you to Jane Smith ✅ 2026-11-19'], [], ['2026-11-19 thank-you to Jane Smith']],
    ['by a dated line', ['- 2026-11-27 emailed Jane to check in'], [], ['2026-11-27 first-check-in to Jane']],
    [
      'by a dated line that begins with what was sent',
      ['- [[2026-11-19]] thank-you mail sent to Jane'],
      [],
      ['2026-11-19 thank-you to Jane'],
    ],
    [
      'by a dated line that asked for news',
      ['- 2026-11-27 wrote to Jane to ask how things stand'],
      [],
      ['2026-11-27 first-check-in to Jane'],
    ],
    [
      'by two dated lines',
      ['2026-11-27: followed up with HR', '2026-12-11: followed up again'],
      [],
      ['2026-11-27 first-check-in', '2026-12-11 second-check-in'],
    ],
    [
      'by the row of a log',
      ['| Date | Action |', '|---|---|', '| 2026-11-19 | Sent thank-you to Jane |'],
      [],
      ['2026-11-19 thank-you to Jane'],
    ],
    [
      'and the log says it too: once',
      ['- [x] Send thank-you to Jane'],
      ['follow-up-log: [2026-11-19 sent thank-you to Jane]'],
      ['2026-11-19 thank-you to Jane'],
    ],
    [
      'and the log says it too, by the same day and another name for it: once',
      ['- 2026-11-27 emailed Jane to check in'],
      ['follow-up-log: [2026-11-27 sent second-check-in]'],
      ['2026-11-27 second-check-in'],
    ],
    [
      'and the log tells of another day: both',
      ['- 2026-11-27 emailed Jane to check in'],
      ['follow-up-log: [2026-12-11 sent second-check-in]'],
      ['2026-11-27 first-check-in to Jane', '2026-12-11 second-check-in'],
    ],
    [
      'more often than there are check-ins: what comes last is a closing note',
      ['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18', '2026-12-28'].map((day) => `- ${day} followed up with HR`),
      [],
      [
        '2026-11-27 first-check-in',
        '2026-12-04 second-check-in',
        '2026-12-11 final-follow-up',
        '2026-12-18 closing-note',
        '2026-12-28 closing-note',
      ],
    ],
    [
      'in any order: check-ins are counted by their days',
      ['- 2026-12-11 followed up with HR', '- 2026-11-27 followed up with HR'],
      [],
      ['2026-11-27 first-check-in', '2026-12-11 second-check-in'],
    ],
    ['by a property about a check-in', [], ['follow up sent: 2026-11-27'], ['2026-11-27 first-check-in']],
    ['by a property that is a verb', [], ['Thanked: true'], ['some day thank-you']],
    ['to a department, which is nobody by name', ['- [x] Send thank-you to HR'], [], ['some day thank-you']],
    [
      'and the log tells of somebody else: both',
      ['- [x] Send thank-you to Jane'],
      ['follow-up-log: [2026-11-19 sent thank-you to Bob]'],
      ['2026-11-19 thank-you to Bob', 'some day thank-you to Jane'],
    ],
    [
      'and the log tells of it by no name: once',
      ['- [x] Send thank-you to Jane'],
      ['follow-up-log: [2026-11-19 sent thank-you]'],
      ['2026-11-19 thank-you'],
    ],
    [
      'on the day of the interview and twice on one day: each is the next',
      ['- 2026-11-18 followed up with HR', '- 2026-11-27 followed up with HR', '- 2026-11-27 emailed Jane to check in'],
      [],
      ['2026-11-18 first-check-in', '2026-11-27 final-follow-up to Jane', '2026-11-27 second-check-in'],
    ],
    [
      'from before the interview: what is asked after it is the first check-in',
      ['- 2026-11-04 followed up with HR', '- 2026-11-27 followed up with HR'],
      [],
      ['2026-11-04 first-check-in', '2026-11-27 first-check-in'],
    ],
  ])('%s', (_, body, properties, expected) => expect(sent(body, properties).sort()).toEqual(expected));

  it.each([
    ['on LinkedIn', '- 2026-11-19 messaged Jane on LinkedIn: thank you', 'linkedin'],
    ['by mail', '- 2026-11-19 emailed Jane: thank you', 'email'],
    ['as a card', '- [x] Thank-you card to Jane', 'handwritten'],
    ['in no way that it names', '- [x] Thank-you to Jane', null],
  ])('and how: %s', (_, line, by) => {
    const source = `---\ntype: interview\ncompany: Acme\ninterview-date: 2026-11-18\n---\n${line}\n`;
    const reading = readNote({ path: 'Acme.md', source }, OPTIONS);
    if (!reading.counts) throw new Error('It does not count.');
    expect(reading.notes[0].log).toEqual([expect.objectContaining({ kind: 'thank-you', to: 'Jane', by })]);
  });
});

describe('the note does not say that it was sent', () => {
  it.each([
    ['where the property is empty', [], ['thank_you_sent:']],
    ['where it says no', [], ['thank you sent: false']],
    ['where nobody chose', ['**Thank You Email Sent**: ⬜ Yes / ⬜ No'], []],
    ['where another task is ticked', ['- [x] Buy milk', '- 2026-11-19 sent the invoice to Jane'], []],
    ['where a property only names a check-in', [], ['check-in: true']],
    ['where the task is open', ['- [ ] Send thank-you mail to Orin by 2026-11-19'], []],
    ['where a day is planned', [], ['follow-up date: 2026-11-25']],
    ['where they wrote', ['- 2026-11-20 Jane thanked me for coming'], []],
    ['where it is still to be sent', ['- 2026-11-20 thank-you mail to be sent'], []],
    ['where it is a plan', ['- 2026-11-20 remember to send a thank-you tomorrow'], []],
  ])('%s', (_, body, properties) => expect(sent(body, properties)).toEqual([]));
});

describe('a note of several interviews that gives no day of the thanks', () => {
  const rounds = ['## Phone screen, 2026-11-03', '', 'Fine.', '', '## Panel, 2026-11-12', ''];
  const days = (body: readonly string[], properties: readonly string[]): string[] => {
    const head = ['---', 'type: interview', 'company: Acme', ...properties, '---'];
    const reading = readNote({ path: 'Acme.md', source: [...head, ...body, ''].join('\n') }, OPTIONS);
    if (!reading.counts) throw new Error('It does not count.');
    return reading.notes.map(({ day, log }) => `${day ?? 'no day'}: ${log.map(({ what }) => what).join(', ')}`);
  };

  it('speaks of all of them by a property', () => {
    expect(days(rounds, ['thank-you sent: done'])).toEqual(['2026-11-03: sent', '2026-11-12: sent']);
  });

  it('and its log speaks for the one it names', () => {
    expect(days(rounds, ['thank-you sent: done', 'follow-up-log: [2026-11-03 sent thank-you]'])).toEqual([
      '2026-11-03: sent',
      '2026-11-12: sent',
    ]);
  });

  it('speaks of the round in whose lines a task is ticked, and else of the last', () => {
    expect(days([...rounds, '- [x] Send thank-you'], [])).toEqual(['2026-11-03: ', '2026-11-12: sent']);
    expect(days([...rounds.slice(0, 3), '- [x] Send thank-you', ...rounds.slice(3)], [])).toEqual(['2026-11-03: sent', '2026-11-12: ']);
  });
});
