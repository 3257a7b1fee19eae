import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day, daysBetween, endOfMonth, parseDay, startOfWeek, weekdayOf } from '../../../src/domain/calendar/day';
import { addBusinessDays, businessDaysBetween, NO_HOLIDAYS, onBusinessDay } from '../../../src/domain/calendar/business-days';

describe('a day', () => {
  it.each([
    ['2026-11-18', '2026-11-18'],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-31', null],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['2026-11-18T10:00', null],
    ['26-11-18', null],
    ['', null],
  ])('reads "%s" as %s', (text, expected) => {
    expect(parseDay(text)).toBe(expected);
  });

  it('moves over both changes of clocks and the turn of the year by whole days', () => {
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
    expect(addDays(day('2027-03-13'), 1)).toBe('2027-03-14');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(daysBetween(day('2026-10-24'), day('2026-11-02'))).toBe(9);
    expect(daysBetween(day('2026-11-20'), day('2026-11-18'))).toBe(-2);
  });

  it('clamps months to their end', () => {
    expect(addMonths(day('2027-01-31'), 1)).toBe('2027-02-28');
    expect(endOfMonth(day('2026-11-18'))).toBe('2026-11-30');
  });

  it('knows its week', () => {
    expect(weekdayOf(day('2026-11-22'))).toBe(7);
    expect(startOfWeek(day('2026-11-22'))).toBe('2026-11-16');
  });
});

describe('business days', () => {
  const thanksgiving = new Set([day('2026-11-26')]);

  it('leave out weekends and the holidays given', () => {
    expect(addBusinessDays(day('2026-11-20'), 1, NO_HOLIDAYS)).toBe('2026-11-23');
    expect(addBusinessDays(day('2026-11-25'), 1, thanksgiving)).toBe('2026-11-27');
    expect(onBusinessDay(day('2026-11-26'), thanksgiving)).toBe('2026-11-27');
    expect(onBusinessDay(day('2026-11-21'), NO_HOLIDAYS)).toBe('2026-11-23');
    expect(businessDaysBetween(day('2026-11-20'), day('2026-11-27'), thanksgiving)).toBe(4);
  });
});
