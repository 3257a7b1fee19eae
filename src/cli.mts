/** Node's entry: reads the call, runs the command over the folder of notes, prints, and sets the exit code. */
import { format } from 'date-fns';
import { day } from './domain/calendar/day';
import type { Now } from './domain/calendar/now';
import type { NoteProblem } from './domain/note/problem';
import { readCall, USAGE, type Call, type CommandName } from './cli/arguments.mjs';
import { check } from './cli/check.mjs';
import { draft } from './cli/draft.mjs';
import { doctor } from './cli/doctor.mjs';
import { due } from './cli/due.mjs';
import { ics } from './cli/ics.mjs';
import type { Outcome } from './domain/command-line/outcome';
import { record } from './cli/record.mjs';
import { terminalOf } from './cli/terminal.mjs';
import { timelines } from './cli/timelines.mjs';

const RUN: Readonly<Record<CommandName, (call: Call, folder: string) => Outcome>> = {
  due: (call, folder) => due(call, folder, terminalOf(process.stdout, process.env)),
  timelines,
  draft,
  check,
  doctor,
  ics,
  record,
};

/** The folder that the user stands in; `npm run cli` moves into the repo, and leaves the caller's folder in `INIT_CWD`. */
const callersFolder = (): string => (process.env['npm_lifecycle_event'] === 'cli' && process.env['INIT_CWD']) || process.cwd();

const clock = (): Now => {
  const instant = new Date();
  return { day: day(format(instant, 'yyyy-MM-dd')), time: format(instant, 'HH:mm') };
};

const complain = (problems: readonly NoteProblem[]): void => {
  for (const { note, line, message } of problems) process.stderr.write(`${note}:${line}: ${message}\n`);
};

function main(): number {
  const call = readCall(process.argv.slice(2), clock());
  if ('help' in call) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const outcome = 'wrongUse' in call ? call : RUN[call.command](call, callersFolder());
  if ('wrongUse' in outcome) {
    process.stderr.write(`${outcome.wrongUse}\n`);
    return 2;
  }
  const json = 'json' in call && call.json;
  process.stdout.write(json ? `${JSON.stringify(outcome.json, null, 2)}\n` : outcome.text);
  if (!json || outcome.problemsInJson !== true) complain(outcome.problems);
  return outcome.problems.length > 0 || outcome.found === true ? 1 : 0;
}

process.exitCode = main();
