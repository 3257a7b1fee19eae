/** `draft`: a message from a note in a vault folder. */
import { resolve } from 'node:path';
import { draft as writeDraft } from '../domain/command-line/draft';
import type { Outcome } from '../domain/command-line/outcome';
import type { Interview } from '../domain/follow-up/follow-up';
import { mayBeTheirs, type NoteProperties } from '../domain/message/person-notes';
import { readFrontmatter } from '../domain/note/frontmatter';
import { readInterview } from '../domain/read-interview';
import type { Call } from './arguments.mjs';
import { interviewsOf } from './interviews.mjs';
import { missingNote } from './paths.mjs';
import { proofPointsOf, templatesOf } from './templates.mjs';
import { notesBelow, readFile, vaultOf, type VaultFolder } from './vault-folder.mjs';

/** The properties of the notes that may be an interviewer's own. */
const peopleIn = (vault: VaultFolder, interview: Interview): NoteProperties[] =>
  [...notesBelow(vault, vault.root)].flatMap((reading) => {
    if ('problem' in reading || !mayBeTheirs(interview, reading.file)) return [];
    const { properties } = readFrontmatter(reading.file.source, vault.host.parseYaml);
    return [{ path: reading.file.path, properties }];
  });

export function draft({ operands: [named = ''], kind, to, now }: Call, folder: string): Outcome {
  if (kind === null) return { wrongUse: '"draft" needs --kind.' };
  const path = resolve(folder, named);
  const missing = missingNote(path, named);
  if (missing !== null) return missing;

  const vault = vaultOf(path);
  const reading = readFile(vault, path);
  if ('problem' in reading) return { json: null, text: '', problems: [reading.problem] };
  const { interviews: here, problems } = readInterview(reading.file, vault.settings, vault.host, now.day, true);
  const own = templatesOf(vault);
  const proof = proofPointsOf(vault);
  return writeDraft(
    {
      path: reading.file.path,
      here,
      all: interviewsOf(vault, now.day).interviews,
      people: (interview) => peopleIn(vault, interview),
      settings: vault.settings,
      templates: own.templates,
      proofPoints: proof.proofPoints,
      problems: [...vault.problems, ...problems, ...own.problems, ...proof.problems],
    },
    { kind, to, now },
  );
}
