/**
 * Tags in the text of a note.
 *
 * In: the text and where its body begins. Out: its tags, `#` included. Not here: tags of the frontmatter (`candidate.ts`).
 */
import { namedGroup } from '../matched';
import { linesOutsideCode } from './code-fences';
import { linesOf } from './lines';

const CODE = /`[^`]*`/g;
const TAG = /(?:^|\s)(?<tag>#[\p{L}\p{N}_/-]+)/gu;

/** The tags of a note's body, those in code left out: `Spoke to #job/interview` has `#job/interview`. */
export function inlineTags(source: string, bodyStart: number): string[] {
  const body = source.slice(bodyStart);
  // Most notes have no tag at all, and need no look at their lines.
  if (body.search(TAG) === -1) return [];
  const tags: string[] = [];
  for (const { text } of linesOutsideCode(linesOf(body))) {
    for (const found of text.includes('#') ? text.replace(CODE, ' ').matchAll(TAG) : []) tags.push(namedGroup(found, 'tag'));
  }
  return tags;
}
