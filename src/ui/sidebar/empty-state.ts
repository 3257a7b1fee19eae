/**
 * What the sidebar says when there is nothing to show, and what to do next.
 */
import { likelyFolder } from '../../domain/note/candidate';
import type { Day } from '../../domain/calendar/day';
import { sayDay } from '../../domain/calendar/say-day';
import { messagesDue } from '../../domain/follow-up/together';
import type { CurrentPlan } from '../../plugin/plan-store';
import type { PluginContext } from '../../plugin/plugin-context';
import { button } from '../button';
import { chooseFolder } from '../choose-folder';
import { openNewInterview } from '../modals/new-interview';
import { count } from '../words';

/** Explains an empty list: still reading, no notes at all (with the folder that looks right), or nothing due. */
export function drawEmptyState(el: HTMLElement, plan: CurrentPlan, pluginContext: PluginContext): void {
  const state = stateOf(plan, pluginContext);
  const shown = JSON.stringify(state);
  // Drawn anew only when it says something else: a button keeps its focus.
  if (el.dataset['shown'] === shown) return;
  el.dataset['shown'] = shown;
  el.empty();
  const { text, folder, offersLook, offersNewNote } = state;
  if (text !== '') el.createEl('p', { text });
  if (folder !== undefined) button(el, `Use “${folder}”`, () => void chooseFolder(pluginContext, folder));
  if (offersLook === true) button(el, 'Look through all notes', () => void pluginContext.notes.lookIntoTexts());
  if (offersNewNote === true) button(el, 'New interview note', () => openNewInterview(pluginContext));
}

/** What is said, the folder that is offered, and whether a first note is. */
interface EmptyState {
  readonly text: string;
  readonly folder?: string;
  /** Other notes may tell of interviews in their text alone. */
  readonly offersLook?: boolean;
  readonly offersNewNote?: boolean;
}

function stateOf(plan: CurrentPlan, { notes, app }: PluginContext): EmptyState {
  if (!plan.ready) return { text: 'Looking for interview notes...' };
  if (plan.interviews.length === 0) {
    const offersLook = !notes.look.done;
    const text =
      offersLook || plan.nearMisses.length > 0 ? 'No interview notes found yet.' : 'No interview notes found, in none of the notes here.';
    const likely = likelyFolder(
      app.vault.getMarkdownFiles().map(({ path }) => path),
      notes.templateFolders,
    );
    if (likely === null) return { text, offersLook, offersNewNote: true };
    const { folder } = likely;
    return {
      text: `${text} ${count(likely.notes, 'note')} in “${folder}” ${likely.notes === 1 ? 'looks' : 'look'} like interviews.`,
      folder,
      offersLook,
      offersNewNote: true,
    };
  }
  if (messagesDue(plan.followUps).length > 0) return { text: '' };
  const next = nextDay(plan);
  return {
    text: `Nothing is due. ${count(plan.interviews.length, 'interview')} found${next === null ? '' : `, next on ${sayDay(next, plan.now.day)}`}.`,
  };
}

/** The next day on which something opens or an interview takes place. */
function nextDay({ followUps, ahead, now }: CurrentPlan): Day | null {
  const planned = followUps.filter(({ state, optional }) => state === 'planned' && !optional).map(({ opens }) => opens);
  const days = [...planned, ...ahead.map(({ day }) => day)].filter((day) => day !== null && day > now.day);
  return days.sort()[0] ?? null;
}
