/** Obsidian for the tests of this folder: the mock, with the host's views, menus, modals and notices that can be seen and clicked. */
import * as mock from 'obsidian-test-mocks/obsidian';
import { renderMarkdown } from '../host/app/render-markdown';
import '../host/app/controls';
import '../host/app/menus';

mock.MarkdownRenderer.render = (_app, text, el, path, component) =>
  renderMarkdown(text, el, path, (child) => void component.asOriginalType__().addChild(child));

export * from 'obsidian-test-mocks/obsidian';
// What is named here stands before what the star brings.
export { HostHoverPopover as HoverPopover } from '../host/app/hover-popover';
export { setIcon } from '../host/app/icons';
export { HostMarkdownView as MarkdownView } from '../host/app/markdown-view';
export { HostFuzzySuggestModal as FuzzySuggestModal } from '../host/app/modals';
export { HostNotice as Notice } from '../host/app/notice';
export { HostPlugin as Plugin } from '../host/app/plugin';
export { setTooltip } from '../host/app/tooltip';
