/**
 * The plan of a large vault, kept company by company: a change costs the companies that it touches, and the caller may pause in between.
 *
 * In: what `planFollowUps` takes, again and again. Out: the same plan. It relies on what the etiquette promises: a note about another
 * company changes nothing here but by the offer that it holds (T17). An interview that changes is another object, never the same one.
 */
import type { Now } from '../calendar/now';
import { addresseeKey } from './agency';
import { applicationsIn, keysOf, neighboursIn, type Application } from './application';
import { eventsIn, type ApplicationState } from './application-state';
import type { Interview, PlanOptions } from './follow-up';
import { EMPTY_PLAN, exchanged, offeringIn, planCompany, type Plan } from './plan';

/** What every company's plan depends on; a plan that was made from another one is out of date. */
interface Basis {
  readonly options: PlanOptions;
  readonly day: Now['day'];
  /** What the offers say to others, in one text. */
  readonly offers: string;
}

/** The applications that can meet at a company. */
interface Company {
  readonly applications: readonly Application[];
  readonly interviews: readonly Interview[];
  offering: {
    readonly options: PlanOptions;
    readonly day: Now['day'];
    readonly states: readonly ApplicationState[];
    readonly text: string;
  } | null;
  planned: { readonly basis: Basis; readonly time: string; readonly plan: Plan } | null;
}

/** So many new notes are put to their companies at once, which takes a few milliseconds. */
const BATCH = 200;

/** All that a question takes from an offer: a second remark of a day in its note changes nothing elsewhere. */
const saidToOthers = ({ key, company, status, answerBy, statusNote, lines, tookPlace, ahead }: ApplicationState): unknown => [
  key,
  company,
  status,
  answerBy,
  [...new Set(eventsIn(lines.filter(({ note }) => note === statusNote)).map(({ day }) => day))],
  [...tookPlace, ...ahead].map(({ day, paths }) => [day, statusNote !== null && paths.includes(statusNote.path)]),
];

const areSame = (a: PlanOptions, b: PlanOptions): boolean => a.preset === b.preset && a.holidays === b.holidays;

/** Whether the hour counts: an interview of today has a time from which it has taken place. */
const isOnClock = ({ note }: Interview, { day }: Now): boolean => note.day === day && note.time !== null;

/** By what an interview can meet others: its application's names and whom messages go to. */
function meetingPoints({ note }: Interview): string[] {
  const addressee = addresseeKey(note);
  return addressee === null ? [...keysOf(note)] : [...keysOf(note), `to ${addressee}`];
}

/** Plans in steps and remembers the companies in which nothing changed. */
export class Planner {
  private readonly companyOf = new Map<Interview, Company>();
  private readonly companyAt = new Map<string, Company>();
  private readonly companies = new Set<Company>();
  private basis: Basis | null = null;
  private merged: Plan = EMPTY_PLAN;
  private mergedFrom = new Set<Plan>();

  /** Yields between companies, where the caller may pause, or leave it: what was planned by then stands. Returns the plan. */
  *plan(interviews: readonly Interview[], options: PlanOptions, now: Now): Generator<undefined, Plan> {
    const present = new Set(interviews);
    this.regroup(
      [...this.companyOf.keys()].filter((interview) => !present.has(interview)),
      [],
    );
    const came = interviews.filter((interview) => !this.companyOf.has(interview));
    for (let at = 0; at < came.length; at += BATCH) {
      this.regroup([], came.slice(at, at + BATCH));
      yield;
    }
    const offering: ApplicationState[] = [];
    const texts: string[] = [];
    for (const company of this.companies) {
      if (company.offering?.day !== now.day || !areSame(company.offering.options, options)) {
        company.offering = offeringOf(company, options, now);
        if (company.offering.states.length > 0) yield;
      }
      offering.push(...company.offering.states);
      if (company.offering.text !== '') texts.push(company.offering.text);
    }
    const basis = this.basisOf({ options, day: now.day, offers: texts.sort().join('\n') });
    for (const company of this.companies) {
      const { planned } = company;
      if (planned?.basis === basis && (planned.time === now.time || !company.interviews.some((interview) => isOnClock(interview, now))))
        continue;
      company.planned = { basis, time: now.time, plan: planCompany(company.applications, offering, options, now) };
      yield;
    }
    return this.merge();
  }

  /** The basis of before where it says the same, so that plans made from it stand. */
  private basisOf(basis: Basis): Basis {
    const before = this.basis;
    if (before?.day === basis.day && before.offers === basis.offers && areSame(before.options, basis.options)) return before;
    this.basis = basis;
    return basis;
  }

  /** Takes interviews out of their companies and puts others in: only companies that share a name with one of them are made anew. */
  private regroup(gone: readonly Interview[], came: readonly Interview[]): void {
    const touched = new Set<Company>();
    for (const interview of gone) {
      const company = this.companyOf.get(interview);
      if (company !== undefined) touched.add(company);
      this.companyOf.delete(interview);
    }
    for (const point of came.flatMap(meetingPoints)) {
      const company = this.companyAt.get(point);
      if (company !== undefined) touched.add(company);
    }
    const members: Interview[] = [];
    for (const company of touched) {
      members.push(...company.interviews.filter((interview) => this.companyOf.has(interview)));
      this.companies.delete(company);
      for (const point of company.interviews.flatMap(meetingPoints)) this.companyAt.delete(point);
    }
    for (const applications of neighboursIn(applicationsIn([...members, ...came])))
      this.add({ applications, interviews: applications.flatMap(({ interviews }) => interviews), offering: null, planned: null });
  }

  private add(company: Company): void {
    this.companies.add(company);
    for (const interview of company.interviews) {
      this.companyOf.set(interview, company);
      for (const point of meetingPoints(interview)) this.companyAt.set(point, company);
    }
  }

  /** The plans of all companies as one: those that changed are taken out of the one of before and put in anew. */
  private merge(): Plan {
    const plans = new Set([...this.companies].flatMap(({ planned }) => planned?.plan ?? []));
    const gone = [...this.mergedFrom].filter((plan) => !plans.has(plan));
    const came = [...plans].filter((plan) => !this.mergedFrom.has(plan));
    this.merged = exchanged(this.merged, gone, came);
    this.mergedFrom = plans;
    return this.merged;
  }
}

function offeringOf({ applications }: Company, options: PlanOptions, { day }: Now): NonNullable<Company['offering']> {
  const states = offeringIn(applications, options, day);
  return { options, day, states, text: states.length === 0 ? '' : JSON.stringify(states.map(saidToOthers)) };
}
