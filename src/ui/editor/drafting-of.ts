/**
 * What drafting in the editor gets of the plugin.
 */
import type { PluginContext } from '../../plugin/plugin-context';
import { recordMessage } from '../actions';
import type { Drafting } from './drafting';

/** A view of the plugin context: settings and plan are those of the moment in which they are asked for. */
export function draftingOf(pluginContext: PluginContext): Drafting {
  return {
    app: pluginContext.app,
    get settings() {
      return pluginContext.settings.value;
    },
    get plan() {
      return pluginContext.plans.plan;
    },
    read: (file) => pluginContext.notes.readText(file).interviews,
    readFacts: (file) => pluginContext.notes.readFacts(file),
    recordSent: async ({ note, kind, recipient, channel }) =>
      void (await recordMessage(pluginContext, note, { what: 'sent', kind, to: recipient, by: channel })),
  };
}
