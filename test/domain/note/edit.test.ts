import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Edit } from '../../../src/domain/note/edit';
import { frontmatterBlock, propertyLines } from '../../../src/domain/note/frontmatter-block';
import { appendToLog, repairLog } from '../../../src/domain/note/log-edits';
import { setProperty } from '../../../src/domain/note/property-edits';
import { propertyNames } from '../../../src/domain/note/properties';
import { readNote } from '../../../src/domain/note/read-note';

const SENT = '2026-11-19 sent thank-you to Jane Smith by email';
const HEARD = '2026-12-02 heard decision: by the end of next week';

const written = (edit: Edit): string => (edit.ok ? edit.source : `refused on line ${String(edit.line)}: ${edit.reason}`);
const lines = (...texts: string[]): string => `${texts.join('\n')}\n`;

function noteOf(source: string) {
  const reading = readNote(
    { path: 'Acme.md', source },
    { parseYaml: parse, interviewFolder: '', propertyNames: '', templateFolders: [], named: true },
  );
  if (!reading.counts) throw new Error('A note that is named counts.');
  return reading.notes[0];
}

/** The log without line numbers. */
const logIn = ({ log }: ReturnType<typeof noteOf>) => log.map(({ line, ...entry }) => (line > 0 ? entry : null));
const logOf = (source: string) => logIn(noteOf(source));

