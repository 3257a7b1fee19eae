/** The same formats as other people would write them: names, labels, days and headings in other notations read the same. */
import { expect, it } from 'vitest';
import { FORMATS, MORE_FORMATS, told, type Format } from './published-formats';

const ALL = [...FORMATS, ...MORE_FORMATS];

/** Parts a note into its properties and its body. */
function parted(source: string): [properties: string, body: string] {
  const end = source.startsWith('---\n') ? source.indexOf('\n---', 4) + 5 : 0;
  return [source.slice(0, end), source.slice(end)];
}
const inProperties =
  (change: (text: string) => string) =>
  (source: string): string => {
    const [properties, body] = parted(source);
    return change(properties) + body;
  };
const inBody =
  (change: (text: string) => string) =>
  (source: string): string => {
    const [properties, body] = parted(source);
    return properties + change(body);
  };

/** The names of properties, at the beginning of their lines. */
const named = (change: (name: string) => string) =>
  inProperties((text) => text.replace(/^(?<name>[\p{L}][\p{L}\p{N} _-]*)(?=:)/gmu, (name) => change(name)));
const days = (change: (iso: string) => string) =>
  inProperties((text) => text.replace(/: \d{4}-\d{2}-\d{2}(?=\s*$)/gm, (found) => `: ${change(found.slice(2))}`));

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const parts = (iso: string): [year: string, month: number, day: number] => [iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8))];

const GERMAN: Readonly<Record<string, string>> = {
  company: 'Firma',
  position: 'Stelle',
  role: 'Stelle',
  interviewers: 'Gesprächspartner',
  interviewer: 'Gesprächspartner',
  'interview date': 'Gesprächstermin',
  date: 'Datum',
};
const inGerman = (label: string): string => GERMAN[label.toLowerCase().replace(/[_-]/g, ' ')] ?? label;

/** A label at the beginning of a line, with its marks. */
const LABEL = /^(?<before>[ \t]*(?:[-*] )?)(?:\*\*)?(?<label>\p{L}[\p{L} ()-]{1,30}?)(?:\*\*)?:(?:\*\*)? (?<value>[^\s[].*)$/gmu;
const labels = (write: (label: string, value: string) => string) =>
  inBody((text) =>
    text.replace(LABEL, (...found) => {
      const { before = '', label = '', value = '' } = found.at(-1) as Readonly<Record<string, string>>;
      return `${before}${write(label, value)}`;
    }),
  );

const VARIATIONS: readonly (readonly [string, (source: string) => string])[] = [
  ['names of properties with capitals', named((name) => name.charAt(0).toUpperCase() + name.slice(1))],
  ['names of properties all in capitals', named((name) => name.toUpperCase())],
  ['names of properties with blanks', named((name) => name.replace(/[_-]/g, ' '))],
  ['names of properties with underscores', named((name) => name.replace(/[ -]/g, '_'))],
  ['names of properties in German', named(inGerman)],
  ['days as 17 Nov 2026', days((iso) => `${parts(iso)[2]} ${MONTHS[parts(iso)[1] - 1]?.slice(0, 3) ?? ''} ${parts(iso)[0]}`)],
  ['days as November 17th, 2026', days((iso) => `${MONTHS[parts(iso)[1] - 1] ?? ''} ${parts(iso)[2]}th, ${parts(iso)[0]}`)],
  ['days as 17.11.2026', days((iso) => `${parts(iso)[2]}.${parts(iso)[1]}.${parts(iso)[0]}`)],
  ['days as links', days((iso) => `"[[${iso}]]"`)],
  ['days with a time', days((iso) => `${iso}T15:00:00`)],
  ['days in quotes', days((iso) => `"${iso}"`)],
  ['labels in bold', labels((label, value) => `**${label}:** ${value}`)],
  ['labels in bold before the colon', labels((label, value) => `**${label}**: ${value}`)],
  ['labels as inline fields', labels((label, value) => `${label}:: ${value}`)],
  ['labels in German', labels((label, value) => `${inGerman(label)}: ${value}`)],
  // The title stays one.
  ['headings a level deeper', inBody((text) => text.replace(/^#{2,5} /gm, (marks) => `#${marks}`))],
  ['line ends of Windows', (source) => source.replace(/\n/g, '\r\n')],
  ['a byte order mark', (source) => `\uFEFF${source}`],
  ['blanks at the ends of lines', inBody((text) => text.replace(/\S$/gm, (last) => `${last}  `))],
];

const varied = (format: Format, vary: (source: string) => string): Format => ({
  ...format,
  files: Object.fromEntries(Object.entries(format.files).map(([path, source]) => [path, vary(source)])),
});

it.each(VARIATIONS)('%s', (_, vary) => {
  const apply = ALL.filter(({ files }) => Object.values(files).some((source) => vary(source) !== source));
  expect(apply.length).toBeGreaterThan(0);
  const differ = apply.flatMap((format) => {
    const [before, after] = [told(format), told(varied(format, vary))];
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [`${format.name}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`];
  });
  console.info(`${String(apply.length - differ.length)} of ${String(apply.length)} read the same`);
  expect(differ).toEqual([]);
});
