import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { promisesOf, readLines, Score, type Line } from './corpus';

const FOLDER = 'test/domain/timeline/corpus';

function scoreOf(lines: readonly Line[]): Score {
  const score = new Score();
  for (const line of lines) if (line.doubt !== true) score.count(line.promises, promisesOf(line));
  return score;
}

describe('all labelled lines of the corpus, of which nobody doubts what they promise', () => {
  const score = scoreOf(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readLines(`${FOLDER}/${name}`)),
  );

  it('are read with an F1 of at least 0.92', () => {
    expect(score.f1).toBeGreaterThanOrEqual(0.92);
  });

  it('hold false alarms in at most five of a hundred that promise nothing', () => {
    expect(score.alarms / score.silent).toBeLessThanOrEqual(0.05);
  });

  it('are read too early in less than one of two hundred', () => {
    expect(score.early / score.lines).toBeLessThan(0.005);
  });
});

describe('the lines on which two annotators agree', () => {
  it('are read with an F1 of at least 0.98', () => {
    expect(scoreOf(readLines(`${FOLDER}/timelines-shared.en.jsonl`)).f1).toBeGreaterThanOrEqual(0.98);
  });
});
