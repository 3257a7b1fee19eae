/** `record`: appends one line to a note's log; the only command that writes into a note. */
import { resolve } from 'node:path';
import type { Outcome } from '../domain/command-line/outcome';
import { readEntry, recorded } from '../domain/command-line/record';
import { checkedEdit } from '../domain/note/checked-edit';
import { appendToLog } from '../domain/note/log-edits';
import type { Call } from './arguments.mjs';
import { missingNote } from './paths.mjs';
import { nameOf, readFile, readFailure, vaultOf } from './vault-folder.mjs';
import { writeWhole } from './write-file.mjs';

export function record(call: Call, folder: string): Outcome {
  const [named = '', words = ''] = call.operands;
  const path = resolve(folder, named);
  const missing = missingNote(path, named);
  if (missing !== null) return missing;

  const read = readEntry(words, call.now.day);
  if ('wrongUse' in read) return read;
  const { entry } = read;

  const vault = vaultOf(path);
  const reading = readFile(vault, path);
  if ('problem' in reading) return { json: null, text: '', problems: [reading.problem] };
  const edit = checkedEdit(reading.file.source, (source) => appendToLog(source, [entry]), vault.host.parseYaml);
  const note = nameOf(vault, path);
  if (!edit.ok) return { json: null, text: '', problems: [{ note, line: edit.line, message: edit.reason }] };
  try {
    writeWhole(path, edit.source);
  } catch (error) {
    return {
      json: null,
      text: '',
      problems: [{ note, line: 1, message: `Nothing was written: ${readFailure(error)}. Check who may change this note.` }],
    };
  }
  return recorded(note, edit.line, entry);
}
