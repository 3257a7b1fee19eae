import { describe, expect, it } from 'vitest';
import { CHECK_EXAMPLES } from '../../../src/domain/message/check/examples';
import { RULES } from '../../../src/domain/message/check/rules';
import { RULE_IDS } from '../../../src/domain/message/diagnostic';
import { contextOf, letterFrom } from './example-letter';

it('runs every rule that there is, in their order', () => expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS));

describe.each(RULES.map((rule) => ({ ...rule, title: CHECK_EXAMPLES[rule.id].title })))('$id: $title', (rule) => {
  it.each(CHECK_EXAMPLES[rule.id].valid)('leaves alone: $subject $body', (example) => {
    expect(rule.check(letterFrom(example), contextOf(example))).toEqual([]);
  });

  it.each(CHECK_EXAMPLES[rule.id].invalid)('finds: $subject $body', (example) => {
    const letter = letterFrom(example);
    const findings = rule.check(letter, contextOf(example));
    expect(findings.length).toBeGreaterThan(0);
    for (const { start, end, message } of findings) {
      expect(end).toBeGreaterThanOrEqual(start);
      expect(message).toMatch(/^[A-Z"“].*[.?]$/u);
    }
  });
});
