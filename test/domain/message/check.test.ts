import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { EXAMPLES } from '../../../src/domain/message/check/examples';
import type { CheckExample, LetterContext } from '../../../src/domain/message/check/rule';
import { letterOf, type Letter } from '../../../src/domain/message/check/letter';
import { RULES } from '../../../src/domain/message/check/rules';
import { draftSectionsOf } from '../../../src/domain/note/drafts';
import { KIND_NAMES } from '../../../src/domain/note/kind';

/** The draft of an example as it would stand in a note. */
function letterFrom({ kind, channel = 'email', subject, body }: CheckExample, recipient = 'Jane Smith'): Letter {
  const header = channel === 'email' ? `To: jane@acme.example${subject === undefined ? '' : `\nSubject: ${subject}`}` : `By: ${channel}`;
  const source = `## ${KIND_NAMES[kind]} to ${recipient}\n\n${header}\n\n${body}\n`;
  const [section] = draftSectionsOf(source);
  if (section === undefined) throw new Error(`No draft in:\n${source}`);
  return letterOf(source, section);
}

function contextOf({ kind, context = {} }: CheckExample): LetterContext {
  const { earlier = [], siblings = [], ...differences } = context;
  return {
    company: 'Acme Corp',
    position: 'Data Engineer',
    interviewers: ['Jane Smith', 'Bob Lee'],
    ownName: 'Sam Okafor',
    others: () => [],
    told: [],
    opening: null,
    today: day('2026-11-25'),
    earlier: earlier.map((body) => letterFrom({ kind: 'thank-you', body })),
    siblings: siblings.map((body) => letterFrom({ kind, body }, 'Bob Lee')),
    ...differences,
  };
}

describe.each(RULES.map((rule) => ({ ...rule, title: EXAMPLES[rule.id].title })))('$id: $title', (rule) => {
  it.each(EXAMPLES[rule.id].valid)('leaves alone: $subject $body', (example) => {
    expect(rule.check(letterFrom(example), contextOf(example))).toEqual([]);
  });

  it.each(EXAMPLES[rule.id].invalid)('finds: $subject $body', (example) => {
    const letter = letterFrom(example);
    const findings = rule.check(letter, contextOf(example));
    expect(findings.length).toBeGreaterThan(0);
    for (const { start, end, message } of findings) {
      expect(end).toBeGreaterThanOrEqual(start);
      expect(message).toMatch(/^[A-Z"“].*[.?]$/u);
    }
  });
});
