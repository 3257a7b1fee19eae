import { existsSync, readFileSync } from 'node:fs';
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
    expect(rows[0]?.reason).toBe('It speaks of an interview, but its day stands only in "met".');
  });

  it.each(['Jobs/Bolt.md', 'Jobs/Chat.md'])('mends %s, and lists it no more', (note) => {
    const folder = folderOf(FILES);
    expect(run(folder, 'doctor', '--fix', note).code).toBe(0);
    expect(run(folder, 'doctor', '--json').out).not.toContain(note);
  });

  it('mends a note that its folder makes a near miss, named as it was listed', () => {
    const folder = folderOf({ 'Interviews/Acme phone screen 18 Nov.md': 'Good talk.\n' });
    expect(run(folder, 'doctor', '--fix', 'Interviews/Acme phone screen 18 Nov.md', '--on', '2026-11-25').code).toBe(0);
    expect(readFileSync(join(folder, 'Interviews/Acme phone screen 18 Nov.md'), 'utf8')).toBe(
      '---\ninterview-date: 2026-11-18\n---\nGood talk.\n',
    );
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

  describe('the folder of interview notes', () => {
    const SETTINGS = '.obsidian/plugins/interview-follow-ups/data.json';
    const IN_FOLDER = {
      'Interview questions/SQL.md': '---\ncompany: Acme\ndate: 2026-11-18\n---\n',
      'Interviews with firms/Acme.md': '---\ncompany: Acme\ndate: 2026-11-18\n---\n',
      'Interviews with firms/Bolt.md': '---\ncompany: Bolt\ndate: 2026-11-19\n---\n',
    };
    const fixes = (folder: string): unknown[] =>
      (JSON.parse(run(folder, 'doctor', '--json').out) as { note: string; fix: string }[]).map(({ note, fix }) => [note, fix]);

    it('is offered and chosen in the settings, with all else in them kept, and no note is touched', () => {
      const folder = folderOf({ ...IN_FOLDER, [SETTINGS]: '{"name":"Alex","later":[1]}' });
      const title = 'Use the folder "Interviews with firms" for interview notes';
      expect(fixes(folder)).toEqual([
        ['Interviews with firms/Acme.md', title],
        ['Interviews with firms/Bolt.md', title],
      ]);
      expect(run(folder, 'doctor', '--fix', 'Interviews with firms/Acme.md')).toMatchObject({
        code: 0,
        out: `Interviews with firms/Acme.md: ${title}\n`,
      });
      expect(JSON.parse(readFileSync(join(folder, SETTINGS), 'utf8'))).toEqual({
        name: 'Alex',
        later: [1],
        interviewFolder: 'Interviews with firms',
      });
      for (const [path, source] of Object.entries(IN_FOLDER)) expect(readFileSync(join(folder, path), 'utf8')).toBe(source);
      expect(fixes(folder)).toEqual([]);
      expect(run(folder, 'due', '--all', '--json', '--on', '2026-11-20').out).toContain('"Interviews with firms/Bolt.md"');
    });

    it('cannot be chosen where there are no settings, so that each note is mended, and no settings are made', () => {
      const folder = folderOf(IN_FOLDER);
      expect(fixes(folder)).toEqual([
        ['Interviews with firms/Acme.md', 'It is an interview of mine'],
        ['Interviews with firms/Bolt.md', 'It is an interview of mine'],
      ]);
      expect(run(folder, 'doctor', '--fix', 'Interviews with firms/Acme.md').code).toBe(0);
      expect(fixes(folder)).toEqual([['Interviews with firms/Bolt.md', 'It is an interview of mine']]);
      expect(existsSync(join(folder, '.obsidian'))).toBe(false);
    });

    it('is not written into settings that cannot be read', () => {
      const folder = folderOf({ ...IN_FOLDER, [SETTINGS]: '{"name":' });
      expect(run(folder, 'doctor', '--fix', 'Interviews with firms/Acme.md')).toMatchObject({
        code: 1,
        complaints: expect.stringContaining('Nothing was written') as string,
      });
      expect(readFileSync(join(folder, SETTINGS), 'utf8')).toBe('{"name":');
    });
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
