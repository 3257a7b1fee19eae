/** The calendar file, read by a parser that did not write it: the same in every time zone, and imported again without doubles. */
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { calendarFile, type CalendarOptions } from '../../../src/domain/calendar-file/calendar-file';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { endOfDay } from '../../../src/domain/calendar/now';
import { interview, OPTIONS, type NoteInBrief } from '../follow-up/notes';

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const SENT = '2026-11-16 sent thank-you';
const acme: NoteInBrief = {
  path: 'Acme.md',
  company: 'Acme, Inc.',
  day: '2026-11-16',
  interviewers: ['Jane Smith'],
  promises: [{ said: '2026-11-16', by: '2026-11-24' }],
  log: [SENT],
};
const ahead: NoteInBrief = { path: 'Bolt.md', company: 'Bolt', day: '2026-12-03', time: '15:00' };

function fileOn(notes: readonly NoteInBrief[], on: string, previous: string | null = null, only?: string): string {
  const interviews = notes.map(interview);
  const plan = planFollowUps(interviews, OPTIONS, endOfDay(day(on)));
  const row = plan.followUps.find(({ kind }) => kind === only);
  const options: CalendarOptions = { now: { day: day(on), time: '10:00' }, previous };
  return calendarFile({ ...plan, interviews }, row === undefined ? options : { ...options, only: row });
}

/** What a calendar knows of an event. */
interface Known {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly status: string;
  readonly sequence: number;
  readonly modified: string;
  readonly alarms: readonly string[];
}

