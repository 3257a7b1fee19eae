/** How phrases of time are read, as a page of the guide, from the tests' own table. */
import { READINGS } from '../../test/domain/timeline/readings';
import { tableCell } from './table';

const OPENING = `# How times are read

What each of these means when somebody says it on **Wednesday 18 November 2026**. This page is made from the table of the tests by
\`npm run docs\`. How it is decided which sentences count at all stands in [promises.md](promises.md).

- \`2026-11-20\` is that day, \`2026-11-23..2026-11-27\` any day from the one to the other, \`..2026-11-20\` any day until then.
- *about* means one business day more before you write; *vague* means that no day can be read, so a usual time is assumed (T8).
- *Next Friday* and *3/12* have two readings. The settings choose, and each row of the sidebar offers the other day.

| words | are read as |
|---|---|
`;

/** The whole page, in the order of the tests. */
export const readingsPage = (): string =>
  `${OPENING}${READINGS.map(([phrase, told]) => `| ${tableCell(phrase)} | ${told} |`).join('\n')}\n`;
