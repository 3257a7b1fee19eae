/** The guide to the rules of etiquette, as Markdown, from the rules themselves. */
import { day, FIRST_DAY } from '../../src/domain/calendar/day';
import { sayDay } from '../../src/domain/calendar/say-day';
import { ETIQUETTE } from '../../src/domain/follow-up/rules';
import { ETIQUETTE_EXAMPLES } from '../../src/domain/follow-up/rules/examples';
import { exampleSource, type EtiquetteExample, type EtiquetteRule } from '../../src/domain/follow-up/rules/rule';
import { CHANNEL_RULES } from '../../src/domain/message/rules/f-channel';
import { TYPE_RULES } from '../../src/domain/message/rules/i-interview-types';
import { CONTENT_RULES } from '../../src/domain/message/rules/m-contents';
import type { MessageRule } from '../../src/domain/message/rules/message-rule';
import { checkSections } from './check-rules';

const OPENING = `# The rules of etiquette

Every day that the plugin shows and every finding of the check comes from one of these rules, and says from which. This page is made
from the rules in the source by \`npm run docs\`; the examples are tests.

- [When to write](#when-to-write): T1 to T17, I6
- [By which channel](#by-which-channel): F1 to F4
- [What a message holds](#what-a-message-holds): M1 to M4, and I1 to I5 by type of interview
- [What a draft is checked for](#what-a-draft-is-checked-for): C1 to C18

**Where they come from.** The rules are facts from the article "When and How to Follow Up After an Interview: A Guide to Post-Interview
Etiquette"; the words are this project's own. T16 (old things go quiet), T17 (another offer) and I6 (who missed whom) are additions. On
one point sources differ: many let a first check-in go one or two business days after the promised day, career centres of universities
a week. The window from one business day to a week holds both, and the preset *Patient* waits the week. The figures behind the
thank-you, with who asked whom, stand in [letters.md](letters.md#how-long-and-why-send-one-at-all).
`;

function example({ story, notes, on, row }: EtiquetteExample): string {
  const sources = notes.map((note) => `\`\`\`markdown\n${exampleSource(note).trimEnd()}\n\`\`\``);
  return [`*${story}*`, ...sources, `On ${sayDay(day(on), FIRST_DAY)}: \`${row}\``].join('\n\n');
}

const section = ({ id, title, what, when, why }: EtiquetteRule): string =>
  [`### ${id}: ${title}`, what, `**When:** ${when}`, `**Why:** ${why}`, ...ETIQUETTE_EXAMPLES[id].map(example)].join('\n\n');

const table = (head: string, rules: readonly MessageRule[]): string =>
  [
    `| rule | ${head} | | mind |`,
    '|---|---|---|---|',
    ...rules.map(({ id, name, says, mind }) => `| ${id} | ${name} | ${says} | ${mind} |`),
  ].join('\n');

/** The whole page: T and I6, F, M and I, C. */
export const rulesPage = (): string =>
  [
    OPENING,
    '## When to write\n',
    ...Object.values(ETIQUETTE).map((rule) => `${section(rule)}\n`),
    '## By which channel\n',
    'For a thank-you the most telling sign decides: an offer of high value, then the culture, then what is at hand. All else goes by email.\n',
    `${table('channel', CHANNEL_RULES)}\n`,
    '## What a message holds\n',
    'A draft never says what your note does not. [What fills a letter](letters.md#what-fills-a-letter) says where each detail comes from.\n',
    `${table('message', CONTENT_RULES)}\n`,
    'An interview can be of several types; the one that says most about it leads.\n',
    `${table('interview', TYPE_RULES)}\n`,
    '## What a draft is checked for\n',
    'The examples are to Jane Smith of Acme Corp about the Data Engineer position, from Sam Okafor; a bold line is the subject.\n',
    checkSections(),
  ].join('\n');
