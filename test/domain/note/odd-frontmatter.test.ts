/** Frontmatter that few people write and some do: the log's own lines are written, or nothing is, with a reason. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkedEdit } from '../../../src/domain/note/checked-edit';
import type { Edit, NewText, Refusal } from '../../../src/domain/note/edit';
import { appendToLog } from '../../../src/domain/note/log-edits';
import { setProperty } from '../../../src/domain/note/property-edits';

const SENT = '2026-11-19 sent thank-you';
const yaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const append = (source: string): Edit | Refusal => checkedEdit(source, (text) => appendToLog(text, [SENT]), yaml);
const written = (edit: NewText | Refusal): string => (edit.ok ? edit.source : edit.reason);
const note = (...texts: string[]): string => ['---', ...texts, '---', 'Hello', ''].join('\n');

/** Every case holds with Windows line ends and a byte order mark too. */
const everywhere = (run: (dress: (text: string) => string) => void): void => {
  run((text) => text);
  run((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
};

describe('an entry is written, and nothing else moves,', () => {
  it.each<[string, string[], string[]]>([
    [
      'beside a map in braces that holds a log of its own',
      ['m: {', 'follow-up-log: x', '}', 'level: mid'],
      ['m: {', 'follow-up-log: x', '}', 'level: mid', 'follow-up-log:', `  - ${SENT}`],
    ],
    [
      'beside a log under another key',
      ['old:', '  follow-up-log:', '    - 2026-11-18 note hello', 'level: mid'],
      ['old:', '  follow-up-log:', '    - 2026-11-18 note hello', 'level: mid', 'follow-up-log:', `  - ${SENT}`],
    ],
    [
      'beside a list in brackets over several lines with remarks',
      ['topics: [', '  "a # b", # mine [', "  don't,", ']', 'follow-up-log: []'],
      ['topics: [', '  "a # b", # mine [', "  don't,", ']', 'follow-up-log:', `  - ${SENT}`],
    ],
    [
      'beside words in quotes over several lines',
      ['motto: "one', '  follow-up-log: x"', 'follow-up-log: []'],
      ['motto: "one', '  follow-up-log: x"', 'follow-up-log:', `  - ${SENT}`],
    ],
    [
      'beside a block of text that ends with a number sign',
      ['motto: |', '  one', '  # two', 'follow-up-log: []'],
      ['motto: |', '  one', '  # two', 'follow-up-log:', `  - ${SENT}`],
    ],
    [
      'below a folded entry with a remark behind it',
      ['follow-up-log:', '  - 2026-11-18 note hello', '    and more # mine', 'level: mid'],
      ['follow-up-log:', '  - 2026-11-18 note hello', '    and more # mine', `  - ${SENT}`, 'level: mid'],
    ],
    [
      'into a list in brackets over several lines without indentation',
      ['follow-up-log: [', '2026-11-18 note hello,', '"2026-11-18 note a, b"', ']'],
      ['follow-up-log:', '  - 2026-11-18 note hello', '  - "2026-11-18 note a, b"', `  - ${SENT}`],
    ],
    [
      'into a list in brackets with an anchor',
      ['follow-up-log: &log [2026-11-18 note hello]'],
      ['follow-up-log: &log', '  - 2026-11-18 note hello', `  - ${SENT}`],
    ],
    [
      'into a list with an anchor',
      ['follow-up-log: &log', '  - 2026-11-18 note hello'],
      ['follow-up-log: &log', '  - 2026-11-18 note hello', `  - ${SENT}`],
    ],
    ['into a log whose key stands in quotes', ["'follow-up-log': [", ']'], ["'follow-up-log':", `  - ${SENT}`]],
    [
      'into a log whose key has an anchor',
      ['&log follow-up-log:', '  - 2026-11-18 note hello'],
      ['&log follow-up-log:', '  - 2026-11-18 note hello', `  - ${SENT}`],
    ],
    [
      'into properties that are all indented',
      ['  type: interview', '  follow-up-log: []'],
      ['  type: interview', '  follow-up-log:', `    - ${SENT}`],
    ],
    ['as a new property among indented ones', ['  type: interview'], ['  type: interview', '  follow-up-log:', `    - ${SENT}`]],
    ['behind a remark and a key with quotes in it', ['# mine', '"a\\"b": 1'], ['# mine', '"a\\"b": 1', 'follow-up-log:', `  - ${SENT}`]],
    ['behind a remark and a key with an anchor', ['# mine', '&a b: 1'], ['# mine', '&a b: 1', 'follow-up-log:', `  - ${SENT}`]],
    ['behind a key with a tag', ['!!str b: 1'], ['!!str b: 1', 'follow-up-log:', `  - ${SENT}`]],
  ])('%s', (_, before, after) => {
    everywhere((dress) => expect(written(append(dress(note(...before))))).toBe(dress(note(...after))));
  });
});

describe('nothing is written, with a reason,', () => {
  it.each<[string, string[], RegExp]>([
    ['where three dots end the properties in the middle', ['type: interview', '...', 'level: mid'], /Three dots/],
    ['where three dots end the properties', ['type: interview', '...'], /Three dots/],
    ['where a key has a question mark', ['? type', ': interview'], /cannot be read/],
    ['where the log has a question mark', ['type: interview', '? follow-up-log', ': - 2026-11-18 note hello'], /would read differently/],
    ['where the properties are one map in braces behind a remark', ['# mine', '{ type: interview }'], /cannot be read/],
    ['where a list is a key', ['[a, b]: c'], /cannot be read/],
    [
      'where another property is the same list by an alias',
      ['follow-up-log: &log', '  - 2026-11-18 note hello', 'copy: *log'],
      /would read differently/,
    ],
    [
      'where the last entry is a block of text that ends with a number sign',
      ['follow-up-log:', '  - |', '    2026-11-18 note hello', '    # more', 'level: mid'],
      /would read differently/,
    ],
  ])('%s', (_, before, reason) => {
    everywhere((dress) => expect(written(append(dress(note(...before))))).toMatch(reason));
  });
});

describe("somebody's property", () => {
  const set = (name: string, value: string, ...before: string[]): string => written(setProperty(note(...before), name, value));

  it.each<[string, string, string, string[], string[]]>([
    ['a score is no status', 'status', 'offer', ['status:', 'result: 8 of 10 points'], ['status: offer', 'result: 8 of 10 points']],
    ['a score without a status beside it', 'status', 'offer', ['result: 8 of 10 points'], ['result: 8 of 10 points', 'status: offer']],
    [
      'prose stays, even where it speaks of an offer',
      'status',
      'rejected',
      ['outcome: |', '  They said that an offer', '  would come.'],
      ['outcome: |', '  They said that an offer', '  would come.', 'status: rejected'],
    ],
    ['a status under another name is replaced', 'status', 'offer', ['Outcome: waiting # so far'], ['Outcome: offer # so far']],
    [
      "a title is the note's",
      'position',
      'Engineer',
      ['title: Chat with Vela', 'position:'],
      ['title: Chat with Vela', 'position: Engineer'],
    ],
    ["a title is the note's where no position stands", 'position', 'Engineer', ['title: Chat'], ['title: Chat', 'position: Engineer']],
    [
      'a date may be the day of the note',
      'interview-date',
      '2026-11-18',
      ['date: 2026-11-01'],
      ['date: 2026-11-01', 'interview-date: 2026-11-18'],
    ],
    ['an empty name is filled in', 'position', 'Engineer', ['Role:'], ['Role: Engineer']],
  ])('%s', (_, name, value, before, after) => {
    expect(set(name, value, ...before)).toBe(note(...after));
  });

  it('lines of prose under the very name are refused', () => {
    expect(set('status', 'offer', 'status: |', '  I have a good feeling', '  about them.')).toMatch(/several lines of your own/);
  });
});
