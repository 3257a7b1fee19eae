import { BasesEntry, type BasesView as MockBasesView, type Plugin as MockPlugin } from 'obsidian-test-mocks/obsidian';
import type { BasesViewConfig, MarkdownPostProcessorContext, MarkdownRenderChild, QueryController } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { basesViewOf, chosenIn } from '../../../src/ui/lists/bases-view';
import { BASES_VIEW_TYPE } from '../../../src/ui/lists/bases-view-type';
import type { PluginContext } from '../../../src/plugin/plugin-context';
import { loadPlugin, patiently } from '../../plugin/a-vault';

const interview = (company: string, day: string): string =>
  `---\ntype: interview\ncompany: ${company}\ninterview-date: ${day}\ninterviewers: [Ann]\n---\n\nTalked.\n`;

const FILES = { 'Jobs/Acme.md': interview('Acme', '2026-11-24'), 'Jobs/Bolt.md': interview('Bolt', '2026-11-24'), 'Soup.md': 'Lentils.\n' };

/** The plugin over some notes on Wednesday 2026-11-25. */
const load = (files: Record<string, string> = FILES): ReturnType<typeof loadPlugin> => loadPlugin(files);

async function block(mock: MockPlugin, text: string): Promise<{ el: HTMLElement; child: MarkdownRenderChild | null }> {
  const el = createDiv();
  document.body.append(el);
  let child: MarkdownRenderChild | null = null;
  const context = {
    addChild: (added: MarkdownRenderChild) => {
      child = added;
      added.load();
    },
  } as MarkdownPostProcessorContext;
  await mock.markdownCodeBlockProcessors__.get('follow-ups')?.(text, el, context);
  return { el, child };
}

const companies = (el: HTMLElement): string[] =>
  [...el.querySelectorAll('.follow-ups-row')].map((row) => /Acme|Bolt|Cove/.exec(row.textContent)?.[0] ?? row.textContent);

describe('the code block', () => {
  it('lists what is due, and follows a note that changes', async () => {
    const { app, mock } = await load();
    const { el } = await block(mock, '');
    await patiently(() => expect(companies(el)).toEqual(expect.arrayContaining(['Acme', 'Bolt'])));
    await app.vault.create('Jobs/Cove.md', interview('Cove', '2026-11-24'));
    await patiently(() => expect(companies(el)).toContain('Cove'));
  });

  it('lists one company, and says which option it does not know', async () => {
    const { mock } = await load();
    const { el } = await block(mock, 'company: bolt\ncolour: red');
    await patiently(() => expect(new Set(companies(el))).toEqual(new Set(['Bolt'])));
    expect(el.querySelector('.follow-ups-embedded-problems')?.textContent).toMatch(/no option "colour"/);
  });

  it('says that nothing is due', async () => {
    const { mock } = await load({ 'Soup.md': 'Lentils.\n' });
    const { el } = await block(mock, '');
    await patiently(() => expect(el.querySelector('.follow-ups-embedded-empty')?.textContent).toBe('Nothing is due here.'));
  });

  it('is still once its note is closed', async () => {
    const { app, mock } = await load();
    const { el, child } = await block(mock, '');
    await patiently(() => expect(companies(el)).toContain('Acme'));
    child?.unload();
    await app.vault.create('Jobs/Cove.md', interview('Cove', '2026-11-24'));
    await new Promise((resume) => window.setTimeout(resume, 200));
    expect(companies(el)).not.toContain('Cove');
  });
});

describe('the view of a base', () => {
  async function view(paths: readonly string[]): Promise<{ el: HTMLElement; view: MockBasesView }> {
    const { app, mock } = await load();
    const registration = mock.basesViewRegistrations__.get(BASES_VIEW_TYPE);
    if (registration === undefined) throw new Error('The plugin adds no view to bases.');
    const el = createDiv();
    document.body.append(el);
    const made = registration.factory({} as QueryController, el) as unknown as MockBasesView;
    const entries = paths.map((path) => BasesEntry.create__({}, app.vault.getFileByPath(path) as never));
    const group = { entries, hasKey: () => false };
    made.data.setGroupedData__([group as unknown as Parameters<typeof made.data.setGroupedData__>[0][0]]);
    made.load();
    made.onDataUpdated();
    return { el, view: made };
  }

  it('lists what is to be sent for the notes of the base', async () => {
    const { el } = await view(['Jobs/Bolt.md']);
    await patiently(() => expect(new Set(companies(el))).toEqual(new Set(['Bolt'])));
  });

  it('has nothing to list in a base of other notes', async () => {
    const { el } = await view(['Soup.md']);
    await patiently(() => expect(el.querySelector('.follow-ups-embedded-empty')?.textContent).toBe('No note here tells of an interview.'));
  });

  it('keeps its rows when the base is told anew, and takes them away with itself', async () => {
    const made = await view(['Jobs/Bolt.md']);
    await patiently(() => expect(companies(made.el)).toContain('Bolt'));
    const row = made.el.querySelector('.follow-ups-row');
    made.view.onDataUpdated();
    expect(made.el.querySelector('.follow-ups-row')).toBe(row);
    made.view.unload();
    expect(made.el.childElementCount).toBe(0);
  });

  it.each([
    [{}, { companies: [], kinds: [], days: 7 }],
    [
      { days: 30, kinds: ['thank-you', 'postcard'] },
      { companies: [], kinds: ['thank-you'], days: 30 },
    ],
    [
      { days: 'many', companies: 'Acme' },
      { companies: ['Acme'], kinds: [], days: 7 },
    ],
  ])('takes of its options %j what can be used', (stored: Record<string, unknown>, options) => {
    expect(chosenIn({ get: (key: string) => stored[key] }).options).toEqual(options);
  });

  it('offers its options with defaults', () => {
    const options = basesViewOf({} as PluginContext).options?.({} as BasesViewConfig) ?? [];
    expect(options.map((option) => ('key' in option ? option.key : ''))).toEqual(['days', 'kinds', 'companies']);
  });
});
