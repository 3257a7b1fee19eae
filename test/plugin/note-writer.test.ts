import { App as MockApp, type MarkdownView as MockView } from 'obsidian-test-mocks/obsidian';
import { MarkdownView, type App } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { appendToLog } from '../../src/domain/note/log-edits';
import { NoteWriter } from '../../src/plugin/note-writer';

const NOTE = 'Jobs/Acme.md';
const TEXT = '---\ntype: interview\ncompany: "Acme"   # keep this\nfollow-up-log: []\n---\n\nSaid: next Tuesday.  \n';
const LINE = '2026-11-25 sent thank-you to Jane Smith by email';
const logLine = (source: string) => appendToLog(source, [LINE]);

function vaultWith(files: Record<string, string>): { app: App; writer: NoteWriter; read: (path: string) => Promise<string> } {
  const app = MockApp.createConfigured__({ files }).asOriginalType__();
  const read = async (path: string): Promise<string> => {
    const file = app.vault.getFileByPath(path);
    return file === null ? '(gone)' : app.vault.read(file);
  };
  return { app, writer: new NoteWriter(app), read };
}

/** Opens the note in an editor that saves into the vault, as the app does. */
function openInEditor(app: App, path: string, text: string): MarkdownView {
  const leaf = app.workspace.getLeaf(true);
  const view = new MarkdownView(leaf);
  view.file = app.vault.getFileByPath(path);
  view.data = TEXT;
  view.editor.setValue(text);
  (view as unknown as MockView).getMode = () => 'source';
  view.getViewData = () => view.editor.getValue();
  view.save = async () => {
    if (view.file !== null) await app.vault.modify(view.file, view.editor.getValue());
  };
  vi.spyOn(app.workspace, 'getLeavesOfType').mockReturnValue([Object.assign(leaf, { view })]);
  return view;
}

