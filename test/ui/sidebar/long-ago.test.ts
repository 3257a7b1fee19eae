import { expect, it, vi } from 'vitest';
import type { CurrentPlan } from '../../../src/plugin/plan-store';
import type { PluginContext } from '../../../src/plugin/plugin-context';
import { drawLongAgo } from '../../../src/ui/sidebar/long-ago';

let undo: () => void = () => undefined;
vi.mock('../../../src/domain/follow-up/long-ago', () => ({ longAgo: () => ({ interviews: 3, notes: ['Acme.md'] }) }));
vi.mock('../../../src/ui/actions', () => ({
  recordThankedLongAgo: (_context: unknown, _old: unknown, undone: () => void): Promise<null> => {
    undo = undone;
    return Promise.resolve(null);
  },
}));

it('is drawn again by its own Undo, since the notes may have been read again before', async () => {
  const device = { longAgo: 'asked', setLongAgo: (longAgo: string) => void (device.longAgo = longAgo) };
  const plan = { ready: true, interviews: [{}], followUps: [] } as unknown as CurrentPlan;
  const context = { device, plans: { plan } } as unknown as PluginContext;
  const el = createDiv();
  const draw = (): void => drawLongAgo(el, plan, context, { showThem: () => undefined, askedAgain: draw, answered: draw });
  draw();
  el.querySelector('button')?.click();
  await vi.waitFor(() => expect(el.textContent).toBe(''));
  undo();
  expect(el.textContent).toContain('Already thanked?');
});
