/**
 * What other plugins and scripts may ask: `app.plugins.getPlugin('interview-follow-ups').api`.
 *
 * Read only but for `record`. The answers are plain values, the same as the command line prints with `--json`, and the caller's own. A call
 * that cannot be meant rejects with a sentence that says what to do. Shapes change only with `version`.
 */
import type { DraftJson } from '../domain/command-line/draft';
import type { PrintedFollowUp } from '../domain/command-line/due';
import type { Outcome } from '../domain/command-line/outcome';
import type { PrintedPromise } from '../domain/command-line/printed-promise';
import { readKind, readNow } from '../domain/command-line/read-words';
import type { RecordJson } from '../domain/command-line/record';
import { answerDraft, answerDue, answerRecord, answerTimelines } from './answers';
import { currentMoment } from './clock';
import type { PluginContext } from './plugin-context';

export interface FollowUpsApi {
  readonly version: 1;
  /** What is due now, or on a day such as `2026-11-25` (a Wednesday). */
  due(day?: string): Promise<PrintedFollowUp[]>;
  /** The promises of a note by its path, in the order of its lines; none where the note tells of no interview. */
  promises(path: string): Promise<PrintedPromise[]>;
  /** A message from a note, its gaps in square brackets; nothing is written. */
  draft(path: string, kind: string, to?: string): Promise<DraftJson>;
  /** Adds a line such as "sent thank-you to Jane Smith by email" to the note's log, dated today. */
  record(path: string, entry: string): Promise<RecordJson>;
}

/** The API over the notes of the store. */
export function apiOf(pluginContext: PluginContext): FollowUpsApi {
  return {
    version: 1,
    due: async (day) => {
      const now = readNow(day, currentMoment());
      return 'wrongUse' in now ? refuse(now.wrongUse) : given(await answerDue(pluginContext, { now, all: false })).followUps.slice();
    },
    promises: async (path) => given(await answerTimelines(pluginContext, path, currentMoment())).flatMap(({ promises }) => promises),
    draft: async (path, words, to = undefined) => {
      const named = readKind(words);
      if ('wrongUse' in named) return refuse(named.wrongUse);
      return (
        given(await answerDraft(pluginContext, path, { ...named, to: to ?? null, now: currentMoment() })) ??
        refuse(`“${path}” tells of no interview.`)
      );
    },
    record: async (path, entry) =>
      given(await answerRecord(pluginContext, path, entry, currentMoment())) ?? refuse(`Nothing was written into “${path}”.`),
  };
}

function refuse(why: string): never {
  throw new Error(why);
}

/** The value of an outcome as the caller's own: nothing of the plugin's can be changed through it. */
function given<Json>(outcome: Outcome<Json>): Json {
  if ('wrongUse' in outcome) return refuse(outcome.wrongUse);
  const [problem] = outcome.problems;
  // What could not be written is told by its reason; what could not be read of some note does not keep the rest back.
  if (outcome.json === null && problem !== undefined) return refuse(problem.message);
  return structuredClone(outcome.json);
}
