/**
 * What the marks of promises get of the pluginContext: the kept reading of a note, and what its card says and does.
 */
import { promiseMarks, withPlainLineEnds, type PromiseMark } from '../../domain/follow-up/promise-marks';
import type { Interview } from '../../domain/follow-up/follow-up';
import type { PluginContext } from '../../plugin/plugin-context';
import { openModal } from '../modals/open-modal';
import { drawPromiseCard } from './promise-card';

/** The marks of a note, and the text that they hold for; the same object as long as the note was not read anew. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly PromiseMark[];
}

export interface PromiseSource {
  /** The note's kept reading; null where it is no interview note, or is about to be read again. Nothing is read for it. */
  readonly markedText: (path: string) => MarkedText | null;
  /** Whether marks can come for a note that has none yet. */
  readonly mayBeMarked: (path: string) => boolean;
  /** Calls back whenever notes were read; gives what ends that. */
  readonly onChange: (run: () => void) => () => void;
  /** Fills the card that stands beside a mark under the pointer; `close` takes it away. */
  readonly drawCard: (el: HTMLElement, mark: PromiseMark, close: () => void) => void;
  /** Opens the card as a dialog, for a tap. */
  readonly openCard: (mark: PromiseMark) => void;
}

/** By the reading that they come from. */
const made = new WeakMap<readonly Interview[], MarkedText>();

function markedTextOf(interviews: readonly Interview[], source: string): MarkedText {
  const known = made.get(interviews);
  if (known !== undefined) return known;
  const marked = { text: withPlainLineEnds(source), marks: promiseMarks(interviews) };
  made.set(interviews, marked);
  return marked;
}

/** The marks as the note store keeps them. */
export const promiseSourceOf = (pluginContext: PluginContext): PromiseSource => ({
  markedText: (path) => {
    const source = pluginContext.notes.sourceOf(path);
    const interviews = pluginContext.notes.interviewsOf(path);
    return source === null || interviews.length === 0 ? null : markedTextOf(interviews, source);
  },
  mayBeMarked: (path) => !pluginContext.notes.ready || pluginContext.notes.interviewsOf(path).length > 0,
  onChange: (run) => {
    const listener = pluginContext.notes.events.on('changed', run);
    return () => pluginContext.notes.events.offref(listener);
  },
  drawCard: (el, mark, close) => drawPromiseCard(el, mark, pluginContext, close),
  openCard: (mark) => openModal(pluginContext.app, 'What was read here', (el, close) => drawPromiseCard(el, mark, pluginContext, close)),
});
