/** New notes stay inside the vault and under names that every system takes, whatever the settings and the form say. */
import { App as MockApp } from 'obsidian-test-mocks/obsidian';
import { expect, it } from 'vitest';
import { day } from '../../src/domain/calendar/day';
import { nameOfNewNote } from '../../src/domain/note/new-interview-note';
import { makeNote } from '../../src/plugin/note-maker';

const nameFor = (company: string): string =>
  nameOfNewNote({ company, position: '', day: day('2026-11-25'), time: '', people: '', type: null });

const vault = () => MockApp.createConfigured__({ files: { 'Jobs/Taken.md': 'mine' } }).asOriginalType__();

it.each([
  ['Jobs', 'Jobs/Note.md'],
  ['/Jobs/', 'Jobs/Note.md'],
  ['../../Jobs', 'Jobs/Note.md'],
  ['Jobs/../../../etc', 'Jobs/etc/Note.md'],
  ['..\\..\\Jobs', 'Jobs/Note.md'],
  ['.obsidian/plugins', 'plugins/Note.md'],
  ['./Jobs/.', 'Jobs/Note.md'],
])('a new note for the folder "%s" is "%s"', async (folder, path) => {
  const app = vault();
  expect((await makeNote(app, folder, 'Note', 'text')).path).toBe(path);
});

it.each([
  ['../../secret', '2026-11-25 secret.md'],
  ['.obsidian/app', '2026-11-25 obsidian app.md'],
  ['C:\\Windows\\x', '2026-11-25 C Windows x.md'],
  ['a\u0000b\r\nc', '2026-11-25 a b c.md'],
  ['[[x|../../y]]', '2026-11-25 y.md'],
  ['%2e%2e%2fetc', '2026-11-25 %2e%2e%2fetc.md'],
])('a company called %j makes the file "%s"', async (company, file) => {
  expect((await makeNote(vault(), 'Jobs', nameFor(company), 'text')).path).toBe(`Jobs/${file}`);
});

it('a name that is taken is never written over', async () => {
  const app = vault();
  expect((await makeNote(app, 'Jobs', 'taken', 'text')).path).toBe('Jobs/taken 2.md');
  const taken = app.vault.getFileByPath('Jobs/Taken.md');
  expect(taken === null ? null : await app.vault.read(taken)).toBe('mine');
});
