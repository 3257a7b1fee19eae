import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays, day, type Day } from '../../../src/domain/calendar/day';
import { MESSAGE_KINDS } from '../../../src/domain/note/kind';
import { formatLogEntry, parseLogEntry, type LogEvent } from '../../../src/domain/note/log';
import { writeScalar } from '../../../src/domain/note/yaml-scalar';

const THURSDAY = day('2026-12-03');

describe('an entry of the log, read and written back', () => {
  it.each<[string, LogEvent]>([
    ['sent thank-you to Jane Smith by email', { what: 'sent', kind: 'thank-you', to: 'Jane Smith', by: 'email' }],
    ['sent thank-you to Jane Smith', { what: 'sent', kind: 'thank-you', to: 'Jane Smith', by: null }],
    ['sent first-check-in by email', { what: 'sent', kind: 'first-check-in', to: null, by: 'email' }],
    ['sent closing-note', { what: 'sent', kind: 'closing-note', to: null, by: null }],
    [
      'sent thank-you to Anne by the Sea by handwritten card',
      { what: 'sent', kind: 'thank-you', to: 'Anne by the Sea', by: 'handwritten card' },
    ],
    ['sent thank-you to Welcome to Mars by linkedin', { what: 'sent', kind: 'thank-you', to: 'Welcome to Mars', by: 'linkedin' }],
    ['heard decision: by the end of next week', { what: 'heard', text: 'decision: by the end of next week' }],
    ['heard room #2, they said: "soon" # maybe', { what: 'heard', text: 'room #2, they said: "soon" # maybe' }],
    ['put off first-check-in until 2026-12-16', { what: 'put-off', kind: 'first-check-in', to: null, until: day('2026-12-16') }],
    ['put off thank-you to Bob Lee until 2026-12-04', { what: 'put-off', kind: 'thank-you', to: 'Bob Lee', until: day('2026-12-04') }],
    ['skipped thank-you to Bob Lee', { what: 'skipped', kind: 'thank-you', to: 'Bob Lee' }],
    ['skipped second-check-in', { what: 'skipped', kind: 'second-check-in', to: null }],
    ['moved to 2026-12-10', { what: 'moved', until: day('2026-12-10') }],
    ['missed by us', { what: 'missed', by: 'us' }],
    ['missed by them', { what: 'missed', by: 'them' }],
    ['read "next Tuesday" as by 2026-11-17', { what: 'read', words: 'next Tuesday', as: day('2026-11-17') }],
    ['read "they said: "soon" as none" # ours" as none', { what: 'read', words: 'they said: "soon" as none" # ours', as: 'none' }],
    ['read "2 wks" as promise', { what: 'read', words: '2 wks', as: 'promise' }],
    ['note an automatic reply came', { what: 'note', text: 'an automatic reply came' }],
  ])('%s', (words, event) => {
    expect(parseLogEntry(`2026-12-03 ${words}`, 7)).toEqual({ day: THURSDAY, line: 7, ...event });
    expect(formatLogEntry(THURSDAY, event)).toBe(`2026-12-03 ${words}`);
  });
});

describe('an entry as people type it', () => {
  it.each<[string, LogEvent]>([
    ['  2026-12-03   Sent   Thank you  to  Jane Smith   By  Email ', { what: 'sent', kind: 'thank-you', to: 'Jane Smith', by: 'Email' }],
    ['2026-12-03: sent first check-in', { what: 'sent', kind: 'first-check-in', to: null, by: null }],
    ['2026-12-03 sent break-up email', { what: 'sent', kind: 'closing-note', to: null, by: null }],
    ['2026-12-03 Put-off First Check-in Until 2026-12-16', { what: 'put-off', kind: 'first-check-in', to: null, until: day('2026-12-16') }],
    ['2026-12-03 HEARD: no news yet', { what: 'heard', text: 'no news yet' }],
    ['2026-12-03 Read: “next  Tuesday” as By 2026-11-17 # I asked', { what: 'read', words: 'next Tuesday', as: day('2026-11-17') }],
    ['2026-12-03\tmissed by THEM', { what: 'missed', by: 'them' }],
    ['2026-12-03 sent thank-you to Bob by email # from the phone', { what: 'sent', kind: 'thank-you', to: 'Bob', by: 'email' }],
    ['2026-12-03 skipped thank-you to Bob # he has left', { what: 'skipped', kind: 'thank-you', to: 'Bob' }],
  ])('"%s"', (text, event) => {
    expect(parseLogEntry(text, 1)).toEqual({ day: THURSDAY, line: 1, ...event });
  });
});

