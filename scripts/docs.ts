/** Writes the pages that are made from the source: those of `docs/`, and `THIRD-PARTY.md`. `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { PAGES } from './docs/pages';
import { thirdPartyPage } from './third-party-page';

for (const [path, page] of Object.entries(PAGES)) writeFileSync(path, page());
writeFileSync('THIRD-PARTY.md', await thirdPartyPage());
console.log(`Wrote ${[...Object.keys(PAGES), 'THIRD-PARTY.md'].join(', ')}.`);
