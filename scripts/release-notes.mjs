/**
 * The changelog's words about a version, for its release: `node scripts/release-notes.mjs 0.2.0`.
 *
 * Ends with 1, and says why, where the files do not agree on the version or the changelog has no section about it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { disagreements } from './version.mjs';

/** The section about a version, without its heading; null where there is none. */
export function sectionOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => /^\[?(?<name>[^\]\s]+)/.exec(text)?.groups.name === version);
  return section === undefined ? null : section.slice(section.indexOf('\n')).trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const version = process.argv[2] ?? '';
  const notes = sectionOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  const problems = [...disagreements('.', version), ...(notes === null ? [`CHANGELOG.md has no section "${version}".`] : [])];
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  } else {
    console.log(notes);
  }
}
