/** The user's own message templates in a vault folder, with what is wrong with them. */
import type { NoteProblem } from '../domain/note/problem';
import { join } from 'node:path';
import { statSync } from 'node:fs';
import { readUserTemplate, type UserTemplate } from '../domain/message/user-templates';
import { notesBelow, type VaultFolder } from './vault-folder.mjs';

export function templatesOf(vault: VaultFolder): { templates: UserTemplate[]; problems: NoteProblem[] } {
  const templates: UserTemplate[] = [];
  const problems: NoteProblem[] = [];
  const folder = join(vault.root, vault.settings.messageTemplatesFolder);
  const chosen = vault.settings.messageTemplatesFolder !== '' && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  for (const reading of chosen ? notesBelow(vault, folder) : []) {
    const template = 'problem' in reading ? reading : readUserTemplate(reading.file);
    if ('problem' in template) problems.push(template.problem);
    else if (template.template !== null) templates.push(template.template);
  }
  return { templates, problems };
}
