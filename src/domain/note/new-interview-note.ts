/**
 * The text and the name of a new interview note.
 *
 * In: what the form holds, and the user's own template where there is one. Out: the note's text, its name. Not here: where it is
 * put and whether a file of that name exists (`plugin/note-maker.ts`).
 */
import type { Day } from '../calendar/day';
import { inOrder, type Edit } from './edit';
import { safeFileName } from './file-name';
import type { InterviewType } from './interview-note';
import { setProperty } from './property-edits';
import { withoutLinks } from './read-value';

/** What the form asks for; empty text where the user left a field out. */
export interface NewInterview {
  readonly company: string;
  readonly position: string;
  readonly day: Day;
  /** `hh:mm` or empty. */
  readonly time: string;
  /** Names, addresses, links; separated by commas. */
  readonly people: string;
  readonly type: InterviewType | null;
  /** What a letter can say (M); topics are separated by commas. */
  readonly topics?: string;
  readonly challenges?: string;
  readonly skill?: string;
}

/** The note that the form fills. Its log exists from the start: two devices that both add the key would make it invalid. */
const BUILT_IN = `---
type: interview
company:
position:
interviewers:
interview-date:
interview-type:
timeline:
follow-up-log: []
---

## Notes

## Topics

-

## Next steps

- Ask before you leave: when may I expect to hear about the next step?
-
`;

/** "2026-11-25 Acme Corp, Data Engineer": the day of Wednesday 2026-11-25 first, so that notes sort as they came. */
export function nameOfNewNote({ day, company, position }: NewInterview): string {
  const words = [company, position]
    .map(withoutLinks)
    .filter((part) => part !== '')
    .join(', ');
  return `${day} ${safeFileName(words, 'Interview')}`;
}

/** Fills the core plugin's `{{title}}`, `{{date}}`, `{{time}}` and the form's own fields; any other placeholder stays. */
function fillTemplate(template: string, form: NewInterview): string {
  const values = new Map([
    ['title', nameOfNewNote(form)],
    ['date', form.day],
    ['time', form.time],
    ['company', withoutLinks(form.company)],
    ['position', withoutLinks(form.position)],
    ['interviewers', form.people],
  ]);
  return template.replace(
    /\{\{\s*(?<name>[a-z]+)(?::[^}]*)?\s*\}\}/gi,
    (whole: string, name: string) => values.get(name.toLowerCase()) ?? whole,
  );
}

/** The new note's text, or why the template cannot be filled. */
export function newInterviewNote(form: NewInterview, template: string | null): Edit {
  const properties = {
    type: 'interview',
    company: form.company,
    position: form.position,
    interviewers: form.people,
    'interview-date': form.time === '' ? form.day : `${form.day}T${form.time}:00`,
    'interview-type': form.type ?? '',
    topics: form.topics ?? '',
    challenges: form.challenges ?? '',
    skill: form.skill ?? '',
  };
  const edits = Object.entries(properties).flatMap(([name, value]) => {
    // A property with a template's brackets would make the note count as a template.
    const words = value
      .replace(/\{\{|\}\}|<%|%>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return words === '' ? [] : [(source: string): Edit => setProperty(source, name, words)];
  });
  return inOrder(edits)(template === null ? BUILT_IN : fillTemplate(template, form));
}
