/**
 * The user's own message templates: notes in a folder of theirs.
 *
 * In: such a note. Out: a template, or what is wrong with it and on which line. Not here: the built-in ones (`templates/`), the filling (`render.ts`).
 */
import { compareText } from '../in-order';
import { namedGroup } from '../matched';
import { frontmatterBlock, propertyLines } from '../note/frontmatter-block';
import { INTERVIEW_TYPES, type InterviewType, type NoteFile } from '../note/interview-note';
import { kindOf, type MessageKind } from '../note/kind';
import { linesOf } from '../note/lines';
import type { NoteProblem } from '../note/problem';
import { CHANNELS, channelOf, type Channel } from './channel';
import { FIELDS } from './field-names';
import { faultOf, unknownFieldsIn } from './render';

export interface UserTemplate {
  readonly path: string;
  readonly kind: MessageKind;
  /** The template is for interviews that have all these types; empty for any. */
  readonly types: readonly InterviewType[];
  /** Null for any channel. */
  readonly channel: Channel | null;
  /** From a first line `Subject: ...`; null where the built-in subject serves. */
  readonly subject: string | null;
  readonly body: string;
}

/** A template may be used and still have a problem to be told: a field that nothing fills. */
export type TemplateReading =
  | { readonly template: UserTemplate; readonly problem?: NoteProblem }
  | { readonly problem: NoteProblem }
  | { readonly template: null };

/** The template in a note; `template: null` where the note has no `follow-up` property and so is none. */
export function readUserTemplate({ path, source }: NoteFile): TemplateReading {
  const block = frontmatterBlock(source);
  const property = (name: string): { value: string[]; line: number } | null => {
    const found = propertyLines(block.lines).find((lines) => lines.name !== null && squeeze(lines.name) === squeeze(name));
    return found ? { value: itemsOf(found.lines.map(({ text }) => text).join('\n')), line: found.lines[0].number } : null;
  };
  const problem = (line: number, message: string): TemplateReading => ({
    problem: { note: path, line, message: `${message} Until then the built-in template is used.` },
  });

  const kindProperty = property('follow-up');
  if (kindProperty === null) return { template: null };
  const kind = kindOf(kindProperty.value[0] ?? '');
  if (kind === null)
    return problem(kindProperty.line, `"${kindProperty.value.join(' ')}" is no kind of message. Write for example "follow-up: thank-you".`);

  const types: InterviewType[] = [];
  const typeProperty = property('interview-type');
  if (typeProperty !== null)
    for (const word of typeProperty.value) {
      const type = INTERVIEW_TYPES.find((known) => squeeze(known) === squeeze(word));
      if (type === undefined)
        return problem(typeProperty.line, `"${word}" is no type of interview. Write one of ${INTERVIEW_TYPES.join(', ')}.`);
      types.push(type);
    }

  const channelProperty = property('channel');
  const channel = channelProperty === null ? null : channelOf(channelProperty.value.join(' '));
  if (channelProperty !== null && channel === null) {
    return problem(channelProperty.line, `"${channelProperty.value.join(' ')}" is no channel. Write one of ${CHANNELS.join(', ')}.`);
  }

  const text = source.slice(block.bodyStart);
  const fault = faultOf(text);
  if (fault !== null) return problem(lineAt(source, block.bodyStart + fault.offset), fault.message);
  const parts = WITH_SUBJECT.exec(text);
  const body = namedGroup(parts, 'body').replace(/\r\n?/g, '\n').trim();
  if (body === '') return problem(block.bodyLine, 'This message template has no text.');
  const template = { path, kind, types, channel, subject: parts?.groups?.['subject'] ?? null, body };
  const [unknown] = unknownFieldsIn(text);
  if (unknown === undefined) return { template };
  const message = `{{${unknown.tag}}} is no field that can be filled, so it stays as a gap, [${unknown.tag}]. The fields are ${Object.keys(FIELDS).join(', ')}.`;
  return { template, problem: { note: path, line: lineAt(source, block.bodyStart + unknown.offset), message } };
}

/** A title of the template's own, which is no part of the message, then its `Subject:` line, then the text. */
const WITH_SUBJECT = /^\s*(?:#{1,6}[ \t]+[^\r\n]*(?:\r?\n|$)\s*)?(?:Subject:[ \t]*(?<subject>[^\r\n]*?)[ \t]*(?:\r?\n|$))?(?<body>[^]*)$/i;

/** What a template is chosen by. */
interface Occasion {
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly note: { readonly types: readonly InterviewType[] };
}

/** The user's template that fits best: the one with most conditions, then the first by path; null where none fits. */
export function choiceOf(templates: readonly UserTemplate[], { kind, channel, note }: Occasion): UserTemplate | null {
  const conditions = (template: UserTemplate): number => template.types.length + (template.channel === null ? 0 : 1);
  const fitting = templates.filter(
    (template) =>
      template.kind === kind &&
      (template.channel === null || template.channel === channel) &&
      template.types.every((type) => note.types.includes(type)),
  );
  return fitting.sort((a, b) => conditions(b) - conditions(a) || compareText(a.path, b.path))[0] ?? null;
}

const squeeze = (words: string): string => words.toLowerCase().replace(/[\s_-]/g, '');

/** The items of a property's lines, as text: `a`, `[a, b]` and a list below each other alike. */
function itemsOf(lines: string): string[] {
  const value = lines.slice(lines.indexOf(':') + 1).replace(/\s#.*$/gm, '');
  return value
    .split(/[\n,]/)
    .map((item) =>
      item
        .replace(/^\s*-\s/, '')
        .replace(/["'[\]]/g, '')
        .trim(),
    )
    .filter((item) => item !== '');
}

/** The 1-based line on which an offset lies. */
function lineAt(text: string, offset: number): number {
  let number = 1;
  for (const line of linesOf(text)) {
    number = line.number;
    if (offset < line.next) break;
  }
  return number;
}