describe('an entry appended to the log', () => {
  it.each([
    [
      'to a list',
      ['---', 'follow-up-log:', '  - 2026-11-18 note hello', 'level: mid', '---'],
      ['---', 'follow-up-log:', '  - 2026-11-18 note hello', `  - ${SENT}`, 'level: mid', '---'],
    ],
    [
      'to a list without indentation',
      ['---', 'follow-up-log:', '- 2026-11-18 note hello', '---'],
      ['---', 'follow-up-log:', '- 2026-11-18 note hello', `- ${SENT}`, '---'],
    ],
    [
      'to a list with wide dashes',
      ['---', 'follow-up-log:', '    -   2026-11-18 note hello', '---'],
      ['---', 'follow-up-log:', '    -   2026-11-18 note hello', `    -   ${SENT}`, '---'],
    ],
    [
      'to a list with a folded last entry',
      ['---', 'follow-up-log:', '  - 2026-11-18 note hello', '    and more', '---'],
      ['---', 'follow-up-log:', '  - 2026-11-18 note hello', '    and more', `  - ${SENT}`, '---'],
    ],
    ['to a list with an empty last entry', ['---', 'follow-up-log:', '  -', '---'], ['---', 'follow-up-log:', '  -', `  - ${SENT}`, '---']],
    [
      'above blank lines and comments',
      ['---', 'follow-up-log:', '  - 2026-11-18 note hello', '', '# about me', 'level: mid', '---'],
      ['---', 'follow-up-log:', '  - 2026-11-18 note hello', `  - ${SENT}`, '', '# about me', 'level: mid', '---'],
    ],
    [
      'to an empty list in brackets',
      ['---', 'follow-up-log: []', 'level: mid', '---'],
      ['---', 'follow-up-log:', `  - ${SENT}`, 'level: mid', '---'],
    ],
    [
      'to an empty list with a comment',
      ['---', 'follow-up-log: [] # nothing yet', '---'],
      ['---', 'follow-up-log: # nothing yet', `  - ${SENT}`, '---'],
    ],
    ['to an empty list over two lines', ['---', 'follow-up-log: [', ']', '---'], ['---', 'follow-up-log:', `  - ${SENT}`, '---']],
    ['to a key without a value', ['---', 'follow-up-log:', '---'], ['---', 'follow-up-log:', `  - ${SENT}`, '---']],
    ['to a key with a blank behind it', ['---', 'follow-up-log: ', '---'], ['---', 'follow-up-log: ', `  - ${SENT}`, '---']],
    ['to a key with a comment alone', ['---', 'follow-up-log:  # mine', '---'], ['---', 'follow-up-log:  # mine', `  - ${SENT}`, '---']],
    ['to null', ['---', 'follow-up-log: null', '---'], ['---', 'follow-up-log:', `  - ${SENT}`, '---']],
    [
      'to a list in brackets, which becomes lines',
      ['---', 'follow-up-log: [2026-11-18 note hello, "2026-11-18 heard a, b: c"] # mine', '---'],
      ['---', 'follow-up-log: # mine', '  - 2026-11-18 note hello', '  - "2026-11-18 heard a, b: c"', `  - ${SENT}`, '---'],
    ],
    [
      'to a list in brackets over several lines',
      ['---', 'follow-up-log: [', '  2026-11-18 note hello,', '  2026-11-18 heard so: soon', ']', 'level: mid', '---'],
      ['---', 'follow-up-log:', '  - 2026-11-18 note hello', '  - "2026-11-18 heard so: soon"', `  - ${SENT}`, 'level: mid', '---'],
    ],
    [
      'to one entry without a dash',
      ['---', 'follow-up-log: 2026-11-18 heard so: soon', '---'],
      ['---', 'follow-up-log:', '  - "2026-11-18 heard so: soon"', `  - ${SENT}`, '---'],
    ],
    [
      'under a name in another spelling',
      ['---', '"Follow up log":', '  - 2026-11-18 note hello', '---'],
      ['---', '"Follow up log":', '  - 2026-11-18 note hello', `  - ${SENT}`, '---'],
    ],
    [
      'to the second of two logs',
      ['---', 'follow-up-log: []', 'follow-up-log:', '  - 2026-11-18 note hello', '---'],
      ['---', 'follow-up-log: []', 'follow-up-log:', '  - 2026-11-18 note hello', `  - ${SENT}`, '---'],
    ],
    [
      'as a new last property',
      ['---', 'type: interview', 'level: mid  # or so', '---', 'Hello'],
      ['---', 'type: interview', 'level: mid  # or so', 'follow-up-log:', `  - ${SENT}`, '---', 'Hello'],
    ],
    ['to empty frontmatter', ['---', '---', 'Hello'], ['---', 'follow-up-log:', `  - ${SENT}`, '---', 'Hello']],
    ['to a note without frontmatter', ['# Acme', 'Hello'], ['---', 'follow-up-log:', `  - ${SENT}`, '---', '# Acme', 'Hello']],
    [
      'to a note that begins with a horizontal rule',
      ['---', '', 'Hello', '---'],
      ['---', 'follow-up-log:', `  - ${SENT}`, '---', '---', '', 'Hello', '---'],
    ],
    [
      'beside a property that YAML cannot read',
      ['---', 'timeline: they said: Friday', 'follow-up-log: []', '---'],
      ['---', 'timeline: they said: Friday', 'follow-up-log:', `  - ${SENT}`, '---'],
    ],
    [
      'while a draft with a log of its own stands below',
      ['---', 'follow-up-log: []', '---', 'follow-up-log: []', '---'],
      ['---', 'follow-up-log:', `  - ${SENT}`, '---', 'follow-up-log: []', '---'],
    ],
  ])('%s', (_, before, after) => {
    const edit = appendToLog(lines(...before), [SENT]);
    expect(written(edit)).toBe(lines(...after));
    expect(edit.ok && edit.source.split('\n')[edit.line - 1]).toContain(SENT);
  });

  it.each([
    ['as it is written today', `  - ${SENT}`],
    ['in quotes', `  - "${SENT}"`],
    ['behind other lines', `  - ${SENT}\n  - 2026-12-05 note hello`],
  ])('is not written where it stands already, %s; of two the other one is, and its undo leaves the first', (_, before) => {
    const note = lines('---', 'follow-up-log:', before, '---', 'Hello');
    const again = appendToLog(note, [SENT]);
    expect(written(again)).toBe(note);
    expect(again.ok && again.undo(note)).toMatchObject({ ok: true, source: note });
    const both = appendToLog(note, [SENT, HEARD]);
    expect(written(both).split(SENT).length).toBe(2);
    expect(both.ok && both.undo(`${both.source}More.`)).toMatchObject({ ok: true, source: `${note}More.` });
  });

  it('is quoted only where YAML would read it otherwise', () => {
    const note = lines('---', 'follow-up-log: []', '---');
    expect(
      written(
        appendToLog(note, [SENT, HEARD, '2026-12-03 heard room #2', '2026-12-03 note say "hi" # there', '2026-12-03 note it ends with:']),
      ),
    ).toBe(
      lines(
        '---',
        'follow-up-log:',
        `  - ${SENT}`,
        `  - "${HEARD}"`,
        '  - 2026-12-03 heard room #2'.replace(/- (.*)/, '- "$1"'),
        '  - "2026-12-03 note say \\"hi\\" # there"',
        '  - "2026-12-03 note it ends with:"',
        '---',
      ),
    );
  });

  it.each([
    [
      'Windows line ends',
      '---\r\nfollow-up-log:\r\n  - 2026-11-18 note hello\r\n---\r\nHello',
      `---\r\nfollow-up-log:\r\n  - 2026-11-18 note hello\r\n  - ${SENT}\r\n---\r\nHello`,
    ],
    [
      'Windows line ends in a new property',
      '---\r\nlevel: mid\r\n---\r\n',
      `---\r\nlevel: mid\r\nfollow-up-log:\r\n  - ${SENT}\r\n---\r\n`,
    ],
    ['Windows line ends in empty frontmatter at the end of the file', '---\r\n---', `---\r\nfollow-up-log:\r\n  - ${SENT}\r\n---`],
    ['Windows line ends in new frontmatter', 'Hello\r\nJane', `---\r\nfollow-up-log:\r\n  - ${SENT}\r\n---\r\nHello\r\nJane`],
    [
      'mixed line ends, by the line above',
      '---\nfollow-up-log: []\r\nlevel: mid\n---\r\n',
      `---\nfollow-up-log:\r\n  - ${SENT}\r\nlevel: mid\n---\r\n`,
    ],
    ['a byte order mark', '\uFEFF---\nfollow-up-log: []\n---\n', `\uFEFF---\nfollow-up-log:\n  - ${SENT}\n---\n`],
    ['a byte order mark without frontmatter', '\uFEFFHello', `\uFEFF---\nfollow-up-log:\n  - ${SENT}\n---\nHello`],
    ['no line end at the end of the file', '---\nfollow-up-log: []\n---', `---\nfollow-up-log:\n  - ${SENT}\n---`],
    [
      'trailing blanks and tabs',
      '---\t\nlevel:\tmid  \nfollow-up-log:\n  - 2026-11-18 note hello  \n---  \nHello  ',
      `---\t\nlevel:\tmid  \nfollow-up-log:\n  - 2026-11-18 note hello  \n  - ${SENT}\n---  \nHello  `,
    ],
    ['an empty file', '', `---\nfollow-up-log:\n  - ${SENT}\n---\n`],
  ])('keeps %s', (_, before, after) => {
    expect(written(appendToLog(before, [SENT]))).toBe(after);
  });
});