describe('a write into a note that nobody has open', () => {
  it('adds the line and changes no other byte', async () => {
    const { writer, read } = vaultWith({ [NOTE]: TEXT });
    const write = await writer.write(NOTE, logLine);
    expect(write.ok).toBe(true);
    expect(await read(NOTE)).toBe(TEXT.replace('follow-up-log: []\n', `follow-up-log:\n  - ${LINE}\n`));
  });

  it('is undone to the same bytes', async () => {
    const { writer, read } = vaultWith({ [NOTE]: TEXT });
    const write = await writer.write(NOTE, logLine);
    expect(write.ok && (await write.undo()).ok).toBe(true);
    expect(await read(NOTE)).toBe(TEXT);
  });

  it('is undone after other words were saved in the note', async () => {
    const { app, writer, read } = vaultWith({ [NOTE]: TEXT });
    const write = await writer.write(NOTE, logLine);
    const file = app.vault.getFileByPath(NOTE);
    if (file !== null) await app.vault.append(file, 'One more thought.\n');
    expect(write.ok && (await write.undo()).ok).toBe(true);
    expect(await read(NOTE)).toBe(`${TEXT}One more thought.\n`);
  });

  it('is undone after a second line, which stays', async () => {
    const { writer, read } = vaultWith({ [NOTE]: TEXT });
    const write = await writer.write(NOTE, logLine);
    await writer.write(NOTE, (source) => appendToLog(source, ['2026-11-26 note hello']));
    expect(write.ok && (await write.undo()).ok).toBe(true);
    expect(await read(NOTE)).toBe(TEXT.replace('follow-up-log: []\n', 'follow-up-log:\n  - 2026-11-26 note hello\n'));
  });

  it('is written once where a second window still shows the same row, and its click is told so', async () => {
    const { writer, read } = vaultWith({ [NOTE]: TEXT });
    const first = await writer.write(NOTE, logLine);
    expect(await writer.write(NOTE, logLine)).toMatchObject({ ok: false, reason: 'Nothing was written. It stands in the note already.' });
    expect((await read(NOTE)).split(LINE).length).toBe(2);
    expect(first.ok && (await first.undo()).ok).toBe(true);
    expect(await read(NOTE)).toBe(TEXT);
  });

  it('is undone after the note was renamed, and names it as it is called now', async () => {
    const { app, writer, read } = vaultWith({ [NOTE]: TEXT });
    const write = await writer.write(NOTE, logLine);
    const file = app.vault.getFileByPath(NOTE);
    if (file !== null) await app.vault.rename(file, 'Jobs/Acme Corp.md');
    expect(write.ok && (await write.undo())).toMatchObject({ ok: true, note: 'Jobs/Acme Corp.md' });
    expect(await read('Jobs/Acme Corp.md')).toBe(TEXT);
  });

  it('finds a note that was renamed since its row was drawn, also twice and back', async () => {
    const { app, writer, read } = vaultWith({ [NOTE]: TEXT });
    writer.load();
    const file = app.vault.getFileByPath(NOTE);
    for (const path of ['Jobs/Acme Corp.md', 'Jobs/Acme Inc.md', 'Jobs/Acme Corp.md'])
      if (file !== null) await app.vault.rename(file, path);
    expect(await writer.write(NOTE, logLine)).toMatchObject({ ok: true, note: 'Jobs/Acme Corp.md' });
    expect(await read('Jobs/Acme Corp.md')).toContain(LINE);
    writer.unload();
  });

  it.each([
    ['changed', (text: string) => text.replace('thank-you to Jane', 'thank-you to Bob')],
    ['taken out', (text: string) => text.replace(`  - ${LINE}\n`, '')],
  ])('is not undone when that very line was %s since, and says so', async (_, change) => {
    const { app, writer, read } = vaultWith({ [NOTE]: TEXT });
    const write = await writer.write(NOTE, logLine);
    const file = app.vault.getFileByPath(NOTE);
    if (file !== null) await app.vault.process(file, change);
    const before = await read(NOTE);
    const undone = write.ok ? await write.undo() : write;
    expect(undone).toMatchObject({ ok: false, reason: expect.stringContaining('changed or taken out since') as string });
    expect(await read(NOTE)).toBe(before);
  });

  it('is undone once', async () => {
    const { writer, read } = vaultWith({ [NOTE]: TEXT });
    const write = await writer.write(NOTE, logLine);
    expect(write.ok && (await write.undo()).ok).toBe(true);
    expect(write.ok && (await write.undo()).ok).toBe(false);
    expect(await read(NOTE)).toBe(TEXT);
  });

  it('is refused with a reason when the note is gone', async () => {
    const { writer } = vaultWith({});
    expect(await writer.write(NOTE, logLine)).toMatchObject({
      ok: false,
      note: NOTE,
      reason: expect.stringContaining('no longer there') as string,
    });
  });

  it('is refused with the reason of the edit, and nothing is written', async () => {
    const unclosed = '---\ntype: interview\nno end';
    const { writer, read } = vaultWith({ [NOTE]: unclosed });
    expect(await writer.write(NOTE, logLine)).toMatchObject({ ok: false, reason: expect.stringContaining('---') as string });
    expect(await read(NOTE)).toBe(unclosed);
  });

  it('that fails on the disk says why', async () => {
    const { app, writer, read } = vaultWith({ [NOTE]: TEXT });
    vi.spyOn(app.vault, 'process').mockRejectedValue(new Error('disk full'));
    expect(await writer.write(NOTE, logLine)).toMatchObject({ ok: false, reason: expect.stringContaining('disk full') as string });
    expect(await read(NOTE)).toBe(TEXT);
  });
});

