/** A promise as `--json` prints it. */
import type { StatedTimeline } from '../timeline/stated-timeline';

export const printedPromise = ({ quote, line, saidOn, from, by, approximate, vague, noContact }: StatedTimeline) => ({
  quote,
  line,
  saidOn,
  from,
  by,
  approximate,
  vague,
  noContact,
});

export type PrintedPromise = ReturnType<typeof printedPromise> & { readonly unsure?: boolean };
