import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSectionsOf } from '../../../src/domain/note/drafts';

const lines = (...texts: string[]): string => `${texts.join('\n')}\n`;

/** A draft in a few words: kind, recipient, lines, address lines and message. */
const told = (source: string) =>
  draftSectionsOf(source).map(({ kind, recipient, line, endLine, to, subject, by, body }) => ({
    kind,
    recipient,
    lines: `${String(line)}-${String(endLine)}`,
    to: to?.text ?? null,
    subject: subject?.text ?? null,
    by: by?.text ?? null,
    body: body.text,
  }));

const HEAD = ['To: jane@acme.example', 'Subject: Thank you for the Senior Platform Engineer interview', ''];
const JANE = {
  kind: 'thank-you',
  recipient: 'Jane Smith',
  to: 'jane@acme.example',
  subject: 'Thank you for the Senior Platform Engineer interview',
  by: null,
};

describe('a draft in a note', () => {
  it('is read from its heading to the next heading of its level', () => {
    const source = lines(
      '---',
      'company: Acme',
      '---',
      '# Acme',
      '',
      '## Thank-you to Jane Smith',
      '',
      ...HEAD,
      'Dear Jane,',
      '',
      'thank you.',
      '',
      '## Notes',
      'We talked.',
    );
    expect(told(source)).toEqual([{ ...JANE, lines: '6-13', body: 'Dear Jane,\n\nthank you.' }]);
  });

  it('tells where each of its pieces stands', () => {
    const source = lines('# Acme', '## Thank-you to Jane Smith', ...HEAD, 'Dear Jane,', 'thank you.  ', '', '# Notes');
    const [draft] = draftSectionsOf(source);
    for (const piece of [draft?.to, draft?.subject, draft?.body]) expect(source.slice(piece?.start, piece?.end)).toBe(piece?.text);
    expect(source.slice(draft?.start, draft?.end)).toBe(source.slice(source.indexOf('## Thank'), source.indexOf('# Notes')));
    expect(draft?.body.text).toBe('Dear Jane,\nthank you.');
  });

  it.each([
    ['a kind without a recipient', 'First check-in', 'first-check-in', null],
    ['a kind in other spelling', 'thank you to Jane Smith', 'thank-you', 'Jane Smith'],
    ['a kind by another word', 'Break-up email', 'closing-note', null],
    ['a day behind the kind', 'Networking check-in, 2027-02-20', 'networking-check-in', null],
    ['a day behind the recipient', 'Thank-you to Jane Smith, 2026-11-19', 'thank-you', 'Jane Smith'],
    ['a recipient with a comma in the name', 'Thank-you to Lee, Bob', 'thank-you', 'Lee, Bob'],
    ['a remark in brackets', 'Second check-in (short)', 'second-check-in', null],
    ['a kind of several words', 'Thanks after a rejection to Jane', 'rejection-thanks', 'Jane'],
    ['a link as the recipient', 'Thank-you to [[Bob Lee]]', 'thank-you', 'Bob Lee'],
    ['bold words', '**Thank-you** to *Jane Smith*', 'thank-you', 'Jane Smith'],
    ['closing marks', 'Final follow-up ##', 'final-follow-up', null],
    ['a recipient with "to" in the name', 'Thank-you to Welcome to Mars', 'thank-you', 'Welcome to Mars'],
  ])('has a heading with %s', (_, heading, kind, recipient) => {
    expect(told(lines(`## ${heading}`, ...HEAD, 'Hello'))).toMatchObject([{ kind, recipient }]);
  });

  it.each([
    ['ends at a higher heading', ['### Thank-you to Jane Smith', ...HEAD, 'Hello', '# Notes', 'We talked.'], 'Hello'],
    [
      'holds lower headings',
      ['## Thank-you to Jane Smith', ...HEAD, 'Hello', '### One more thing', 'and so on'],
      'Hello\n### One more thing\nand so on',
    ],
    [
      'does not end at a heading in code',
      ['## Thank-you to Jane Smith', ...HEAD, '```', '# not a heading', '```', 'Hello'],
      '```\n# not a heading\n```\nHello',
    ],
    ['may have no blank line above its address lines', ['## Thank-you to Jane Smith', ...HEAD, 'Hello'], 'Hello'],
    ['may have blank lines above its address lines', ['## Thank-you to Jane Smith', '', '', ...HEAD, 'Hello'], 'Hello'],
    ['may be empty yet', ['## Thank-you to Jane Smith', ...HEAD], ''],
    ['takes a later To: for text', ['## Thank-you to Jane Smith', ...HEAD, 'To: be clear'], 'To: be clear'],
  ])('%s', (_, texts, body) => {
    expect(told(lines(...texts))).toMatchObject([{ ...JANE, body }]);
  });

  it('may go by another channel, without address or subject', () => {
    expect(told(lines('## Thank-you to Jane Smith', 'To:', 'By: linkedin', '', 'Hello'))).toMatchObject([
      { to: '', subject: null, by: 'linkedin', body: 'Hello' },
    ]);
  });

  it('stands beside others, each with its own text', () => {
    const source = lines(
      '## Thank-you to Jane Smith',
      ...HEAD,
      'Dear Jane',
      '## Thank-you to Bob Lee',
      'To: bob@acme.example',
      '',
      'Dear Bob',
      '## First check-in',
      'Subject: News',
      '',
      'Hello',
    );
    expect(told(source).map(({ kind, recipient, body }) => [kind, recipient, body])).toEqual([
      ['thank-you', 'Jane Smith', 'Dear Jane'],
      ['thank-you', 'Bob Lee', 'Dear Bob'],
      ['first-check-in', null, 'Hello'],
    ]);
  });

  it('keeps its places with Windows line ends', () => {
    const source = lines('## Thank-you to Jane Smith', ...HEAD, 'Dear Jane,', 'thank you.').replace(/\n/g, '\r\n');
    expect(told(source)).toEqual([{ ...JANE, lines: '1-6', body: 'Dear Jane,\r\nthank you.' }]);
  });
});