describe('what is no entry, and why', () => {
  it.each([
    ['', 'is no entry'],
    ['2026-12-03', 'is no entry'],
    ['sent thank-you', 'There is no day "sent"'],
    ['yesterday sent thank-you', 'There is no day "yesterday"'],
    ['2026-02-31 sent thank-you', 'There is no day "2026-02-31"'],
    ['12/03/2026 sent thank-you', 'There is no day "12/03/2026"'],
    ['2026-12-3 sent thank-you', 'There is no day "2026-12-3"'],
    ['2026-12-03 thank-you', 'does not say what happened'],
    ['2026-12-03 resent thank-you', 'does not say what happened'],
    ['2026-12-03 sent', 'is no kind of message'],
    ['2026-12-03 sent flowers to Jane', '"flowers" is no kind of message'],
    ['2026-12-03 sent to Jane', 'is no kind of message'],
    ['2026-12-03 heard', 'The words are missing'],
    ['2026-12-03 note', 'The words are missing'],
    ['2026-12-03 put off first-check-in', 'Until when is missing'],
    ['2026-12-03 put off first-check-in until Monday', 'There is no day "Monday"'],
    ['2026-12-03 put off flowers until 2026-12-16', '"flowers" is no kind of message'],
    ['2026-12-03 skipped', 'is no kind of message'],
    ['2026-12-03 moved to 2026-02-30', 'There is no day "2026-02-30"'],
    ['2026-12-03 moved', 'does not say what happened'],
    ['2026-12-03 read', 'How it is to be read is missing'],
    ['2026-12-03 read next Tuesday as none', 'How it is to be read is missing'],
    ['2026-12-03 read "next Tuesday" as soon', 'How it is to be read is missing'],
    ['2026-12-03 read "next Tuesday" as by Tuesday', 'There is no day "Tuesday"'],
    ['2026-12-03 readme "x" as none', 'does not say what happened'],
    ['2026-12-03 missed by me', 'Who missed it is missing'],
  ])('"%s": %s', (text, problem) => {
    expect(parseLogEntry(text, 1)).toEqual({ problem: expect.stringContaining(problem) as string });
  });
});

describe('any entry', () => {
  const days = fc.integer({ min: 0, max: 4_000 }).map((count): Day => addDays(day('2024-01-01'), count));
  const word = fc.constantFrom(
    'Jane',
    'Ó Briain',
    "O'Neil",
    '"Bob"',
    'Smith-Lee',
    '李小龍',
    'שרה',
    'Dr.',
    '#2',
    'x:',
    ': y',
    '[z]',
    '😀',
    '$1',
    '{{a}}',
    '---',
    '\\',
    '%',
    '|',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  const name = fc.option(words.filter((text) => !/(?:^| )# /.test(text)));
  const kind = fc.constantFrom(...MESSAGE_KINDS);
  const event: fc.Arbitrary<LogEvent> = fc.oneof(
    fc.record({
      what: fc.constant('sent' as const),
      kind,
      to: name,
      by: fc.option(fc.constantFrom('email', 'linkedin', 'handwritten card')),
    }),
    fc.record({ what: fc.constantFrom('heard' as const, 'note' as const), text: words.map((text) => text.replace(/^[: ]+/, 'so ')) }),
    fc.record({ what: fc.constant('put-off' as const), kind, to: name, until: days }),
    fc.record({ what: fc.constant('skipped' as const), kind, to: name }),
    fc.record({
      what: fc.constant('read' as const),
      words,
      as: fc.oneof(days, fc.constantFrom('none' as const, 'promise' as const)),
    }),
    fc.record({ what: fc.constant('moved' as const), until: days }),
    fc.record({ what: fc.constant('missed' as const), by: fc.constantFrom('us' as const, 'them' as const) }),
  );

  it('comes back as it was, from the line itself and by way of YAML', () => {
    fc.assert(
      fc.property(days, event, (on, logged) => {
        const text = formatLogEntry(on, logged);
        expect(parseLogEntry(text, 3)).toEqual({ day: on, line: 3, ...logged });
        expect(parse(`log:\n  - ${writeScalar(text)}\n`)).toEqual({ log: [text] });
      }),
      { numRuns: 1_000 },
    );
  });

  it('of any text whatever is one line, and reading it never throws', () => {
    fc.assert(
      fc.property(days, fc.string({ unit: 'binary' }), (on, text) => {
        const line = formatLogEntry(on, { what: 'heard', text });
        expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029\t]/);
        expect(parse(`log:\n  - ${writeScalar(line)}\n`)).toEqual({ log: [line] });
        parseLogEntry(text, 1);
      }),
      { numRuns: 1_000 },
    );
  });
});
