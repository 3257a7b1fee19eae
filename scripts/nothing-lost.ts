/**
 * The long run of what `test/domain/note/nothing-lost.test.ts` holds on each test run: writes into notes made at random.
 *
 *   node scripts/run.mjs scripts/nothing-lost.ts [number of notes, 20000 by default] [seed]
 */
import { tryNotes } from '../test/domain/note/nothing-lost';

const [notes = '20000', seed] = process.argv.slice(2);
const { writes, ordinary, refusals } = tryNotes(Number(notes), seed === undefined ? undefined : Number(seed));
console.log(`${notes} notes, ${ordinary} of them ordinary, ${writes} writes: no byte lost, none of the ordinary notes refused.`);
console.log('Refused, with a reason:');
for (const [reason, count] of [...refusals].sort((a, b) => b[1] - a[1]).slice(0, 30))
  console.log(`${String(count).padStart(6)}  ${reason.replace('Nothing was written. ', '')}`);