describe('an entry is refused, and nothing is written,', () => {
  it.each([
    ['in frontmatter that never ends', lines('---', 'type: interview', '', 'Hello'), 1, /begin here and never end/],
    ['in frontmatter of another language', lines('---js', '{ type: "interview" }', '---'), 1, /---js/],
    ['where the log is a block of text', lines('---', 'level: mid', 'follow-up-log: |', '  2026-11-18 note hello', '---'), 3, /no list/],
    ['where the log is a map', lines('---', 'follow-up-log:', '  sent: yes', '---'), 2, /no list/],
    ['where a bracket of the log is never closed', lines('---', 'follow-up-log: [2026-11-18 note hello', '---'), 2, /no list/],
    ['where brackets hold a comment', lines('---', 'follow-up-log: [', '  2026-11-18 note hello, # mine', ']', '---'), 2, /no list/],
    [
      'where a quote in the last entry is never closed',
      lines('---', 'follow-up-log:', '  - "2026-11-18 note hello', 'level: mid', '---'),
      3,
      /never closed/,
    ],
    ['below a quote that is never closed', lines('---', 'type: interview', 'position: "Engineer', '---'), 3, /never closed/],
    ['below a bracket that is never closed', lines('---', 'topics: [one,', '  two', '---'), 2, /never closed/],
    ['where the properties are one map in braces', lines('---', '{type: interview}', '---'), 2, /cannot be read/],
  ])('%s', (_, source, line, reason) => {
    const edit = appendToLog(source, [SENT]);
    expect(edit).toMatchObject({ ok: false, line });
    expect(written(edit)).toMatch(reason);
  });
});

