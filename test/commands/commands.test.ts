/** The table of commands: their public ids and names, in order, and where the palette offers each. */
import { readFileSync } from 'node:fs';
import { Editor } from 'obsidian-test-mocks/obsidian';
import type { Command, MarkdownFileInfo } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/domain/settings';
import { loadPlugin, patiently } from '../plugin/a-vault';

const ACME = 'Jobs/Acme.md';
const SOUP = 'Recipes/Soup.md';
const acme = (more: string, body = ''): string =>
  `---\ntype: interview\ncompany: Acme\nposition: Clerk\ninterviewers: [Jane Smith]\ninterview-date: 2026-11-16\n${more}---\nThey will be in touch next Tuesday.\n${body}`;
/** The interview of the day before did not take place. */
const missedBy = (side: 'us' | 'them'): string =>
  acme(`follow-up-log: [2026-11-24 missed by ${side}]\n`).replace('interview-date: 2026-11-16', 'interview-date: 2026-11-24');
const BOLT_OFFERS = '---\ntype: interview\ncompany: Bolt\nposition: Clerk\ninterview-date: 2026-11-20\nstatus: offer\n---\nA good talk.\n';

interface Scene {
  readonly files: Readonly<Record<string, string>>;
  /** The note that is open in an editor. */
  readonly open: string | null;
  readonly settings?: Partial<Settings>;
}

/** On Wednesday 2026-11-25, a day after Acme wanted to be in touch. */
const SCENES = {
  'an empty vault': { files: {}, open: null },
  'a note that is no interview': {
    files: { [ACME]: acme(''), [SOUP]: '# Soup\n\n## Thank-you to Jane\n\nTo:\n\n[salt]\n' },
    open: SOUP,
  },
  'a note with a message due': { files: { [ACME]: acme('') }, open: ACME },
  'a note with a draft': { files: { [ACME]: acme('', '\n## First check-in\n\nTo: \nSubject: Hello\n\nDear Jane,\n') }, open: ACME },
  'a note with a draft with a gap': {
    files: { [ACME]: acme('', '\n## First check-in\n\nTo: \nSubject: Hello\n\nDear [name],\n') },
    open: ACME,
  },
  'a note with an offer elsewhere': { files: { [ACME]: acme(''), 'Jobs/Bolt.md': BOLT_OFFERS }, open: ACME },
  'a note of an interview that they missed': { files: { [ACME]: missedBy('them') }, open: ACME },
  'a note of an interview that the user missed': { files: { [ACME]: missedBy('us') }, open: ACME },
  'a note of an application that ended with a no': { files: { [ACME]: acme('status: rejected\n') }, open: ACME },
  'a vault with a note that needs a look': {
    files: { 'Chat.md': '---\ntype: interview\ncompany: Acme\n---\nA talk.\n' },
    open: 'Chat.md',
  },
  'a vault whose notes lack the day of the next message': { files: { [ACME]: acme('') }, open: ACME, settings: { nextFollowUp: true } },
} satisfies Readonly<Record<string, Scene>>;
type SceneName = keyof typeof SCENES;
const ALL = Object.keys(SCENES) as SceneName[];
const but = (scenes: readonly SceneName[], ...without: readonly SceneName[]): SceneName[] =>
  scenes.filter((scene) => !without.includes(scene));

const WITH_INTERVIEWS = but(ALL, 'an empty vault', 'a vault with a note that needs a look');
const IN_INTERVIEWS = but(WITH_INTERVIEWS, 'a note that is no interview');
const MISSED: readonly SceneName[] = ['a note of an interview that they missed', 'a note of an interview that the user missed'];
const WITH_DRAFT: readonly SceneName[] = ['a note with a draft', 'a note with a draft with a gap'];
const OPEN = but(IN_INTERVIEWS, 'a note of an application that ended with a no');

