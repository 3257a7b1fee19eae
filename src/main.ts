import { Plugin, type WorkspaceLeaf } from 'obsidian';
import { registerCommands } from './commands/register-commands';
import { apiOf, type FollowUpsApi } from './plugin/api';
import { registerCommandLine } from './plugin/command-line';
import { createWorkbench, type Workbench } from './plugin/workbench';
import { draftingOf } from './ui/drafting-of';
import { draftingExtensions } from './ui/editor/extensions';
import { openLink } from './ui/open-link';
import { HOVER_SOURCE } from './ui/open-note';
import { BASES_VIEW_TYPE, basesViewOf } from './ui/lists/bases-view';
import { BLOCK_LANGUAGE, drawBlock } from './ui/lists/code-block';
import { editorMarks } from './ui/promises/editor-marks';
import { promiseSourceOf } from './ui/promises/promise-source';
import { readingMarks } from './ui/promises/reading-marks';
import { openSidebar } from './ui/sidebar/open-sidebar';
import { SIDEBAR_ICON, SIDEBAR_TYPE } from './ui/sidebar/sidebar-type';
import { SidebarView } from './ui/sidebar/sidebar-view';
import { SettingsTab } from './ui/settings-tab';
import { StatusBar } from './ui/status-bar';
import { TIMELINE_TYPE } from './ui/timeline/timeline-type';
import { TimelineView } from './ui/timeline/timeline-view';
import { DailySummary } from './ui/daily-summary';
import { DoubleClicks } from './ui/double-click';

/** Obsidian's door: loads, wires and registers; no logic. */
export default class InterviewFollowUps extends Plugin {
  /** For other plugins and scripts, once this one is loaded. */
  api: FollowUpsApi | null = null;
  private bench: Workbench | null = null;

  override async onload(): Promise<void> {
    const bench = createWorkbench(this);
    this.bench = bench;
    await bench.settings.load();
    this.api = apiOf(bench);

    this.registerView(SIDEBAR_TYPE, (leaf: WorkspaceLeaf) => new SidebarView(leaf, bench));
    this.registerView(TIMELINE_TYPE, (leaf: WorkspaceLeaf) => new TimelineView(leaf, bench));
    this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    this.addRibbonIcon(SIDEBAR_ICON, 'Open follow-ups', () => void openSidebar(bench.app));
    this.addSettingTab(new SettingsTab(this, bench));
    registerCommands(this, bench);
    registerCommandLine(this, bench);
    this.registerObsidianProtocolHandler(this.manifest.id, (data) => void openLink(bench, data));
    this.registerEditorExtension(draftingExtensions(draftingOf(bench)));
    const promises = promiseSourceOf(bench);
    this.registerEditorExtension(editorMarks(promises));
    this.registerMarkdownPostProcessor(readingMarks(promises));
    this.addChild(new DoubleClicks(bench.app));
    this.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (text, el, context) => context.addChild(drawBlock(text, el, bench)));
    this.registerBasesView(BASES_VIEW_TYPE, basesViewOf(bench));
    this.addChild(new StatusBar(this, bench));
    this.addChild(new DailySummary(bench));
  }

  override onUserEnable(): void {
    if (this.bench !== null) void openSidebar(this.bench.app);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.bench?.settings.load();
  }
}
