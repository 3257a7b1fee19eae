/** `draft`: a message from a note, with its gaps marked. */
import { resolve } from 'node:path';
import { personNamed } from '../domain/follow-up/people';
import { planFollowUps } from '../domain/follow-up/plan';
import { composeDraft } from '../domain/message/compose';
import { onlyInterviewer, requestFor } from '../domain/message/request';
import { planOptions, readInterview } from '../domain/read-interview';
import type { Call } from './arguments.mjs';
import { interviewsOf } from './interviews.mjs';
import type { Outcome } from './outcome.mjs';
import { missingNote } from './paths.mjs';
import { templatesOf } from './templates.mjs';
import { readFile, vaultOf } from './vault-folder.mjs';

export function draft({ operands: [named = ''], kind, to, now }: Call, folder: string): Outcome {
  if (kind === null) return { wrongUse: '"draft" needs --kind.' };
  const path = resolve(folder, named);
  const missing = missingNote(path, named);
  if (missing !== null) return missing;

  const vault = vaultOf(path);
  const reading = readFile(vault, path);
  if ('problem' in reading) return { json: null, text: '', problems: [reading.problem] };
  const { interview, problems } = readInterview(reading.file, vault.settings, vault.host, true);
  if (interview === null) return { json: null, text: '', problems };

  const person = to === null ? null : personNamed(interview.note.interviewers, to);
  if (to !== null && person === null) {
    const names = interview.note.interviewers.map(({ name }) => name).join(', ');
    return { wrongUse: `"${to}" is nobody whom this note names. ${names === '' ? 'It names no interviewer.' : `It names ${names}.`}` };
  }
  const others = interviewsOf(vault).interviews.filter(({ note }) => note.path !== interview.note.path);
  const interviews = [interview, ...others];
  const own = templatesOf(vault);
  const { followUps } = planFollowUps(interviews, planOptions(vault.settings), now);
  const wish = { kind, recipient: person?.name ?? onlyInterviewer(interview) };
  const {
    to: address,
    subject,
    body,
    unfilled,
  } = composeDraft(requestFor(interview, wish, { interviews, followUps, settings: vault.settings, templates: own.templates }));
  return {
    json: { to: address, subject, body, unfilled },
    text: `To: ${address ?? ''}\nSubject: ${subject}\n\n${body}\n`,
    problems: [...vault.problems, ...problems, ...own.problems],
  };
}
