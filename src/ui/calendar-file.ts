/**
 * The calendar file at the top of the vault, written over on the next export.
 */
import { Notice } from 'obsidian';
import { calendarFile } from '../domain/calendar-file/calendar-file';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { reasonOf } from '../plugin/reason-of';
import type { Workbench } from '../plugin/workbench';
import { noticeWithButton } from './notice-with-button';

const NAME = 'Follow-ups.ics';

/** Writes the follow-ups as an iCalendar file, says where it lies, and can take it back. */
export async function exportCalendarFile({ app, agenda }: Workbench, followUps: readonly FollowUp[]): Promise<void> {
  const { vault, fileManager } = app;
  const text = calendarFile(followUps, agenda.plan.now);
  const attempt = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      new Notice(`“${NAME}” could not be written (${reasonOf(error)}). Check that the vault can be written to.`);
    }
  };
  await attempt(async () => {
    const existing = vault.getFileByPath(NAME);
    const before = existing === null ? null : await vault.read(existing);
    const file = existing ?? (await vault.create(NAME, text));
    if (before !== null) await vault.modify(file, text);
    const undo = (): Promise<void> => (before === null ? fileManager.trashFile(file) : vault.modify(file, before));
    noticeWithButton(`Wrote “${NAME}” at the top of your vault. Open it with your calendar.`, 'Undo', () => void attempt(undo));
  });
}
