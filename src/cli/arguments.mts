/**
 * The words of a call, read.
 *
 * In: the words behind the program's name, the folder it was called from, and the clock's reading. Out: a call, or what is wrong with it.
 */
import { parseArgs } from 'node:util';
import type { Now } from '../domain/calendar/now';
import { MESSAGE_KINDS, type MessageKind } from '../domain/note/kind';
import type { WrongUse } from '../domain/command-line/outcome';
import { readKind, readNow } from '../domain/command-line/read-words';

export const COMMANDS = ['due', 'timelines', 'draft', 'check', 'doctor', 'ics', 'record'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Call {
  readonly command: CommandName;
  /** What stands behind the command: paths, and for `record` the entry. */
  readonly operands: readonly string[];
  readonly now: Now;
  readonly json: boolean;
  readonly all: boolean;
  readonly unsure: boolean;
  readonly kind: MessageKind | null;
  readonly to: string | null;
  readonly output: string | null;
  /** The note that `doctor` mends. */
  readonly fix: string | null;
}

export const USAGE = `Usage: interview-follow-ups <command> [options]

  due [VAULT] [--all]               what is due, and why; --all: everything that is known
  timelines PATH... [--unsure]      what employers promised in these notes; --unsure: with what may be a promise
  draft NOTE --kind KIND [--to NAME]
                                    a message from the note, gaps marked
  check NOTE...                     what a careful reader would say of the drafts in these notes
  doctor [VAULT] [--fix NOTE]       notes that speak of an interview but do not count, and why;
                                    --fix mends one
  ics [VAULT] [-o FILE]             a calendar file of what is open
  record NOTE "sent thank-you to Jane Smith by email"
                                    adds a line to the note's log

  --on yyyy-mm-dd[Thh:mm]           takes this as now; a bare day is its end
  --json                            one JSON value on standard output
  --help                            this text

VAULT is the folder you are in unless you name one. Kinds: ${MESSAGE_KINDS.join(', ')}.`;

/** How many operands each command takes. */
const OPERANDS: Readonly<Record<CommandName, { least: number; most: number; what: string }>> = {
  due: { least: 0, most: 1, what: 'at most one folder' },
  timelines: { least: 1, most: Infinity, what: 'at least one note or folder' },
  draft: { least: 1, most: 1, what: 'one note' },
  check: { least: 1, most: Infinity, what: 'at least one note' },
  doctor: { least: 0, most: 1, what: 'at most one folder' },
  ics: { least: 0, most: 1, what: 'at most one folder' },
  record: { least: 2, most: 2, what: 'one note and one entry in quotes' },
};

/** Options that only some commands take. */
const OPTIONS_OF: Readonly<Record<'all' | 'unsure' | 'kind' | 'to' | 'output' | 'fix', CommandName>> = {
  all: 'due',
  unsure: 'timelines',
  kind: 'draft',
  to: 'draft',
  output: 'ics',
  fix: 'doctor',
};

/** Reads a call; `clock` is the present where `--on` gives no other. */
export function readCall(words: readonly string[], clock: Now): Call | WrongUse | { readonly help: true } {
  const parsed = parseWords(words);
  if (typeof parsed === 'string') return { wrongUse: `${parsed} See --help.` };
  const { values, positionals } = parsed;
  if (values.help === true) return { help: true };

  const [name, ...operands] = positionals;
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined) {
    return { wrongUse: name === undefined ? USAGE : `There is no command "${name}". The commands are ${COMMANDS.join(', ')}.` };
  }
  const { least, most, what } = OPERANDS[command];
  if (operands.length < least || operands.length > most) return { wrongUse: `"${command}" takes ${what}.` };
  for (const option of ['all', 'unsure', 'kind', 'to', 'output', 'fix'] as const) {
    if (values[option] !== undefined && OPTIONS_OF[option] !== command) return { wrongUse: `"${command}" takes no --${option}.` };
  }

  const now = readNow(values.on, clock);
  if ('wrongUse' in now) return now;
  const named = values.kind === undefined ? { kind: null } : readKind(values.kind);
  if ('wrongUse' in named) return named;
  const { kind } = named;
  if (command === 'draft' && kind === null) return { wrongUse: `"draft" needs --kind, one of ${MESSAGE_KINDS.join(', ')}.` };

  return {
    command,
    operands,
    now,
    kind,
    json: values.json === true,
    all: values.all === true,
    unsure: values.unsure === true,
    to: values.to ?? null,
    output: values.output ?? null,
    fix: values.fix ?? null,
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        json: { type: 'boolean' },
        all: { type: 'boolean' },
        unsure: { type: 'boolean' },
        kind: { type: 'string' },
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        fix: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // parseArgs tells by an exception which word it does not know.
    if (error instanceof TypeError) return error.message.endsWith('.') ? error.message : `${error.message}.`;
    throw error;
  }
}
