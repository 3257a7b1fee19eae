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

  it('are read with an F1 of at least 0.96', () => {
    expect(score.f1).toBeGreaterThanOrEqual(0.96);
  });

  it('hold false alarms in at most two of a hundred that promise nothing', () => {
    expect(score.alarms / score.silent).toBeLessThanOrEqual(0.02);
  });

  it('are read too early in less than one of two hundred', () => {
    expect(score.early / score.lines).toBeLessThan(0.005);
  });
});
