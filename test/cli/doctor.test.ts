import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine, folderOf, type Run } from './command-line';

let run: (folder: string, ...words: string[]) => Run;
beforeAll(async () => {
  run = await buildCommandLine();
}, 30_000);

const FILES = {
  'Interviews/Acme.md': '---\ntype: interview\ncompany: Acme\ninterview-date: 2026-11-18\n---\n',
  'Jobs/Bolt.md': '---\r\ntype: interview # mine\r\ncompany: Bolt\r\nmet: 2026-11-19\r\n---\r\nGood talk.\r\n',
  'Jobs/Chat.md': '---\ntype: interview\n---\nWe talked.\n',
  'Jobs/Cobalt.md': '---\ntype: interview\ninterview-date: 2026-11-20\n---\n',
  'Media/Interview with a vampire.md': '# A film\n',
};

describe('doctor', () => {
  it('lists what speaks of an interview and does not count, in the order of the paths, and that is no failure', () => {
    const { code, out } = run(folderOf(FILES), 'doctor', '--json');
    const rows = JSON.parse(out) as {
      note: string;
      reason: string;
      fix: string;
    }[];
    expect(code).toBe(0);
    expect(rows.map(({ note, fix }) => [note, fix])).toEqual([
      ['Jobs/Bolt.md', 'Use 2026-11-19 from "met" as the day'],
      ['Jobs/Chat.md', 'Leave this note alone'],
    ]);
    expect(rows[0]?.reason).toBe('It speaks of an interview, but the day of the interview cannot be read.');
  });

  it.each(['Jobs/Bolt.md', 'Jobs/Chat.md'])('mends %s, and lists it no more', (note) => {
    const folder = folderOf(FILES);
    expect(run(folder, 'doctor', '--fix', note).code).toBe(0);
    expect(run(folder, 'doctor', '--json').out).not.toContain(note);
  });

  it('changes no other byte, and the note counts afterwards', () => {
    const folder = folderOf(FILES);
    run(folder, 'doctor', '--fix', 'Jobs/Bolt.md');
    const before = FILES['Jobs/Bolt.md'];
    expect(readFileSync(join(folder, 'Jobs/Bolt.md'), 'utf8')).toBe(
      before.replace('met: 2026-11-19\r\n', 'met: 2026-11-19\r\ninterview-date: 2026-11-19\r\n'),
    );
    expect(run(folder, 'due', '--all', '--json', '--on', '2026-11-20').out).toContain('"Jobs/Bolt.md"');
  });

  it('mends nothing that counts, and no note that is not there', () => {
    const folder = folderOf(FILES);
    expect(run(folder, 'doctor', '--fix', 'Interviews/Acme.md').code).toBe(2);
    expect(run(folder, 'doctor', '--fix', 'Nobody.md')).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('There is no note') as string,
    });
    expect(run(folder, 'due', '--fix', 'Jobs/Bolt.md').code).toBe(2);
  });
});
