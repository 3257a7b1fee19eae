/** The guide to the rules of etiquette, as Markdown, from the rules themselves. */
import { day, FIRST_DAY } from '../src/domain/calendar/day';
import { sayDay } from '../src/domain/calendar/say-day';
import { GUIDE } from '../src/domain/follow-up/rules';
import { EXAMPLES } from '../src/domain/follow-up/rules/examples';
import { exampleSource, type EtiquetteExample, type EtiquetteRule } from '../src/domain/follow-up/rules/rule';

const OPENING = `# The rules of etiquette

Every day that the plugin shows comes from one of these rules, and says from which. This page is made from the rules in
\`src/domain/follow-up/rules\` by \`npm run docs\`; the examples are tests.
`;

function example({ story, notes, on, row }: EtiquetteExample): string {
  const sources = notes.map((note) => `\`\`\`markdown\n${exampleSource(note).trimEnd()}\n\`\`\``);
  return [`*${story}*`, ...sources, `On ${sayDay(day(on), FIRST_DAY)}: \`${row}\``].join('\n\n');
}

const section = ({ id, title, what, when, why }: EtiquetteRule): string =>
  [`## ${id}: ${title}`, what, `**When:** ${when}`, `**Why:** ${why}`, ...(EXAMPLES[id] ?? []).map(example)].join('\n\n');

/** The whole page, in the order of the rules. */
export const rulesPage = (): string => [OPENING, ...GUIDE.map((rule) => `${section(rule)}\n`)].join('\n');
