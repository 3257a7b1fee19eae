/** Reasons as sentences, seen from the day on which they are read. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { sayReason, sayReasons } from '../../../src/domain/follow-up/say-reason';
import type { Reason } from '../../../src/domain/follow-up/reason';
import { because, planOn } from './notes';

const PROMISE: Reason = {
  why: 'promise',
  saidOn: day('2026-11-16'),
  quote: "We'll call next Tuesday.",
  by: day('2026-11-24'),
  approximate: false,
};
const ENDED: Reason = { why: 'ended', rules: ['T13'], status: 'rejected' };

describe('a reason', () => {
  it('is a sentence and the rules behind it, apart from each other', () => {
    expect(sayReason(ENDED, day('2026-11-25'))).toEqual({
      text: 'The status says "rejected", so this message is not needed any more.',
      rules: ['T13'],
    });
    expect(sayReason(PROMISE, day('2026-11-25'))).toEqual({
      text: 'On Mon 16 Nov they said "We\'ll call next Tuesday": by Tue 24 Nov.',
      rules: [],
    });
  });

  it('names its rules in brackets where it is plain text, and no brackets without rules', () => {
    expect(sayReasons([PROMISE, ENDED], day('2026-11-25'))).toEqual([
      'On Mon 16 Nov they said "We\'ll call next Tuesday": by Tue 24 Nov.',
      'The status says "rejected", so this message is not needed any more. (T13)',
    ]);
  });

  it('quotes words within quotation marks in single ones', () => {
    const { text } = sayReason({ ...PROMISE, quote: 'Dana: "We\'ll call next Tuesday"' }, day('2026-11-25'));
    expect(text).toBe("On Mon 16 Nov they said \"Dana: 'We'll call next Tuesday'\": by Tue 24 Nov.");
  });

  it('of what was sent in another year names the year of every day, wherever the row counted from', () => {
    const { followUps } = planOn(
      [
        {
          day: '2026-11-16',
          log: ['2026-11-25 sent first-check-in by email'],
          promises: [{ said: '2026-11-16', by: '2026-11-24' }],
        },
      ],
      '2027-01-04',
    );
    const sent = followUps.find(({ kind }) => kind === 'first-check-in');
    expect(because(sent, '2027-01-04')).toEqual([
      'On Mon 16 Nov 2026 they said "by 2026-11-24": by Tue 24 Nov 2026.',
      'They are one business day late.',
      'One business day is added before you ask. (T7)',
      'It can go out from Wed 25 Nov 2026, best by Tue 1 Dec 2026.',
      'Sent on Wed 25 Nov 2026 by email.',
    ]);
  });
});
