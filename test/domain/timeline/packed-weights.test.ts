import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureNames, modelOf, packed, stem, type Describe } from '../../../src/domain/timeline/gate/model';

/** Half of the smallest part of a weight that is kept. */
const CLOSE = 1 / 48 + 1e-9;

describe('weights that are packed as text', () => {
  it('are read as they were, but for the last part', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.double({ min: -1.8, max: 1.8, noNaN: true })), (weights) => {
        const model = modelOf(0, packed(new Map(Object.entries(weights))));
        for (const [name, weight] of Object.entries(weights)) expect(Math.abs(model.weightOf(name) - weight)).toBeLessThanOrEqual(CLOSE);
      }),
    ));

  it.each([
    ['a feature that was never learned weighs nothing', 'n v dance', 0],
    ['a weight that is larger than the text can say is the largest', 'u offer', 44 / 24],
    ['a weight against it too', 'u dentist', -45 / 24],
  ])('%s', (_, name, expected) => {
    const model = modelOf(
      0,
      packed(
        new Map([
          ['u offer', 9],
          ['u dentist', -9],
        ]),
      ),
    );
    expect(model.weightOf(name)).toBeCloseTo(expected);
  });

  it('stand between single quotes as they are', () => {
    const text = packed(new Map(Array.from({ length: 500 }, (_, at) => [`u ${at}`, (at - 250) / 140])));
    expect(text).not.toMatch(/['\\\s]/);
  });

  it('are found by a stem that was made before as by the whole name, and count once', () => {
    const describe: Describe = (add) => {
      add('u', 'call');
      add(stem('b', 'will'), 'call');
      add('b', 'will', 'call');
      add(stem('n', 'v'), 'contact', 'ahead');
      add(stem('u', 'call'));
      add('labelled');
    };
    const names = ['u call', 'b will call', 'n v contact ahead', 'labelled'];
    expect(featureNames(describe)).toEqual(names);
    const model = modelOf(0, packed(new Map(names.map((name, index) => [name, (index + 1) / 4]))));
    expect(model.weigh(describe)).toBeCloseTo((1 + 2 + 3 + 4) / 4);
  });
});
