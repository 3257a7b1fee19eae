/** The window around the workspace: ribbon, status bar, and a line that says what this is. */

interface Frame {
  readonly ribbon: HTMLElement;
  readonly workspace: HTMLElement;
  readonly statusBar: HTMLElement;
}

let built: Frame | null = null;

/** The parts of the window, built at the first call. */
export function frame(): Frame {
  if (built !== null) return built;
  const container = document.body.createDiv('app-container');
  const across = container.createDiv('horizontal-main-container');
  const workspace = across.createDiv('workspace');
  built = {
    ribbon: workspace.createDiv('workspace-ribbon side-dock-ribbon mod-left'),
    workspace,
    statusBar: container.createDiv('status-bar'),
  };
  document.body.createDiv({ cls: 'host-label', text: 'test host, not Obsidian' });
  return built;
}
