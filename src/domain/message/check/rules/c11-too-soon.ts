/**
 * Rule C11: nothing goes out before its day, or too close to the last message (T2 to T6, T11).
 *
 * In: a letter and the opening of its follow-up. Out: at most one finding, at the heading. The days themselves come from `../../../follow-up`.
 */
import { day } from '../../../calendar/day';
import { sayDay } from '../../../calendar/say-day';
import { aboutTheLetter, type Examples, type CheckRule } from '../rule';

const SOONEST = /* @__PURE__ */ day('2026-11-25');
const DAY_BEFORE = /* @__PURE__ */ day('2026-11-24');

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Too soon',
  why: 'A message before its time seems impatient.',
  valid: [
    {
      kind: 'first-check-in',
      body: 'Dear Jane,',
      context: { opening: { opens: SOONEST, why: null }, today: SOONEST },
    },
  ],
  invalid: [
    {
      kind: 'first-check-in',
      body: 'Dear Jane,',
      context: { opening: { opens: SOONEST, why: null }, today: DAY_BEFORE },
    },
    {
      kind: 'first-check-in',
      body: 'Dear Jane,',
      context: { opening: { opens: null, why: 'They asked you not to call.' }, today: DAY_BEFORE },
    },
  ],
};

/** Rule C11, as the check runs it. */
export const c11: CheckRule = {
  id: 'C11',
  severity: 'warning',
  check: (letter, { opening, today }) => {
    if (opening === null || (opening.opens !== null && opening.opens <= today)) return [];
    const until = opening.opens === null ? 'Keep it for now.' : `Keep it until ${sayDay(opening.opens, today)}.`;
    return [
      aboutTheLetter(
        letter,
        `It is too soon to send this, and it would seem impatient. ${until}${opening.why === null ? '' : ` ${opening.why}`}`,
      ),
    ];
  },
};
