/**
 * What concerns a whole application: to see all of it, the next round, and the ways in which it ends. Each write is one line with Undo.
 */
import type { Interview } from '../../domain/follow-up/follow-up';
import type { Workbench } from '../../plugin/workbench';
import { endApplication, ignoreNote, recordMissed } from '../actions';
import { askMovedTo } from '../modals/ask-day';
import type { MenuItem } from '../show-menu';
import { openApplication } from './application-card';
import { ofApplicationOf } from './members';
import { openNextRound } from './next-round';

/** The groups of the menu; the card has the same as buttons. */
export function applicationMenu(bench: Workbench, interview: Interview): MenuItem[][] {
  const { note } = interview;
  const latest = ofApplicationOf(bench, note.path).at(-1)?.note ?? note;
  const end = (status: 'closed' | 'withdrawn', what: string) => (): void => void endApplication(bench, [latest], status, what);
  const actions: MenuItem[][] = [
    [['Next round...', 'square-pen', () => openNextRound(bench, latest)]],
    [
      ['The interview was moved...', 'calendar-clock', () => askMovedTo(bench, note.path)],
      ['They missed the interview', 'calendar-x', () => void recordMissed(bench, note.path, 'them')],
      ['I missed the interview', 'calendar-x', () => void recordMissed(bench, note.path, 'us')],
    ],
    [
      ['Withdrew', 'log-out', end('withdrawn', 'you withdrew')],
      ['Accepted elsewhere', 'party-popper', end('withdrawn', 'you accepted elsewhere')],
      ['Stop following up', 'bell-off', end('closed', 'no more follow-ups')],
      ['Not an interview of mine', 'eye-off', () => void ignoreNote(bench, note.path)],
    ],
  ];
  return [[['Show all of it', 'list-tree', () => openApplication(bench, interview, actions.flat())]], ...actions];
}
