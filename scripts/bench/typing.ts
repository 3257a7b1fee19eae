/**
 * Typing in a note of 50 kB with five drafts, promises marked and the check on: what a key costs, in a real browser, as a ratio to the same
 * note in an editor with an empty linter.
 */
import { spawnSync } from 'node:child_process';
import type { EditorView } from '@codemirror/view';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, installedBrowser, NO_BROWSER } from '../../test/host/browser';
import { openHost, type Host } from '../../test/host/open-host';
import { serve } from '../../test/host/server';
import type { Bench } from './bench';

/** A plugin whose only work is a linter that finds nothing. */
const EMPTY_LINTER = `const { Plugin } = require('obsidian');
const { linter } = require('@codemirror/lint');
module.exports.default = class extends Plugin { onload() { this.registerEditorExtension(linter(() => [])); } };`;

const PROSE = 'We talked for a while about the move from one big service to several smaller ones, and who owns what afterwards.\n\n';
const PROMISE = 'They said that they will get back to me by Friday.\n\n';
const LETTER = `Dear Jane,

thank you for the talk on Wednesday about the night rota and the move to Kubernetes. I liked how openly you spoke of the outage in March.

You asked how I would begin. I would first sit with the people who are on call, and see which alarms wake them up for nothing.

Kind regards,
Alex Doe
`;
const KINDS = ['Thank-you to Jane Smith', 'Thank-you to Bob Lee', 'First check-in', 'Second check-in', 'Final follow-up'];
const PATH = 'Acme.md';
const NOTE = `---
type: interview
company: Acme
position: Clerk
interviewers: [Jane Smith, Bob Lee]
interview-date: 2026-11-18
follow-up-log: []
---

${(PROSE.repeat(10) + PROMISE).repeat(40)}
${KINDS.map((kind) => `## ${kind}\n\nTo: jane@acme.example\nSubject: Our talk\n\n${LETTER}`).join('\n')}`;

const KEYS = 300;
const ROUNDS = 4;
/** As long as the app takes, about. */
const SAVED_AFTER = 2000;

async function openNote(browser: Browser, url: string, code: string | null): Promise<Host> {
  // CodeMirror's linter waits by the clock, so the clock must run.
  const opening = { files: { [PATH]: NOTE }, settings: null, timers: 'driven', saveDelay: SAVED_AFTER } as const;
  const host = await openHost(browser, url, { ...opening, ...(code === null ? {} : { code }) });
  await host.openNote(PATH);
  await host.page.locator('.cm-content').click();
  await host.page.keyboard.press('Control+End');
  if (code === null) {
    await host.page.locator('.follow-ups-draft-line').first().waitFor();
    await host.page.locator('.follow-ups-finding-mark').first().waitFor();
  }
  return host;
}

/** Milliseconds for which the page's thread is busy. */
async function busyFor(host: Host, work: () => Promise<void>): Promise<number> {
  const session = await host.page.context().newCDPSession(host.page);
  await session.send('Performance.enable');
  const busy = async (): Promise<number> =>
    ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  const before = await busy();
  await work();
  const after = await busy();
  await session.detach();
  return after - before;
}

/** So many keys one after the other, each with the layout that it asks for. */
const typeKeys = (host: Host): Promise<void> =>
  host.page.evaluate((keys) => {
    const [leaf] = window.app.workspace.getLeavesOfType('markdown');
    const { cm } = (leaf?.view as unknown as { editor: { cm: EditorView } }).editor;
    for (let key = 0; key < keys; key++) {
      const { head } = cm.state.selection.main;
      cm.dispatch({ changes: { from: head, insert: key % 6 === 5 ? ' ' : 'x' }, selection: { anchor: head + 1 }, userEvent: 'input.type' });
      cm.contentDOM.getBoundingClientRect();
    }
  }, KEYS);

/** A sentence typed by hand, and the pause in which the check runs; the note is not saved yet. */
async function typeSentence(host: Host): Promise<void> {
  await host.page.keyboard.type('They told me that I did well.', { delay: 60 });
  await host.page.waitForTimeout(1200);
}

/** The save after a change, with the reading of the note that follows it. */
async function saveNote(host: Host): Promise<void> {
  await host.page.keyboard.type('x');
  await host.page.waitForTimeout(SAVED_AFTER + 1500);
}

async function ratioOf(ours: Host, theirs: Host, work: (host: Host) => Promise<void>): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(await busyFor(ours, () => work(ours)));
    times[1].push(await busyFor(theirs, () => work(theirs)));
    // What waits for a pause is not the next round's.
    await ours.page.waitForTimeout(SAVED_AFTER + 1500);
  }
  return Math.min(...times[0]) / Math.max(Math.min(...times[1]), 0.001);
}

export const TYPING: readonly Bench[] = [
  {
    title: 'Typing in a note of 50 kB with five drafts, marks and check on',
    run: async () => {
      const executablePath = installedBrowser();
      if (executablePath === null) throw new Error(NO_BROWSER);
      if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' }).status !== 0) throw new Error('The build failed.');
      const [server, browser] = await Promise.all([serve(), chromium.launch({ executablePath, args: BROWSER_FLAGS })]);
      try {
        const ours = await openNote(browser, server.url, null);
        const theirs = await openNote(browser, server.url, EMPTY_LINTER);
        return [
          { what: 'a key, against an empty linter', ratio: await ratioOf(ours, theirs, typeKeys), budget: 1.5 },
          { what: 'all work for a sentence and the pause behind it', ratio: await ratioOf(ours, theirs, typeSentence), budget: 3 },
          { what: 'all work for a key, its check and its save', ratio: await ratioOf(ours, theirs, saveNote), budget: null },
        ];
      } finally {
        await Promise.all([browser.close(), server.close()]);
      }
    },
  },
];