function parse(file: string): Known[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const text = (name: string): string => String(component.getFirstPropertyValue(name));
    return {
      uid: text('uid'),
      summary: text('summary'),
      start: text('dtstart'),
      status: text('status'),
      sequence: Number(text('sequence')),
      modified: text('last-modified'),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

/** A calendar that takes imports as calendars do: by name, the higher number wins. */
function importInto(calendar: ReadonlyMap<string, Known>, file: string): Map<string, Known> {
  const next = new Map(calendar);
  for (const event of parse(file)) if (event.sequence >= (next.get(event.uid)?.sequence ?? 0)) next.set(event.uid, event);
  return next;
}

const inBrief = (file: string): string[] => parse(file).map(({ summary, start, status }) => `${summary} ${start} ${status}`);
const first = (file: string): Known | undefined => parse(file).find(({ summary }) => summary.startsWith('First'));

describe('the calendar file', () => {
  it('reads as a calendar does', async () => {
    await expect(fileOn([acme, ahead], '2026-11-25').replace(/\r\n/g, '\n')).toMatchFileSnapshot('golden/acme.ics');
  });

  it('holds what is open on its day, and what is closed as cancelled', () => {
    expect(inBrief(fileOn([acme], '2026-11-25'))).toEqual([
      'Thank-you to Jane Smith, Acme, Inc. 2026-11-16 CANCELLED',
      'First check-in, Acme, Inc. 2026-11-25 CONFIRMED',
      'Second check-in, Acme, Inc. 2026-12-09 CONFIRMED',
      'Final follow-up, Acme, Inc. 2026-12-21 CONFIRMED',
      'Closing note, Acme, Inc. 2026-12-31 CONFIRMED',
    ]);
  });

  it.each(['Pacific/Pago_Pago', 'Pacific/Honolulu', 'Europe/Berlin', 'Pacific/Auckland', 'Pacific/Kiritimati'])(
    'is the same in %s',
    (zone) => {
      const here = fileOn([acme, ahead], '2026-11-25');
      process.env['TZ'] = zone;
      expect(fileOn([acme, ahead], '2026-11-25')).toBe(here);
    },
  );

  it('cancels what was dropped, on its old day where it had one', () => {
    const dropped = { ...acme, status: 'accepted' } as const;
    expect(inBrief(fileOn([dropped], '2026-11-26')).filter((event) => event.startsWith('First'))).toEqual([
      'First check-in, Acme, Inc. 2026-11-26 CANCELLED',
    ]);
    expect(inBrief(fileOn([dropped], '2026-11-26', fileOn([acme], '2026-11-25'))).filter((event) => event.startsWith('First'))).toEqual([
      'First check-in, Acme, Inc. 2026-11-25 CANCELLED',
    ]);
  });

  it('rings at nine in the morning of the day, and not for what is closed', () => {
    expect(parse(fileOn([acme], '2026-11-25')).map(({ alarms }) => alarms)).toEqual([[], ['PT9H'], ['PT9H'], ['PT9H'], ['PT9H']]);
  });

  it('is a calendar without events where nothing is planned', () => {
    expect(parse(fileOn([], '2026-11-25'))).toEqual([]);
  });

  it('gives the check-in of the next chain a name of its own', () => {
    const file = fileOn([{ ...acme, log: ['2026-11-25 sent first-check-in', '2026-12-01 heard soon'] }], '2026-12-02');
    const names = parse(file).flatMap(({ summary, uid }) => (summary.startsWith('First') ? uid : []));
    expect(new Set(names).size).toBe(2);
  });

  it('keeps all names when the note is renamed', () => {
    const names = (path: string): string[] => parse(fileOn([{ ...acme, path }], '2026-11-25')).map(({ uid }) => uid);
    expect(names('Jobs/Renamed.md')).toEqual(names('Acme.md'));
  });
});

describe('an interview ahead', () => {
  const event = (note: NoteInBrief, on = '2026-11-25', previous: string | null = null): Known | undefined =>
    parse(fileOn([note], on, previous)).find(({ summary }) => summary.startsWith('Interview'));

  it.each([
    ['15:00', '2026-12-03T15:00:00', ['-PT21H', '-PT1H']],
    ['09:30', '2026-12-03T09:30:00', ['-PT15H30M', '-PT1H']],
    ['00:00', '2026-12-03T00:00:00', ['-PT6H', '-PT1H']],
    [null, '2026-12-03', ['-PT6H']],
  ])('at %s rings at six in the evening before, and an hour before', (time, start, alarms) => {
    expect(event({ ...ahead, time })).toMatchObject({ summary: 'Interview, Bolt', start, status: 'CONFIRMED', alarms });
  });

  it('that is moved keeps its name and moves, its time not known yet', () => {
    const before = event(ahead);
    const moved = event({ ...ahead, log: ['2026-11-26 moved to 2026-12-08'] }, '2026-11-26', fileOn([ahead], '2026-11-25'));
    expect(moved).toMatchObject({ uid: before?.uid, start: '2026-12-08', sequence: 1 });
  });

  it('that is over stays where it stood; one that is called off is cancelled', () => {
    const before = fileOn([ahead], '2026-11-25');
    expect(event(ahead, '2026-12-04', before)).toMatchObject({ status: 'CONFIRMED', sequence: 0 });
    expect(event({ ...acme, path: 'Other.md' }, '2026-11-26', before)).toMatchObject({ status: 'CANCELLED', sequence: 1, alarms: [] });
  });
});

describe('exported again over what was exported before', () => {
  const before = fileOn([acme], '2026-11-25');

  it('is the same file, byte for byte, where nothing changed', () => {
    expect(fileOn([acme], '2026-11-25', before)).toBe(before);
    expect(fileOn([acme], '2026-11-25', before.replace(/\r\n/g, '\n'))).toBe(before);
  });

  it('has a higher number for what was sent, keeps its name, and says when it changed', () => {
    const after = fileOn([{ ...acme, log: [SENT, '2026-11-26 sent first-check-in'] }], '2026-11-26', before);
    expect(first(before)).toMatchObject({ sequence: 1, modified: '2026-11-25T10:00:00Z', status: 'CONFIRMED' });
    expect(first(after)).toMatchObject({ uid: first(before)?.uid, sequence: 2, modified: '2026-11-26T10:00:00Z', status: 'CANCELLED' });
  });

  it('has a higher number without the older file too', () => {
    const after = fileOn([{ ...acme, log: [SENT, '2026-11-26 sent first-check-in'] }], '2026-11-26');
    expect(first(after)?.sequence).toBeGreaterThan(first(before)?.sequence ?? 0);
  });

  it('rises again when an entry was taken back', () => {
    const sent = fileOn([{ ...acme, log: [SENT, '2026-11-26 sent first-check-in'] }], '2026-11-26', before);
    const undone = fileOn([acme], '2026-11-26', sent);
    expect(first(undone)).toMatchObject({ status: 'CONFIRMED', sequence: 3 });
  });

  it('cancels what the vault holds no more', () => {
    expect(new Set(parse(fileOn([], '2026-11-26', before)).map(({ status }) => status))).toEqual(new Set(['CANCELLED']));
  });

  it('with one row alone leaves all others as they were', () => {
    const after = fileOn([{ ...acme, log: [] }, ahead], '2026-11-25', before, 'second-check-in');
    expect(parse(after)).toHaveLength(parse(before).length);
    expect(first(after)).toEqual(first(before));
  });

  it('is imported twice, and again later, without doubles', () => {
    const later = fileOn([{ ...acme, log: [SENT, '2026-11-26 sent first-check-in'] }, ahead], '2026-11-26', before);
    const once = importInto(new Map(), before);
    expect(importInto(once, before)).toEqual(once);
    const calendar = importInto(importInto(once, later), later);
    expect([...calendar.values()].filter(({ summary, status }) => summary.startsWith('First') && status === 'CONFIRMED')).toEqual([]);
    expect(calendar.size).toBe(new Set(parse(later).map(({ uid }) => uid)).size);
    // An older file that is imported late takes nothing back.
    expect(importInto(calendar, before)).toEqual(calendar);
  });

  it("takes nothing from somebody else's file", () => {
    const other = before.replace(/PRODID:.*/, 'PRODID:-//Somebody//EN');
    expect(fileOn([], '2026-11-25', other)).toBe(fileOn([], '2026-11-25'));
  });
});

describe('names of any kind', () => {
  it.each([
    ['commas, semicolons and backslashes', 'A, B; C\\D'],
    ['a line that would begin an event', 'Acme\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil'],
    ['bare carriage returns', 'Acme\rATTENDEE:mailto:evil@evil.example'],
    ['line separators of Unicode', 'Acme\u2028BEGIN:VALARM\u2029x'],
    ['emoji past the end of a line', '👩‍💻'.repeat(60)],
    ['letters of three octets', '漢'.repeat(100)],
    ['control characters', 'Acme\u0000\u0007\u001b[31m'],
    ['half a character', 'Acme \ud83d'],
    ['what looks like a parameter', 'X";VALUE=DATE:20260101'],
  ])('with %s add no line and come back as they were', (_, company) => {
    const file = fileOn([{ ...acme, company }], '2026-11-25');
    const [event] = parse(file);
    const readable = company
      .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
      .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
      .replace(/\p{Surrogate}/gu, '\ufffd');
    expect(event?.summary).toBe(`Thank-you to Jane Smith, ${readable}`);
    expect(parse(file)).toHaveLength(5);
    expect(file).not.toMatch(/^(?:ATTENDEE|UID:evil)/m);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });
});
