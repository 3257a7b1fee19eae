/**
 * The user's own message templates and proof points, read when a draft is written.
 *
 * In: the vault, and the folder and note of the settings. Out: templates, and what is wrong with the broken ones. Nothing is kept: the folder is small.
 */
import { TFile, Vault } from 'obsidian';
import { readUserTemplate, type TemplateReading, type UserTemplate } from '../domain/message/user-templates';
import type { NoteFile } from '../domain/note/interview-note';
import type { NoteProblem } from '../domain/note/problem';
import { proofPointsPath, type Settings } from '../domain/settings';
import { reasonOf } from './reason-of';

export interface MessageTemplates {
  readonly templates: readonly UserTemplate[];
  readonly problems: readonly NoteProblem[];
}

/** Every message template in the folder and below it; none where no folder is chosen or it is gone. */
export async function readMessageTemplates(vault: Vault, folder: string): Promise<MessageTemplates> {
  const root = folder === '' ? null : vault.getFolderByPath(folder.replace(/^\/+|\/+$/g, ''));
  const files: TFile[] = [];
  if (root !== null) Vault.recurseChildren(root, (file) => void (file instanceof TFile && file.extension === 'md' && files.push(file)));
  const readings = await Promise.all(files.map((file) => read(vault, file)));
  return {
    templates: readings.flatMap((reading) => ('template' in reading && reading.template !== null ? [reading.template] : [])),
    problems: readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : [])),
  };
}

async function read(vault: Vault, file: TFile): Promise<TemplateReading> {
  try {
    return readUserTemplate({ path: file.path, source: await vault.cachedRead(file) });
  } catch (error) {
    return {
      problem: {
        note: file.path,
        line: 1,
        message: `This message template could not be read (${reasonOf(error)}). Until then the built-in one is used.`,
      },
    };
  }
}

/** The user's note of proof points; null where there is none, with a problem where one is named in the settings. */
export async function readProofPoints(
  vault: Vault,
  settings: Settings,
): Promise<{ proofPoints: NoteFile | null; problems: NoteProblem[] }> {
  const { path, isNamed } = proofPointsPath(settings);
  const problem = (message: string) => ({ proofPoints: null, problems: [{ note: path, line: 1, message }] });
  const file = vault.getFileByPath(path);
  if (file === null)
    return isNamed
      ? problem(`The note of proof points “${path}” is not there. Choose another one in the settings.`)
      : { proofPoints: null, problems: [] };
  try {
    return { proofPoints: { path, source: await vault.cachedRead(file) }, problems: [] };
  } catch (error) {
    return problem(`The note of proof points could not be read (${reasonOf(error)}).`);
  }
}
