/**
 * Prints how long things take, as ratios from one run with their budgets; ends with an error where one is over its budget.
 *
 *   npm run bench                all that do not take long
 *   npm run bench -- promises    those whose title holds the word
 */
import type { Bench, Figure } from './bench/bench';
import { EDITED_NOTE } from './bench/edited-note';
import { FINDING_NOTES } from './bench/finding-notes';
import { LETTERS } from './bench/letters';
import { LIST } from './bench/list';
import { MEMORY } from './bench/memory';
import { PLAN } from './bench/plan';
import { PLANNING } from './bench/planning';
import { READING_NOTES } from './bench/reading-notes';
import { READING_PROMISES } from './bench/reading-promises';
import { SECOND_START } from './bench/second-start';
import { START } from './bench/start';
import { VAULT } from './bench/vault';
import { TYPING } from './bench/typing';

const BENCHES: readonly Bench[] = [
  ...READING_PROMISES,
  ...EDITED_NOTE,
  ...READING_NOTES,
  ...FINDING_NOTES,
  ...MEMORY,
  ...PLANNING,
  ...PLAN,
  ...LETTERS,
  ...START,
  ...SECOND_START,
  ...LIST,
  ...TYPING,
  ...VAULT,
];

const isOver = ({ ratio, budget }: Figure): boolean => budget !== null && ratio > budget;

const said = (ratio: number): string => ratio.toFixed(ratio < 0.1 ? 4 : 2);

function print(figure: Figure): void {
  const budget = figure.budget === null ? '' : ` (at most ${said(figure.budget)})`;
  console.log(`  ${said(figure.ratio).padStart(7)}${budget}  ${figure.what}${isOver(figure) ? '  TOO SLOW' : ''}`);
}

const wanted = process.argv.slice(2).join(' ').toLowerCase();
const isWanted = ({ title, onlyByName = false }: Bench): boolean => title.toLowerCase().includes(wanted) && !(onlyByName && wanted === '');

let over = 0;
for (const bench of BENCHES.filter(isWanted)) {
  console.log(bench.title);
  const figures = await bench.run();
  figures.forEach(print);
  over += figures.filter(isOver).length;
}
console.log(over === 0 ? 'All within their budgets.' : `${String(over)} over their budgets.`);
if (over > 0) process.exitCode = 1;
