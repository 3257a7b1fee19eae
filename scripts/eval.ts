/**
 * Measures the reading of timelines and the check of drafts on labelled examples.
 *
 *   npm run eval                         the repo's corpora and, where it is there, the shared one
 *   npm run eval -- --parts              lines and whole notes true to real material: to learn from, to choose by, sealed
 *   npm run eval -- --notes              what goes wrong in the whole notes to learn from, by kinds
 *   npm run eval -- --ablate             what the choosing part loses without each piece of the reading; about ten minutes
 *   npm run eval -- FILE... [--wrong]    these files: `.jsonl` holds timelines, `.md` messages; --wrong prints each miss
 */
import { existsSync, readdirSync } from 'node:fs';
import { ablate } from './eval/ablate';
import { evaluateMessages } from './eval/messages';
import { showFaultsOfNotes } from './eval/notes';
import { evaluateParts } from './eval/parts';
import { evaluateTimelines } from './eval/timelines';

const CORPORA: readonly (readonly [folder: string, names: RegExp])[] = [
  ['test/domain/timeline/corpus', /^timelines.*\.jsonl$/],
  ['../shared/corpus', /^timelines.*\.jsonl$/],
  ['test/domain/message/corpus', /^\d+\.md$/],
];

const corpora = (): string[] =>
  CORPORA.filter(([folder]) => existsSync(folder)).flatMap(([folder, names]) =>
    readdirSync(folder)
      .filter((name) => names.test(name))
      .map((name) => `${folder}/${name}`),
  );

const args = process.argv.slice(2);
if (args.includes('--parts')) {
  evaluateParts();
  process.exit(0);
}
if (args.includes('--notes')) {
  showFaultsOfNotes();
  process.exit(0);
}
if (args.includes('--ablate')) {
  ablate();
  process.exit(0);
}
const showsWrong = args.includes('--wrong');
const named = args.filter((arg) => arg !== '--wrong');
const paths = named.length > 0 ? named : corpora();
const missing = paths.filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(`There is no ${missing.join(' and no ')}. Name files of labelled lines (.jsonl) or messages (.md).`);
  process.exit(1);
}
for (const path of paths.filter((path) => !path.endsWith('.md'))) evaluateTimelines(path, showsWrong);
evaluateMessages(
  paths.filter((path) => path.endsWith('.md')),
  showsWrong,
);
