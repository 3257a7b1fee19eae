/**
 * "Explain dates in this note": each promise as it was read, each follow-up with its reason.
 */
import { Modal } from 'obsidian';
import { type Interview } from '../../domain/follow-up/follow-up';
import { type Workbench } from '../../plugin/workbench';
import { openNote } from '../open-note';
import { followUpsHere } from '../here';
import { drawReason } from '../draw-reason';
import { sayReading, sayTask, sayWhen } from '../words';

export class ExplainModal extends Modal {
  constructor(private readonly bench: Workbench, private readonly interview: Interview) {
    super(bench.app);
    this.setTitle('Dates in this note');
    this.modalEl.addClass('follow-ups-modal');
  }

  override onOpen(): void {
    this.drawPromises();
    this.drawFollowUps();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private drawPromises(): void {
    const { contentEl } = this;
    const { promises, note } = this.interview;
    const today = this.bench.agenda.plan.now.day;
    contentEl.createEl('h3', { text: 'What they said' });
    if (promises.length === 0) {
      const text = note.timeline === 'none' ? 'The note says that it holds no promise.' : 'No promise was found. Ask when you may expect to hear, and write their words down.';
      contentEl.createEl('p', { text });
    }
    const list = contentEl.createEl('ul', { cls: 'follow-ups-promises' });
    for (const promise of promises) {
      const item = list.createEl('li');
      const quote = item.createEl('a', { cls: 'follow-ups-quote', text: `“${promise.quote}”`, attr: { href: note.path } });
      quote.addEventListener('click', (event) => {
        event.preventDefault();
        this.close();
        void openNote(this.bench.app, note.path, event, promise.line);
      });
      item.createDiv({ text: `Line ${promise.line}: ${sayReading(promise, today)}` });
    }
  }

  private drawFollowUps(): void {
    const { contentEl, bench } = this;
    contentEl.createEl('h3', { text: 'What follows from it' });
    const followUps = followUpsHere(bench);
    if (followUps.length === 0) contentEl.createEl('p', { text: 'Nothing to send for this application.' });
    for (const followUp of followUps) {
      contentEl.createEl('h4', { text: `${sayTask(followUp)}, ${sayWhen(followUp, bench.agenda.plan.now.day)}` });
      drawReason(contentEl, followUp, bench);
    }
  }
}
