import { describe, expect, it } from 'vitest';
import { KIND_NAMES, kindOf, MESSAGE_KINDS } from '../../../src/domain/note/kind';

describe('a kind of message', () => {
  it.each(MESSAGE_KINDS)('%s goes by its id and by its name', (kind) => {
    expect(kindOf(kind)).toBe(kind);
    expect(kindOf(KIND_NAMES[kind].toUpperCase())).toBe(kind);
  });

  it.each([
    ['Thank you', 'thank-you'],
    ['thank-you note', 'thank-you'],
    ['thanks', 'thank-you'],
    ['check-in', 'first-check-in'],
    ['First check-in email', 'first-check-in'],
    ['2nd check in', 'second-check-in'],
    ['final followup', 'final-follow-up'],
    ['break-up', 'closing-note'],
    ['Break-up email', 'closing-note'],
    ['breakup message', 'closing-note'],
    ['closing letter', 'closing-note'],
  ])('%s is %s', (words, kind) => {
    expect(kindOf(words)).toBe(kind);
  });

  it.each(['', 'note', 'email', 'follow-up', 'third check-in', 'thank-yous', 'flowers', 'constructor', 'first', '__proto__'])(
    '"%s" is none',
    (words) => {
      expect(kindOf(words)).toBeNull();
    },
  );
});
