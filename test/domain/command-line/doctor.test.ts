import { describe, expect, it } from 'vitest';
import { doctor, mended, toMend, withoutSettings } from '../../../src/domain/command-line/doctor';
import type { NearMiss } from '../../../src/domain/note/near-miss';
import { readFile } from './vault';

const misses = (path: string, source: string): NearMiss[] => {
  const { nearMiss } = readFile(path, source);
  return nearMiss === null ? [] : [nearMiss];
};

const WITHOUT_DAY = misses('Bolt.md', '---\ntype: interview\ncompany: Bolt\nmet: 2026-11-19\n---\n');
const IN_FOLDER = misses('Interviews with firms/Cove.md', '---\ncompany: Cove\ndate: 2026-11-19\n---\n');

describe('notes that speak of an interview and do not count', () => {
  it('are listed with the reason and what mends each', () => {
    expect(doctor(WITHOUT_DAY, 3, []).text).toBe(
      'Bolt.md\n  It speaks of an interview, but its day stands only in "met".\n  --fix: Use 2026-11-19 from "met" as the day\n',
    );
  });

  it.each([
    [0, 'No note was found that tells of an interview of yours.\n'],
    [1, 'Nothing to mend: one note of interviews counts, and no other was found that tells of one.\n'],
    [12, 'Nothing to mend: 12 notes of interviews count, and no other was found that tells of one.\n'],
  ])('are none beside %i that count', (counted, text) => expect(doctor([], counted, []).text).toBe(text));

  it('are mended by their folder where the settings can name it, each for itself where there are none', () => {
    const titles = (each: readonly NearMiss[]): string[] => each.map(({ fix }) => fix.title);
    expect(titles(IN_FOLDER)).toEqual(['Use the folder "Interviews with firms" for interview notes']);
    expect(titles(withoutSettings(IN_FOLDER))).toEqual(['It is an interview of mine']);
    expect(withoutSettings(WITHOUT_DAY)).toEqual(WITHOUT_DAY);
  });
});

describe('the mending of one', () => {
  it('is for a note that needs it', () => {
    expect(toMend(WITHOUT_DAY, 'Bolt.md')).toBe(WITHOUT_DAY[0]);
    expect(toMend(WITHOUT_DAY, 'Acme.md', 'Acme')).toEqual({
      wrongUse: '"Acme" needs no mending: it counts, or it does not speak of an interview.',
    });
  });

  it('says what was written, or why nothing was', () => {
    const [nearMiss] = WITHOUT_DAY;
    if (nearMiss === undefined) throw new Error('There is no near miss.');
    expect(mended(nearMiss, null)).toMatchObject({ text: 'Bolt.md: Use 2026-11-19 from "met" as the day\n', problems: [] });
    expect(mended(nearMiss, { line: 2, message: 'The properties cannot be read.' })).toEqual({
      json: null,
      text: '',
      problems: [{ note: 'Bolt.md', line: 2, message: 'The properties cannot be read.' }],
    });
  });
});
