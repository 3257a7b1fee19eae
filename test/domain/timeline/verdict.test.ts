import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelOf, packed } from '../../../src/domain/timeline/gate/model';
import { certaintyOf, probabilitiesOf, probabilityOf, SURE, UNSURE, type PromiseFinding } from '../../../src/domain/timeline/gate/verdict';
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
  amongThem: false,
  theirs: false,
  main: true,
  describe: () => undefined,
  ...more,
});

describe('a verdict', () => {
  const model = modelOf(
    -1,
    packed(
      new Map([
        ['they call', 1.5],
        ['they ring', 1.5],
      ]),
    ),
  );

  it('is sure, unsure or no by its probability', () => {
    expect([SURE, UNSURE, 0].map((probability) => certaintyOf(probability))).toEqual(['sure', 'unsure', 'no']);
  });

  it('weighs what speaks for it', () => {
    expect(probabilityOf(finding({ describe: (add) => (add('they', 'call'), add('they', 'ring')) }), model, AROUND)).toBeCloseTo(0.88, 2);
    expect(probabilityOf(finding({}), model, AROUND)).toBeCloseTo(0.27, 2);
  });

  describe('the times of one sentence', () => {
    const weighing = (...words: string[]): number[] =>
      probabilitiesOf(
        words.map((word) => finding({ describe: (add) => word.split(' ').forEach((each) => add('they', each)) })),
        model,
        AROUND,
      );
    const [likely, unlikely, alone] = ['call ring', 'nothing', 'call'];

    it('are doubted beside a likelier one, which is left as it is', () => {
      const [call, ring] = weighing(alone, likely);
      expect(call).toBeLessThan(weighing(alone)[0] ?? 0);
      expect(ring).toBe(weighing(likely)[0]);
    });

    it('are both left as they are where they are as likely', () => {
      expect(weighing(likely, likely)).toEqual([...weighing(likely), ...weighing(likely)]);
    });

    it('are left as they are where none is likely', () => {
      expect(weighing(unlikely, unlikely)).toEqual([...weighing(unlikely), ...weighing(unlikely)]);
    });

    it('are left as they are beside a bare time', () => {
      const findings = [finding({ describe: (add) => add('they', 'call') }), finding({ bare: true })];
      const labelled = { labelled: true, task: false };
      expect(probabilitiesOf(findings, model, labelled)).toEqual([probabilityOf(findings[0] as PromiseFinding, model, labelled), 1]);
    });
  });

  it('takes a bare time for a promise under a label about next steps and nowhere else', () => {
    expect(probabilityOf(finding({ bare: true }), model, { labelled: true, task: false })).toBe(1);
    expect(probabilityOf(finding({ bare: true }), model, AROUND)).toBe(0);
  });

  it('takes what the user has on a list of tasks for none, save where others are to act', () => {
    const task = { labelled: false, task: true };
    expect(probabilityOf(finding({ describe: (add) => add('they', 'call') }), model, task)).toBe(0);
    expect(probabilityOf(finding({ describe: (add) => add('they', 'call'), amongThem: false, theirs: true }), model, task)).toBeGreaterThan(
      0.6,
    );
  });

  it('takes a ticked task for over, save what is remarked behind something else', () => {
    const ticked = { labelled: false, task: true, ticked: true };
    const theirs = { describe: (add: (...words: string[]) => void) => add('they', 'call'), theirs: true };
    expect(probabilityOf(finding(theirs), model, ticked)).toBe(0);
    expect(probabilityOf(finding({ ...theirs, main: false }), model, ticked)).toBeGreaterThan(0.6);
  });

  it('takes a fragment about the day on which it was said for what has been, save where it names an answer', () => {
    const today = { index: 0, stop: 6, kind: 'day', endAlone: false, today: true } as const;
    const likely = (more: Partial<PromiseFinding>): boolean =>
      probabilityOf(finding({ candidate: today, fragment: true, ...more }), model, AROUND) > 0;
    expect([likely({}), likely({ step: 'meeting' })]).toEqual([false, false]);
    expect([likely({ step: 'contact' }), likely({ step: 'decision' })]).toEqual([true, true]);
    expect(likely({ step: 'meeting', fragment: false })).toBe(true);
    expect(likely({ step: 'meeting', candidate: { ...today, today: false } })).toBe(true);
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
