/**
 * What the plugin's bundle can require in the app on any device: Obsidian itself and CodeMirror; nothing of Node.
 */
import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as obsidian from 'obsidian-test-mocks/obsidian';
import { HostHoverPopover } from './hover-popover';
import { setIcon } from './icons';
import { HostMarkdownView } from './markdown-view';
import { HostNotice } from './notice';
import { HostPlugin } from './plugin';
import { HostFuzzySuggestModal } from './modals';
import { renderMarkdown } from './render-markdown';
import { setTooltip } from './tooltip';
import './controls';
import './menus';

obsidian.MarkdownRenderer.render = (_app, text, el, path, component) =>
  renderMarkdown(text, el, path, (child) => void component.asOriginalType__().addChild(child));

const MODULES: Readonly<Record<string, object>> = {
  // Later names win: the host's classes stand in for the mock's.
  obsidian: {
    ...obsidian,
    setIcon,
    setTooltip,
    HoverPopover: HostHoverPopover,
    FuzzySuggestModal: HostFuzzySuggestModal,
    Notice: HostNotice,
    Plugin: HostPlugin,
    MarkdownView: HostMarkdownView,
  },
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/lint': lint,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

function requireModule(name: string): object {
  const found = MODULES[name];
  if (found === undefined) throw new Error(`Obsidian's mobile app has no module ${name}.`);
  return found;
}

type PluginClass = new (app: obsidian.App, manifest: object) => HostPlugin;

/** Runs the bundle as the app does, and gives the class that it exports. */
export function evaluate(code: string): PluginClass {
  const module: { exports: { default?: PluginClass } } = { exports: {} };
  const bundle = createEl('script');
  const door = window as unknown as {
    pluginBundle?: (run: (require: typeof requireModule, module: object, exports: object) => void) => void;
  };
  let failure: unknown = null;
  // What is thrown inside a script element would reach nobody.
  door.pluginBundle = (run) => {
    try {
      run(requireModule, module, module.exports);
    } catch (error) {
      failure = error;
    }
  };
  bundle.textContent = `pluginBundle(function (require, module, exports) {${code}\n});`;
  document.head.append(bundle);
  bundle.remove();
  delete door.pluginBundle;
  if (failure !== null) throw failure instanceof Error ? failure : new Error('The bundle failed.');
  if (module.exports.default === undefined) throw new Error('The bundle exports no plugin.');
  return module.exports.default;
}