describe('a write into a note that is open in an editor', () => {
  it('goes through the editor, with words that were not saved yet', async () => {
    const { app, writer, read } = vaultWith({ [NOTE]: TEXT });
    const view = openInEditor(app, NOTE, `${TEXT}Typed just now.`);
    expect((await writer.write(NOTE, logLine)).ok).toBe(true);
    expect(view.editor.getValue()).toContain(LINE);
    expect(await read(NOTE)).toBe(view.editor.getValue());
    expect(await read(NOTE)).toContain('Typed just now.');
  });

  it('that cannot be saved leaves the editor as it was', async () => {
    const { app, writer } = vaultWith({ [NOTE]: TEXT });
    const view = openInEditor(app, NOTE, `${TEXT}Typed just now.`);
    view.save = () => Promise.reject(new Error('disk full'));
    expect(await writer.write(NOTE, logLine)).toMatchObject({ ok: false, reason: expect.stringContaining('disk full') as string });
    expect(view.editor.getValue()).toBe(`${TEXT}Typed just now.`);
  });

  it('that cannot be saved keeps what was typed while it was tried', async () => {
    const { app, writer, read } = vaultWith({ [NOTE]: TEXT });
    const view = openInEditor(app, NOTE, TEXT);
    view.save = () => {
      view.editor.setValue(`${view.editor.getValue()}Typed in that moment, with a long sentence behind it.`);
      return Promise.reject(new Error('disk full'));
    };
    expect((await writer.write(NOTE, logLine)).ok).toBe(false);
    expect(view.editor.getValue()).toBe(`${TEXT}Typed in that moment, with a long sentence behind it.`);
    expect(await read(NOTE)).toBe(TEXT);
  });

  it('never lands in another note that the tab shows by the time the first is read', async () => {
    const { app, writer, read } = vaultWith({ [NOTE]: TEXT, 'Jobs/Bolt.md': TEXT });
    const view = openInEditor(app, NOTE, TEXT);
    const realRead = app.vault.read.bind(app.vault);
    vi.spyOn(app.vault, 'read').mockImplementationOnce(async (file) => {
      const text = await realRead(file);
      view.file = app.vault.getFileByPath('Jobs/Bolt.md');
      return text;
    });
    expect(await writer.write(NOTE, logLine)).toMatchObject({ ok: true, note: NOTE });
    expect(view.editor.getValue()).toBe(TEXT);
    expect([await read(NOTE), await read('Jobs/Bolt.md')]).toEqual([TEXT.replace('[]\n', `\n  - ${LINE}\n`).replace(': \n', ':\n'), TEXT]);
  });

  it('goes to the disk where the editor has not loaded the note yet', async () => {
    const { app, writer, read } = vaultWith({ [NOTE]: TEXT });
    const view = openInEditor(app, NOTE, '');
    view.data = '';
    expect((await writer.write(NOTE, logLine)).ok).toBe(true);
    expect(view.editor.getValue()).toBe('');
    expect(await read(NOTE)).toContain('company: "Acme"   # keep this\nfollow-up-log:\n');
  });

  it('keeps carriage returns, which an editor would drop', async () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    const { app, writer, read } = vaultWith({ [NOTE]: windows });
    const view = openInEditor(app, NOTE, TEXT);
    view.data = TEXT;
    expect((await writer.write(NOTE, logLine)).ok).toBe(true);
    expect(await read(NOTE)).toBe(windows.replace('follow-up-log: []\r\n', `follow-up-log:\r\n  - ${LINE}\r\n`));
  });
});

describe('several writes at once', () => {
  it('let those stand that worked, name the rest, and are undone together', async () => {
    const { writer, read } = vaultWith({ 'A.md': TEXT, 'B.md': TEXT });
    const writes = await writer.writeAll(['A.md', 'Gone.md', 'B.md'].map((note) => ({ note, edit: logLine })));
    expect(writes.written).toEqual(['A.md', 'B.md']);
    expect(writes.failures).toMatchObject([{ ok: false, note: 'Gone.md' }]);
    expect(await writes.undo()).toEqual([]);
    expect([await read('A.md'), await read('B.md')]).toEqual([TEXT, TEXT]);
  });
});