describe('what is no draft', () => {
  it.each([
    ["a heading of the user's own with the same words", lines('## Final follow-up', 'They will follow up on Monday.')],
    ['a heading that only begins alike', lines('## Thank-yous I owe', 'To: everybody')],
    ['a heading that names no kind', lines('## Letter to Jane Smith', ...HEAD, 'Hello')],
    ['the kind further on in the heading', lines('## My thank-you to Jane', ...HEAD, 'Hello')],
    ['a draft in code', lines('```', '## Thank-you to Jane Smith', ...HEAD, '```')],
    ['a comment in the frontmatter', lines('---', '# Thank-you', 'To: jane@acme.example', '---', 'Hello')],
    ['text below the heading before the address lines', lines('## Thank-you to Jane', 'Write it tonight.', ...HEAD)],
    ['a tag', lines('#thank-you', 'To: jane@acme.example')],
    ['an empty note', ''],
  ])('%s', (_, source) => {
    expect(draftSectionsOf(source)).toEqual([]);
  });
});

describe('text of any shape', () => {
  it('gives drafts in order whose pieces lie inside of them', () => {
    const piece = fc.constantFrom(
      '## Thank-you to Jane\n',
      '# First check-in\n',
      'To: a@b.example\n',
      'Subject:\n',
      'By: linkedin\r\n',
      '\n',
      'Hello\n',
      '```\n',
      '---\n',
      '### x\n',
      'To:',
      '\r\n',
      '# ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = pieces.join('');
        let before = 0;
        for (const { start, end, to, subject, by, body } of draftSectionsOf(source)) {
          expect(start).toBeGreaterThanOrEqual(before);
          for (const part of [to, subject, by, body]) {
            if (part === null) continue;
            expect(source.slice(part.start, part.end)).toBe(part.text);
            expect(part.start >= start && part.end <= end).toBe(true);
          }
          before = start + 1;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
