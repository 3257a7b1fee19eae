/**
 * Which promises of whole notes are not read as labelled, by what went wrong, so that it can be mended as a kind.
 *
 * In: the part of the notes to learn from; no other part is ever shown. Out: counts and lines, printed. Not here: figures (`parts.ts`).
 */
import { readFileSync } from 'node:fs';
import { parseDay, type Day } from '../../src/domain/calendar/day';
import { maskInline } from '../../src/domain/note/prose';
import { en } from '../../src/domain/timeline/locales/en/en';
import { passageContexts } from '../../src/domain/timeline/passage-context';
import { passagesOfNote } from '../../src/domain/timeline/read-body';
import { readPromises } from '../../src/domain/timeline/read-promises';
import { readTimes } from '../../src/domain/timeline/read-times';
import type { StatedTimeline } from '../../src/domain/timeline/stated-timeline';
import type { Label } from '../../test/domain/timeline/corpus';
import { noteFrom, OPTIONS, told } from '../../test/domain/timeline/notes';

const FOLDER = 'test/domain/timeline/corpus/real-notes';

/** A promise of a note: a piece of the line on which it stands, and the day on which it was said where that is not the interview's. */
interface NoteLabel extends Label {
  readonly quote: string;
  readonly saidOn?: string;
}

interface LabelledNote {
  readonly saidOn: string;
  readonly promises: readonly NoteLabel[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand, whatever line breaks and signs of quotation are between them. */
function placeOf(source: string, words: string): Stretch {
  const pattern = words
    .trim()
    .split(/[\s>]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const found = new RegExp(pattern.join('[\\s>]+'), 'u').exec(source);
  return { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].length ?? 0) };
}

const meets = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** A labelled note as it is read. */
class NoteAsRead {
  private readonly source: string;
  private readonly read: readonly StatedTimeline[];
  private readonly unsure: readonly StatedTimeline[];
  private readonly used = new Set<StatedTimeline>();

  constructor(
    readonly name: string,
    private readonly label: LabelledNote,
  ) {
    this.source = readFileSync(`${FOLDER}/${name}.md`, 'utf8');
    const { promises, unsure } = readPromises(noteFrom(this.source, `${name}.md`), OPTIONS);
    [this.read, this.unsure] = [promises, unsure];
  }

  /** What went wrong with each promise that is not read as labelled, and with each that is read and not labelled. */
  faults(): [kind: string, what: string][] {
    const missed = this.label.promises.filter((label) => label.vague !== true && !this.isFound(label));
    const extra = this.read.filter((each) => each.by !== null && !this.used.has(each));
    return [
      ...missed.map((label): [string, string] => [this.whyMissed(label), `${label.by ?? ''} of “${label.quote}”`]),
      ...extra.map((each): [string, string] => [this.whyRead(each), `${told(each)}, said ${each.saidOn ?? '?'}: “${each.quote}”`]),
    ];
  }

  private isFound(label: NoteLabel): boolean {
    const place = placeOf(this.source, label.quote);
    const same = this.read.filter((each) => each.by === label.by && !this.used.has(each));
    const found = same.find(({ sentence }) => meets(sentence, place)) ?? same[0];
    if (found !== undefined) this.used.add(found);
    return found !== undefined;
  }

  private whyMissed(label: NoteLabel): string {
    const place = placeOf(this.source, label.quote);
    const saidOn = label.saidOn ?? this.label.saidOn;
    const day = parseDay(this.label.saidOn);
    const passage = passageContexts(passagesOfNote(this.source, OPTIONS), day, OPTIONS, []).find(([{ start, text }]) =>
      meets({ start, end: start + text.length }, place),
    );
    if (passage === undefined) return 'missed: no sentence of it is read';
    const [{ text }, { saidOn: taken }] = passage;
    if (!this.names(text, parseDay(saidOn), label.by)) return 'missed: its time is read as another or not at all';
    if (this.read.some(({ sentence }) => meets(sentence, place)))
      return taken === saidOn ? 'missed: another time of its sentence counts' : 'missed: it was said on another day';
    return this.unsure.some(({ sentence }) => meets(sentence, place)) ? 'missed: unsure' : 'missed: judged to be none';
  }

  private names(text: string, saidOn: Day | null, by: Label['by']): boolean {
    const said = { ...OPTIONS, saidOn, time: null };
    return readTimes(maskInline(text).replace(/\s+/g, ' '), said, en).some(({ reading }) => reading.last === by);
  }

  private whyRead({ sentence }: StatedTimeline): string {
    const label = this.label.promises.find(({ quote }) => meets(sentence, placeOf(this.source, quote)));
    if (label === undefined) return 'read: nothing is promised there';
    return label.vague === true ? 'read: no time is known there' : 'read: by another day than promised';
  }
}

/** Prints what goes wrong in the notes to learn from. */
export function showFaultsOfNotes(): void {
  const notes = Object.entries(JSON.parse(readFileSync(`${FOLDER}/learn.json`, 'utf8')) as Record<string, LabelledNote>);
  const faults = notes.flatMap(([name, label]) => new NoteAsRead(name, label).faults().map(([kind, what]) => ({ kind, what, name })));
  const kinds = [...new Set(faults.map(({ kind }) => kind))].sort();
  for (const kind of kinds) {
    const those = faults.filter((each) => each.kind === kind);
    console.log(`${kind}: ${those.length}`);
    for (const { name, what } of those) console.log(`  ${name}: ${what.replace(/\s+/g, ' ').slice(0, 200)}`);
  }
}
