import { parseYaml } from 'obsidian';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontmatter } from '../../../src/domain/note/frontmatter';

const read = (source: string) => readFrontmatter(source, parse);
const data = (source: string) => read(source).properties.map(({ name, value, line }) => ({ name, value, line }));
const problems = (source: string) => read(source).problems.map(({ line, message }) => `${String(line)}: ${message}`);

describe('frontmatter that is well', () => {
  it.each([
    ['with Unix line ends', '---\ncompany: Acme\n---\nHello', 4],
    ['with Windows line ends', '---\r\ncompany: Acme\r\n---\r\nHello', 4],
    ['with mixed line ends', '---\r\ncompany: Acme\n---\nHello', 4],
    ['with a byte order mark', '\uFEFF---\ncompany: Acme\n---\nHello', 4],
    ['with blanks behind the fences', '---  \ncompany: Acme\n---\t\nHello', 4],
    ['that is the whole file, without a last line end', '---\ncompany: Acme\n---', 4],
    ['named YAML', '---yaml\ncompany: Acme\n---\nHello', 4],
  ])('%s gives its property and its line', (_, source, bodyLine) => {
    expect(data(source)).toEqual([{ name: 'company', value: 'Acme', line: 2 }]);
    expect(read(source)).toMatchObject({ broken: false, problems: [], block: { bodyLine } });
  });

  it('keeps days and times of day as the strings they are', () => {
    expect(data('---\nday: 2026-11-18\nmoment: 2026-11-18T15:00:00\ntime: 12:30\n---').map(({ value }) => value)).toEqual([
      '2026-11-18',
      '2026-11-18T15:00:00',
      '12:30',
    ]);
  });

  it('ends at a line that is exactly ---, not at ---more', () => {
    expect(data('---\ncompany: Acme\nremark: |\n  one\n  ---more\nposition: Engineer\n---\nHello').map(({ name }) => name)).toEqual([
      'company',
      'remark',
      'position',
    ]);
  });

  it('may be empty, or hold only a comment', () => {
    expect(read('---\n---\nHello')).toMatchObject({ properties: [], problems: [], block: { bodyLine: 3 } });
    expect(read('---\n# nothing yet\n---\nHello')).toMatchObject({ properties: [], problems: [], block: { bodyLine: 4 } });
  });

  it('gives the same answer for the same text twice, and no object is shared', () => {
    const source = '---\npeople: [Jane]\n---\n';
    (data(source)[0]?.value as string[]).push('somebody else');
    expect(data(source)[0]?.value).toEqual(['Jane']);
  });

  it('takes names such as __proto__ and constructor for what they are: names', () => {
    const source = '---\n__proto__: {company: Evil}\nconstructor: x\ntoString: y\ncompany: Acme\n---\n';
    expect(data(source).map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString', 'company']);
    expect(({} as Record<string, unknown>)['company']).toBeUndefined();
  });
});

describe('a note without frontmatter', () => {
  it.each([
    ['prose', 'Hello\n---\ncompany: Acme\n---'],
    ['a blank line above', '\n---\ncompany: Acme\n---'],
    ['a horizontal rule with prose below', '---\nWe met on Monday.\n---\nand again'],
    ['a horizontal rule with a blank line below', '---\n\n# Acme\n\n---\n'],
    ['a horizontal rule alone', '---\nWe met on Monday and talked.'],
    ['four dashes', '----\ncompany: Acme\n----'],
    ['dashes with words behind', '--- hello\ncompany: Acme\n---'],
    ['no text at all', ''],
    ['a byte order mark alone', '\uFEFF'],
  ])('%s has no property and no problem', (_, source) => {
    expect(read(source)).toMatchObject({ properties: [], problems: [], broken: false, block: { closing: null, bodyLine: 1 } });
  });
});

describe('frontmatter that is broken', () => {
  it('of a colon in a value loses that value alone, and says how to quote it', () => {
    const source = '---\ntype: interview\ntimeline: they said: Friday\ncompany: Acme\n---\n';
    expect(data(source).map(({ name }) => name)).toEqual(['type', 'company']);
    expect(problems(source)).toEqual([
      '3: "timeline" cannot be read, so it is left out: a colon inside a value needs quotes around it. Put the value in quotes: "they said: Friday".',
    ]);
  });

  it.each([
    ['a colon in a list item, at the item', '---\ncompany: Acme\npeople:\n  - Bob\n  - Jane: HR: Berlin\n---', 5, /colon/],
    ['a tab at the start of a line', '---\ncompany: Acme\npeople:\n\t- Bob\n---', 4, /spaces, not with a tab/],
    ['a quote that is never closed', '---\ncompany: Acme\nposition: "Engineer\n---', 3, /Close the quotes/],
    ['a line that is no property', '---\ncompany: Acme\nposition Engineer\n---', 3, /no property/],
    ['a first line that is no property', '---\nposition Engineer\ncompany: Acme\n---', 2, /no property/],
    ['a sign that YAML reserves', '---\ncompany: Acme\nposition: @work\n---', 3, /Put the value in quotes: "@work"/],
    ['a name that stands twice', '---\ncompany: Acme\ncompany: Bolt\n---', 3, /twice, and the first one counts/],
  ])('%s: reported there, and the company is still read', (_, source, line, message) => {
    const { properties, problems: found, broken } = read(source);
    expect(broken).toBe(true);
    expect(properties.find(({ name }) => name === 'company')?.value).toBe('Acme');
    expect(found).toHaveLength(1);
    expect(found[0]?.line).toBe(line);
    expect(found[0]?.message).toMatch(message);
  });

  it('that never ends is read up to the first blank line', () => {
    const source = '---\ncompany: Acme\npeople:\n  - Bob\n\n# Notes\nthey said: soon\n';
    expect(data(source).map(({ name }) => name)).toEqual(['company', 'people']);
    expect(problems(source)).toEqual(['1: The properties begin here and never end. Add a line with --- below line 4.']);
    expect(read(source).block.bodyLine).toBe(5);
  });

  it.each(['js', 'javascript', 'json', 'toml', 'coffee', 'cson', 'constructor'])('---%s is refused and never run', (language) => {
    const source = `---${language}\n{ company: (Math.wasRun = true) }\n---\nHello`;
    expect(read(source)).toMatchObject({ properties: [], broken: true });
    expect(problems(source)).toEqual([
      `1: The note begins with ---${language}, and only YAML properties are read. Make the first line --- and write each property as "name: value".`,
    ]);
    expect('wasRun' in Math).toBe(false);
  });

  it('by two follow-up logs, as a merge of two devices leaves them, keeps all other properties', () => {
    const source =
      '---\ncompany: Acme\nfollow-up-log:\n  - 2026-11-19 sent thank-you\nfollow-up-log:\n  - 2026-11-20 heard soon\nposition: Engineer\n---\n';
    expect(data(source).map(({ name, line }) => [name, line])).toEqual([
      ['company', 2],
      ['position', 7],
    ]);
    expect(problems(source)).toEqual([
      '5: The follow-up log stands here twice, as two devices may leave it. Both are read as one; repair the log to join them.',
    ]);
  });

  it('by an entry of the log alone keeps all other properties', () => {
    const source = '---\nfollow-up-log:\n  - 2026-11-19 sent thank-you\n  - 2026-11-20 heard: HR says: soon\ncompany: Acme\n---\n';
    expect(data(source).map(({ name }) => name)).toEqual(['company']);
    expect(problems(source)).toEqual([
      '4: This entry of the follow-up log keeps Obsidian from reading the properties. Put it in quotes, or repair the log.',
    ]);
  });
});

describe("Obsidian's YAML parser and that of the command line", () => {
  it.each([
    ['days and times', 'day: 2026-11-18\nmoment: 2026-11-18T15:00:00+02:00\nat: 9:30'],
    ['lists of both styles', 'a: [x, y]\nb:\n  - x\n  - "[[Bob Lee]]"\nc: [[Bob Lee]]'],
    ['words that older YAML takes for a yes or no', 'a: yes\nb: no\nc: on\nd: true'],
    ['numbers', 'a: 007\nb: 1_000\nc: 1e3\nd: 0o14'],
    ['text over several lines', 'a: >\n  one\n  two\nb: |\n  one\n  two'],
    ['maps', 'a: {b: c}\n"job title": Engineer'],
    ['what cannot be read', 'timeline: they said: Friday\ncompany: Acme'],
  ])('read %s alike', (_, yaml) => {
    const source = `---\n${yaml}\n---\n`;
    expect(readFrontmatter(source, parseYaml)).toEqual(readFrontmatter(source, parse));
  });

  it('are not trusted to throw only errors, nor to give properties only', () => {
    const source = '---\ncompany: Acme\n---\n';
    const broken = () => {
      throw new Error('unreadable');
    };
    expect(readFrontmatter(source, broken)).toMatchObject({ properties: [], broken: true });
    expect(readFrontmatter(source, () => 'text')).toMatchObject({ properties: [], broken: true });
    expect(readFrontmatter(source, () => ['a list'])).toMatchObject({ properties: [], broken: true });
    expect(readFrontmatter(source, () => null)).toMatchObject({ properties: [], broken: false });
  });
});

describe('text of any shape', () => {
  it('never makes the reading throw, and the body begins inside the file or right behind it', () => {
    const piece = fc.constantFrom(
      '---',
      '---js',
      '\n',
      '\r\n',
      '\r',
      'company: Acme',
      'a: b: c',
      '- x',
      '\t',
      '"',
      "'",
      '[',
      '{',
      '#',
      '__proto__: x',
      '\uFEFF',
      'text',
      ' ',
      '|',
      '&a [*a]',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const { block } = readFrontmatter(source, parse);
        expect(block.bodyStart).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['5 MB of prose below the properties', `---\ncompany: Acme\n---\n${'We talked for a while.\n'.repeat(230_000)}`],
    ['5 MB that begin with --- and never end', `---\ncompany: Acme\n${'We talked for a while.\n'.repeat(230_000)}`],
    ['a blank line, a hundred thousand times', `---\ncompany: Acme\n${'\n'.repeat(100_000)}---\n`],
    ['a hundred thousand blanks in a value', `---\ncompany: Acme\nposition: a${' '.repeat(100_000)}b\n---\n`],
  ])('%s is read', (_, source) => {
    expect(data(source)[0]).toMatchObject({ name: 'company' });
  });
});
