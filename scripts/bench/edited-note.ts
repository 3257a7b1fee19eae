/**
 * Reading a note again of which one line was changed, with what its passages were read as before, against one plain `chrono.casual.parse`
 * over its body: after each typing pause the plugin does no more.
 */
import { casual } from 'chrono-node';
import { PassageReadings } from '../../src/domain/timeline/passage-readings';
import { readPromisesOf } from '../../src/domain/timeline/read-promises';
import { ratioOf, type Bench } from './bench';
import { OPTIONS, read, realLines, SAID_ON, shortLines, type Read } from './reading-promises';

/** Rounds of the bench, and one more to warm up. */
const EDITS = 16;

/** The note as it is after each edit: its middle line says something else each time. */
function editsOf({ body }: Read): Read[] {
  const lines = body.split('\n');
  const middle = Math.floor(lines.length / 2);
  return Array.from({ length: EDITS }, (_, edit) => {
    const edited = lines.map((line, index) => (index === middle ? `${line} And ${String(edit)} more.` : line));
    return read(edited.join('\n'));
  }).filter((note) => note !== null);
}

function ratio(notes: readonly Read[]): number {
  const passages = new PassageReadings();
  const edits = notes.map(editsOf);
  let edit = 0;
  return ratioOf(
    () => {
      for (const versions of edits) {
        const version = versions[edit % EDITS];
        if (version !== undefined) readPromisesOf([version.note], OPTIONS, passages);
      }
      edit++;
    },
    () => notes.forEach(({ body }) => casual.parse(body, SAID_ON)),
    EDITS - 1,
  );
}

/** Of the size of notes that people write, some 6 kB. */
const isUsual = ({ body }: Read): boolean => body.length > 4_000 && body.length < 8_000;

const edited: Bench = {
  title: 'An edited note, against one chrono.casual.parse',
  run: () => [
    { what: 'notes of short lines', ratio: ratio(shortLines.filter(isUsual)), budget: 0.6 },
    { what: 'notes of real lines', ratio: ratio(realLines.filter(isUsual)), budget: 0.9 },
  ],
};

export const EDITED_NOTE: readonly Bench[] = [edited];
