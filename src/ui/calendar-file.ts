/**
 * The calendar file at the top of the vault: it goes on from the one that was exported before, and never over a file that is not its own.
 */
import { Notice, TFile, type Vault } from 'obsidian';
import { calendarFile } from '../domain/calendar-file/calendar-file';
import { isOurs } from '../domain/calendar-file/exported';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { reasonOf } from '../plugin/reason-of';
import type { PluginContext } from '../plugin/plugin-context';
import { noticeWithButton } from './notice-with-button';

/** "Follow-ups.ics", then "Follow-ups 2.ics" and so on. */
const nameOf = (number: number): string => (number === 1 ? 'Follow-ups.ics' : `Follow-ups ${number}.ics`);

interface FileLocation {
  readonly name: string;
  /** The file of ours that is there, and its text; null where the name is free. */
  readonly file: TFile | null;
  readonly text: string | null;
}

/** The first name that is free or holds an export of ours. */
async function placeFor(vault: Vault): Promise<FileLocation> {
  for (let number = 1; ; number++) {
    const name = nameOf(number);
    const there = vault.getAbstractFileByPath(name);
    if (there === null) return { name, file: null, text: null };
    if (!(there instanceof TFile)) continue;
    const text = await vault.read(there);
    if (isOurs(text)) return { name, file: there, text };
  }
}

/** Writes the follow-ups and the interviews ahead, or one row into what is there, says where it lies, and can take it back. */
export async function exportCalendarFile({ app, plans }: PluginContext, only?: FollowUp): Promise<void> {
  const { vault, fileManager } = app;
  const { now, followUps, ahead, interviews } = plans.plan;
  const attempt = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      new Notice(`The calendar file could not be written (${reasonOf(error)}). Check that the vault can be written to.`);
    }
  };
  const make = (previous: string | null): string =>
    calendarFile({ followUps, ahead, interviews }, { now, previous, ...(only === undefined ? {} : { only }) });

  await attempt(async () => {
    const { name, file: there, text: before } = await placeFor(vault);
    let text = make(before);
    // In one step, so that what a sync brought in between is gone on from too.
    const file = there ?? (await vault.create(name, text));
    if (there !== null) await vault.process(there, (previous) => (text = make(previous)));
    const undo = async (): Promise<void> => {
      if ((await vault.read(file)) !== text) new Notice(`“${name}” was changed since, so it stays as it is.`);
      else if (before === null) await fileManager.trashFile(file);
      else await vault.process(file, () => before);
    };
    const why = name === nameOf(1) ? '' : `, since “${nameOf(1)}” there is not from here`;
    noticeWithButton(`Wrote “${name}” at the top of your vault${why}. Open it with your calendar.`, 'Undo', () => void attempt(undo));
  });
}
