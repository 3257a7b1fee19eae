/** A promise as `--json` prints it. */
import type { StatedTimeline } from '../timeline/stated-timeline';
import { fieldsOf } from './fields';

export const printedPromise = (promise: StatedTimeline) =>
  fieldsOf(promise, ['quote', 'line', 'saidOn', 'from', 'by', 'approximate', 'vague', 'noContact']);

export type PrintedPromise = ReturnType<typeof printedPromise> & { readonly unsure?: boolean };
