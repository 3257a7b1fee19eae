/**
 * The calendar file in the vault: written where the user keeps attachments, written over on the next export.
 */
import { Notice } from 'obsidian';
import { calendarFile } from '../domain/calendar-file/calendar-file';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { reasonOf } from '../plugin/reason-of';
import type { Workbench } from '../plugin/workbench';

const NAME = 'Follow-ups.ics';

/** Writes the follow-ups as an iCalendar file and says where it lies. */
export async function exportCalendarFile({ app, agenda }: Workbench, followUps: readonly FollowUp[]): Promise<void> {
  const text = calendarFile(followUps, agenda.plan.now);
  try {
    const existing = app.vault.getFileByPath(NAME);
    if (existing === null) await app.vault.create(NAME, text);
    else await app.vault.modify(existing, text);
    new Notice(`Wrote “${NAME}” at the top of your vault. Open it with your calendar.`);
  } catch (error) {
    new Notice(`“${NAME}” could not be written (${reasonOf(error)}). Check that the vault can be written to.`);
  }
}
