/**
 * Markdown as the reading view shows it.
 *
 * In: a note's text and the plugin's processors. Out: one element a block, as in the app, so that a post processor gets the
 * element of one section with its lines. Not here: embeds, callouts, math.
 */
import MarkdownIt from 'markdown-it';
import type { MarkdownPostProcessorContext } from 'obsidian';
import { loadedPlugin } from './loaded-plugin';

const markdown = new MarkdownIt({ html: false, linkify: true });

// Two marks of Obsidian's own: [[links]] and ==highlights==.
markdown.inline.ruler.before('link', 'wikilink', (state, silent) => {
  const found = /^\[\[(?<target>[^\]|]+)(?:\|(?<shown>[^\]]+))?\]\]/.exec(state.src.slice(state.pos));
  if (found?.groups === undefined) return false;
  const { target = '', shown = target } = found.groups;
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [
      ['class', 'internal-link'],
      ['data-href', target],
      ['href', target],
    ];
    state.push('text', '', 0).content = shown;
    state.push('link_close', 'a', -1);
  }
  state.pos += found[0].length;
  return true;
});
markdown.inline.ruler.before('emphasis', 'highlight', (state, silent) => {
  const found = /^==(?<words>[^=]+)==/.exec(state.src.slice(state.pos));
  if (found?.groups === undefined) return false;
  if (!silent) {
    state.push('mark_open', 'mark', 1);
    state.push('text', '', 0).content = found.groups['words'] ?? '';
    state.push('mark_close', 'mark', -1);
  }
  state.pos += found[0].length;
  return true;
});
const frontmatterOf = (text: string): string => /^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/.exec(text)?.[0] ?? '';

/** The note's top-level blocks by their lines, from the first to the one behind the last, counted in the whole text. */
function blocksOf(text: string): { from: number; to: number; html: string; text: string }[] {
  const skipped = frontmatterOf(text);
  const skippedLines = skipped.split('\n').length - 1;
  const body = text.slice(skipped.length);
  const lines = body.split('\n');
  return markdown
    .parse(body, {})
    .filter((token) => token.level === 0 && token.nesting >= 0 && token.map !== null)
    .map((token) => {
      const [from, to] = token.map ?? [0, 0];
      const block = lines.slice(from, to).join('\n');
      return { from: from + skippedLines, to: to + skippedLines, html: markdown.render(block), text: block };
    });
}

/** Renders all blocks into the element; what the processors add lives as long as the owner of `addChild`. */
export async function renderMarkdown(
  text: string,
  el: HTMLElement,
  sourcePath: string,
  addChild: MarkdownPostProcessorContext['addChild'],
): Promise<void> {
  for (const block of blocksOf(text)) {
    const section = el.createDiv();
    section.append(...new DOMParser().parseFromString(block.html, 'text/html').body.childNodes);
    const context: MarkdownPostProcessorContext = {
      docId: sourcePath,
      sourcePath,
      frontmatter: null,
      addChild,
      getSectionInfo: () => ({ text, lineStart: block.from, lineEnd: block.to - 1 }),
    };
    await process(section, context);
  }
}

/** Hands code blocks to their processors, and then the whole section to the others. */
async function process(section: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
  const plugin = loadedPlugin();
  if (plugin === null) return;
  for (const code of section.querySelectorAll<HTMLElement>('pre > code')) {
    const language = /language-(?<name>[\w-]+)/.exec(code.className)?.groups?.['name'] ?? '';
    const handler = plugin.markdownCodeBlockProcessors__.get(language);
    if (handler === undefined) continue;
    const block = createDiv({ cls: `block-language-${language}` });
    code.parentElement?.replaceWith(block);
    await handler(code.textContent, block, context);
  }
  for (const processor of plugin.markdownPostProcessors__) await processor(section, context);
}
