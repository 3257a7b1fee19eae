import { expect, it, vi } from 'vitest';
import * as old from '../../../src/domain/follow-up/long-ago';
import type { CurrentPlan } from '../../../src/plugin/plan-store';
import type { PluginContext } from '../../../src/plugin/plugin-context';
import * as actions from '../../../src/ui/actions';
import { drawLongAgo } from '../../../src/ui/sidebar/long-ago';

let undo: () => void = () => undefined;
vi.spyOn(old, 'longAgo').mockReturnValue({ interviews: 3, notes: ['Acme.md'] });
vi.spyOn(actions, 'recordThankedLongAgo').mockImplementation((_context, _old, undone) => {
  undo = undone;
  return Promise.resolve(null);
});

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
