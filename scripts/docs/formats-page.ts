/** Every format of notes that is read, with an example, as a page of the guide: from the notes of the tests and what is read of them. */
import { FORMATS, MORE_FORMATS, told, type Format } from '../../test/domain/note/published-formats';

const OPENING = `# Formats of notes, with an example of each

How people keep notes of interviews, as they publish it, and what is read of each with no setting on Friday 20 November 2026. This page is
made from the notes of the tests by \`npm run docs\`. The rules behind it stand in [note-formats.md](note-formats.md).
`;

/** "F12 application note with interview-date" without its number, as a title. */
const titleOf = ({ name }: Format): string => upperFirst(name.replace(/^[FG]\d+ (?:kepano )?/, ''));

const upperFirst = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const NOT_READ = 'Nothing is read of it: it is named among the notes that do not count, with what to do.\n';

/** The longest example that the page shows whole, in lines. */
const MOST_LINES = 40;

function section(format: Format): string {
  const [path, source] = Object.entries(format.files)[0] ?? ['', ''];
  const lines = source.trimEnd().split('\n');
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '...'] : lines;
  const read = Object.entries(told(format)).filter(([, { day }]) => day !== null);
  const rows = read.map(([company, { day, by }]) => `| ${upperFirst(company)} | ${day ?? ''} | ${by ?? ''} |`);
  const table = `| company | interview | they named |\n|---|---|---|\n${rows.join('\n')}\n`;
  const others = Object.keys(format.files).length - 1;
  const more = others === 0 ? '' : ` (and ${others === 1 ? 'another note' : `${String(others)} other notes`} like it)`;
  return `## ${titleOf(format)}

\`${path}\`${more}

\`\`\`\`markdown
${shown.join('\n')}
\`\`\`\`

${rows.length === 0 ? NOT_READ : table}`;
}

/** The whole page, in the order of the tests. */
export const formatsPage = (): string => [OPENING, ...[...FORMATS, ...MORE_FORMATS].map(section)].join('\n');
