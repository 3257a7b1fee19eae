/**
 * The short form for a new interview note.
 */
import { Setting, type TextComponent } from 'obsidian';
import { parseDay } from '../../domain/calendar/day';
import { INTERVIEW_TYPES, type InterviewType } from '../../domain/note/interview-note';
import { nameOfNewNote, newInterviewNote, type NewInterview } from '../../domain/note/new-interview-note';
import { makeNote } from '../../plugin/note-maker';
import { type Workbench } from '../../plugin/workbench';
import { FormModal } from './form-modal';
import { prefillFromActiveNote, type Prefill } from './prefill';

const TYPE_NAMES: Readonly<Record<InterviewType, string>> = {
  phone: 'Phone',
  video: 'Video',
  'in-person': 'In person',
  panel: 'Panel',
  final: 'Final round',
};

export class NewInterviewModal extends FormModal {
  private company: string;
  private position = '';
  private people: string;
  private day: string;
  private time = '';
  private type: InterviewType | null = null;

  constructor(private readonly bench: Workbench, prefill: Prefill = prefillFromActiveNote(bench.app)) {
    super(bench.app, 'New interview note', 'Make note');
    this.company = prefill.company;
    this.people = prefill.people;
    this.day = bench.agenda.plan.now.day;
  }

  protected override drawFields(el: HTMLElement): void {
    const first = this.textField(el, 'Company', '', 'Acme Corp', this.company, (value) => (this.company = value));
    this.textField(el, 'Position', '', 'Data Engineer', this.position, (value) => (this.position = value));
    const when = new Setting(el).setName('When');
    when.addText((text) => this.typed(text, 'date', 'Day of the interview', this.day, (value) => (this.day = value)));
    when.addText((text) => this.typed(text, 'time', 'Time of the interview', this.time, (value) => (this.time = value)));
    this.textField(el, 'With whom', 'Names, with commas between them.', 'Jane Smith, Bob Lee', this.people, (value) => (this.people = value));
    new Setting(el).setName('Type').addDropdown((dropdown) => {
      dropdown.addOption('', 'Not known yet');
      for (const type of INTERVIEW_TYPES) dropdown.addOption(type, TYPE_NAMES[type]);
      dropdown.onChange((value) => (this.type = INTERVIEW_TYPES.find((type) => type === value) ?? null)).selectEl.ariaLabel = 'Type';
    });
    first.inputEl.focus();
  }

  protected override async submit(): Promise<string | null> {
    const day = parseDay(this.day);
    if (day === null) return 'Choose the day of the interview.';
    if (this.company.trim() === '' && this.position.trim() === '') return 'Fill in the company or the position, so that the note can be found again.';
    const { company, position, time, people, type } = this;
    return this.make({ company, position, day, time, people, type });
  }

  private async make(form: NewInterview): Promise<string | null> {
    const { app, settings } = this.bench;
    const { interviewFolder, interviewTemplate } = settings.value;
    try {
      const template = await this.readTemplate(interviewTemplate);
      if (template === undefined) return `The template “${interviewTemplate}” is not there. Choose another one in the settings.`;
      const text = newInterviewNote(form, template);
      if (!text.ok) return `The template cannot be filled: ${text.reason}`;
      const file = await makeNote(app, interviewFolder, nameOfNewNote(form), text.source);
      await app.workspace.getLeaf(false).openFile(file, { active: true });
      return null;
    } catch (error) {
      return `The note could not be made (${error instanceof Error ? error.message : String(error)}). What you typed is still here.`;
    }
  }

  /** Null for the built-in one, undefined where the chosen one is missing. */
  private async readTemplate(path: string): Promise<string | null | undefined> {
    if (path.trim() === '') return null;
    const { vault } = this.bench.app;
    const file = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
    return file === null ? undefined : vault.cachedRead(file);
  }

  private textField(el: HTMLElement, name: string, desc: string, placeholder: string, value: string, set: (value: string) => void): TextComponent {
    let field: TextComponent | undefined;
    new Setting(el).setName(name).setDesc(desc).addText((text) => {
      field = text.setPlaceholder(placeholder).setValue(value).onChange(set);
      text.inputEl.ariaLabel = name;
    });
    return field as TextComponent;
  }

  private typed(text: TextComponent, type: 'date' | 'time', label: string, value: string, set: (value: string) => void): void {
    text.inputEl.type = type;
    text.inputEl.ariaLabel = label;
    text.setValue(value).onChange(set);
  }
}
