import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import type { LedgerEntry } from '../../../src/domain/follow-up/ledger';
import { sayCard, sayHeading } from '../../../src/ui/promises/say-promise';
import { aFollowUp } from '../a-follow-up';
import { markedText, noteWith } from './a-note';

const today = day('2026-11-25');

function markOf(sentence: string): NonNullable<ReturnType<typeof markedText>['marks'][0]> {
  const [mark] = markedText(noteWith(`${sentence}\n`)).marks;
  if (mark === undefined) throw new Error(`No promise was read in "${sentence}".`);
  return mark;
}

const mark = markOf('They will be in touch next Tuesday.');
const entry = (part: Partial<LedgerEntry>): LedgerEntry => ({
  application: 'acme',
  company: 'Acme',
  position: null,
  promise: mark.promise,
  answeredOn: null,
  outcome: 'running',
  businessDaysLate: 0,
  ...part,
});

describe('the card of a promise', () => {
  it('says what was read, and when the next message opens', () => {
    const next = aFollowUp({ kind: 'first-check-in', recipient: null, opens: today, state: 'due' });
    expect(sayHeading(mark, today)).toBe('Tue 24 Nov');
    expect(sayCard(mark, { today, words: 'next\nTuesday', next, entry: null })).toEqual([
      '“next Tuesday”, said on Mon 16 Nov.',
      'First check-in today.',
    ]);
  });

  it.each([
    [{ outcome: 'kept', answeredOn: day('2026-11-23') }, 'They answered on Mon 23 Nov, in time.'],
    [{ outcome: 'late', answeredOn: day('2026-11-26'), businessDaysLate: 2 }, 'They answered on Thu 26 Nov, 2 business days late.'],
    [{ outcome: 'late' }, 'It has passed, and nothing waits for it.'],
    [{ outcome: 'running' }, 'It is still running, and nothing waits for it.'],
    [{ outcome: 'replaced' }, 'They named a later day since, and that one counts.'],
  ] as const)('says why nothing waits for it: %o', (part, said) => {
    expect(sayCard(mark, { today, words: 'next Tuesday', next: null, entry: entry(part) })[1]).toBe(said);
  });

  it('says that another line of the note overrules it', () => {
    expect(sayCard(mark, { today, words: 'next Tuesday', next: null, entry: null })[1]).toMatch(/counts instead/);
  });

  it('asks where it is not sure', () => {
    const unsure = { ...mark, certainty: 'unsure' } as const;
    expect(sayHeading(unsure, today)).toBe('Is this their promise?');
    expect(sayCard(unsure, { today, words: 'next Tuesday', next: null, entry: null })).toEqual([
      '“next Tuesday”, said on Mon 16 Nov.',
      'It would be Tue 24 Nov. It does not count until you say so.',
    ]);
  });
});
