/**
 * The plan of a large vault, company by company, so that the window can draw in between and a change costs one company only.
 *
 * In: what `planFollowUps` takes. Out: the same plan. It relies on what the etiquette promises: a note about another company changes
 * nothing here, unless it holds an offer (T17).
 */
import { type Now } from '../domain/calendar/now';
import { type Interview, type PlanOptions } from '../domain/follow-up/follow-up';
import { compareDays, compareRows, compareText } from '../domain/follow-up/order';
import { planFollowUps, type Plan } from '../domain/follow-up/plan';
import { applicationsIn, neighboursIn, type Members } from '../domain/follow-up/same-application';

/** What a company's plan was made from; it stands while all of it is the same. */
interface Kept {
  readonly interviews: readonly Interview[];
  readonly time: string;
  readonly plan: Plan;
}

/** What every company's plan depends on. */
interface Basis {
  readonly options: PlanOptions;
  readonly day: Now['day'];
  readonly offers: readonly Interview[];
}

const areSame = (a: readonly Interview[], b: readonly Interview[]): boolean =>
  a.length === b.length && a.every((interview, index) => interview === b[index]);

/** Plans in steps and remembers the companies in which nothing changed. */
export class Planner {
  private kept = new Map<string, Kept>();
  private basis: Basis | null = null;

  /** Yields between companies, where the caller may pause; returns the plan. */
  *plan(interviews: readonly Interview[], options: PlanOptions, now: Now): Generator<undefined, Plan> {
    const applications = applicationsIn(interviews);
    yield;
    const companies = neighboursIn(applications);
    yield;
    // With all their notes: a later one can end the offer; an offer of the past still explains what was asked then.
    const offers = companies
      .map(membersOf)
      .filter((members) => members.some(({ note }) => note.answerBy !== null))
      .flat();
    const before = this.isSameBasis(options, now, offers) ? this.kept : new Map<string, Kept>();
    const kept = new Map<string, Kept>();
    for (const company of companies) {
      const key = company[0]?.key ?? '';
      const members = membersOf(company);
      const known = before.get(key);
      const stands =
        known !== undefined &&
        areSame(known.interviews, members) &&
        (known.time === now.time || !members.some((interview) => isOnClock(interview, now)));
      kept.set(key, stands ? known : { interviews: members, time: now.time, plan: planCompany(company, members, offers, options, now) });
      if (!stands) yield;
    }
    this.kept = kept;
    this.basis = { options, day: now.day, offers };
    yield;
    return merged([...kept.values()].map(({ plan }) => plan));
  }

  private isSameBasis(options: PlanOptions, { day }: Now, offers: readonly Interview[]): boolean {
    const { basis } = this;
    return (
      basis !== null &&
      basis.options.preset === options.preset &&
      basis.options.holidays === options.holidays &&
      basis.day === day &&
      areSame(basis.offers, offers)
    );
  }
}

const membersOf = (company: readonly Members[]): Interview[] => company.flatMap(({ interviews }) => interviews);

/** Whether the hour counts: an interview of today has a time from which it has taken place. */
const isOnClock = ({ note }: Interview, { day }: Now): boolean => note.day === day && note.time !== null;

function planCompany(
  company: readonly Members[],
  members: readonly Interview[],
  offers: readonly Interview[],
  options: PlanOptions,
  now: Now,
): Plan {
  const others = offers.filter((offer) => !members.includes(offer));
  const { followUps, ahead, problems } = planFollowUps([...members, ...others], options, now);
  const applications = new Set(company.map(({ key }) => key));
  const paths = new Set(members.map(({ note }) => note.path));
  return {
    followUps: followUps.filter(({ application }) => applications.has(application)),
    ahead: ahead.filter(({ application }) => applications.has(application)),
    problems: problems.filter(({ note }) => paths.has(note)),
  };
}

const merged = (plans: readonly Plan[]): Plan => ({
  followUps: plans.flatMap(({ followUps }) => followUps).sort(compareRows),
  ahead: plans
    .flatMap(({ ahead }) => ahead)
    .sort((a, b) => compareDays(a.day, b.day) || compareText(a.time, b.time) || compareText(a.note, b.note)),
  problems: plans.flatMap(({ problems }) => problems).sort((a, b) => compareText(a.note, b.note) || a.line - b.line),
});
