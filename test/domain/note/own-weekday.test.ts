import { expect, it } from 'vitest';
import { withoutOwnWeekdays } from '../../../src/domain/note/own-weekday';

it.each([
  ['as outliners write it', '[2026-11-18 Wed] onsite', '[2026-11-18    ] onsite'],
  ['behind a comma, in another language', '2026-11-18, Mittwoch: rief an', '2026-11-18,         : rief an'],
  ['in brackets', '2026-11-18 (Wednesday) they rang', '2026-11-18 (         ) they rang'],
])('a weekday that is the day’s own says nothing more, %s', (_, text, blanked) => expect(withoutOwnWeekdays(text)).toBe(blanked));

it.each([
  ['another weekday is what the line says', '2026-11-18 Friday they call'],
  ['a word that only begins like one', '2026-11-18 Wedding fair'],
  ['a weekday before its day', 'Wed 2026-11-18 they rang'],
  ['no day', '2026-02-31 Wed'],
])('%s', (_, text) => expect(withoutOwnWeekdays(text)).toBe(text));