const TABLE: readonly (readonly [id: string, name: string, offeredIn: readonly SceneName[]])[] = [
  ['open-follow-ups', 'Open follow-ups', ALL],
  ['open-timeline', 'Open timeline', WITH_INTERVIEWS],
  ['new-interview-note', 'New interview note', ALL],
  ['insert-thank-you', 'Insert thank-you', but(IN_INTERVIEWS, ...MISSED)],
  ['insert-first-check-in', 'Insert first check-in', IN_INTERVIEWS],
  ['insert-second-check-in', 'Insert second check-in', IN_INTERVIEWS],
  ['insert-final-follow-up', 'Insert final follow-up', IN_INTERVIEWS],
  ['insert-closing-note', 'Insert closing note', IN_INTERVIEWS],
  ['insert-networking-check-in', 'Insert networking check-in', IN_INTERVIEWS],
  ['insert-timeline-question', 'Insert timeline question', ['a note with an offer elsewhere']],
  ['insert-no-show', 'Insert no-show message', ['a note of an interview that they missed']],
  ['insert-apology', 'Insert apology', ['a note of an interview that the user missed']],
  ['insert-withdrawal', 'Insert withdrawal', OPEN],
  ['insert-rejection-thanks', 'Insert thanks after a rejection', ['a note of an application that ended with a no']],
  ['insert-what-is-due', 'Insert what is due here', OPEN],
  ['next-gap', 'Next gap', ['a note with a draft with a gap']],
  ['another-wording', 'Another wording', WITH_DRAFT],
  ['check-draft', 'Check draft', WITH_DRAFT],
  ['copy-draft', 'Copy draft', WITH_DRAFT],
  ['copy-draft-body', 'Copy draft without its subject, for a reply', WITH_DRAFT],
  ['open-draft-in-mail-app', 'Open draft in mail app', WITH_DRAFT],
  ['record-as-sent', 'Record as sent', IN_INTERVIEWS],
  ['record-answer', 'Record an answer', IN_INTERVIEWS],
  ['put-off', 'Put off', IN_INTERVIEWS],
  ['skip', 'Skip', IN_INTERVIEWS],
  ['this-application', 'This application', IN_INTERVIEWS],
  ['next-round', 'Next round', IN_INTERVIEWS],
  ['explain-dates', 'Explain dates in this note', IN_INTERVIEWS],
  ['show-problems', 'Show notes that need a look', ALL],
  ['read-sentence', 'Read a sentence', ALL],
  ['export-calendar-file', 'Export calendar file', WITH_INTERVIEWS],
  ['write-next-follow-ups', 'Write next follow-up into notes', ['a vault whose notes lack the day of the next message']],
];

class OneEditor extends Editor {}

/** A vault with a note open in an editor: its commands in their order, and the ids of those that the palette offers now. */
async function lay({ files, open, settings }: Scene): Promise<{ commands: Command[]; offered: () => string[] }> {
  const { app, mock } = await loadPlugin(files, settings);
  const file = open === null ? null : app.vault.getFileByPath(open);
  const editor = new OneEditor().asOriginalType__();
  if (file !== null) {
    vi.spyOn(app.workspace, 'getActiveFile').mockReturnValue(file);
    editor.setValue(files[file.path] ?? '');
  }
  const commands = [...mock.commands__.values()];
  const isOffered = ({ checkCallback, editorCheckCallback }: Command): boolean =>
    editorCheckCallback === undefined
      ? checkCallback?.(true) === true
      : editorCheckCallback(true, editor, { app, file } as MarkdownFileInfo) === true;
  return { commands, offered: () => commands.filter(isOffered).map(({ id }) => id) };
}

describe('the commands', () => {
  it('have the ids and names that hotkeys and scripts know, in the order of a message, and no hotkey of their own', async () => {
    const { commands } = await lay(SCENES['an empty vault']);
    expect(commands.map(({ id, name }) => [id, name])).toEqual(TABLE.map(([id, name]) => [id, name]));
    expect(commands.filter(({ hotkeys }) => hotkeys !== undefined)).toEqual([]);
  });

  it.each(ALL)('offered in %s are those that can do something there', async (scene) => {
    const { offered } = await lay(SCENES[scene]);
    const expected = TABLE.filter(([, , offeredIn]) => offeredIn.includes(scene)).map(([id]) => id);
    await patiently(() => expect(offered()).toEqual(expected));
  });

  it('stand in the guide, each by its name', () => {
    const guide = readFileSync('docs/commands.md', 'utf8').toLowerCase();
    expect(TABLE.map(([, name]) => name.toLowerCase().replace(/^insert (?!what)/, '')).filter((name) => !guide.includes(name))).toEqual([]);
  });
});
