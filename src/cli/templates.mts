/** The user's own message templates and proof points in a vault folder, with what is wrong with them. */
import type { NoteProblem } from '../domain/note/problem';
import { join } from 'node:path';
import { statSync } from 'node:fs';
import { readUserTemplate, type UserTemplate } from '../domain/message/user-templates';
import { proofPointsPath } from '../domain/settings';
import type { NoteFile } from '../domain/note/interview-note';
import { notesBelow, readFile, type VaultFolder } from './vault-folder.mjs';

export function templatesOf(vault: VaultFolder): { templates: UserTemplate[]; problems: NoteProblem[] } {
  const templates: UserTemplate[] = [];
  const problems: NoteProblem[] = [];
  const folder = join(vault.root, vault.settings.messageTemplatesFolder);
  const chosen = vault.settings.messageTemplatesFolder !== '' && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  for (const reading of chosen ? notesBelow(vault, folder) : []) {
    const template = 'problem' in reading ? reading : readUserTemplate(reading.file);
    if ('problem' in template) problems.push(template.problem);
    if ('template' in template && template.template !== null) templates.push(template.template);
  }
  return { templates, problems };
}

/** The user's note of proof points; null where there is none, with a problem where one is named in the settings. */
export function proofPointsOf(vault: VaultFolder): { proofPoints: NoteFile | null; problems: NoteProblem[] } {
  const { path, isNamed } = proofPointsPath(vault.settings);
  const full = join(vault.root, path);
  if (statSync(full, { throwIfNoEntry: false })?.isFile() !== true) {
    const message = `The note of proof points “${path}” is not there. Choose another one in the settings.`;
    return { proofPoints: null, problems: isNamed ? [{ note: path, line: 1, message }] : [] };
  }
  const reading = readFile(vault, full);
  return 'problem' in reading ? { proofPoints: null, problems: [reading.problem] } : { proofPoints: reading.file, problems: [] };
}
