/**
 * `obsidian://interview-follow-ups?...`: a link from outside, which anybody may have made.
 *
 * Without parameters it opens the list. `note` and `kind` open a follow-up: the note is shown, and the draft is written only after the user
 * has said so. `new` opens the form of a new interview note, filled in. A link never writes by itself.
 */
import { Notice, Setting, type ObsidianProtocolData } from 'obsidian';
import { isOpen } from '../domain/follow-up/actions';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { kindOf } from '../domain/note/kind';
import { parseDay } from '../domain/calendar/day';
import { whenReady } from '../plugin/notes-on';
import type { PluginContext } from '../plugin/plugin-context';
import { draftingOf } from './editor/drafting-of';
import { openDraft } from './editor/insert-draft';
import { openModal } from './modals/open-modal';
import { openNewInterview } from './modals/new-interview';
import { openNote } from './open-note';
import { openSidebar } from './sidebar/open-sidebar';
import { sayQuote, sayTask, sayWhen } from './words';

/** The longest text that a link may put into a field. */
const LONGEST = 200;

const textIn = (data: ObsidianProtocolData, name: string): string =>
  (data[name] ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/** Does what the link asks for, or says why not. */
export async function openLink(pluginContext: PluginContext, data: ObsidianProtocolData): Promise<void> {
  if (data['new'] !== undefined) {
    const day = parseDay(textIn(data, 'day'));
    openNewInterview(pluginContext, {
      company: textIn(data, 'company'),
      position: textIn(data, 'position'),
      people: textIn(data, 'with'),
      ...(day === null ? {} : { day }),
    });
    return;
  }
  if (data['note'] === undefined) return openSidebar(pluginContext.app);
  await whenReady(pluginContext.plans);
  const found = followUpsFor(pluginContext, data);
  if ('problem' in found) {
    new Notice(found.problem);
    return;
  }
  await openNote(pluginContext.app, found.note);
  const [first] = found.followUps;
  if (first !== undefined) confirm(pluginContext, first);
}

type Found = { readonly note: string; readonly followUps: readonly FollowUp[] } | { readonly problem: string };

/** The open follow-ups that a link names; none where it names a note alone. */
function followUpsFor({ app, notes, plans }: PluginContext, data: ObsidianProtocolData): Found {
  const named = textIn(data, 'note');
  const file = app.vault.getFileByPath(named) ?? app.vault.getFileByPath(`${named}.md`);
  // Only the notes that the plugin knows: a link leads nowhere else.
  if (file === null || notes.interviewsOf(file.path).length === 0)
    return { problem: `There is no interview note ${sayQuote(named)} in this vault.` };
  const words = textIn(data, 'kind');
  if (words === '') return { note: file.path, followUps: [] };
  const kind = kindOf(words);
  if (kind === null) return { problem: `The link asks for ${sayQuote(words)}, which is no kind of message.` };
  const followUps = plans.plan.followUps.filter((followUp) => followUp.note === file.path && followUp.kind === kind && isOpen(followUp));
  return followUps.length === 0
    ? { problem: `There is no open message of the kind ${sayQuote(words)} in ${sayQuote(file.basename)}.` }
    : { note: file.path, followUps };
}

function confirm(pluginContext: PluginContext, followUp: FollowUp): void {
  openModal(pluginContext.app, 'Write this message?', (el, close) => {
    const company = followUp.company === null ? '' : `${followUp.company}: `;
    el.createEl('p', { text: `${company}${sayTask(followUp)}, ${sayWhen(followUp, pluginContext.plans.today)}.`, attr: { dir: 'auto' } });
    el.createEl('p', { text: 'A link asked for it. The draft goes into the note that stands behind this window.' });
    new Setting(el)
      .addButton((no) => no.setButtonText('Cancel').onClick(close))
      .addButton((yes) => {
        yes
          .setButtonText('Write')
          .setCta()
          .onClick(() => {
            close();
            void openDraft(draftingOf(pluginContext), followUp);
          });
      });
  });
}
