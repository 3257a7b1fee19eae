/** Interviews that notes tell of in their headings and lines: named or counted with the right day, and other lives left alone. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../../src/domain/calendar/day';
import { editOfFix, leavesAlone, type NearMiss } from '../../../src/domain/note/near-miss';
import { readNote } from '../../../src/domain/note/read-note';
import { TOLD } from './told-in-prose';

const OPTIONS = {
  parseYaml: (yaml: string): unknown => parse(yaml),
  interviewFolder: '',
  propertyNames: '',
  templateFolders: [],
  today: day('2026-11-29'),
};

/** What the note's first own fix makes of it: the day that was written, and the company of the note that then counts. */
function afterFix(path: string, source: string, { fix, others }: NearMiss) {
  const ofNote = [fix, ...others].find((each) => 'properties' in each);
  if (ofNote === undefined || leavesAlone(ofNote)) return { day: null };
  const edit = editOfFix(ofNote)(source);
  const reading = readNote({ path, source: edit.ok ? edit.source : '' }, OPTIONS);
  const written = ofNote.properties.find(([name]) => name === 'interview-date')?.[1];
  if (!reading.counts) return { day: written ?? null, company: null };
  const note = reading.notes.find((each) => each.day === written) ?? reading.notes.at(-1);
  return { day: note?.day, company: note?.company };
}

describe('a note that nobody prepared', () => {
  it.each(TOLD)('$title ($path)', ({ path, source, counts, named }) => {
    const reading = readNote({ path, source }, OPTIONS);
    if (counts !== undefined) expect(reading.counts ? reading.notes.map((note) => note.day) : reading).toEqual(counts);
    else if (named === undefined) expect(reading).toMatchObject({ counts: false, nearMiss: null });
    else {
      const nearMiss = reading.counts ? null : reading.nearMiss;
      expect(nearMiss === null ? null : afterFix(path, source, nearMiss)).toMatchObject({
        ...(named.day === null ? {} : { company: expect.any(String) as string }),
        ...named,
      });
    }
  });
});
