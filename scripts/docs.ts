/** Writes the pages of `docs/` that are made from the source: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page';

writeFileSync('docs/rules.md', rulesPage());
console.log('Wrote docs/rules.md.');
