/**
 * What the sidebar says when there is nothing to show, and what to do next.
 */
import { likelyFolder } from '../../domain/note/candidate';
import { sayDay } from '../../domain/calendar/say-day';
import type { Plan } from '../../plugin/agenda';
import type { Workbench } from '../../plugin/workbench';
import { button } from '../button';
import { openNewInterview } from '../modals/new-interview';
import { count } from '../words';
import { dueFollowUps } from './sections';

/** Explains an empty list: still reading, no notes at all (with the folder that looks right), or nothing due. */
export function drawEmptyState(el: HTMLElement, plan: Plan, bench: Workbench): void {
  const state = stateOf(plan, bench);
  const shown = JSON.stringify(state);
  // Drawn anew only when it says something else: a button keeps its focus.
  if (el.dataset['shown'] === shown) return;
  el.dataset['shown'] = shown;
  el.empty();
  for (const text of state.texts) el.createEl('p', { text });
  const { folder } = state;
  if (folder !== null) button(el, `Use “${folder}”`, () => void bench.settings.change({ interviewFolder: folder }));
  if (state.offersNewNote) button(el, 'New interview note', () => openNewInterview(bench));
}

interface EmptyState {
  readonly texts: readonly string[];
  /** The folder to offer, or null. */
  readonly folder: string | null;
  readonly offersNewNote: boolean;
}

const NOTHING: EmptyState = { texts: [], folder: null, offersNewNote: false };

function stateOf(plan: Plan, { notes, app }: Workbench): EmptyState {
  if (!plan.ready) return { ...NOTHING, texts: ['Looking for interview notes...'] };
  if (plan.interviews.length === 0) {
    const likely = likelyFolder(app.vault.getMarkdownFiles().map(({ path }) => path), notes.templateFolders);
    const texts = ['No interview notes found yet.'];
    if (likely !== null) texts.push(`${count(likely.notes, 'note')} in “${likely.folder}” ${likely.notes === 1 ? 'looks' : 'look'} like interviews.`);
    return { texts, folder: likely?.folder ?? null, offersNewNote: true };
  }
  if (dueFollowUps(plan).length > 0) return NOTHING;
  const found = `${count(plan.interviews.length, 'interview')} found`;
  const next = nextDay(plan);
  return { ...NOTHING, texts: [`Nothing is due. ${found}${next === null ? '' : `, next on ${next}`}.`] };
}

/** The next day on which something opens or an interview takes place. */
function nextDay({ followUps, ahead, now }: Plan): string | null {
  const days = [
    ...followUps.filter(({ state, optional }) => state === 'planned' && !optional).map(({ opens }) => opens),
    ...ahead.map(({ day }) => day),
  ].filter((day) => day !== null && day > now.day);
  const [first] = days.sort();
  return first === undefined || first === null ? null : sayDay(first, now.day);
}
