/**
 * What concerns a whole application: to see all of it, the next round, and the ways in which it ends. Each write is one line with Undo.
 */
import type { Interview } from '../../domain/follow-up/follow-up';
import type { PluginContext } from '../../plugin/plugin-context';
import { endApplication, ignoreNote, recordMissed } from '../actions';
import { askMovedTo } from '../modals/ask-day';
import type { MenuItem } from '../show-menu';
import { openApplication } from './application-card';
import { ofApplicationOf } from './members';
import { openNextRound } from './next-round';

/** The groups of the menu; the card has the same as buttons. */
export function applicationMenu(pluginContext: PluginContext, interview: Interview): MenuItem[][] {
  const { note } = interview;
  const latest = ofApplicationOf(pluginContext, note.path).at(-1)?.note ?? note;
  const end = (status: 'closed' | 'withdrawn', what: string) => (): void => void endApplication(pluginContext, [latest], status, what);
  const actions: MenuItem[][] = [
    [['Next round...', 'square-pen', () => openNextRound(pluginContext, latest)]],
    [
      ['The interview was moved...', 'calendar-clock', () => askMovedTo(pluginContext, note.path)],
      ['They missed the interview', 'calendar-x', () => void recordMissed(pluginContext, note.path, 'them')],
      ['I missed the interview', 'calendar-x', () => void recordMissed(pluginContext, note.path, 'us')],
    ],
    [
      ['Withdrew', 'log-out', end('withdrawn', 'you withdrew')],
      ['Accepted elsewhere', 'party-popper', end('withdrawn', 'you accepted elsewhere')],
      ['Stop following up', 'bell-off', end('closed', 'no more follow-ups')],
      ['Not an interview of mine', 'eye-off', () => void ignoreNote(pluginContext, note.path)],
    ],
  ];
  return [[['Show all of it', 'list-tree', () => openApplication(pluginContext, interview, actions.flat())]], ...actions];
}
