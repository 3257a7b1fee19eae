/** Notes of any shape are read and edited in linear time: frontmatter, tags, people, the log, drafts. */
import { parse } from 'yaml';
import { draftSectionsOf } from '../../src/domain/note/drafts';
import { appendToLog, repairLog } from '../../src/domain/note/log-edits';
import { setProperty } from '../../src/domain/note/property-edits';
import { readFrontmatter } from '../../src/domain/note/frontmatter';
import { readInterviewers } from '../../src/domain/note/interviewers';
import { parseLogEntry } from '../../src/domain/note/log';
import { readNote } from '../../src/domain/note/read-note';
import { DOUBLING, growthOf, growthOver, type Bench } from './bench';

const parseYaml = (yaml: string): unknown => parse(yaml) as unknown;
const read = (source: string): unknown =>
  readNote({ path: 'a.md', source }, { parseYaml, interviewFolder: '', propertyNames: '', templateFolders: [] });

const HEAD = '---\ntype: interview\ncompany: Acme\ndate: 2026-11-18\n---\n';
const PROSE = 'We talked for a while.\n';

const frontmatter: Bench = {
  title: 'Frontmatter',
  run: () => [
    ...growthOver((text) => readFrontmatter(`---\ncompany: Acme\n---\n${text}`, parseYaml), [PROSE]),
    ...growthOver((text) => readFrontmatter(`---\ncompany: Acme\n${text}`, parseYaml), [PROSE, '\n']),
    ...growthOver((text) => readFrontmatter(`---\ncompany: Acme\nposition: a${text}b\n---\n`, parseYaml), [' ']),
  ],
};

const notes: Bench = {
  title: 'A whole note',
  run: () =>
    growthOver(
      (text) => read(HEAD + text),
      ['We talked #work about `code`.\n', 'Date: 2026-11-18\n', '#', '`', '```\n', ' #a', '#a/', '\n'],
    ),
};

const people: Bench = {
  title: 'People',
  run: () => growthOver((text) => readInterviewers(`x${text}`), ['a', '@', ' ', '[[', '<', 'Jane, ', 'a@'], 200_000),
};

const log: Bench = {
  title: 'Entries of the log',
  run: () =>
    growthOver(
      (text) => {
        for (const verb of ['sent thank-you', 'put off thank-you', 'skipped thank-you', 'heard'])
          parseLogEntry(`2026-12-03 ${verb}${text}`, 1);
      },
      [' to ', ' by ', ' # ', 'until '],
      200_000,
    ),
};

const drafts: Bench = {
  title: 'Drafts in a note',
  run: () =>
    growthOver(
      (text) => draftSectionsOf(`## Thank-you${text}x`),
      ['## Thank-you to Jane\n', '# x\n', '## Thank-you to Jane\nTo: a\n', ' to ', '#', '\n', '```\n', ' '],
    ),
};

const ENTRY = '  - 2026-12-02 heard soon\n';

const edits: Bench = {
  title: 'Edits',
  run: () => [
    {
      what: 'a log twice as long',
      ratio: growthOf(
        (lines) => {
          const source = `---\nfollow-up-log:\n${ENTRY.repeat(lines)}---\n${PROSE.repeat(lines)}`;
          appendToLog(source, ['2026-12-03 heard soon']);
          repairLog(source);
          setProperty(source, 'status', 'offer');
        },
        200,
        200_000,
      ),
      budget: DOUBLING,
    },
  ],
};

export const READING_NOTES: readonly Bench[] = [frontmatter, notes, people, log, drafts, edits];