describe('a property that is set', () => {
  it.each([
    ['keeps its comment and its spacing', ['---', 'status:   waiting # so far', '---'], ['---', 'status:   offer # so far', '---']],
    ['keeps a comment that stands there alone', ['---', 'status: # mine', '---'], ['---', 'status: offer # mine', '---']],
    [
      'goes by the name that the note uses',
      ['---', 'Outcome: waiting', 'date: 2026-11-18', '---'],
      ['---', 'Outcome: offer', 'date: 2026-11-18', '---'],
    ],
    ['goes by the first name that has a value', ['---', 'status:', 'Result: waiting', '---'], ['---', 'status:', 'Result: offer', '---']],
    ['fills in a name that was left empty', ['---', 'result:', '---'], ['---', 'result: offer', '---']],
    ['takes the place of quotes', ['---', 'status: "waiting # not yet"', '---'], ['---', 'status: offer', '---']],
    [
      'takes the place of a list',
      ['---', 'status:', '  - waiting', '  - maybe', '', '# more', 'level: mid', '---'],
      ['---', 'status: offer', '', '# more', 'level: mid', '---'],
    ],
    ['takes the place of a list in brackets', ['---', 'status: [waiting] # x', '---'], ['---', 'status: offer # x', '---']],
    [
      'takes the place of folded text',
      ['---', 'status: >', '  waiting', '  still', 'level: mid', '---'],
      ['---', 'status: offer', 'level: mid', '---'],
    ],
    ['is added last', ['---', 'level: mid', '---', 'Hello'], ['---', 'level: mid', 'status: offer', '---', 'Hello']],
    ['brings frontmatter along', ['Hello'], ['---', 'status: offer', '---', 'Hello']],
  ])('%s', (_, before, after) => {
    expect(written(setProperty(lines(...before), 'status', 'offer'))).toBe(lines(...after));
  });

  it('goes by a name of the settings', () => {
    expect(written(setProperty(lines('---', 'Stand: offen', '---'), 'status', 'offer', propertyNames('status: Stand')))).toBe(
      lines('---', 'Stand: offer', '---'),
    );
  });

  it.each([
    ['by 2026-11-24', 'by 2026-11-24'],
    ['2026-12-04', '2026-12-04'],
    ['none', 'none'],
    ['Acme Corp', 'Acme Corp'],
    ['they said: Friday', '"they said: Friday"'],
    ['room #2', '"room #2"'],
    ['[[Acme]]', '"[[Acme]]"'],
    ['{{company}}', '"{{company}}"'],
    ['"Acme"', '"\\"Acme\\""'],
    ["'Acme", '"\'Acme"'],
    ['C:\\path', 'C:\\path'],
    ['- Acme', '"- Acme"'],
    ['true', '"true"'],
    ['no', '"no"'],
    ['42', '"42"'],
    ['3M', '3M'],
    ['', '""'],
    ['two\nlines', '"two\\nlines"'],
    ['Jane Smith <jane@acme.example>', 'Jane Smith <jane@acme.example>'],
    ['@acme', '"@acme"'],
  ])('writes %j as %s, which reads back the same', (value, text) => {
    const edit = written(setProperty(lines('---', 'level: mid', '---'), 'timeline', value));
    expect(edit).toBe(lines('---', 'level: mid', `timeline: ${text}`, '---'));
    expect((parse(edit.split('---\n')[1] ?? '') as Record<string, unknown>)['timeline']).toBe(value);
  });

  it.each([
    ['stands twice', lines('---', 'status: waiting', 'status: offer', '---'), 2, /twice/],
    ['opens a quote', lines('---', 'status: "waiting', 'level: mid', '---'), 2, /never closed/],
    ['stands in frontmatter that never ends', lines('---', 'status: waiting'), 1, /never end/],
  ])('is refused where it %s', (_, source, line, reason) => {
    const edit = setProperty(source, 'status', 'offer');
    expect(edit).toMatchObject({ ok: false, line });
    expect(written(edit)).toMatch(reason);
  });
});

