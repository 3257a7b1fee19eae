/**
 * The timeline as a table: the same facts, for a screen reader and for anybody who likes tables better.
 */
import type { App } from 'obsidian';
import type { Day } from '../../domain/calendar/day';
import type { Happening, Lane } from '../../domain/follow-up/lanes';
import { linkToNote } from '../open-note';
import { sayDays, sayKind, sayLane, sayWhat } from './say-happening';

/** Makes the ids of the rows unique among all tabs. */
let rowsDrawn = 0;

/** Draws one row for each thing, the application named in each, its days a link to the note; gives the rows' ids, which name the things elsewhere. */
export function drawFactsTable(el: HTMLElement, lanes: readonly Lane[], today: Day, app: App): ReadonlyMap<Happening, string> {
  const ids = new Map<Happening, string>();
  const table = el.createEl('table', { cls: 'follow-ups-time-table' });
  table.createEl('caption', { text: 'Applications, promises and messages by day' });
  const head = table.createEl('thead').createEl('tr');
  for (const text of ['Application', 'When', 'What', 'More']) head.createEl('th', { text, attr: { scope: 'col' } });
  const body = table.createEl('tbody');
  for (const lane of lanes) {
    for (const happening of lane.happenings) {
      const row = body.createEl('tr', { attr: { id: `follow-ups-fact-${++rowsDrawn}` } });
      ids.set(happening, row.id);
      row.createEl('th', { text: sayLane(lane), attr: { scope: 'row', dir: 'auto' } });
      const link = row.createEl('td').createEl('a', { text: sayDays(happening, today), attr: { href: happening.note } });
      linkToNote(app, link, happening.note, happening.line ?? undefined);
      row.createEl('td', { text: sayKind(happening) });
      row.createEl('td', { text: sayWhat(happening, today), attr: { dir: 'auto' } });
    }
  }
  return ids;
}
