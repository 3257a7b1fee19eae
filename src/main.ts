import { Plugin, type WorkspaceLeaf } from 'obsidian';
import { registerCommands } from './commands/commands';
import { apiOf, type FollowUpsApi } from './plugin/api';
import { registerCommandLine } from './plugin/command-line';
import { createPluginContext, type PluginContext } from './plugin/plugin-context';
import { draftingOf } from './ui/editor/drafting-of';
import { draftingExtensions } from './ui/editor/extensions';
import { openLink } from './ui/open-link';
import { HOVER_SOURCE } from './ui/open-note';
import { basesViewOf } from './ui/lists/bases-view';
import { BASES_VIEW_TYPE } from './ui/lists/bases-view-type';
import { BLOCK_LANGUAGE, drawBlock } from './ui/lists/code-block';
import { editorMarks } from './ui/promises/editor-marks';
import { promiseSourceOf } from './ui/promises/promise-source';
import { readingMarks } from './ui/promises/reading-marks';
import { openSidebar } from './ui/sidebar/open-sidebar';
import { SIDEBAR_ICON, SIDEBAR_TYPE } from './ui/sidebar/sidebar-type';
import { SidebarView } from './ui/sidebar/sidebar-view';
import { tellSettingsProblems } from './ui/settings-problems';
import { SettingsTab } from './ui/settings-tab';
import { StatusBar } from './ui/status-bar';
import { TIMELINE_TYPE } from './ui/timeline/timeline-type';
import { TimelineView } from './ui/timeline/timeline-view';
import { DailySummary } from './ui/daily-summary';
import { DoubleClicks } from './ui/double-click';

/** Obsidian's entry: loads, wires and registers; no logic. */
export default class InterviewFollowUps extends Plugin {
  /** For other plugins and scripts, once this one is loaded. */
  api: FollowUpsApi | null = null;
  private pluginContext: PluginContext | null = null;

  override async onload(): Promise<void> {
    const pluginContext = createPluginContext(this);
    this.pluginContext = pluginContext;
    await pluginContext.settings.load();
    this.api = apiOf(pluginContext);

    this.registerView(SIDEBAR_TYPE, (leaf: WorkspaceLeaf) => new SidebarView(leaf, pluginContext));
    this.registerView(TIMELINE_TYPE, (leaf: WorkspaceLeaf) => new TimelineView(leaf, pluginContext));
    this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    this.addRibbonIcon(SIDEBAR_ICON, 'Open follow-ups', () => void openSidebar(pluginContext.app));
    const settingsTab = new SettingsTab(this, pluginContext);
    this.addSettingTab(settingsTab);
    tellSettingsProblems(pluginContext);
    this.registerEvent(
      pluginContext.settings.events.on('loaded', () => {
        settingsTab.update();
        tellSettingsProblems(pluginContext);
      }),
    );
    registerCommands(this, pluginContext);
    registerCommandLine(this, pluginContext);
    this.registerObsidianProtocolHandler(this.manifest.id, (data) => void openLink(pluginContext, data));
    this.registerEditorExtension(draftingExtensions(draftingOf(pluginContext)));
    const promises = promiseSourceOf(pluginContext);
    this.registerEditorExtension(editorMarks(promises));
    this.registerMarkdownPostProcessor(readingMarks(promises));
    this.addChild(new DoubleClicks(pluginContext.app));
    this.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (text, el, context) => context.addChild(drawBlock(text, el, pluginContext)));
    this.registerBasesView(BASES_VIEW_TYPE, basesViewOf(pluginContext));
    this.addChild(new StatusBar(this, pluginContext));
    this.addChild(new DailySummary(pluginContext));
  }

  override onUserEnable(): void {
    if (this.pluginContext !== null) void openSidebar(this.pluginContext.app);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.pluginContext?.settings.load();
  }
}
