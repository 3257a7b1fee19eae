import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../src/domain/message/diagnostic';
import { readCorpus, scoreOf, type CorpusMessage } from './corpus';

const messages = [1, 2, 3, 4, 5, 6, 8, 10].reduce<CorpusMessage[]>(
  (known, part) => [...known, ...readCorpus(readFileSync(new URL(`corpus/${part}.md`, import.meta.url), 'utf8'), known)],
  [],
);
const faulty = messages.filter(({ rules }) => rules.length > 0);

describe('the corpus of messages', () => {
  it('holds at least 60 good and 120 faulty messages, and several for each rule', () => {
    expect(messages.length - faulty.length).toBeGreaterThanOrEqual(60);
    expect(faulty.length).toBeGreaterThanOrEqual(120);
    for (const rule of RULE_IDS) expect(faulty.filter(({ rules }) => rules.includes(rule)).length, rule).toBeGreaterThanOrEqual(3);
  });

  it('is read with a precision of 0.95 and a recall of 0.9 at least', () => {
    const { precision, recall, falseAlarms, missed } = scoreOf(messages);
    expect(precision, falseAlarms.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
