/** The pages of the guide that are made from the source and its tests; `test/scripts/docs.test.ts` tells when one is behind. */
import { formatsPage } from './formats-page';
import { messagesPage } from './messages-page';
import { readingsPage } from './readings-page';
import { rulesPage } from './rules-page';
import { structurePage } from './structure-picture';

/** The text of each page by its path. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/formats.md': formatsPage,
  'docs/messages.md': messagesPage,
  'docs/readings.md': readingsPage,
  'docs/rules.md': rulesPage,
  'docs/structure.md': structurePage,
};
