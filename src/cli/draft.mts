/** `draft`: a message from a note, with its gaps marked. */
import { resolve } from 'node:path';
import { interviewIn } from '../domain/follow-up/interview-in';
import { whyNoThanks } from '../domain/follow-up/missed';
import { personNamed } from '../domain/follow-up/people';
import type { Interview } from '../domain/follow-up/follow-up';
import { planFollowUps } from '../domain/follow-up/plan';
import { composeDraft } from '../domain/message/compose';
import { onlyInterviewer, requestFor } from '../domain/message/request';
import { planOptions, readInterview } from '../domain/read-interview';
import type { Call } from './arguments.mjs';
import { interviewsOf } from './interviews.mjs';
import type { Outcome } from './outcome.mjs';
import { missingNote } from './paths.mjs';
import { proofPointsOf, templatesOf } from './templates.mjs';
import { readFile, vaultOf } from './vault-folder.mjs';

export function draft({ operands: [named = ''], kind, to, now }: Call, folder: string): Outcome {
  if (kind === null) return { wrongUse: '"draft" needs --kind.' };
  const path = resolve(folder, named);
  const missing = missingNote(path, named);
  if (missing !== null) return missing;

  const vault = vaultOf(path);
  const reading = readFile(vault, path);
  if ('problem' in reading) return { json: null, text: '', problems: [reading.problem] };
  const { interviews: here, problems } = readInterview(reading.file, vault.settings, vault.host, now.day, true);
  const interview = interviewWith(here, reading.file.path, to);
  if (interview === null) return { json: null, text: '', problems };

  const refusal = kind === 'thank-you' ? whyNoThanks(interview.note, now.day) : null;
  if (refusal !== null) return { wrongUse: refusal };

  const person = to === null ? null : personNamed(interview.note.interviewers, to);
  if (to !== null && person === null) {
    const names = interview.note.interviewers.map(({ name }) => name).join(', ');
    return { wrongUse: `"${to}" is nobody whom this note names. ${names === '' ? 'It names no interviewer.' : `It names ${names}.`}` };
  }
  const others = interviewsOf(vault, now.day).interviews.filter(({ note }) => note.path !== interview.note.path);
  const interviews = [...here, ...others];
  const own = templatesOf(vault);
  const proof = proofPointsOf(vault);
  const { followUps } = planFollowUps(interviews, planOptions(vault.settings), now);
  const wish = { kind, recipient: person?.name ?? onlyInterviewer(interview) };
  const {
    to: address,
    subject,
    body,
    unfilled,
  } = composeDraft(
    requestFor(interview, wish, {
      interviews,
      followUps,
      settings: vault.settings,
      templates: own.templates,
      proofPoints: proof.proofPoints,
    }),
  );
  return {
    json: { to: address, subject, body, unfilled },
    text: `To: ${address ?? ''}\nSubject: ${subject}\n\n${body}\n`,
    problems: [...vault.problems, ...problems, ...own.problems, ...proof.problems],
  };
}

/** The note's interview that the message is about: the latest one that the named person sat in, else the latest. */
function interviewWith(here: readonly Interview[], path: string, to: string | null): Interview | null {
  const withThem = here.filter(({ note }) => to !== null && personNamed(note.interviewers, to) !== null);
  return interviewIn(withThem.length > 0 ? withThem : here, path);
}
