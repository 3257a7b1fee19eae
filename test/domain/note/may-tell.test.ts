/** The look at properties before their YAML is read: it may let too many through, never too few. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kindIn, kindOfName, mayTell } from '../../../src/domain/note/facts/says';
import { APPLICATION_NAMES, APPLICATION_WORDS, INTERVIEW_WORDS, ROUNDS_NAMES } from '../../../src/domain/note/words';

const phrases = [INTERVIEW_WORDS, APPLICATION_WORDS, APPLICATION_NAMES, ROUNDS_NAMES].flatMap((list) => list.split(', '));
const spelled = (phrase: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    phrase,
    phrase.toUpperCase(),
    phrase.replaceAll(' ', '-'),
    phrase.replaceAll(' ', '_'),
    phrase.normalize('NFD'),
    `"[[${phrase}]]"`,
    `📅 ${phrase}`,
  );
const value = fc.oneof(fc.constantFrom('book', 'garden', '2026-11-18', 'a, b', '[one, two]'), fc.constantFrom(...phrases).chain(spelled));
const name = fc.oneof(fc.constantFrom('type', 'tags', 'category', 'up', 'title', 'created'), fc.constantFrom(...phrases).chain(spelled));

describe('properties that say nothing of an interview', () => {
  it('are told from those that do without reading their YAML', () => {
    let passedOver = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 3 }), (lines) => {
        const yaml = lines.map(([key, text]) => `${key}: ${text}`).join('\n');
        if (mayTell(`---\n${yaml}\n---\n`)) return;
        passedOver++;
        const properties = Object.entries((parse(yaml, { uniqueKeys: false, logLevel: 'silent' }) ?? {}) as Record<string, unknown>);
        for (const [key, read] of properties) expect(kindIn({ name: key, value: read }) ?? kindOfName(key)).toBeNull();
      }),
      { numRuns: 3000 },
    );
    expect(passedOver).toBeGreaterThan(50);
  });

  it.each([
    ['a plain type', '---\ntype: interview\n---\n', true],
    ['a word that YAML spells by an escape', '---\ntype: "inter\\u0076iew"\n---\n', true],
    ['a word with its accent apart', `---\ntags: [${'vorstellungsgespräch'.normalize('NFD')}]\n---\n`, true],
    ['a book', '---\ntype: book\ntags: [reading]\n---\n', false],
    ['no properties', '', false],
  ])('such as %s', (_, head, expected) => {
    expect(mayTell(head)).toBe(expected);
  });
});
