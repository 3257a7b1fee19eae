import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf, modelOf, packed } from '../../../src/domain/timeline/gate/model';
import { certaintyOf, probabilityOf, SURE, UNSURE, type PromiseFinding } from '../../../src/domain/timeline/gate/verdict';
import { BIAS, WEIGHTS } from '../../../src/domain/timeline/locales/en/gate/weights';
import { readPromises } from '../../../src/domain/timeline/read-promises';
import { examplesOfCorpora } from '../../../scripts/train/corpora';
import { fit } from '../../../scripts/train/fit';
import { noteOf, OPTIONS } from './notes';

const AROUND = { labelled: false, task: false };

const finding = (more: Partial<PromiseFinding>): PromiseFinding => ({
  candidate: { index: 0, stop: 6, kind: 'day', endAlone: false, today: false },
  step: null,
  part: 0,
  bare: false,
  fragment: false,
  theirs: false,
  describe: () => undefined,
  ...more,
});

describe('packed weights', () => {
  it('are unpacked as they were, to a hundredth', () => {
    const model = modelOf(0.5, packed(new Map([['they call', 1.25], ['I call', -3.5]]))); // prettier-ignore
    expect(model.bias).toBe(0.5);
    expect(model.weightOf('they call')).toBeCloseTo(1.25, 2);
    expect(model.weightOf('I call')).toBeCloseTo(-3.5, 2);
    expect(model.weightOf('nobody calls')).toBe(0);
  });

  it('know a feature by a number of 24 bits', () => {
    expect(hashOf('they call')).toBeLessThan(2 ** 24);
    expect(hashOf('they call')).not.toBe(hashOf('I call'));
  });
});

describe('a verdict', () => {
  const model = modelOf(-1, packed(new Map([['they call', 3]])));

  it('is sure, unsure or no by its probability', () => {
    expect([SURE, UNSURE, 0].map((probability) => certaintyOf(probability))).toEqual(['sure', 'unsure', 'no']);
  });

  it('weighs what speaks for it', () => {
    expect(probabilityOf(finding({ describe: (add) => add('they', 'call') }), model, AROUND)).toBeCloseTo(0.88, 2);
    expect(probabilityOf(finding({}), model, AROUND)).toBeCloseTo(0.27, 2);
  });

  it('takes a bare time for a promise under a label about next steps and nowhere else', () => {
    expect(probabilityOf(finding({ bare: true }), model, { labelled: true, task: false })).toBe(1);
    expect(probabilityOf(finding({ bare: true }), model, AROUND)).toBe(0);
  });

  it('takes what the user has on a list of tasks for none, save where others are to act', () => {
    const task = { labelled: false, task: true };
    expect(probabilityOf(finding({ describe: (add) => add('they', 'call') }), model, task)).toBe(0);
    expect(probabilityOf(finding({ describe: (add) => add('they', 'call'), theirs: true }), model, task)).toBeGreaterThan(0.8);
  });
});

describe('promises that are unsure', () => {
  it('stand apart from those that count, whatever a note holds', () => {
    const lines = readFileSync('test/domain/timeline/corpus/real/choose.en.jsonl', 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const { promises, unsure } = readPromises(noteOf(lines.join('\n\n')), OPTIONS);
    expect(promises.length).toBeGreaterThan(20);
    expect(unsure.length).toBeGreaterThan(3);
    const spans = new Set(promises.map(({ span }) => span.start));
    expect(unsure.filter(({ span }) => spans.has(span.start))).toEqual([]);
  });
});

describe('the weights that are shipped', () => {
  it('are those that the labelled lines teach: else run "npm run train"', () => {
    const { bias, weights } = fit(examplesOfCorpora(['learn', 'choose']));
    expect(Number(bias.toFixed(4))).toBe(BIAS);
    expect(packed(weights) === WEIGHTS).toBe(true);
  }, 120_000);
});
