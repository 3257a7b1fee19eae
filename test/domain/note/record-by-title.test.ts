/** A title that says interview over lines that name job and company: nobody else's interview counts by it. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNote } from '../../../src/domain/note/read-note';

const OPTIONS = { parseYaml: (yaml: string): unknown => parse(yaml), interviewFolder: '', propertyNames: '', templateFolders: [] };
const counts = (path: string, source: string): boolean => readNote({ path, source }, OPTIONS).counts;

it.each([
  ['job and company', 'Notes/a.md', '# Interview notes\n\n**Company:** Acme\n**Role:** Clerk\n**Date:** 2026-11-18\n'],
  ['a job at a company', 'Notes/a.md', '# Panel interview\n\n**Position:** Clerk at Acme\n**Date:** 2026-11-18\n'],
  [
    'job and interviewer, in a folder of applications',
    'Jobs/a.md',
    '# Interview notes - Acme\n\n**Position:** Clerk\n**Interviewer:** Jo Park\n**Date:** 2026-11-18\n',
  ],
])('counts with %s', (_, path, source) => expect(counts(path, source)).toBe(true));

it.each([
  ['a journalist’s, which names no job', '# Interview with Jane Doe\n\n**Company:** Acme\n**Date:** 2026-11-18\n'],
  [
    'one of who hires, which names no company',
    '# Interview notes - Jane Doe\n\n**Position:** Clerk\n**Interviewer:** me\n**Date:** 2026-11-18\n',
  ],
  ['a candidate’s', '# Interview notes\n\n**Candidate:** Jane Doe\n**Company:** Acme\n**Position:** Clerk\n**Date:** 2026-11-18\n'],
  ['a researcher’s', '# Interview: pickup screen\n\n**Participant ID:** 01\n**Company:** Acme\n**Role:** Driver\n**Date:** 2026-11-18\n'],
  ['a list of questions', '# Interview questions\n\n**Company:** Acme\n**Role:** Clerk\n**Date:** 2026-11-18\n'],
])('does not count: %s', (_, source) => expect(counts('Notes/a.md', source)).toBe(false));
