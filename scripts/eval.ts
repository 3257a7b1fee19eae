/**
 * Measures the reading of timelines on labelled lines, each as a note of its own, and mixed.
 *
 *   npm run eval                         the repo's corpus and, where it is there, the shared one
 *   npm run eval -- FILE... [--wrong]    other files; --wrong prints each line that was read otherwise than labelled
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDay, type Day } from '../src/domain/calendar/day';
import { readNote } from '../src/domain/note/read-note';
import { readPromises } from '../src/domain/timeline/read-promises';
import type { StatedTimeline } from '../src/domain/timeline/stated-timeline';

interface Label {
  readonly by?: string | null;
  readonly from?: string | null;
  readonly approximate?: boolean;
  readonly vague?: boolean;
}

interface Line {
  readonly id: string;
  readonly saidOn: string;
  readonly section: string;
  readonly text: string;
  readonly promises: readonly Label[];
  readonly doubt?: boolean;
}

const OPTIONS = { dateOrder: 'month-first', nextWeekday: 'following-week', holidays: new Set<Day>() } as const;

function promisesOf(saidOn: string, body: string): StatedTimeline[] {
  const source = `---\ntype: interview\ncompany: Acme\nposition: Engineer\ninterview-date: ${saidOn}\n---\n\n${body}\n`;
  const reading = readNote({ path: 'note.md', source }, { parseYaml: (yaml) => parse(yaml) as unknown, interviewFolder: '', propertyNames: '', templateFolders: [], named: true });
  return reading.counts ? readPromises(reading.note, OPTIONS).promises : [];
}

const isDated = (label: Label): boolean => label.vague !== true;

/** Pairs each label with a promise that has its `by`, at most once. */
function paired(labels: readonly Label[], promises: readonly StatedTimeline[]): [Label, StatedTimeline][] {
  const left = [...promises];
  return labels.flatMap((label): [Label, StatedTimeline][] => {
    const index = left.findIndex((promise) => (isDated(label) ? promise.by === label.by : promise.vague));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return found === undefined ? [] : [[label, found]];
  });
}

const sameWindow = (label: Label, promise: StatedTimeline): boolean =>
  (label.from === undefined || label.from === promise.from) && (label.approximate === undefined || label.approximate === promise.approximate);

interface Score {
  lines: number;
  exact: number;
  labelled: number;
  found: number;
  right: number;
  silent: number;
  alarms: number;
  early: number;
  vague: number;
  vagueRight: number;
  from: number;
  fromRight: number;
}

const newScore = (): Score => ({ lines: 0, exact: 0, labelled: 0, found: 0, right: 0, silent: 0, alarms: 0, early: 0, vague: 0, vagueRight: 0, from: 0, fromRight: 0 });

/** Counts one line; true where it was read exactly as labelled. */
function count(score: Score, labels: readonly Label[], promises: readonly StatedTimeline[]): boolean {
  const pairs = paired(labels, promises);
  const dated = labels.filter(isDated);
  const earliest = dated.map(({ by }) => by ?? '').sort()[0];
  const exact = pairs.length === labels.length && promises.length === labels.length && pairs.every(([label, promise]) => sameWindow(label, promise));
  score.lines++;
  if (exact) score.exact++;
  score.labelled += dated.length;
  score.found += promises.filter(({ by }) => by !== null).length;
  score.right += pairs.filter(([label]) => isDated(label)).length;
  if (labels.length === 0) score.silent++;
  if (labels.length === 0 && promises.length > 0) score.alarms++;
  if (earliest !== undefined && promises.some(({ by }) => by !== null && by < earliest)) score.early++;
  if (labels.some((label) => label.vague === true)) score.vague++;
  if (labels.some((label) => label.vague === true) && exact) score.vagueRight++;
  const withFrom = pairs.filter(([label]) => isDated(label) && label.from !== undefined);
  score.from += withFrom.length;
  score.fromRight += withFrom.filter(([label, promise]) => label.from === promise.from).length;
  return exact;
}

const share = (part: number, of: number): string => (of === 0 ? '-' : `${part}/${of} (${((100 * part) / of).toFixed(1)} %)`);

function print(title: string, score: Score): void {
  const precision = score.found === 0 ? 1 : score.right / score.found;
  const recall = score.labelled === 0 ? 1 : score.right / score.labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  console.log(`${title}: ${score.lines} lines`);
  console.log(`  exact lines    ${share(score.exact, score.lines)}`);
  console.log(`  by             precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`);
  console.log(`  false alarms   ${share(score.alarms, score.silent)} of the lines that promise nothing`);
  console.log(`  too early      ${score.early}`);
  console.log(`  vague right    ${share(score.vagueRight, score.vague)}`);
  console.log(`  from right     ${share(score.fromRight, score.from)}`);
}

const told = (label: Label | StatedTimeline): string => (label.vague === true ? 'vague' : `${label.from ?? (label.from === null ? '-' : '?')}..${label.by ?? '-'}${label.approximate === true ? ' about' : ''}`);

/** Each promise among five lines that promise nothing, as one note said on the promise's day. */
function mixed(lines: readonly Line[]): Score {
  const score = newScore();
  const silent = lines.filter(({ promises }) => promises.length === 0);
  lines.filter(({ promises }) => promises.length > 0).forEach((line, index) => {
    // Dates mean something else on another day: the neighbours are said on the same one.
    const neighbours = silent.filter(({ saidOn }) => saidOn === line.saidOn);
    const others = [0, 1, 2, 3, 4].map((step) => neighbours[(index * 5 + step) % neighbours.length]?.text ?? '');
    const place = index % 6;
    const body = [...others.slice(0, place), line.text, ...others.slice(place)].map((text) => `## ${text === line.text ? line.section : 'Notes'}\n\n${text}`).join('\n\n');
    count(score, line.promises, promisesOf(line.saidOn, body));
  });
  return score;
}

function evaluate(path: string, showsWrong: boolean): void {
  const lines = readFileSync(path, 'utf8').split('\n').filter((text) => text.trim() !== '').map((text) => JSON.parse(text) as Line);
  const [sure, doubtful] = [newScore(), newScore()];
  const wrong: string[] = [];
  for (const line of lines) {
    const promises = parseDay(line.saidOn) === null ? [] : promisesOf(line.saidOn, `## ${line.section}\n\n${line.text}`);
    const exact = count(line.doubt === true ? doubtful : sure, line.promises, promises);
    if (!exact) wrong.push(`  ${line.id}${line.doubt === true ? ' (doubt)' : ''} said ${line.saidOn}, ${line.section}: ${line.text}\n      label ${line.promises.map(told).join('; ') || 'nothing'}, read ${promises.map(told).join('; ') || 'nothing'}`);
  }
  print(path, sure);
  print('  with doubt', doubtful);
  print('  mixed', mixed(lines.filter(({ doubt }) => doubt !== true)));
  if (showsWrong) console.log(wrong.join('\n'));
}

const args = process.argv.slice(2);
const corpora = ['test/domain/timeline/corpus', '../shared/corpus'].filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).filter((name) => /^timelines.*\.jsonl$/.test(name)).map((name) => `${folder}/${name}`));
const paths = args.filter((arg) => !arg.startsWith('--'));
for (const path of paths.length > 0 ? paths : corpora) evaluate(path, args.includes('--wrong'));
