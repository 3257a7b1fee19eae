/** A whole vault on the command line: notes of other kinds cost little more than reading their bytes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readingsOf } from '../../src/cli/interviews.mjs';
import { openVault } from '../../src/cli/vault-folder.mjs';
import { day } from '../../src/domain/calendar/day';
import { ratioOf, type Bench } from './bench';

const FOREIGN = 4_000;
const PROSE = 'Notes on the garden, the weather, a book and what it says about energy, with some thoughts for the weekend.\n'.repeat(35);

/** A folder of notes that are none of interviews; gives their paths. */
function foreignVault(root: string): string[] {
  return Array.from({ length: FOREIGN }, (_, index) => {
    const folder = join(root, `Area ${String(index % 40)}`);
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `Note ${String(index)}.md`);
    writeFileSync(
      path,
      `---\ntitle: Note ${String(index)}\ntags: [garden, reading]\ncreated: 2025-03-11\naliases:\n  - n${String(index)}\n---\n# Note ${String(index)}\n\n${PROSE}`,
    );
    return path;
  });
}

const commandLine: Bench = {
  title: `A vault of ${FOREIGN.toLocaleString('en')} notes of other kinds on the command line`,
  run: () => {
    const root = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const paths = foreignVault(root);
      const vault = openVault(root);
      const ratio = ratioOf(
        () => readingsOf(vault, day('2026-11-29')),
        () => paths.map((path) => readFileSync(path, 'utf8').length),
        5,
      );
      return [{ what: 'finding that none is an interview note, against reading 4 kB of each', ratio, budget: 5 }];
    } finally {
      rmSync(root, { recursive: true });
    }
  },
};

export const VAULT: readonly Bench[] = [commandLine];
