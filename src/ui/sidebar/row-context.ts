/**
 * What a row may use of the sidebar it stands in.
 */
import type { PluginContext } from '../../plugin/plugin-context';
import type { Drafting } from '../editor/drafting';

export interface RowContext {
  readonly pluginContext: PluginContext;
  readonly drafting: Drafting;
  /** Keys of the rows whose reason is unfolded, and of the panels. */
  readonly unfolded: Set<string>;
  /** Keys of the rows that are ticked; null while rows are not being chosen. */
  readonly chosen: Set<string> | null;
  /** Draws the row of this key again, in which the user's own click changed something. */
  readonly refresh: (key: string) => void;
}
