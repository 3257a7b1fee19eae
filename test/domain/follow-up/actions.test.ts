import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { day, LAST_DAY } from '../../../src/domain/calendar/day';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { endOfDay } from '../../../src/domain/calendar/now';
import {
  heardEvent,
  lastChannel,
  nameOfMessage,
  ofApplication,
  putOffChoices,
  putOffEvent,
  sentEvent,
  skippedEvent,
  statusAfter,
  type Answer,
} from '../../../src/domain/follow-up/actions';
import type { FollowUp, Interview, PlanOptions } from '../../../src/domain/follow-up/follow-up';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { previewAnswer } from '../../../src/domain/follow-up/preview';
import { formatLogEntry, parseLogEntry } from '../../../src/domain/note/log';
import type { InterviewNote } from '../../../src/domain/note/interview-note';
import { readInterview, readingOptions } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { readAnswer } from '../../../src/domain/timeline/read-answer';

const TODAY = day('2026-11-25');
const OPTIONS: PlanOptions = { preset: 'standard', holidays: NO_HOLIDAYS };

function interview(path: string, properties: string, text = ''): Interview {
  const source = `---\ntype: interview\n${properties}---\n${text}\n`;
  const reading = readInterview(
    { path, source },
    DEFAULT_SETTINGS,
    { parseYaml: (yaml) => parse(yaml) as unknown, templateFolders: [] },
    LAST_DAY,
  );
  const [read] = reading.interviews;
  if (read === undefined) throw new Error(`It does not count: ${source}`);
  return read;
}

const ACME = interview(
  'Acme.md',
  'company: Acme\nposition: Clerk\ninterview-date: 2026-11-16\ninterviewers: [Jane Smith]\nfollow-up-log: [2026-11-16 sent thank-you]\n',
  "We'll be in touch next Tuesday.",
);
const PANEL = interview('Bolt.md', 'company: Bolt\nposition: Clerk\ninterview-date: 2026-11-24\ninterviewers: [Ann, Bea]\n');

const rows = planFollowUps([ACME, PANEL], OPTIONS, endOfDay(TODAY)).followUps;
const row = (company: string, kind: string): FollowUp => {
  const found = rows.find((each) => each.company === company && each.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} for ${company}.`);
  return found;
};

describe('what a click writes', () => {
  it.each([
    ['2026-11-25 sent thank-you to Ann by email', sentEvent(row('Bolt', 'thank-you'), 'email')],
    ['2026-11-25 sent first-check-in by linkedin', sentEvent(row('Acme', 'first-check-in'), 'linkedin')],
    ['2026-11-25 sent first-check-in', sentEvent(row('Acme', 'first-check-in'), null)],
    ['2026-11-25 put off first-check-in until 2026-11-30', putOffEvent(row('Acme', 'first-check-in'), day('2026-11-30'))],
    ['2026-11-25 skipped thank-you to Ann', skippedEvent(row('Bolt', 'thank-you'))],
    ['2026-11-25 heard decision: by Friday', heardEvent('still-deciding', ' decision:\n by Friday ')],
    ['2026-11-25 heard next step', heardEvent('next-step', '  ')],
  ])('is "%s"', (line, event) => {
    expect(formatLogEntry(TODAY, event)).toBe(line);
    expect(parseLogEntry(line, 1)).toMatchObject(event);
  });

  it('is called by its name in a notice', () => {
    expect(nameOfMessage(row('Bolt', 'thank-you'))).toBe('thank-you to Ann');
    expect(nameOfMessage(row('Acme', 'first-check-in'))).toBe('first check-in for Acme');
  });
});

describe('the status after an answer', () => {
  it.each<[Answer, InterviewNote['status'], InterviewNote['status']]>([
    ['offer', null, 'offer'],
    ['no', 'waiting', 'rejected'],
    ['still-deciding', null, null],
    ['still-deciding', 'waiting', null],
    ['still-deciding', 'rejected', 'waiting'],
    ['next-step', 'offer', 'waiting'],
  ])('"%s" over %s is %s', (answer, before, after) => {
    expect(statusAfter(answer, before)).toBe(after);
  });
});

describe('putting off', () => {
  it.each([
    ['2026-11-25', ['2026-11-26', '2026-11-30', '2026-12-02'], 'a Wednesday'],
    ['2026-11-29', ['2026-11-30', '2026-12-06'], 'a Sunday, whose tomorrow is Monday'],
    ['2026-11-23', ['2026-11-24', '2026-11-30'], 'a Monday, whose Monday is in a week'],
  ])('on %s offers %j: %s', (today, days) => {
    expect(putOffChoices(day(today)).map(({ until }) => until)).toEqual(days);
  });
});

describe('the last used channel', () => {
  it('is email before the first, else that of the latest line that names one', () => {
    expect(lastChannel([ACME])).toBe('email');
    const used = interview(
      'Cato.md',
      'company: Cato\nposition: Clerk\ninterview-date: 2026-11-16\nfollow-up-log: [2026-11-20 sent first-check-in by linkedin, 2026-11-16 sent thank-you by email, 2026-11-22 sent thank-you]\n',
    );
    expect(lastChannel([ACME, used])).toBe('linkedin');
  });
});

it("an application's follow-ups are found from any of its notes", () => {
  const second = interview('Acme 2.md', 'company: ACME Inc.\nposition: clerk\ninterview-date: 2026-11-23\n');
  const interviews = [ACME, second, PANEL];
  const { followUps } = planFollowUps(interviews, OPTIONS, endOfDay(TODAY));
  const notes = new Set(ofApplication(followUps, interviews, 'Acme.md').map(({ note }) => note));
  expect([...notes].sort()).toEqual(['Acme 2.md', 'Acme.md']);
  expect(ofApplication(followUps, interviews, 'Nobody.md')).toEqual([]);
});

describe('an answer before it is saved', () => {
  const preview = (answer: Answer, words: string): FollowUp[] =>
    previewAnswer(
      [ACME, PANEL],
      {
        note: 'Acme.md',
        day: TODAY,
        event: heardEvent(answer, words),
        promises: readAnswer(words, TODAY, readingOptions(DEFAULT_SETTINGS)),
        status: statusAfter(answer, null),
      },
      OPTIONS,
      endOfDay(TODAY),
    );

  it('shows the check-in that it would put off', () => {
    expect(preview('still-deciding', 'decision by the end of next week')[0]).toMatchObject({
      kind: 'first-check-in',
      opens: '2026-12-07',
      promise: { by: '2026-12-04' },
    });
  });

  it('shows a typical time where no day is named', () => {
    expect(preview('still-deciding', '')[0]).toMatchObject({ kind: 'first-check-in', rule: 'T8' });
  });

  it('shows nothing more to send after an offer, and no check-in after a no', () => {
    expect(preview('offer', '')).toEqual([]);
    expect(preview('no', '').map(({ kind }) => kind)).not.toContain('first-check-in');
  });

  it('is empty for a note that is none', () => {
    expect(
      previewAnswer(
        [ACME],
        { note: 'Nobody.md', day: TODAY, event: heardEvent('no', ''), promises: [], status: null },
        OPTIONS,
        endOfDay(TODAY),
      ),
    ).toEqual([]);
  });
});