describe('a log that is repaired', () => {
  it.each([
    [
      'becomes one, where two devices added it',
      ['---', 'follow-up-log:', `  - ${SENT}`, 'level: mid', 'follow-up-log:', '- 2026-11-20 note hello', `- ${SENT}`, '# more', '---'],
      ['---', 'follow-up-log:', `  - ${SENT}`, '  - 2026-11-20 note hello', 'level: mid', '# more', '---'],
    ],
    [
      'becomes one, where the first is empty',
      ['---', 'follow-up-log: []', 'follow-up-log:', `  - ${SENT}`, '---', 'Hello'],
      ['---', 'follow-up-log:', `  - ${SENT}`, '---', 'Hello'],
    ],
    [
      'gets its quotes',
      ['---', 'follow-up-log:', `  - ${HEARD}`, '  # mine', '  - 2026-12-03 heard room #2', '  - "2026-12-03 note done"', '---'],
      ['---', 'follow-up-log:', `  - "${HEARD}"`, '  # mine', '  - "2026-12-03 heard room #2"', '  - "2026-12-03 note done"', '---'],
    ],
    [
      'joins a folded entry to one line',
      ['---', 'follow-up-log:', '  - 2026-12-02 heard decision:', '      by Friday', '---'],
      ['---', 'follow-up-log:', '  - "2026-12-02 heard decision: by Friday"', '---'],
    ],
  ])('%s, and says the same as before', (_, before, after) => {
    const edit = repairLog(lines(...before));
    expect(written(edit)).toBe(lines(...after));
    const unique = new Set(logOf(lines(...before)).map((entry) => JSON.stringify(entry)));
    expect(logOf(written(edit)).map((entry) => JSON.stringify(entry))).toEqual([...unique]);
    expect(noteOf(written(edit)).problems.filter(({ message }) => message.includes('log'))).toEqual([]);
    expect(repairLog(written(edit)), 'a second repair finds nothing').toMatchObject({ ok: false });
  });

  it.each([
    ['there is none', lines('---', 'level: mid', '---')],
    ['it is well', lines('---', 'follow-up-log:', `  - ${SENT}`, `  - "${HEARD}"`, '---')],
    ['it is well in brackets', lines('---', `follow-up-log: [${SENT}]`, '---')],
    ['one of two is no list', lines('---', 'follow-up-log: []', 'follow-up-log: {a: b}', '---')],
  ])('is refused where %s', (_, source) => {
    expect(repairLog(source)).toMatchObject({ ok: false });
  });
});

