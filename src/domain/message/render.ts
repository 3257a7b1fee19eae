/**
 * Mustache, set up for this project: no HTML, no partials, no functions, and a visible gap where a field has no value.
 *
 * In: template text and field values. Out: text, or what is wrong with the template and where. Values are never read as template text.
 */
import { namedGroup } from '../matched';
import Mustache from 'mustache';
import { lazy } from '../lazy';
import { FIELDS, type FieldName, type FieldValues } from './field-names';

export type Rendering = { readonly text: string; readonly unfilled: readonly string[] };

/** What is wrong with a template, at which 0-based offset of its text. */
export interface TemplateFault {
  readonly offset: number;
  readonly message: string;
}

const squeeze = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const bySqueezed = lazy(() => new Map((Object.keys(FIELDS) as FieldName[]).map((name) => [squeeze(name), name] as const)));

/** The field that a tag names, without regard to case, spaces, `-` and `_`: `{{First name}}` is `firstName`. */
const fieldNamed = (tag: string): FieldName | null => bySqueezed().get(squeeze(tag)) ?? null;

/** Mustache's writer, with our own answer to the question what a tag is worth. */
class GapWriter extends Mustache.Writer {
  readonly unfilled = new Set<string>();

  constructor(private readonly values: FieldValues) {
    super();
  }

  override escapedValue(token: string[]): string {
    const tag = token[1] ?? '';
    const field = fieldNamed(tag);
    const value = field === null ? null : this.values[field];
    if (value !== null) return value;
    const gap = field === null ? tag.replace(/[[\]]/g, '') : FIELDS[field];
    this.unfilled.add(gap);
    return `[${gap}]`;
  }

  override unescapedValue(token: string[]): string {
    return this.escapedValue(token);
  }

  override renderPartial(): string {
    return '';
  }
}

/** The template with its fields filled in, and the gaps that are left, each once, in order. */
export function render(template: string, values: FieldValues): Rendering {
  const writer = new GapWriter(values);
  // Without a prototype, so that {{constructor}} and its like find nothing; under both spellings, so that sections find their field.
  const view = Object.assign(
    Object.create(null) as object,
    values,
    Object.fromEntries([...bySqueezed()].map(([name, field]) => [name, values[field]])),
  );
  const text = writer.render(template, view);
  return { text, unfilled: [...writer.unfilled] };
}

/** What keeps a user's template from being rendered, or null where nothing does. */
export function faultOf(template: string): TemplateFault | null {
  try {
    return partialIn(Mustache.parse(template));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const offset = Number(/ at (?<offset>\d+)$/.exec(text)?.groups?.['offset'] ?? 0);
    return { offset: Math.min(offset, template.length), message: faultInWords(text) };
  }
}

/** The tags of a template that name no field, with their 0-based offsets. */
export function unknownFieldsIn(template: string): { readonly tag: string; readonly offset: number }[] {
  const found: { tag: string; offset: number }[] = [];
  const look = (spans: ReturnType<typeof Mustache.parse>): void => {
    for (const [type, tag, offset, , inner] of spans) {
      if (['name', '&', '#', '^'].includes(type) && fieldNamed(tag) === null) found.push({ tag, offset });
      if (Array.isArray(inner)) look(inner);
    }
  };
  look(Mustache.parse(template));
  return found.sort((a, b) => a.offset - b.offset);
}

function partialIn(spans: ReturnType<typeof Mustache.parse>): TemplateFault | null {
  for (const [type, name, start, , inner] of spans) {
    if (type === '>')
      return {
        offset: start,
        message: `{{>${name}}} would include another template, which is not supported. Write its text here instead.`,
      };
    const nested = Array.isArray(inner) ? partialIn(inner) : null;
    if (nested !== null) return nested;
  }
  return null;
}

/** Mustache's own messages, in words for somebody who writes a letter. */
function faultInWords(message: string): string {
  const section = namedGroup(/"(?<name>[^"]*)"/.exec(message), 'name');
  if (message.startsWith('Unclosed section')) return `{{#${section}}} is opened and never closed. Add {{/${section}}} after it.`;
  if (message.startsWith('Unopened section'))
    return `{{/${section}}} closes what was never opened. Remove it, or add {{#${section}}} before it.`;
  if (message.startsWith('Unclosed tag')) return 'A field begins with {{ and has no matching }}. Write it like {{company}}.';
  return 'This field cannot be read. Write it like {{company}}.';
}
