/** A large vault company by company: offers are planned once, and a change costs its company. */
import { NO_HOLIDAYS } from '../../src/domain/calendar/business-days';
import { addDays, day } from '../../src/domain/calendar/day';
import { endOfDay } from '../../src/domain/calendar/now';
import type { Interview, PlanOptions } from '../../src/domain/follow-up/follow-up';
import { planFollowUps } from '../../src/domain/follow-up/plan';
import { Planner } from '../../src/domain/follow-up/planner';
import { interview } from '../../test/domain/follow-up/notes';
import { ratioOf, type Bench } from './bench';

const OPTIONS: PlanOptions = { preset: 'standard', holidays: NO_HOLIDAYS };
const NOW = endOfDay(day('2026-11-23'));
const COMPANIES = 700;

/** An interview of a vault in which 60 of 2,000 hold an offer; `remark` stands in its log. */
function interviewNumbered(index: number, remark = 'called'): Interview {
  const start = addDays(day('2026-06-01'), index % 170);
  const isOffer = index < 60;
  return interview({
    path: `${String(index)}.md`,
    company: `Company ${String(index % COMPANIES)}`,
    position: index % 3 === 0 ? 'Analyst' : 'Engineer',
    day: start,
    interviewers: ['A B', 'C D'],
    status: isOffer ? 'offer' : null,
    ...(isOffer ? { answerBy: '2026-12-04' } : {}),
    log: [`${addDays(start, 1)} sent thank-you`, `${addDays(start, 9)} sent first-check-in`, `${addDays(start, 9)} note ${remark}`],
  });
}

function run(planner: Planner, vault: readonly Interview[]): void {
  const steps = planner.plan(vault, OPTIONS, NOW);
  while (steps.next().done !== true);
}

/** A planner that knows the vault, and the vault with one note of it changed by turns. */
function changing(index: number): () => void {
  const vault = Array.from({ length: 2000 }, (_, at) => interviewNumbered(at));
  const planner = new Planner();
  run(planner, vault);
  let turn = 0;
  return () => {
    vault[index] = interviewNumbered(index, `called ${String(turn++)} times`);
    run(planner, vault);
  };
}

const companyByCompany: Bench = {
  title: 'Planning 2,000 interviews with 60 offers',
  run: () => {
    const vault = Array.from({ length: 2000 }, (_, index) => interviewNumbered(index));
    const atOnce = (): unknown => planFollowUps(vault, OPTIONS, NOW);
    const withoutOffers = vault.map((each) => ({ ...each, note: { ...each.note, status: null, answerBy: null } }));
    return [
      { what: 'company by company, against all at once', ratio: ratioOf(() => run(new Planner(), vault), atOnce, 3), budget: 1.3 },
      {
        what: 'with the offers, against the same interviews without any',
        ratio: ratioOf(atOnce, () => planFollowUps(withoutOffers, OPTIONS, NOW), 3),
        budget: 2.5,
      },
      { what: 'one changed note, against all', ratio: ratioOf(changing(1999), atOnce, 5), budget: 0.02 },
      { what: "a remark in an offer's note, against all", ratio: ratioOf(changing(7), atOnce, 5), budget: 0.02 },
    ];
  },
};

export const PLAN: readonly Bench[] = [companyByCompany];
