/**
 * The plan of a large vault, company by company, so that the window can draw in between and a change costs one company only.
 *
 * In: what `planFollowUps` takes. Out: the same plan. It relies on what the etiquette promises: a note about another company changes
 * nothing here but by the offer that it holds (T17).
 */
import type { Now } from '../domain/calendar/now';
import type { Interview, PlanOptions } from '../domain/follow-up/follow-up';
import { mergedPlans, offeringIn, planCompany, type Plan } from '../domain/follow-up/plan';
import { applicationsIn, neighboursIn, type Application } from '../domain/follow-up/application';
import { eventsIn, type ApplicationState } from '../domain/follow-up/application-state';

/** What a company's plan was made from; it stands while all of it is the same. */
interface CacheEntry {
  readonly interviews: readonly Interview[];
  readonly time: string;
  readonly plan: Plan;
}

/** What every company's plan depends on. */
interface Basis {
  readonly options: PlanOptions;
  readonly day: Now['day'];
  /** What the offers say to others, in one text. */
  readonly offers: string;
}

const areSame = (a: readonly Interview[], b: readonly Interview[]): boolean =>
  a.length === b.length && a.every((interview, index) => interview === b[index]);

/** All that a question takes from an offer: a second remark of a day in its note changes nothing elsewhere. */
const saidToOthers = ({ key, company, status, answerBy, statusNote, lines, tookPlace, ahead }: ApplicationState): unknown => [
  key,
  company,
  status,
  answerBy,
  [...new Set(eventsIn(lines.filter(({ note }) => note === statusNote)).map(({ day }) => day))],
  [...tookPlace, ...ahead].map(({ day, paths }) => [day, statusNote !== null && paths.includes(statusNote.path)]),
];

/** Plans in steps and remembers the companies in which nothing changed. */
export class Planner {
  private kept = new Map<string, CacheEntry>();
  private basis: Basis | null = null;

  /** Yields between companies, where the caller may pause; returns the plan. */
  *plan(interviews: readonly Interview[], options: PlanOptions, now: Now): Generator<undefined, Plan> {
    const applications = applicationsIn(interviews);
    yield;
    const companies = neighboursIn(applications);
    yield;
    const offering: ApplicationState[] = [];
    for (const company of companies) {
      const found = offeringIn(company, options, now.day);
      offering.push(...found);
      if (found.length > 0) yield;
    }
    const offers = JSON.stringify(offering.map(saidToOthers));
    const before = this.isSameBasis(options, now, offers) ? this.kept : new Map<string, CacheEntry>();
    const kept = new Map<string, CacheEntry>();
    for (const company of companies) {
      const key = company[0]?.key ?? '';
      const members = membersOf(company);
      const known = before.get(key);
      const stands =
        known !== undefined &&
        areSame(known.interviews, members) &&
        (known.time === now.time || !members.some((interview) => isOnClock(interview, now)));
      kept.set(key, stands ? known : { interviews: members, time: now.time, plan: planCompany(company, offering, options, now) });
      if (!stands) yield;
    }
    this.kept = kept;
    this.basis = { options, day: now.day, offers };
    yield;
    return mergedPlans([...kept.values()].map(({ plan }) => plan));
  }

  private isSameBasis(options: PlanOptions, { day }: Now, offers: string): boolean {
    const { basis } = this;
    return (
      basis !== null &&
      basis.options.preset === options.preset &&
      basis.options.holidays === options.holidays &&
      basis.day === day &&
      basis.offers === offers
    );
  }
}

const membersOf = (company: readonly Application[]): Interview[] => company.flatMap(({ interviews }) => interviews);

/** Whether the hour counts: an interview of today has a time from which it has taken place. */
const isOnClock = ({ note }: Interview, { day }: Now): boolean => note.day === day && note.time !== null;
