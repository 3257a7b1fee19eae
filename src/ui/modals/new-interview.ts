/**
 * The short form for a new interview note.
 */
import { Setting } from 'obsidian';
import { parseDay } from '../../domain/calendar/day';
import { INTERVIEW_TYPES } from '../../domain/note/interview-note';
import { nameOfNewNote, newInterviewNote, type NewInterview } from '../../domain/note/new-interview-note';
import { makeNote } from '../../plugin/note-maker';
import { reasonOf } from '../../plugin/reason-of';
import type { PluginContext } from '../../plugin/plugin-context';
import { withCapital } from '../../domain/in-words';
import { TYPE_NAMES } from '../words';
import { tellMade } from '../write-and-tell';
import { addField, openForm } from './open-form';
import { prefillFromActiveNote, type Prefill } from './prefill';

/** Opens the form, filled in by what is known already: of the application whose next round it is, else of the open note. */
export function openNewInterview(pluginContext: PluginContext, known: Prefill = prefillFromActiveNote(pluginContext.app)): void {
  const fields = {
    position: '',
    topics: '',
    challenges: '',
    skill: '',
    day: pluginContext.plans.today as string,
    time: '',
    type: '',
    ...known,
  };

  const draw = (el: HTMLElement): void => {
    const textField = (
      key: 'company' | 'people' | 'position' | 'topics' | 'challenges' | 'skill',
      name: string,
      placeholder: string,
      desc = '',
    ): HTMLInputElement =>
      addField(new Setting(el).setName(name).setDesc(desc), name, fields[key], (value) => (fields[key] = value), { placeholder });

    const first = textField('company', 'Company', 'Acme Corp');
    textField('position', 'Position', 'Data Engineer');
    const when = new Setting(el).setName('When');
    addField(when, 'Day of the interview', fields.day, (value) => (fields.day = value), { type: 'date' });
    addField(when, 'Time of the interview', '', (value) => (fields.time = value), { type: 'time' });
    textField('people', 'With whom', 'Jane Smith, Bob Lee', 'Names, with commas between them.');
    new Setting(el).setName('Type').addDropdown((dropdown) => {
      dropdown.addOption('', 'Not known yet').onChange((value) => (fields.type = value)).selectEl.ariaLabel = 'Type';
      for (const type of INTERVIEW_TYPES) dropdown.addOption(type, withCapital(TYPE_NAMES[type]));
    });
    textField('topics', 'Topics', 'Their move to Kubernetes', 'What to mention in a letter, if you know it already.');
    textField('challenges', 'A challenge of theirs', 'Long nightly loads');
    textField('skill', 'A skill of yours that helps with it', 'Incremental data pipelines');
    first.focus();
  };

  openForm(pluginContext.app, {
    title: 'New interview note',
    button: 'Make note',
    draw,
    save: async () => {
      const day = parseDay(fields.day);
      if (day === null) return 'Choose the day of the interview.';
      if (`${fields.company}${fields.position}`.trim() === '')
        return 'Fill in the company or the position, so that the note can be found again.';
      return make(pluginContext, { ...fields, day, type: INTERVIEW_TYPES.find((type) => type === fields.type) ?? null });
    },
  });
}

async function make(pluginContext: PluginContext, form: NewInterview): Promise<string | null> {
  const { app, settings } = pluginContext;
  const { interviewFolder, interviewTemplate: path } = settings.value;
  try {
    const file = path.trim() === '' ? undefined : (app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`));
    if (file === null) return `The template “${path}” is not there. Choose another one in the settings.`;
    const text = newInterviewNote(form, file === undefined ? null : await app.vault.cachedRead(file));
    if (!text.ok) return `The template cannot be filled: ${text.reason}`;
    const note = await makeNote(app, interviewFolder, nameOfNewNote(form), text.source);
    await app.workspace.getLeaf(false).openFile(note, { active: true });
    tellMade(pluginContext, note, text.source);
    return null;
  } catch (error) {
    return `The note could not be made (${reasonOf(error)}). What you typed is still here.`;
  }
}
