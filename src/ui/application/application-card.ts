/**
 * All of one application on a card: its rounds, what they said and whether they kept it, what was sent and heard, and what comes next.
 */
import { sayDay } from '../../domain/calendar/say-day';
import type { Day } from '../../domain/calendar/day';
import { groupsOf } from '../../domain/follow-up/groups';
import { isOpen, ofApplication } from '../../domain/follow-up/actions';
import type { FollowUp, Interview } from '../../domain/follow-up/follow-up';
import { KIND_NAMES } from '../../domain/note/kind';
import type { LogEntry } from '../../domain/note/log';
import type { PluginContext } from '../../plugin/plugin-context';
import { button } from '../button';
import { openModal } from '../modals/open-modal';
import type { MenuItem } from '../show-menu';
import { linkToNote } from '../open-note';
import { nameOfNote } from '../../domain/in-words';
import { sayQuote, sayWords, sayReading, sayTask, sayWhen, TYPE_NAMES } from '../words';
import { interviewsOfApplication } from './interviews-of-application';

/** Opens the card; `actions` stand below it as buttons. */
export function openApplication(pluginContext: PluginContext, { note }: Interview, actions: readonly MenuItem[]): void {
  const { plans, app } = pluginContext;
  const { followUps, interviews, now } = plans.plan;
  const members = interviewsOfApplication(pluginContext, note.path);
  const steps = ofApplication(followUps, interviews, note.path);
  openModal(app, [note.company ?? nameOfNote(note.path), note.position].filter((part) => part !== null).join(', '), (el, close) => {
    list(el, 'Rounds', members, (item, round) => drawRound(item, round, pluginContext, close));
    list(
      el,
      'What they said',
      members.flatMap(({ promises }) => promises),
      (item, promise) => {
        item.createDiv({ cls: 'follow-ups-quote', text: sayWords(promise), attr: { dir: 'auto' } });
        item.createDiv({ text: `${sayReading(promise, now.day)}${sayKept(promise.by, members, now.day)}` });
      },
    );
    list(el, 'Sent and heard', logOf(members), (item, entry) => item.setText(`${sayDay(entry.day, now.day)}: ${sayEntry(entry, now.day)}`));
    list(el, 'Next', nextOf(steps, now.day), (item, step) => item.setText(`${sayTask(step)}, ${sayWhen(step, now.day)}`));
    const buttons = el.createDiv({ cls: 'follow-ups-card-actions' });
    for (const [title, , run] of actions)
      button(buttons, title, () => {
        close();
        run();
      });
  });
}

function list<T>(el: HTMLElement, title: string, items: readonly T[], draw: (item: HTMLElement, of: T) => void): void {
  if (items.length === 0) return;
  el.createEl('h3', { text: title });
  const listEl = el.createEl('ul', { cls: 'follow-ups-promises' });
  for (const each of items) draw(listEl.createEl('li'), each);
}

function drawRound(el: HTMLElement, { note }: Interview, { app, plans }: PluginContext, close: () => void): void {
  const { day, types, interviewers, path } = note;
  const words = [
    day === null ? 'no day' : sayDay(day, plans.today),
    ...types.map((type) => TYPE_NAMES[type]),
    interviewers.length === 0 ? null : `with ${interviewers.map(({ name }) => name).join(', ')}`,
  ].filter((part) => part !== null);
  const link = el.createEl('a', { text: words.join(', '), attr: { href: path, dir: 'auto' } });
  linkToNote(app, link, path);
  link.addEventListener('click', close);
}

const logOf = (members: readonly Interview[]): LogEntry[] =>
  [...new Map(members.map(({ note }) => [note.path, note.log])).values()]
    .flat()
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** Whether they answered by the day that they named. */
function sayKept(by: Day | null, members: readonly Interview[], today: Day): string {
  if (by === null || by >= today) return '';
  const heard = logOf(members).some(({ what, day }) => what === 'heard' && day <= by);
  return heard ? ', kept' : ', nothing was heard by then';
}

function sayEntry(entry: LogEntry, today: Day): string {
  switch (entry.what) {
    case 'sent':
      return `${KIND_NAMES[entry.kind]}${entry.to === null ? '' : ` to ${entry.to}`} sent${entry.by === null ? '' : ` by ${entry.by}`}`;
    case 'skipped':
      return `${KIND_NAMES[entry.kind]}${entry.to === null ? '' : ` to ${entry.to}`} skipped`;
    case 'put-off':
      return `${KIND_NAMES[entry.kind]} put off until ${sayDay(entry.until, today)}`;
    case 'heard':
      return `they said ${sayQuote(entry.text)}`;
    case 'moved':
      return `the interview moved to ${sayDay(entry.until, today)}`;
    case 'missed':
      return entry.by === 'us' ? 'you missed the interview' : 'they missed the interview';
    case 'note':
      return entry.text;
    case 'read':
      return `${sayQuote(entry.words)} is ${entry.as === 'none' ? 'no promise' : entry.as === 'promise' ? 'a promise' : `by ${sayDay(entry.as, today)}`}`;
  }
}

/** What is still to be sent, the next step alone, as in the sidebar. */
const nextOf = (steps: readonly FollowUp[], today: Day): FollowUp[] =>
  groupsOf(steps, [], today)
    .flatMap(({ followUps }) => followUps)
    .filter(isOpen);
