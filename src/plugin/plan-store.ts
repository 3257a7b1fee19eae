/**
 * What is due now: the interviews of the store, planned for this moment. Everything the views show comes from here.
 */
import { Component, Events } from 'obsidian';
import type { Day } from '../domain/calendar/day';
import type { Now } from '../domain/calendar/now';
import type { Interview } from '../domain/follow-up/follow-up';
import { Planner } from '../domain/follow-up/planner';
import type { Plan as PlannedFollowUps } from '../domain/follow-up/plan';
import type { NearMiss } from '../domain/note/near-miss';
import { planOptions } from '../domain/read-interview';
import type { MinuteWatcher } from './minute-watcher';
import type { NoteStore } from './note-store';
import type { SettingsStore } from './settings-store';
import { TimeSlicer } from './time-slicer';

/** The plan of a moment; its problems are those of the notes and of their logs together. */
export interface CurrentPlan extends PlannedFollowUps {
  readonly now: Now;
  /** False until every candidate of the vault was read once. */
  readonly ready: boolean;
  readonly interviews: readonly Interview[];
  /** Notes that speak of an interview but do not count. */
  readonly nearMisses: readonly NearMiss[];
}

/** Plans anew when a note, a setting or the day changes, or an interview of today has begun; triggers `changed`. */
export class PlanStore extends Component {
  readonly events = new Events();
  private readonly planner = new Planner();
  private current: CurrentPlan;
  private isPlanning = false;
  private isOverdue = false;

  constructor(
    private readonly notes: NoteStore,
    private readonly settings: SettingsStore,
    private readonly minutes: MinuteWatcher,
    private readonly clock: () => Now,
  ) {
    super();
    this.current = {
      now: clock(),
      ready: false,
      interviews: [],
      nearMisses: [],
      offers: [],
      questions: [],
      followUps: [],
      ahead: [],
      problems: [],
    };
  }

  get plan(): CurrentPlan {
    return this.current;
  }

  /** Whether the plan is made from every candidate of the vault. */
  get ready(): boolean {
    return this.current.ready;
  }

  /** The day of the plan, not of the clock: what is shown and what is written agree. */
  get today(): Day {
    return this.current.now.day;
  }

  override onload(): void {
    const replan = (): void => void this.replan();
    this.registerEvent(this.notes.events.on('changed', replan));
    this.registerEvent(this.settings.events.on('changed', replan));
    this.registerEvent(this.minutes.events.on('tick', () => this.isOutdated() && this.atNewMoment()));
  }

  private atNewMoment(): void {
    if (this.clock().day !== this.today) this.notes.dayChanged();
    void this.replan();
  }

  private isOutdated(): boolean {
    const before = this.current.now;
    const now = this.clock();
    if (now.day !== before.day) return true;
    return this.current.interviews.some(
      ({ note: { day, time } }) => day === now.day && time !== null && before.time < time && time <= now.time,
    );
  }

  /** Plans in slices; what changes meanwhile is planned at once afterwards, and only the last plan is shown. */
  private async replan(): Promise<void> {
    this.isOverdue = true;
    if (this.isPlanning) return;
    this.isPlanning = true;
    try {
      while (this.isOverdue) {
        this.isOverdue = false;
        await this.planOnce();
      }
    } finally {
      this.isPlanning = false;
    }
    this.events.trigger('changed');
  }

  private async planOnce(): Promise<void> {
    const now = this.clock();
    const ready = this.notes.ready;
    const interviews = this.notes.interviews();
    const problems = this.notes.problems();
    const nearMisses = this.notes.nearMisses();
    const slicer = new TimeSlicer();
    const steps = this.planner.plan(interviews, planOptions(this.settings.value), now);
    let step = steps.next();
    while (step.done !== true) {
      await slicer.pauseIfDue();
      if (this.isOverdue) return;
      step = steps.next();
    }
    this.current = { ...step.value, now, ready, interviews, nearMisses, problems: [...problems, ...step.value.problems] };
    // What is drawn now has a slice of its own.
    await slicer.pause();
  }
}
