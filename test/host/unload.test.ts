/** Switched off, the plugin leaves nothing behind. */
import { expect, it } from 'vitest';
import { open } from './harness';
import { sampleVault } from './sample-vault';

const TIMES = 50;

/** Of one that is gone the engine itself may still hold a trace; a leak holds them all. */
const TRACES = 2;

it('fifty times on with its list open and off again, it is gone from memory', { timeout: 120_000 }, async () => {
  const host = await open({ files: sampleVault() });
  const alive = await host.page.evaluateHandle(async (times) => {
    const plugins: WeakRef<object>[] = [];
    for (let time = 0; time < times; time++) {
      plugins.push(new WeakRef(window.app.plugins.getPlugin('interview-follow-ups') as object));
      window.host.enablePlugin();
      // Long enough for notes to be read and rows to be drawn.
      await new Promise((resume) => window.setTimeout(resume, 150));
      // The app closes what a plugin showed.
      window.app.workspace.detachLeavesOfType('interview-follow-ups');
      await window.host.reloadPlugin();
    }
    return plugins;
  }, TIMES);
  const session = await host.page.context().newCDPSession(host.page);
  const left = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return host.page.evaluate((plugins) => plugins.filter((plugin) => plugin.deref() !== undefined).length, alive);
  };
  // The last ones may still be at the end of what they had begun.
  await expect.poll(left).toBeLessThanOrEqual(TRACES);
});
