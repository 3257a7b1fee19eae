/**
 * What the gate's weights are learned from: findings of labelled lines, each told to be a promise or not.
 *
 * In: files of labelled lines (`test/domain/timeline/corpus/README.md`). Out: examples. Not here: the fitting (`fit.ts`).
 */
import { readFileSync } from 'node:fs';
import { parseDay, type Day } from '../../src/domain/calendar/day';
import type { PromiseFinding } from '../../src/domain/timeline/gate/verdict';
import { featureNames } from '../../src/domain/timeline/gate/model';
import { en } from '../../src/domain/timeline/locales/en/en';
import { timeCandidateOf } from '../../src/domain/timeline/read-sentence';
import { readTimes, type SaidWhen } from '../../src/domain/timeline/read-times';
import { sentencesIn } from '../../src/domain/timeline/sentences-said';
import { readLines, type Line } from '../../test/domain/timeline/corpus';

export interface Example {
  readonly features: readonly string[];
  readonly promised: boolean;
  readonly weight: number;
  /** Lines of one source stand or fall together. */
  readonly source: string;
}

export const saidWhen = (saidOn: Day): SaidWhen => ({
  saidOn,
  time: null,
  dateOrder: 'month-first',
  nextWeekday: 'following-week',
  holidays: new Set<Day>(),
});

/** A line that two careful readers may differ on teaches half as much. */
const DOUBT = 0.5;

const exampleOf = (finding: PromiseFinding, promised: boolean, weight: number, source: string): Example => ({
  features: featureNames(finding.describe),
  promised,
  weight,
  source,
});

/** The examples of a line; phrases of which the label does not tell whether they are meant are left out. */
function examplesOf(line: Line, weight: number, source: string): Example[] {
  const saidOn = parseDay(line.saidOn);
  if (saidOn === null) return [];
  const around = { labelled: en.announcesSteps(line.section), task: false };
  const labels = line.promises;
  const dated = labels.filter(({ by }) => by !== null && by !== undefined);
  const isVague = labels.some(({ vague }) => vague === true);
  const own = line.doubt === true ? weight * DOUBT : weight;
  const said = saidWhen(saidOn);
  const sentences = line.text.split('\n').flatMap((text) => [...sentencesIn(text, said, { gate: true, ...around }, en)]);
  return sentences.flatMap(({ text }) => {
    const phrases = readTimes(text, said, en).filter(({ reading }) => reading.past !== true);
    const times = phrases.map((phrase) => timeCandidateOf(phrase, saidOn));
    const isRead = phrases.some(({ reading }) => dated.some(({ by }) => by === reading.last));
    const timed = (times.length === 0 ? [] : en.findingsOf(text, times, around)).flatMap((finding, index): Example[] => {
      const reading = phrases[index]?.reading;
      if (reading === undefined || finding.bare) return [];
      const promised = reading.unknown === true ? isVague : dated.some(({ by }) => by === reading.last);
      const isPart = dated.some(
        ({ by, from }) => typeof by === 'string' && typeof from === 'string' && reading.last <= by && reading.last >= from,
      );
      const isMisread = dated.length > 0 && !isRead && sentences.length === 1;
      return !promised && (isPart || isMisread) ? [] : [exampleOf(finding, promised, own, source)];
    });
    if (dated.length > 0) return timed;
    const untimed = en.untimedFindingsOf(text, times, around);
    const isOne = untimed.length === 1 || sentences.length === 1;
    return [...timed, ...untimed.flatMap((finding) => (isVague && !isOne ? [] : [exampleOf(finding, isVague, own, source)]))];
  });
}

/** The examples of a file of labelled lines, by their sources, or by a dozen neighbours where none is named. */
export const examplesIn = (path: string, weight: number): Example[] =>
  readLines(path).flatMap((line, index) => examplesOf(line, weight, `${path} ${line.src ?? Math.floor(index / 12)}`));

/** The examples of a file of sentences in which the words of time that are promised stand in brackets. */
export function markedExamples(path: string, weight: number): Example[] {
  const saidOn = parseDay('2026-11-18');
  if (saidOn === null) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '');
  return lines.flatMap((marked, index) => {
    const spans: { start: number; end: number }[] = [];
    let text = '';
    for (const part of marked.split(/(\[[^\]]*\])/)) {
      const words = part.startsWith('[') ? part.slice(1, -1) : part;
      if (words !== part) spans.push({ start: text.length, end: text.length + words.length });
      text += words;
    }
    return en.sentencesOf(text).flatMap((sentence) => {
      const phrases = readTimes(sentence.text, saidWhen(saidOn), en).filter(({ reading }) => reading.past !== true);
      const times = phrases.map((phrase) => timeCandidateOf(phrase, saidOn));
      if (times.length === 0) return [];
      return en
        .findingsOf(sentence.text, times, { labelled: false, task: false })
        .filter(({ bare }) => !bare)
        .map((finding) => {
          const [start, end] = [sentence.start + finding.candidate.index, sentence.start + finding.candidate.stop];
          return exampleOf(
            finding,
            spans.some((span) => start < span.end && end > span.start),
            weight,
            `marked ${Math.floor(index / 12)}`,
          );
        });
    });
  });
}
