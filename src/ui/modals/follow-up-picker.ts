import { SuggestModal } from 'obsidian';
import { type FollowUp } from '../../domain/follow-up/follow-up';
import { type Workbench } from '../../plugin/workbench';
import { sayTask, sayWhen } from '../words';

/** Chooses one of several follow-ups; with one alone there is nothing to choose. */
export function pickFollowUp(bench: Workbench, followUps: readonly FollowUp[], then: (followUp: FollowUp) => void): void {
  const [first, ...others] = followUps;
  if (first === undefined) return;
  if (others.length === 0) then(first);
  else new FollowUpPicker(bench, followUps, then).open();
}

class FollowUpPicker extends SuggestModal<FollowUp> {
  constructor(private readonly bench: Workbench, private readonly followUps: readonly FollowUp[], private readonly then: (followUp: FollowUp) => void) {
    super(bench.app);
    this.setPlaceholder('Which message?');
    this.emptyStateText = 'No message fits. Clear the field to see all of them.';
  }

  override getSuggestions(query: string): FollowUp[] {
    const words = query.trim().toLowerCase();
    return this.followUps.filter((followUp) => sayTask(followUp).toLowerCase().includes(words));
  }

  override renderSuggestion(followUp: FollowUp, el: HTMLElement): void {
    el.createDiv({ text: sayTask(followUp) });
    el.createDiv({ cls: 'follow-ups-choice-note', text: sayWhen(followUp, this.bench.agenda.plan.now.day) });
  }

  override onChooseSuggestion(followUp: FollowUp): void {
    this.then(followUp);
  }
}
