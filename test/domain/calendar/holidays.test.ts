import { describe, expect, it } from 'vitest';
import { addBusinessDays, isBusinessDay } from '../../../src/domain/calendar/business-days';
import { day } from '../../../src/domain/calendar/day';
import { easterOf } from '../../../src/domain/calendar/easter';
import { countries, holidaysOf } from '../../../src/domain/calendar/holidays';

describe('Easter Sunday', () => {
  it.each([['2024-03-31'], ['2025-04-20'], ['2026-04-05'], ['2027-03-28'], ['2028-04-16'], ['2030-04-21'], ['2033-04-17'], ['2036-04-13']])(
    'is %s',
    (sunday) => expect(easterOf(Number(sunday.slice(0, 4)))).toBe(sunday),
  );
});

describe('public holidays', () => {
  it.each([
    ['Thanksgiving, the fourth Thursday of November', 'US', '2026-11-26'],
    ['Labor Day, a first Monday', 'US', '2026-09-07'],
    ['Memorial Day, a last Monday', 'US', '2027-05-31'],
    ['Independence Day on a Saturday, kept on the Friday', 'US', '2026-07-03'],
    ['Christmas on a Saturday, kept on the Monday', 'GB', '2027-12-27'],
    ['Easter Monday', 'GB', '2027-03-29'],
    ['Ascension Day, 39 days after Easter', 'DE', '2026-05-14'],
    ['Whit Monday', 'FR', '2028-06-05'],
    ['the autumn equinox', 'JP', '2026-09-23'],
    ['Midsummer, a Saturday', 'SE', '2026-06-20'],
    ['the Summer bank holiday, which England, Wales and Northern Ireland keep', 'GB', '2026-08-31'],
    ['the same in one of them', 'GB-WLS', '2026-08-31'],
    ["Scotland's own, four weeks before", 'GB-SCT', '2026-08-03'],
    ['Corpus Christi, which more than half of Germany keeps', 'DE', '2026-06-04'],
    ['Corpus Christi in Bavaria', 'DE-BY', '2026-06-04'],
    ['a day that all regions share', 'DE-HH', '2026-12-25'],
    ['Labour Day of New South Wales', 'AU-NSW', '2026-10-05'],
    ['the Friday before Orthodox Easter', 'GR', '2027-04-30'],
    ['the second day of Eid al-Fitr', 'EG', '2026-03-21'],
    ['Lunar New Year', 'VN', '2027-02-06'],
    ['Victoria Day, the Monday before 25 May', 'CA-AB', '2026-05-18'],
    ['a day of 23 hours, on which the clocks go forward', 'EG', '2025-04-25'],
    ['the last year of the table', 'CA', '2036-07-01'],
  ])('hold %s (%s %s)', (_, country, date) => expect(holidaysOf(country).has(day(date))).toBe(true));

  it.each([
    ['a working Thursday in November', 'GB', '2026-11-26'],
    ["another country's holiday", 'DE', '2026-07-03'],
    ["a region's holiday", 'DE', '2026-10-31'],
    ["another region's holiday", 'GB-SCT', '2026-08-31'],
    ["another region's holiday", 'DE-HH', '2026-06-04'],
    ['the days of a region that there is none of', 'GB-XX', '2026-12-25'],
    ['a half day', 'CN', '2026-05-04'],
    ['an observance that closes no office', 'US', '2026-02-14'],
  ])('do not hold %s (%s %s)', (_, country, date) => expect(holidaysOf(country).has(day(date))).toBe(false));

  it('are none where no country was chosen, or one that is not known', () => {
    expect(holidaysOf('').size).toBe(0);
    expect(holidaysOf('XX').size).toBe(0);
    expect(holidaysOf('constructor').size).toBe(0);
  });

  it('move a business day on: one after Wednesday 2026-11-25 is Friday in the US and Thursday in Germany', () => {
    expect(addBusinessDays(day('2026-11-25'), 1, holidaysOf('US'))).toBe('2026-11-27');
    expect(addBusinessDays(day('2026-11-25'), 1, holidaysOf('DE'))).toBe('2026-11-26');
  });

  it('move a promise by Friday 2026-08-28 on: what is asked a business day later is asked on Tuesday in England, on Monday in Scotland', () => {
    expect(addBusinessDays(day('2026-08-28'), 1, holidaysOf('GB'))).toBe('2026-09-01');
    expect(addBusinessDays(day('2026-08-28'), 1, holidaysOf('GB-SCT'))).toBe('2026-08-31');
  });

  it('are known for at least 40 countries, each with some in every year from 2024 to 2036', () => {
    const codes = Object.keys(countries());
    expect(codes.length).toBeGreaterThanOrEqual(40);
    for (const code of codes) {
      for (let year = 2024; year <= 2036; year++) {
        const inYear = [...holidaysOf(code)].filter((off) => off.startsWith(String(year)));
        expect(inYear.length, `${code} ${year}`).toBeGreaterThan(1);
        expect(inYear.some((off) => !isBusinessDay(off, holidaysOf(code)))).toBe(true);
      }
    }
  });

  it('are offered by name, in order', () => {
    expect(countries()['DE']).toBe('Germany');
    expect(Object.values(countries()).slice(0, 2)).toEqual(['Argentina', 'Australia']);
    expect(countries()['GB-SCT']).toBe('United Kingdom, Scotland');
  });
});
