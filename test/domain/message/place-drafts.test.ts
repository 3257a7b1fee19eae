import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import type { Draft } from '../../../src/domain/message/draft';
import { placeDraft } from '../../../src/domain/message/place-draft';
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

describe('several drafts at once', () => {
  it('stand one after the other, in their order, before the next heading', () => {
    const placement = placeDrafts(NOTE, [to('Jane'), to('Bob'), to('Ana')], options);
    const text = placement === null ? '' : after(NOTE, placement);
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Acme',
      '## Thank-you to Jane',
      '## Thank-you to Bob',
      '## Thank-you to Ana',
      '## Next steps',
    ]);
    expect(text).toContain('[topic]\n\n## Thank-you to Bob');
    expect(text.slice(placement?.select.start, placement?.select.end)).toBe('[topic]');
    expect(text.slice(0, placement?.select.start)).not.toContain('Bob');
  });

  it.each([
    ['at the end of the note', NOTE.length],
    ['in the middle', options.cursor],
  ])('change nothing else %s', (_title, cursor) => {
    const placement = placeDrafts(NOTE, [to('Jane'), to('Bob')], { ...options, cursor });
    expect(placement?.at).toBe(placeDraft(NOTE, to('Jane'), { ...options, cursor }).at);
    expect(placement?.insert).not.toContain('They write.');
  });

  it('are the same as one where there is one', () => {
    expect(placeDrafts(NOTE, [to('Jane')], options)).toEqual(placeDraft(NOTE, to('Jane'), options));
  });

  it('are nothing where there is none', () => {
    expect(placeDrafts(NOTE, [], options)).toBeNull();
  });
});
