/**
 * What drafting in the editor gets of the workbench.
 */
import type { Workbench } from '../plugin/workbench';
import { recordMessage } from './actions';
import type { Drafting } from './editor/drafting';

/** A view of the workbench: settings and plan are those of the moment in which they are asked for. */
export function draftingOf(bench: Workbench): Drafting {
  return {
    app: bench.app,
    get settings() {
      return bench.settings.value;
    },
    get plan() {
      return bench.agenda.plan;
    },
    read: (file) => bench.notes.read(file),
    recordSent: async ({ note, kind, recipient, channel }) =>
      void (await recordMessage(bench, note, { what: 'sent', kind, to: recipient, by: channel })),
  };
}
