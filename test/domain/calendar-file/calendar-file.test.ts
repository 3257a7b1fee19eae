/** The calendar file: all-day events, the same in every time zone, and cancelled once they are closed. */
import { afterEach, describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { calendarFile } from '../../../src/domain/calendar-file/calendar-file';
import { planOn, type NoteInBrief } from '../follow-up/notes';

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const acme: NoteInBrief = {
  path: 'Acme.md',
  company: 'Acme, Inc.',
  day: '2026-11-16',
  interviewers: ['Jane Smith'],
  promises: [{ said: '2026-11-16', by: '2026-11-24' }],
  log: ['2026-11-16 sent thank-you'],
};
const fileOn = (note: NoteInBrief, on: string): string => calendarFile(planOn([note], on).followUps, { day: day(on), time: '10:00' });

/** Each event in a line: its summary, day and status; `withId` adds its name. */
const events = (file: string, withId = false): string[] =>
  file
    .replace(/\r\n /g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => {
      const value = (name: string): string => new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec(event)?.[1]?.trim() ?? '';
      return `${value('SUMMARY')} ${value('DTSTART')} ${value('STATUS')}${withId ? ` ${value('UID')}` : ''}`;
    });

describe('the calendar file', () => {
  it('reads as a calendar does', async () => {
    await expect(fileOn(acme, '2026-11-25').replace(/\r\n/g, '\n')).toMatchFileSnapshot('golden/acme.ics');
  });

  it('holds what is open on its day, and what is closed as cancelled', () => {
    expect(events(fileOn(acme, '2026-11-25'))).toEqual([
      'Thank-you to Jane Smith\\, Acme\\, Inc. 20261116 CANCELLED',
      'First check-in\\, Acme\\, Inc. 20261125 CONFIRMED',
      'Second check-in\\, Acme\\, Inc. 20261209 CONFIRMED',
      'Final follow-up\\, Acme\\, Inc. 20261221 CONFIRMED',
      'Closing note\\, Acme\\, Inc. 20261231 CONFIRMED',
    ]);
  });

  it.each(['Pacific/Pago_Pago', 'Europe/Berlin', 'Pacific/Auckland', 'Pacific/Kiritimati'])('is the same in %s', (zone) => {
    const here = fileOn(acme, '2026-11-25');
    process.env['TZ'] = zone;
    expect(fileOn(acme, '2026-11-25')).toBe(here);
  });

  it('keeps the name of an event when its message is sent, so that it leaves the calendar', () => {
    const before = events(fileOn(acme, '2026-11-25'), true).find((event) => event.startsWith('First'));
    const after = events(
      fileOn({ ...acme, log: ['2026-11-16 sent thank-you', '2026-11-26 sent first-check-in'] }, '2026-11-26'),
      true,
    ).find((event) => event.startsWith('First'));
    expect(after).toBe(before?.replace('CONFIRMED', 'CANCELLED'));
  });

  it('gives the check-in of the next chain a name of its own', () => {
    const file = fileOn({ ...acme, log: ['2026-11-25 sent first-check-in', '2026-12-01 heard soon'] }, '2026-12-02');
    const names = events(file, true)
      .filter((event) => event.startsWith('First'))
      .map((event) => event.split(' ').at(-1));
    expect(new Set(names).size).toBe(2);
  });

  it('cancels what was dropped', () => {
    expect(events(fileOn({ ...acme, status: 'accepted' }, '2026-11-25')).filter((event) => event.startsWith('First'))).toEqual([
      'First check-in\\, Acme\\, Inc. 20261125 CANCELLED',
    ]);
  });

  it('rings at nine in the morning of the day, and not for what is closed', () => {
    const file = fileOn(acme, '2026-11-25');
    expect(file.match(/TRIGGER;RELATED=START:PT9H/g)).toHaveLength(4);
    expect(file.match(/BEGIN:VALARM/g)).toHaveLength(4);
  });

  it('is a calendar without events where nothing is planned', () => {
    expect(events(calendarFile([], { day: day('2026-11-25'), time: '10:00' }))).toEqual([]);
  });
});
