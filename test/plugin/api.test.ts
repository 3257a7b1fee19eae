import { describe, expect, it } from 'vitest';
import type { FollowUpsApi } from '../../src/plugin/api';
import { ACME, ACME_NOTE, loadPlugin, patiently, type Loaded } from './a-vault';

async function load(): Promise<Pick<Loaded, 'read'> & { api: FollowUpsApi }> {
  const { plugin, read } = await loadPlugin({ [ACME]: ACME_NOTE, 'Soup.md': 'Lentils.\n' });
  if (plugin.api === null) throw new Error('The plugin has no API.');
  return { api: plugin.api, read };
}

describe('the API', () => {
  it('tells what is due now and on another day', async () => {
    const { api } = await load();
    expect(await api.due()).toEqual([expect.objectContaining({ note: ACME, kind: 'first-check-in', opens: '2026-11-25' })]);
    expect(await api.due('2026-11-24')).toEqual([]);
  });

  it('tells the promises of a note', async () => {
    const { api } = await load();
    expect(await api.promises(ACME)).toEqual([expect.objectContaining({ by: '2026-11-24', line: 10 })]);
  });

  it('gives a draft, and writes nothing', async () => {
    const { api, read } = await load();
    const draft = await api.draft(ACME, 'first check-in');
    expect(draft.subject).not.toBe('');
    expect(await read(ACME)).toBe(ACME_NOTE);
  });

  it('records a line', async () => {
    const { api, read } = await load();
    expect(await api.record(ACME, 'sent first-check-in by email')).toEqual({
      note: ACME,
      line: 9,
      entry: '2026-11-25 sent first-check-in by email',
    });
    expect(await read(ACME)).toContain('  - 2026-11-25 sent first-check-in by email\n');
    // As everywhere the vault tells of the change, a moment later.
    await patiently(async () => expect(await api.due()).toEqual([]));
  });

  it('gives values that are the caller’s own', async () => {
    const { api } = await load();
    const [row] = await api.due();
    (row?.because as string[]).length = 0;
    expect((await api.due())[0]?.because).not.toEqual([]);
  });

  it.each([
    ['a note that is not there', (api: FollowUpsApi) => api.promises('../Other.md'), /There is no note/],
    ['a kind that is none', (api: FollowUpsApi) => api.draft(ACME, 'postcard'), /There is no kind/],
    ['a day that is none', (api: FollowUpsApi) => api.due('soon'), /There is no day/],
    ['an entry that is none', (api: FollowUpsApi) => api.record(ACME, 'waved'), /Nothing was written/],
    ['somebody whom the note does not name', (api: FollowUpsApi) => api.draft(ACME, 'thank-you', 'Bob'), /nobody/],
  ])('rejects %s with a sentence', async (_, call, said) => {
    const { api, read } = await load();
    await expect(call(api)).rejects.toThrow(said);
    expect(await read(ACME)).toBe(ACME_NOTE);
  });
});
