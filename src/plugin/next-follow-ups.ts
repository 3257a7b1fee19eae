/**
 * Clicks that keep the property `next-follow-up` in step, where the settings ask for it.
 *
 * In: the changes that a click makes. Out: the same changes, which also write the new day into the notes whose day they change, so that
 * one Undo takes back both. Not here: the property itself (`../domain/note/next-follow-up.ts`).
 */
import { nextDayOf, notesBeside } from '../domain/follow-up/next-day';
import { planFollowUps } from '../domain/follow-up/plan';
import { inOrder } from '../domain/note/edit';
import { keepNextFollowUp } from '../domain/note/next-follow-up';
import { planOptions } from '../domain/read-interview';
import type { Change } from './note-writer';
import type { PluginContext } from './plugin-context';

type Context = Pick<PluginContext, 'notes' | 'plans' | 'settings'>;

/** The changes with the days that follow from them; as they are where the settings do not ask for the property. */
export function withNextFollowUps(context: Context, changes: readonly Change[]): readonly Change[] {
  const { notes, plans, settings } = context;
  if (!settings.value.nextFollowUp) return changes;
  const changed = textsAfter(context, changes);
  const before = notes.interviews();
  const after = [
    ...before.filter(({ note }) => !changed.has(note.path)),
    ...[...changed].flatMap(([path, source]) => notes.readText({ path, source }).interviews),
  ];
  const touched = new Set(changes.map(({ note }) => note));
  // What belonged together before the click may do so no more.
  const beside = new Set([...notesBeside(before, touched), ...notesBeside(after, touched)]);
  const { followUps } = planFollowUps(after, planOptions(settings.value), plans.plan.now);
  const keeping = new Map([...beside].map((path) => [path, keepNextFollowUp(nextDayOf(followUps, path))]));
  const others = [...keeping].filter(([path, edit]) => !touched.has(path) && changesText(edit, notes.sourceOf(path)));
  return [
    ...changes.map(({ note, edit }, index) => {
      const keep = keeping.get(note);
      // Of several changes of a note the last one knows the day.
      const isLast = changes.slice(index + 1).every((later) => later.note !== note);
      return keep === undefined || !isLast ? { note, edit } : { note, edit: inOrder([edit, keep]) };
    }),
    ...others.map(([note, edit]) => ({ note, edit })),
  ];
}

/** The changes that bring the property of every note up to date; none where all are. */
export function dueNextFollowUps({ notes, plans }: Context): Change[] {
  const { interviews, followUps } = plans.plan;
  return [...new Set(interviews.map(({ note }) => note.path))].flatMap((note) => {
    const edit = keepNextFollowUp(nextDayOf(followUps, note));
    return changesText(edit, notes.sourceOf(note)) ? [{ note, edit }] : [];
  });
}

/** The notes as the changes will leave them, by their texts as they were last read; what is refused changes nothing. */
function textsAfter({ notes }: Context, changes: readonly Change[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { note, edit } of changes) {
    const source = texts.get(note) ?? notes.sourceOf(note);
    const edited = source === null ? null : edit(source);
    if (edited?.ok === true) texts.set(note, edited.source);
  }
  return texts;
}

const changesText = (edit: Change['edit'], source: string | null): boolean => {
  const edited = source === null ? null : edit(source);
  return edited?.ok === true && edited.source !== source;
};
