/**
 * "Read a sentence": any words, and how they are read; copied as a report for whoever mends a reading.
 */
import { Modal, Notice, Setting } from 'obsidian';
import { parseDay, type Day } from '../../domain/calendar/day';
import { readingOptions } from '../../domain/read-interview';
import { readAnswer } from '../../domain/timeline/read-answer';
import { type StatedTimeline } from '../../domain/timeline/stated-timeline';
import { type Workbench } from '../../plugin/workbench';
import { sayReading } from '../words';

export class ReadSentenceModal extends Modal {
  private words = '';
  private saidOn: string;
  private resultEl: HTMLElement | null = null;

  constructor(private readonly bench: Workbench) {
    super(bench.app);
    this.saidOn = bench.agenda.plan.now.day;
    this.setTitle('Read a sentence');
    this.modalEl.addClass('follow-ups-modal');
  }

  override onOpen(): void {
    const { contentEl } = this;
    const field = contentEl.createEl('textarea', { attr: { 'aria-label': 'Their words', placeholder: 'Paste what they said' } });
    field.addEventListener('input', () => {
      this.words = field.value;
      this.refresh();
    });
    new Setting(contentEl).setName('Said on').addText((text) => {
      text.inputEl.type = 'date';
      text.inputEl.ariaLabel = 'Said on';
      text.setValue(this.saidOn).onChange((value) => {
        this.saidOn = value;
        this.refresh();
      });
    });
    this.resultEl = contentEl.createDiv({ cls: 'follow-ups-preview', attr: { 'aria-live': 'polite' } });
    new Setting(contentEl).addButton((button) => button.setButtonText('Copy as a report').onClick(() => void this.copy()));
    this.refresh();
    field.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private refresh(): void {
    this.resultEl?.empty();
    for (const line of this.lines()) this.resultEl?.createDiv({ text: line });
  }

  /** Two readings: a note's sentence must be a promise of theirs, in an answer every time counts as one. */
  private lines(): string[] {
    const { settings, notes } = this.bench;
    const day = parseDay(this.saidOn);
    if (day === null) return ['Choose the day on which it was said.'];
    if (this.words.trim() === '') return [];
    const inNote = notes.readNamed({ path: 'Sentence.md', source: `---\ninterview-date: ${day}\n---\n\n${this.words}\n` });
    const inAnswer = readAnswer(this.words, day, readingOptions(settings.value));
    return [...said('In a note', inNote?.promises ?? [], day), ...said('As their answer', inAnswer, day)];
  }

  private async copy(): Promise<void> {
    const { dateOrder, nextWeekday, country } = this.bench.settings.value;
    const settings = `Settings: ${dateOrder}, ${nextWeekday}, holidays ${country === '' ? 'none' : country}`;
    const report = [`Words: ${this.words}`, `Said on: ${this.saidOn}`, ...this.lines(), settings].join('\n');
    try {
      await navigator.clipboard.writeText(report);
      new Notice('Copied.');
    } catch (error) {
      new Notice(`The report could not be copied (${error instanceof Error ? error.message : String(error)}). Select the text and copy it by hand.`);
    }
  }
}

function said(where: string, promises: readonly StatedTimeline[], today: Day): string[] {
  if (promises.length === 0) return [`${where}: no promise`];
  return promises.map((promise) => `${where}: ${sayReading(promise, today)}`);
}
