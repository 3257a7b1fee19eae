/** The rules of the check of drafts (C1 to C18), as the guide tells them: from their own examples and what the check says of these. */
import { CHECK_EXAMPLES } from '../../src/domain/message/check/examples';
import type { CheckExample, CheckRule } from '../../src/domain/message/check/rule';
import { RULES } from '../../src/domain/message/check/rules';
import { KIND_NAMES } from '../../src/domain/note/kind';
import { contextOf, letterFrom } from '../../test/domain/message/example-letter';
import { tableCell } from './table';

const WEIGHT = { error: 'a fault', warning: 'a warning', info: 'a hint' } as const;

/** The longest letter that the page shows whole. */
const MOST_SHOWN = 220;

function shown({ subject, body }: CheckExample): string {
  const words = body.replace(/\s+/g, ' ').trim();
  const short = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN).replace(/\s\S*$/, '')} ...` : words;
  return `${subject === undefined ? '' : `**${tableCell(subject)}**<br>`}${tableCell(short)}`;
}

function section(rule: CheckRule): string {
  const { title, why, invalid, valid } = CHECK_EXAMPLES[rule.id];
  const found = invalid.map((example) => {
    const [finding] = rule.check(letterFrom(example), contextOf(example));
    return `| ${KIND_NAMES[example.kind]} | ${shown(example)} | ${tableCell(finding?.message ?? '')} |`;
  });
  const leaves = valid[0] === undefined ? '' : `\n\nIt leaves alone, for example: “${shown(valid[0])}”`;
  return `### ${rule.id}: ${title}

${why} What it finds is ${WEIGHT[rule.severity]} unless the message says otherwise.

| in a | is found | and told |
|---|---|---|
${found.join('\n')}${leaves}
`;
}

/** All sections, in the order of the rules. */
export const checkSections = (): string => RULES.map(section).join('\n');
