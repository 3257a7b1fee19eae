/** A note with promises as the views of their marks see it, without a vault. */
import { parse } from 'yaml';
import { day } from '../../../src/domain/calendar/day';
import { promiseMarks, withPlainLineEnds, type PromiseMark } from '../../../src/domain/follow-up/promise-marks';
import { readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import type { MarkedText, PromiseSource } from '../../../src/ui/promises/promise-source';

export const PATH = 'Acme.md';

export const noteWith = (body: string): string => `---\ntype: interview\ncompany: Acme\ninterview-date: 2026-11-16\n---\n${body}`;

export function markedText(source: string): MarkedText {
  const host = { parseYaml: parse, templateFolders: [] };
  const { interviews } = readInterview({ path: PATH, source }, DEFAULT_SETTINGS, host, day('2026-11-25'));
  return { text: withPlainLineEnds(source), marks: promiseMarks(interviews) };
}

/** A store that keeps one note; `read` is what it does some time after the note was saved. */
export class OneNote implements PromiseSource {
  marked: MarkedText | null = null;
  asked = 0;
  readonly opened: PromiseMark[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(source: string | null) {
    if (source !== null) this.marked = markedText(source);
  }

  get listening(): number {
    return this.listeners.size;
  }

  read(source: string | null): void {
    this.marked = source === null ? null : markedText(source);
    this.readAnother();
  }

  readAnother(): void {
    for (const run of this.listeners) run();
  }

  readonly markedText = (path: string): MarkedText | null => {
    this.asked++;
    return path === PATH ? this.marked : null;
  };

  readonly mayBeMarked = (path: string): boolean => path === PATH;

  readonly onChange = (run: () => void): (() => void) => {
    this.listeners.add(run);
    return () => void this.listeners.delete(run);
  };

  readonly drawCard = (el: HTMLElement, { promise }: PromiseMark): void => {
    el.createDiv({ cls: 'card', text: promise.quote });
  };

  readonly openCard = (mark: PromiseMark): void => void this.opened.push(mark);
}
