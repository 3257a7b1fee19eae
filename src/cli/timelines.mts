/** `timelines`: every promise in the notes named, in line order, overruled ones too. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NoteProblem } from '../domain/note/problem';
import { readInterview } from '../domain/read-interview';
import type { StatedTimeline } from '../domain/timeline/stated-timeline';
import type { Call } from './arguments.mjs';
import type { Outcome } from './outcome.mjs';
import { printedPromise } from './printed-promise.mjs';
import { notesBelow, readFile, vaultOf } from './vault-folder.mjs';

export function timelines(call: Call, folder: string): Outcome {
  const rows: { note: string; promises: readonly StatedTimeline[] }[] = [];
  const problems: NoteProblem[] = [];
  for (const named of call.operands) {
    const path = resolve(folder, named);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return { wrongUse: `There is nothing at "${named}". Check the path.` };
    const vault = vaultOf(path);
    problems.push(...vault.problems);
    for (const reading of found.isDirectory() ? notesBelow(vault, path) : [readFile(vault, path)]) {
      if ('problem' in reading) {
        problems.push(reading.problem);
        continue;
      }
      const { interviews, problems: found_ } = readInterview(reading.file, vault.settings, vault.host, call.now.day, !found.isDirectory());
      problems.push(...found_);
      const promises = interviews.flatMap((interview) => interview.promises).sort((a, b) => a.line - b.line || a.span.start - b.span.start);
      if (interviews.length > 0) rows.push({ note: reading.file.path, promises });
    }
  }
  return {
    json: rows.map(({ note, promises }) => ({ note, promises: promises.map(printedPromise) })),
    text: rows.flatMap(({ note, promises }) => promises.map((promise) => `${note}:${promise.line}: ${inWords(promise)}\n`)).join(''),
    problems,
  };
}

/** `by 2026-11-24, from 2026-11-24: "We'll be in touch next Tuesday"`. */
function inWords({ quote, from, by, approximate, noContact }: StatedTimeline): string {
  const days = by === null ? 'no day named' : `${approximate ? 'about ' : ''}by ${by}${from === null ? '' : `, from ${from}`}`;
  return `${days}${noContact ? ', no contact wanted' : ''}: "${quote}"`;
}
