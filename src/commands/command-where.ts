import type { Command } from 'obsidian';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { PluginContext } from '../plugin/plugin-context';
import { openFollowUpsHere } from '../ui/here';
import { pickFollowUp } from '../ui/modals/pick-follow-up';

type Named = Required<Pick<Command, 'id' | 'name' | 'icon'>>;

/** A command that is absent from the palette wherever `find` gives nothing to act upon. */
export const commandWhere = <Found>(named: Named, find: () => Found | null, run: (found: Found) => void): Command => ({
  ...named,
  checkCallback: (checking) => {
    const found = find();
    if (found === null) return false;
    if (!checking) run(found);
    return true;
  },
});

/** A command for one message of the note that is open; the user picks which where there are several. */
export const followUpCommand = (pluginContext: PluginContext, named: Named, run: (followUp: FollowUp) => void): Command =>
  commandWhere(
    named,
    () => {
      const followUps = openFollowUpsHere(pluginContext);
      return followUps.length === 0 ? null : followUps;
    },
    (followUps) => pickFollowUp(pluginContext, followUps, run),
  );
