/** "Why this date", as it is drawn: sentences, and links to the rules behind them. */
import { App } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/calendar/day';
import { EMPTY_PLAN } from '../../src/domain/follow-up/plan';
import type { Reason } from '../../src/domain/follow-up/reason';
import type { PluginContext } from '../../src/plugin/plugin-context';
import { drawReason } from '../../src/ui/draw-reason';
import * as modals from '../../src/ui/modals/open-modal';
import { aFollowUp } from './a-follow-up';

/** The dialogs that were opened, by their titles. */
const opened: string[] = [];
vi.spyOn(modals, 'openModal').mockImplementation((_app, title) => void opened.push(title));

const LATER_ROUND: Reason = { why: 'later-round', rules: ['T12'], day: day('2026-11-23') };
const NO_DAY: Reason = {
  why: 'answer-without-day',
  rules: ['T8', 'T13'],
  businessDays: 5,
  from: day('2026-11-18'),
  by: day('2026-11-25'),
};
const PUT_OFF: Reason = { why: 'put-off', until: day('2026-11-30') };

/** Only what drawing reads. */
const context = (): PluginContext =>
  ({
    app: App.createConfigured__({ files: {} }).asOriginalType__(),
    plans: { today: day('2026-11-24'), plan: EMPTY_PLAN },
  }) as unknown as PluginContext;

function drawn(reasons: readonly Reason[], rule: 'T8' | 'T11' = 'T8'): HTMLElement {
  const el = document.body.createDiv();
  drawReason(el, aFollowUp({ reasons, rule }), context());
  return el;
}

/** Each sentence, and the names of the links behind it. */
const told = (el: HTMLElement): [string, string[]][] =>
  [...el.querySelectorAll('p')].map((line) => [
    line.firstChild?.textContent ?? '',
    [...line.querySelectorAll('button')].map(({ ariaLabel }) => ariaLabel ?? ''),
  ]);

afterEach(() => {
  document.body.empty();
  opened.length = 0;
});

describe('a reason', () => {
  it('is a sentence with a link for each rule, and none where no rule says it', () => {
    expect(told(drawn([LATER_ROUND, NO_DAY, PUT_OFF]))).toEqual([
      ['A later round took place on Mon 23 Nov, so the check-ins begin anew.', ['Rule T12']],
      [
        'They answered on Wed 18 Nov without naming a day, so a usual time is assumed: 5 business days from Wed 18 Nov, until Wed 25 Nov.',
        ['Rule T8', 'Rule T13'],
      ],
      ['You put it off until Mon 30 Nov.', []],
    ]);
  });

  it('is followed by the rule that decided, where no sentence names it', () => {
    expect(told(drawn([LATER_ROUND, PUT_OFF], 'T11')).at(-1)).toEqual(['You put it off until Mon 30 Nov.', ['Rule T11']]);
  });

  it.each([
    ['T10', 'Ask when to expect an answer', { why: 'ask', rules: ['T10'] }],
    ['T12', 'A new round begins anew', LATER_ROUND],
    ['T16', 'Old things go quiet', { why: 'lapsed', rules: ['T16'], after: day('2026-11-20') }],
  ] as const)('opens %s where its link is clicked', (id, title, reason) => {
    drawn([reason]).querySelector<HTMLElement>(`[data-control="rule-${id}"]`)?.click();
    expect(opened).toEqual([title]);
  });
});
