/**
 * The question that is asked once, at the first start on a vault that holds interviews already: were those of long ago thanked for?
 *
 * Not here: which they are (`domain/follow-up/long-ago.ts`), what is written (`../actions.ts`).
 */
import { longAgo } from '../../domain/follow-up/long-ago';
import type { CurrentPlan } from '../../plugin/plan-store';
import type { PluginContext } from '../../plugin/plugin-context';
import { recordThankedLongAgo } from '../actions';
import { button } from '../button';
import { count } from '../words';
import { writeFrom } from './control';

/** What the question needs of the view around it. */
export interface AroundQuestion {
  /** Shows the interviews that are meant. */
  readonly showThem: () => void;
  /** The answer was taken back: the question is to be shown again, which no change of a note may tell any more. */
  readonly askedAgain: () => void;
  /** The question is gone, and the keyboard goes into the list. */
  readonly answered: () => void;
}

/** Asks, until it was answered on this device; an answer that is undone brings the question back. */
export function drawLongAgo(el: HTMLElement, plan: CurrentPlan, context: PluginContext, around: AroundQuestion): void {
  const { device } = context;
  const old = longAgo(plan.followUps, plan.interviews).interviews;
  const isKnown = plan.ready && plan.interviews.length > 0;
  // What grows old later on was seen while it was due.
  if (isKnown && device.longAgo === null) device.setLongAgo(old > 0 ? 'asked' : 'answered');
  const isAsked = isKnown && old > 0 && device.longAgo === 'asked';
  const text = isAsked ? `${count(old, 'interview')} ${old === 1 ? 'lies' : 'lie'} more than a week back. Already thanked?` : '';
  // Drawn anew only when it says something else: a button keeps its focus.
  if (el.dataset['shown'] === text) return;
  el.dataset['shown'] = text;
  el.empty();
  el.removeClass('is-busy');
  el.toggle(isAsked);
  if (!isAsked) return;
  const answered = (): void => {
    device.setLongAgo('answered');
    around.answered();
  };
  const yes = async (): Promise<string | null> => {
    const reason = await recordThankedLongAgo(context, longAgo(context.plans.plan.followUps, context.plans.plan.interviews), () => {
      device.setLongAgo('asked');
      around.askedAgain();
    });
    if (reason === null) answered();
    return reason;
  };
  el.createDiv({ cls: 'follow-ups-long-ago-words', text, attr: { dir: 'auto' } });
  const buttons = el.createDiv({ cls: 'follow-ups-long-ago-buttons' });
  button(buttons, 'Yes, start from today', () => writeFrom(el, yes), 'follow-ups-primary');
  const show = button(buttons, 'Show me', () => {
    around.showThem();
    show.replaceWith(button(buttons, 'No, leave them', answered));
  });
}