describe('any note', () => {
  const lineEnd = fc.constantFrom('\n', '\r\n');
  const property = fc.constantFrom(
    'type: interview',
    'company: Acme  # the big one',
    '# a comment',
    'topics: [a, "b: c"]',
    'people:\n  - Bob',
    'position: "Engineer"',
    '',
    'level:\tmid',
    'timeline: they said: Friday',
    'motto: |\n  one\n  two',
  );
  const entry = fc.constantFrom(
    SENT,
    `"${HEARD}"`,
    HEARD,
    '2026-12-03 heard room #2',
    "'2026-12-03 note it''s done'",
    '2026-12-03 note folded\n    and more',
  );
  const list = fc
    .record({ indent: fc.constantFrom('', '  ', '    '), entries: fc.array(entry, { maxLength: 4 }) })
    .map(({ indent, entries }) => ['follow-up-log:', ...entries.map((text) => `${indent}- ${text}`)].join('\n'));
  const log = fc.oneof(
    list,
    fc.constantFrom('follow-up-log: []', 'follow-up-log: # none', 'Follow-up Log:', `follow-up-log: ["${HEARD}", ${SENT}]`),
  );
  const note = fc
    .record({
      mark: fc.constantFrom('', '\uFEFF'),
      above: fc.array(property, { maxLength: 4 }),
      log: fc.option(log),
      below: fc.array(property, { maxLength: 3 }),
      body: fc.constantFrom('', '# Acme\n\nHello  ', '---\nfollow-up-log: []\n'),
      ends: fc.array(lineEnd, { minLength: 60, maxLength: 60 }),
    })
    // Two properties of one name are another story.
    .filter(({ above, below }) => new Set([...above, ...below]).size === above.length + below.length)
    .map(({ mark, above, log: own, below, body, ends }) => {
      const block = ['---', 'first: 1', ...above, ...(own === null ? [] : [own]), ...below, '---', body].join('\n');
      let at = 0;
      return mark + block.replace(/\n/g, () => ends[at++ % ends.length] ?? '\n');
    });
  const outsideLog = (source: string) => {
    const kept = source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const start = kept.findIndex((text) => /^follow-up.log:/i.test(text));
    const end = kept.findIndex((text, index) => index > start && !/^(?:[ \t]|- )/.test(text));
    return start === -1 ? kept : [...kept.slice(0, start), ...kept.slice(end)];
  };

  it('with an entry more has the same log and that entry, and every byte outside of the log as it was', { timeout: 30_000 }, () => {
    const read = new Map([SENT, HEARD].map((added) => [added, logOf(lines('---', 'follow-up-log:', `  - ${added}`, '---'))]));
    expect([...read.values()].map((entries) => entries.length)).toEqual([1, 1]);
    fc.assert(
      fc.property(note, fc.constantFrom(SENT, HEARD), (source, added) => {
        const edit = appendToLog(source, [added]);
        expect(edit.ok).toBe(true);
        const after = written(edit);
        expect(outsideLog(after)).toEqual(outsideLog(source));
        if (after === source) expect(source).toContain(added);
        const [was, is] = [noteOf(source), noteOf(after)];
        if (after !== source) expect(logIn(is)).toEqual([...logIn(was), ...(read.get(added) ?? [])]);
        expect(is.company).toBe(was.company);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never damaged: what cannot be written is refused', { timeout: 30_000 }, () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      '\n- ',
      '\n  - ',
      'follow-up-log:',
      ' [',
      ']',
      ' "',
      "'",
      ' #',
      ' |',
      'a: b',
      '\n  c',
      ': ',
      '{',
      '}',
      'x',
      '\t',
      '\n---\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = `---\n${pieces.join('')}\n---\nHello`;
        const edit = appendToLog(source, [SENT]);
        if (!edit.ok) return;
        expect(edit.source).toContain(SENT);
        expect(logOf(edit.source).length).toBeGreaterThan(logOf(source).length);
      }),
      { numRuns: 3_000 },
    );
  });

  it('with a log of 2,000 lines or 5 MB of text is edited', () => {
    const long = lines(
      '---',
      'follow-up-log:',
      ...Array.from({ length: 2_000 }, () => `  - ${HEARD}`),
      '---',
      'We talked for a while.\n'.repeat(230_000),
    );
    expect(appendToLog(long, [SENT]).ok && repairLog(long).ok && setProperty(long, 'status', 'offer').ok).toBe(true);
  });

  it('with 20,000 properties, brackets over several lines or brackets that are never closed is read', () => {
    const count = (line: string): number =>
      propertyLines(frontmatterBlock(lines('---', ...Array<string>(20_000).fill(line), '---')).lines).length;
    expect([count('a: [x'), count('a: {\n  b: c }'), count("a: 'x\n  y'"), count('a: b')]).toEqual([20_000, 20_000, 20_000, 20_000]);
  });
});
