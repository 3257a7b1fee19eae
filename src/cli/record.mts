/** `record`: appends one line to a note's log; the only command that writes into a note. */
import { resolve } from 'node:path';
import { checkedEdit } from '../domain/note/checked-edit';
import { appendToLog } from '../domain/note/log-edits';
import { formatLogEntry, parseLogEntry } from '../domain/note/log';
import type { Call } from './arguments.mjs';
import type { Outcome } from './outcome.mjs';
import { missingNote } from './paths.mjs';
import { nameOf, readFile, reasonOf, vaultOf } from './vault-folder.mjs';
import { writeWhole } from './write-file.mjs';

export function record(call: Call, folder: string): Outcome {
  const [named = '', words = ''] = call.operands;
  const path = resolve(folder, named);
  const missing = missingNote(path, named);
  if (missing !== null) return missing;

  const parsed = parseLogEntry(`${call.now.day} ${words}`, 0);
  if ('problem' in parsed) return { wrongUse: `Nothing was written. ${parsed.problem}` };

  const vault = vaultOf(path);
  const reading = readFile(vault, path);
  if ('problem' in reading) return { json: null, text: '', problems: [reading.problem] };
  const entry = formatLogEntry(parsed.day, parsed);
  const edit = checkedEdit(reading.file.source, (source) => appendToLog(source, [entry]), vault.host.parseYaml);
  const note = nameOf(vault, path);
  if (!edit.ok) return { json: null, text: '', problems: [{ note, line: edit.line, message: edit.reason }] };
  try {
    writeWhole(path, edit.source);
  } catch (error) {
    return {
      json: null,
      text: '',
      problems: [{ note, line: 1, message: `Nothing was written: ${reasonOf(error)}. Check who may change this note.` }],
    };
  }
  return { json: { note, line: edit.line, entry }, text: `${note}:${edit.line}: ${entry}\n`, problems: [] };
}
