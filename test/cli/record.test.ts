import { lstatSync, readdirSync, readFileSync, chmodSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine, folderOf, onFullDisk, type Run } from './command-line';

const NOTE =
  '---\r\ntype: interview # mine\r\ncompany:   "Acme"\r\ninterview-date: 2026-11-16\r\nfollow-up-log: []\r\n---\r\nA trailing blank: \r\nNo newline at the end';

let run: (folder: string, ...words: string[]) => Run;
beforeAll(async () => {
  run = await buildCommandLine();
}, 30_000);

describe('record', () => {
  it('adds one line to the log and changes no other byte', () => {
    const folder = folderOf({ 'Acme.md': NOTE });
    const { code, out } = run(folder, 'record', 'Acme.md', 'sent thank-you to Jane Smith by email', '--on', '2026-11-16', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ note: 'Acme.md', line: 6, entry: '2026-11-16 sent thank-you to Jane Smith by email' });
    expect(readFileSync(join(folder, 'Acme.md'), 'utf8')).toBe(
      NOTE.replace('follow-up-log: []\r\n', 'follow-up-log:\r\n  - 2026-11-16 sent thank-you to Jane Smith by email\r\n'),
    );
  });

  it('writes what an employer said in quotes where YAML would read a colon otherwise', () => {
    const folder = folderOf({ 'Acme.md': NOTE });
    run(folder, 'record', 'Acme.md', 'heard decision: by the end of next week', '--on', '2026-11-20');
    expect(readFileSync(join(folder, 'Acme.md'), 'utf8')).toContain('  - "2026-11-20 heard decision: by the end of next week"\r\n');
  });

  it('leaves the note as it was where the disk is full', async () => {
    const long = `${NOTE}\n${'A line of a long note.\n'.repeat(5_000)}`;
    const folder = folderOf({ 'Acme.md': long });
    const full = await buildCommandLine(onFullDisk(20));
    const { code, complaints } = full(folder, 'record', 'Acme.md', 'sent thank-you', '--on', '2026-11-16');
    expect(code).toBe(1);
    expect(complaints).toContain('Nothing was written');
    expect(readFileSync(join(folder, 'Acme.md'), 'utf8')).toBe(long);
    expect(readdirSync(folder)).toEqual(['Acme.md']);
  });

  it('keeps a link a link, and who may read the note', () => {
    const folder = folderOf({ 'Real.md': NOTE });
    chmodSync(join(folder, 'Real.md'), 0o640);
    symlinkSync('Real.md', join(folder, 'Acme.md'));
    expect(run(folder, 'record', 'Acme.md', 'sent thank-you', '--on', '2026-11-16').code).toBe(0);
    expect(lstatSync(join(folder, 'Acme.md')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'Real.md')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, 'Real.md'), 'utf8')).toContain('2026-11-16 sent thank-you');
  });

  it('refuses what does not parse and writes nothing', () => {
    const folder = folderOf({ 'Acme.md': NOTE });
    const { code, complaints } = run(folder, 'record', 'Acme.md', 'sent carrier-pigeon', '--on', '2026-11-20');
    expect(code).toBe(2);
    expect(complaints).toMatch(/Nothing was written/);
    expect(readFileSync(join(folder, 'Acme.md'), 'utf8')).toBe(NOTE);
  });
});
