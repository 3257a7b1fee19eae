/**
 * How well timelines are read: each labelled line as a note of its own, and mixed.
 *
 * In: a file of labelled lines. Out: its figures, printed.
 */
import type { StatedTimeline } from '../../src/domain/timeline/stated-timeline';
import { promisesOf, readLines, Score, type Label, type Line } from '../../test/domain/timeline/corpus';
import { promisesIn } from '../../test/domain/timeline/notes';

const share = (part: number, of: number): string => (of === 0 ? '-' : `${part}/${of} (${((100 * part) / of).toFixed(1)} %)`);

function print(title: string, score: Score): void {
  const { precision, recall, f1 } = score;
  console.log(`${title}: ${score.lines} lines`);
  console.log(`  exact lines    ${share(score.exact, score.lines)}`);
  console.log(`  by             precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`);
  console.log(`  false alarms   ${share(score.alarms, score.silent)} of the lines that promise nothing`);
  console.log(`  too early      ${score.early}`);
  console.log(`  vague right    ${share(score.vagueRight, score.vague)}`);
  console.log(`  from right     ${share(score.fromRight, score.from)}`);
}

const told = (label: Label | StatedTimeline): string =>
  label.vague === true
    ? 'vague'
    : `${label.from ?? (label.from === null ? '-' : '?')}..${label.by ?? '-'}${label.approximate === true ? ' about' : ''}`;

/** Each promise among five lines that promise nothing, as one note said on the promise's day. */
function mixed(lines: readonly Line[]): Score {
  const score = new Score();
  const silent = lines.filter(({ promises }) => promises.length === 0);
  lines
    .filter(({ promises }) => promises.length > 0)
    .forEach((line, index) => {
      // Dates mean something else on another day: the neighbours are said on the same one.
      const neighbours = silent.filter(({ saidOn }) => saidOn === line.saidOn);
      const others = [0, 1, 2, 3, 4].map((step) => neighbours[(index * 5 + step) % neighbours.length]?.text ?? '');
      const place = index % 6;
      const body = [...others.slice(0, place), line.text, ...others.slice(place)]
        .map((text) => `## ${text === line.text ? line.section : 'Notes'}\n\n${text}`)
        .join('\n\n');
      score.count(line.promises, promisesIn(body, line.saidOn));
    });
  return score;
}

/** Prints the figures of a file, and each line that was read otherwise than labelled if asked to. */
export function evaluateTimelines(path: string, showsWrong: boolean): void {
  const lines = readLines(path);
  const [sure, doubtful] = [new Score(), new Score()];
  const wrong: string[] = [];
  for (const line of lines) {
    const promises = promisesOf(line);
    const exact = (line.doubt === true ? doubtful : sure).count(line.promises, promises);
    if (!exact)
      wrong.push(
        `  ${line.id}${line.doubt === true ? ' (doubt)' : ''} said ${line.saidOn}, ${line.section}: ${line.text}\n      label ${line.promises.map(told).join('; ') || 'nothing'}, read ${promises.map(told).join('; ') || 'nothing'}`,
      );
  }
  print(path, sure);
  print('  with doubt', doubtful);
  print('  mixed', mixed(lines.filter(({ doubt }) => doubt !== true)));
  if (showsWrong) console.log(wrong.join('\n'));
}
