/** Page preview: a popover with the note, when a plugin asks for it by `hover-link`. */
import { type App, Component } from 'obsidian-test-mocks/obsidian';
import { loadedPlugin } from './loaded-plugin';
import { renderMarkdown } from './render-markdown';

interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly targetEl: HTMLElement;
  readonly linktext: string;
  readonly sourcePath?: string;
}

export function watchHoverLinks(app: App): void {
  app.workspace.on('hover-link', (link) => void show(app, link as HoverLink));
}

async function show(app: App, { event, source, targetEl, linktext, sourcePath = '' }: HoverLink): Promise<void> {
  const needsMod = loadedPlugin()?.hoverLinkSources__.get(source)?.defaultMod ?? true;
  const file = app.metadataCache.getFirstLinkpathDest(linktext.replace(/#.*$/, ''), sourcePath);
  if (file === null || (needsMod && !event.ctrlKey && !event.metaKey)) return;
  document.querySelector('.hover-popover')?.remove();
  const owner = new Owner();
  owner.load();
  const popover = document.body.createDiv('popover hover-popover');
  const { left, bottom } = targetEl.getBoundingClientRect();
  popover.setCssProps({ '--popover-left': `${String(left)}px`, '--popover-top': `${String(bottom + 4)}px` });
  await renderMarkdown(
    await app.vault.cachedRead(file),
    popover.createDiv('markdown-preview-view markdown-rendered'),
    file.path,
    (child) => void owner.asOriginalType__().addChild(child),
  );
  targetEl.addEventListener(
    'mouseleave',
    () => {
      popover.remove();
      owner.unload();
    },
    { once: true },
  );
}

class Owner extends Component {}
