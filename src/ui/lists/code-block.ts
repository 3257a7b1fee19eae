/**
 * The code block `follow-ups`: the list of follow-ups live in any note, by the options that stand in the block.
 */
import { MarkdownRenderChild, parseYaml } from 'obsidian';
import { readListBlock } from '../../domain/follow-up/list-options';
import type { PluginContext } from '../../plugin/plugin-context';
import { FollowUpList, showProblems } from './follow-up-list';

/** The language behind the fence. */
export const BLOCK_LANGUAGE = 'follow-ups';

/** Fills a block; what of its options cannot be used stands above the list, which is shown by the others. */
export function drawBlock(text: string, el: HTMLElement, pluginContext: PluginContext): MarkdownRenderChild {
  const { options, problems } = readListBlock(text, parseYaml);
  const child = new MarkdownRenderChild(el);
  showProblems(el.createDiv(), problems);
  child.addChild(new FollowUpList(el.createDiv(), pluginContext)).show({ options, paths: null });
  return child;
}
