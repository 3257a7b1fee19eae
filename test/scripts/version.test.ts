/** What a release needs: three files that agree on the version, and the changelog's words about it. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../scripts/release-notes.mjs';
import { disagreements, keepInStep } from '../../scripts/version.mjs';

function project(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'follow-ups-'));
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value));
  write('package.json', { name: 'x', version });
  write('manifest.json', { id: 'x', version: '0.1.0', minAppVersion: '1.13.1', name: 'X' });
  write('versions.json', { '0.1.0': '1.13.0' });
  return folder;
}

describe('npm version', () => {
  it('brings manifest and versions in step, and keeps what else they say', () => {
    const folder = project('0.2.0');
    expect(disagreements(folder, '0.2.0')).toHaveLength(2);
    keepInStep(folder);
    expect(disagreements(folder, '0.2.0')).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual({
      id: 'x',
      version: '0.2.0',
      minAppVersion: '1.13.1',
      name: 'X',
    });
    expect(JSON.parse(readFileSync(join(folder, 'versions.json'), 'utf8'))).toEqual({ '0.1.0': '1.13.0', '0.2.0': '1.13.1' });
  });

  it('is called by npm, and tags without "v", as the directory wants it', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(scripts['version']).toBe('node scripts/version.mjs && git add manifest.json versions.json');
    expect(readFileSync('.npmrc', 'utf8')).toContain('tag-version-prefix=""');
  });

  it('finds the files of this project in step', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(disagreements('.', version)).toEqual([]);
  });
});

describe('the notes of a release', () => {
  const CHANGELOG =
    '# Changelog\n\n## [Unreleased]\n\nsoon\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- a thing\n\n## 0.1.0\n\nThe first.\n';

  it.each([
    ['0.2.0', '### Added\n\n- a thing'],
    ['0.1.0', 'The first.'],
    ['0.2', null],
    ['0.3.0', null],
  ])('of %s are its section of the changelog', (version, expected) => expect(sectionOf(CHANGELOG, version)).toBe(expected));
});
