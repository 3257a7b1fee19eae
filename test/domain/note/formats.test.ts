/** Published formats of job-search notes, read with no setting: the day of each interview and the day that the employer named. */
import { describe, expect, it } from 'vitest';
import { editOfFix } from '../../../src/domain/note/near-miss';
import { FORMATS, MORE_FORMATS, read, told, type Format } from './published-formats';

const wrongIn = (format: Format): string[] => {
  const got = told(format);
  return Object.entries(format.expect)
    .filter(([company, expected]) => JSON.stringify(expected) !== JSON.stringify(got[company]))
    .map(([company, expected]) => `${company}: ${JSON.stringify(expected)}, but ${JSON.stringify(got[company])}`);
};

/** Prints a table and gives the names of the formats that are not read whole. */
function notWhole(formats: readonly Format[]): string[] {
  const rows = formats.map((format) => ({ name: format.name, wrong: wrongIn(format) }));
  console.info(
    rows.map(({ name, wrong }) => [`${wrong.length === 0 ? 'whole  ' : 'not yet'}  ${name}`, ...wrong].join('\n           ')).join('\n'),
  );
  return rows.filter(({ wrong }) => wrong.length > 0).map(({ name }) => name);
}

describe('published formats', () => {
  it('are read whole with no setting, at least 17 of 19', () => {
    expect(notWhole(FORMATS).length).toBeLessThanOrEqual(2);
  });

  it('are read whole where they were gathered later, all of them', () => {
    expect(notWhole(MORE_FORMATS)).toEqual([]);
  });

  it.each(
    [...FORMATS, ...MORE_FORMATS]
      .map(({ files }) => Object.entries(files))
      .filter((files) => files.every(([path, source]) => read(path, source).interviews.length === 0))
      .flat(),
  )('%s does not count, and is named with a fix that works', (path, source) => {
    const { nearMiss, interviews } = read(path, source);
    expect(interviews).toEqual([]);
    const edit = nearMiss === null || 'interviewFolder' in nearMiss.fix ? null : editOfFix(nearMiss.fix)(source);
    if (edit?.ok !== true) throw new Error(`Not mended: ${JSON.stringify(nearMiss)}`);
    const after = read(path, edit.source);
    expect(after.nearMiss).toBeNull();
  });
});
