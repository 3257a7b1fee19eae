import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import type { Draft } from '../../../src/domain/message/draft';
import { placeDraft, type Placement } from '../../../src/domain/message/place-draft';
import { draftSectionsOf } from '../../../src/domain/note/drafts';
import { placeDrafts } from '../../../src/domain/message/place-drafts';

const to = (recipient: string): Draft => ({
  kind: 'thank-you',
  recipient,
  channel: 'email',
  to: null,
  subject: 'Thank you',
  body: `Dear ${recipient},\n\n[topic]`,
  unfilled: ['topic'],
});

const NOTE = '---\ntype: interview\n---\n# Acme\n\nA good talk.\n\n## Next steps\n\nThey write.\n';
const options = { cursor: NOTE.indexOf('A good'), today: day('2026-11-19'), log: [] };

const after = (source: string, { at, insert }: { readonly at: number; readonly insert: string }): string =>
  source.slice(0, at) + insert + source.slice(at);

function placed(source: string, drafts: readonly Draft[], cursor = options.cursor): Placement {
  const placement = placeDrafts(source, drafts, { ...options, cursor });
  if (placement === null || 'problem' in placement) throw new Error(placement?.problem ?? 'There is no draft.');
  return placement;
}

describe('several drafts at once', () => {
  it('stand one after the other, in their order, before the next heading', () => {
    const placement = placed(NOTE, [to('Jane'), to('Bob'), to('Ana')]);
    const text = after(NOTE, placement);
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Acme',
      '## Thank-you to Jane',
      '## Thank-you to Bob',
      '## Thank-you to Ana',
      '## Next steps',
    ]);
    expect(text).toContain('[topic]\n\n## Thank-you to Bob');
    expect(text.slice(placement.select.start, placement.select.end)).toBe('[topic]');
    expect(text.slice(0, placement.select.start)).not.toContain('Bob');
  });

  it.each([
    ['at the end of the note', NOTE.length],
    ['in the middle', options.cursor],
  ])('change nothing else %s', (_title, cursor) => {
    const placement = placed(NOTE, [to('Jane'), to('Bob')], cursor);
    expect(placement.at).toBe(placeDraft(NOTE, to('Jane'), { ...options, cursor }).at);
    expect(placement.insert).not.toContain('They write.');
  });

  it('are the same as one where there is one', () => {
    expect(placeDrafts(NOTE, [to('Jane')], options)).toEqual(placeDraft(NOTE, to('Jane'), options));
  });

  it('are nothing where there is none', () => {
    expect(placeDrafts(NOTE, [], options)).toBeNull();
  });
});

describe('beside code', () => {
  const refused = (source: string, body?: string): unknown =>
    placeDrafts(source, [{ ...to('Jane'), ...(body === undefined ? {} : { body }) }], { ...options, cursor: source.length });

  it.each([
    ['in backticks', '# Acme\n\n```js\nconst a = 1;\n', 3],
    ['in tildes', '# Acme\n\n~~~\n```\n', 3],
    ['closed by fewer marks than it was opened with', '````\ncode\n```\n', 1],
    ['in an item of a list', '- one\n- ```\n  code\n', 2],
    ['in a quotation that goes on', '> ```\n> code\n', null],
    ['with Windows line ends', 'Notes\r\n```\r\ncode\r\n', 2],
  ])('that is never closed, %s, a draft is refused with the line', (_, source, line) => {
    const edit = refused(source);
    if (line === null) expect(edit).toMatchObject({ at: source.length });
    else expect(edit).toEqual({ problem: expect.stringContaining(`opens on line ${line} is never closed`) as string });
  });

  it.each([
    ['in a list', '- ```\n  # no heading\n  ```\n'],
    ['in a quotation', '> ```\n> # no heading\n> ```\n'],
    ['deep in a list', '- one\n    - ```sh\n      # no heading\n      ```\n'],
    ['on one line', 'Run ```npm test``` first.\n```npm test``` too.\n'],
    ['closed by more marks', '```\n# no heading\n`````\n'],
  ])('that is closed, %s, a draft stands below it and reads as one', (_, source) => {
    const text = after(source, placed(source, [to('Jane')], 0));
    expect(text.startsWith(source)).toBe(true);
    expect(draftSectionsOf(text)).toMatchObject([{ recipient: 'Jane', body: { text: 'Dear Jane,\n\n[topic]' } }]);
  });

  it('a message that opens code and never closes it is refused', () => {
    expect(refused('# Acme\n', 'Dear Jane,\n\n```\ncode')).toMatchObject({ at: 7 });
    expect(placeDrafts(NOTE, [{ ...to('Jane'), body: 'Dear Jane,\n\n```\ncode' }], options)).toEqual({
      problem: expect.stringContaining('message template opens a block of code') as string,
    });
  });
});
