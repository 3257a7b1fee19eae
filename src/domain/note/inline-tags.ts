/**
 * Tags in the text of a note.
 *
 * In: the text and where its body begins. Out: its tags, `#` included. Not here: tags of the frontmatter (`candidate.ts`).
 */

const CODE = /^ {0,3}(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\k<fence>[`~]*[ \t]*$|(?![\s\S]))|`[^`\n]*`/gm;
const TAG = /(?:^|\s)#(?<tag>[\p{L}\p{N}_/-]+)/gu;

/** The tags of a note's body, those in code left out: `Spoke to #job/interview` has `#job/interview`. */
export function inlineTags(source: string, bodyStart: number): string[] {
  const body = source.slice(bodyStart);
  // Most notes have no tag at all: the costly part is for those that do.
  if (body.search(TAG) === -1) return [];
  return [...body.replace(CODE, ' ').matchAll(TAG)].map((found) => `#${found.groups?.['tag'] ?? ''}`);
}
