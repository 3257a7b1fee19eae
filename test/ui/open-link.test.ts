import * as obsidian from 'obsidian';
import { Modal } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ACME, ACME_NOTE, loadPlugin, patiently, type Loaded } from '../plugin/a-vault';

const told: string[] = [];

class Told {
  readonly containerEl = createDiv();
  readonly messageEl = this.containerEl.createDiv();
  constructor(text: string) {
    told.push(text);
  }
  hide(): void {
    this.messageEl.remove();
  }
}

/** The dialogs that were opened, as the user sees them. */
let dialogs: HTMLElement[] = [];

beforeEach(() => {
  dialogs = [];
  told.length = 0;
  vi.spyOn(obsidian, 'Notice').mockImplementation(Told as never);
  vi.spyOn(Modal.prototype, 'open').mockImplementation(function (this: Modal) {
    this.onOpen();
    dialogs.push(this.contentEl);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function follow(data: Record<string, string>): Promise<Loaded> {
  const loaded = await loadPlugin({ [ACME]: ACME_NOTE, 'Soup.md': 'Lentils.\n' });
  const handler = loaded.mock.obsidianProtocolHandlers__.get('interview-follow-ups');
  if (handler === undefined) throw new Error('The plugin takes no links.');
  handler({ action: 'interview-follow-ups', ...data });
  return loaded;
}

describe('a link from outside', () => {
  it('asks before it writes a draft', async () => {
    const { read } = await follow({ note: ACME, kind: 'first-check-in' });
    await patiently(() => expect(dialogs).toHaveLength(1));
    expect(dialogs[0]?.textContent).toMatch(/Acme: First check-in.*, today.*A link asked for it/);
    expect(await read(ACME)).toBe(ACME_NOTE);
  });

  it('fills the form of a new interview note, and makes none', async () => {
    const { app } = await follow({ new: 'true', company: 'Bolt\n<b>Inc</b>', position: 'Clerk', day: '2026-12-01', with: 'Ann' });
    const values = [...(dialogs[0]?.querySelectorAll('input') ?? [])].map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['Bolt <b>Inc</b>', 'Clerk', '2026-12-01', 'Ann']));
    expect(dialogs[0]?.querySelector('b')).toBeNull();
    expect(app.vault.getMarkdownFiles()).toHaveLength(2);
  });

  it.each([
    ['a note outside the vault', { note: '../../etc/passwd', kind: 'thank-you' }, /no interview note “\.\.\/\.\.\/etc\/passwd”/],
    ['a note that is no interview note', { note: 'Soup.md' }, /no interview note “Soup\.md”/],
    ['a note that does not exist', { note: 'Jobs/Bolt' }, /no interview note “Jobs\/Bolt”/],
    ['a kind that is none', { note: ACME, kind: 'postcard' }, /“postcard”, which is no kind of message/],
    ['a message that is sent already', { note: ACME, kind: 'thank-you' }, /no open message of the kind “thank-you”/],
  ])('that names %s opens nothing and says why', async (_, data, said) => {
    const { read } = await follow(data);
    await patiently(() => expect(told).toContainEqual(expect.stringMatching(said)));
    expect(dialogs).toEqual([]);
    expect(await read(ACME)).toBe(ACME_NOTE);
  });
});
