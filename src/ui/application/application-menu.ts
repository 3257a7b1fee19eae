/**
 * What concerns a whole application: to see all of it, the next round, and the ways in which it ends. Each write is one line with Undo.
 */
import type { Interview } from '../../domain/follow-up/follow-up';
import type { PluginContext } from '../../plugin/plugin-context';
import { ignoreNote, recordMissed } from '../actions';
import { endApplication, type Ending } from './end-application';
import { askMovedTo } from '../modals/ask-day';
import type { MenuItem } from '../show-menu';
import { openApplication } from './application-card';
import { interviewsOfApplication } from './interviews-of-application';
import { openNextRound } from './next-round';

/** The groups of the menu. */
export const applicationMenu = (pluginContext: PluginContext, interview: Interview): MenuItem[][] => [
  [['Show all of it', 'list-tree', () => showApplication(pluginContext, interview)]],
  ...actionsOf(pluginContext, interview),
];

/** Opens the card of an application, with what can be done as its buttons. */
export const showApplication = (pluginContext: PluginContext, interview: Interview): void =>
  openApplication(pluginContext, interview, actionsOf(pluginContext, interview).flat());

function actionsOf(pluginContext: PluginContext, interview: Interview): MenuItem[][] {
  const { note } = interview;
  const latest = interviewsOfApplication(pluginContext, note.path).at(-1)?.note ?? note;
  const end = (how: Ending) => (): void => void endApplication(pluginContext, [latest], how);
  return [
    [['Next round...', 'square-pen', () => openNextRound(pluginContext, latest)]],
    [
      ['The interview was moved...', 'calendar-clock', () => askMovedTo(pluginContext, note.path)],
      ['They missed the interview', 'calendar-x', () => void recordMissed(pluginContext, note.path, 'them')],
      ['I missed the interview', 'calendar-x', () => void recordMissed(pluginContext, note.path, 'us')],
    ],
    [
      ['Withdrew', 'log-out', end('withdrew')],
      ['Accepted elsewhere', 'party-popper', end('elsewhere')],
      ['Stop following up', 'bell-off', end('stopped')],
      ['Not an interview of mine', 'eye-off', () => void ignoreNote(pluginContext, note.path)],
    ],
  ];
}
