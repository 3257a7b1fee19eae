/**
 * What is due now: the interviews of the store, planned for this moment. Everything the views show comes from here.
 */
import { Component, Events } from 'obsidian';
import { type Now } from '../domain/calendar/now';
import { type Interview } from '../domain/follow-up/follow-up';
import { planFollowUps, type Plan as PlannedFollowUps } from '../domain/follow-up/plan';
import { planOptions } from '../domain/read-interview';
import { type MinuteWatcher } from './minute-watcher';
import { type NoteStore } from './note-store';
import { type SettingsStore } from './settings-store';

/** The plan of a moment; its problems are those of the notes and of their logs together. */
export interface Plan extends PlannedFollowUps {
  readonly now: Now;
  /** False until every candidate of the vault was read once. */
  readonly ready: boolean;
  readonly interviews: readonly Interview[];
}

/** Plans anew when a note, a setting or the day changes, or an interview of today has begun; triggers `changed`. */
export class Agenda extends Component {
  readonly events = new Events();
  private current: Plan;

  constructor(
    private readonly notes: NoteStore,
    private readonly settings: SettingsStore,
    private readonly minutes: MinuteWatcher,
    private readonly clock: () => Now,
  ) {
    super();
    this.current = { now: clock(), ready: false, interviews: [], followUps: [], ahead: [], problems: [] };
  }

  get plan(): Plan {
    return this.current;
  }

  override onload(): void {
    const replan = (): void => this.replan();
    this.registerEvent(this.notes.events.on('changed', replan));
    this.registerEvent(this.settings.events.on('changed', replan));
    this.registerEvent(this.minutes.events.on('tick', () => this.isOutdated() && this.replan()));
  }

  private isOutdated(): boolean {
    const before = this.current.now;
    const now = this.clock();
    if (now.day !== before.day) return true;
    return this.current.interviews.some(({ note: { day, time } }) => day === now.day && time !== null && before.time < time && time <= now.time);
  }

  private replan(): void {
    const now = this.clock();
    const interviews = this.notes.interviews();
    const planned = planFollowUps(interviews, planOptions(this.settings.value), now);
    this.current = { ...planned, now, ready: this.notes.ready, interviews, problems: [...this.notes.problems(), ...planned.problems] };
    this.events.trigger('changed');
  }
}
