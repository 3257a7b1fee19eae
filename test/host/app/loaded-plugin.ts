/** The plugin that runs in this page, for those parts of the host that ask it for its views, commands and processors. */
import type { Plugin } from 'obsidian-test-mocks/obsidian';

let running: Plugin | null = null;

/** The plugin, or null before it is loaded and after it is unloaded. */
export const loadedPlugin = (): Plugin | null => running;

export const setLoadedPlugin = (plugin: Plugin | null): void => {
  running = plugin;
};
