import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installInto } from '../../scripts/install-into';

const folder = (): string => mkdtempSync(join(tmpdir(), 'follow-ups-'));

/** A folder with what the build leaves, and more that is nobody's business in a vault. */
function built(): string {
  const from = folder();
  for (const [file, text] of [
    ['main.js', 'the plugin'],
    ['manifest.json', '{ "id": "some-plugin" }'],
    ['styles.css', 'body {}'],
    ['package.json', '{}'],
  ] as const)
    writeFileSync(join(from, file), text);
  return from;
}

function vault(): string {
  const there = folder();
  mkdirSync(join(there, '.obsidian'));
  return there;
}

describe('install-into', () => {
  it('copies the three files into the folder of the plugin, and nothing else', () => {
    const there = vault();
    const plugin = join(there, '.obsidian', 'plugins', 'some-plugin');
    expect(installInto(there, built())).toEqual({ folder: plugin, isUpdate: false });
    expect(readdirSync(plugin).sort()).toEqual(['main.js', 'manifest.json', 'styles.css']);
  });

  it('brings a plugin up to date and leaves its settings', () => {
    const there = vault();
    const plugin = join(there, '.obsidian', 'plugins', 'some-plugin');
    mkdirSync(plugin, { recursive: true });
    writeFileSync(join(plugin, 'main.js'), 'an old one');
    writeFileSync(join(plugin, 'data.json'), '{"name":"Sam"}');
    expect(installInto(there, built())).toEqual({ folder: plugin, isUpdate: true });
    expect(readFileSync(join(plugin, 'main.js'), 'utf8')).toBe('the plugin');
    expect(readFileSync(join(plugin, 'data.json'), 'utf8')).toBe('{"name":"Sam"}');
  });

  it('refuses a folder that is no vault, and makes nothing in it', () => {
    const there = folder();
    expect(installInto(there, built())).toEqual({ refused: expect.stringContaining('is no vault yet') as string });
    expect(readdirSync(there)).toEqual([]);
  });

  it('refuses a folder that is not there, and does not make it', () => {
    const nowhere = join(folder(), 'nowhere');
    expect(installInto(nowhere, built())).toEqual({ refused: expect.stringContaining('There is no folder') as string });
    expect(existsSync(nowhere)).toBe(false);
  });

  it('says what is missing before anything is copied', () => {
    const there = vault();
    expect(installInto(there, folder())).toEqual({ refused: expect.stringContaining('npm run build') as string });
    expect(readdirSync(join(there, '.obsidian'))).toEqual([]);
  });
});
