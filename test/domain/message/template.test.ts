import { describe, expect, it } from 'vitest';
import { always, fillTemplate, when, type Ways } from '../../../src/domain/message/templates/template';

/** What a message of one slot says, and its gaps. */
function saying(ways: Ways, known: Record<string, string | null>): [text: string, gaps: readonly string[]] {
  const template = { subject: null, paragraphs: [[always(...ways)]] };
  const { body, unfilled } = fillTemplate(template, { traits: new Set(['agency']), known, wording: 0, fits: () => true });
  return [body, unfilled];
}

const SPOKE = 'We spoke< on {{interviewDay}}> about {{role}}<, and about {{topic}}>.';

describe('a sentence of a template', () => {
  it.each([
    ['says all that is known', [SPOKE], { role: 'the role', interviewDay: '18 November', topic: 'Oslo' }, 'We spoke on 18 November about the role, and about Oslo.'], // prettier-ignore
    ['leaves out a part whose fact is missing', [SPOKE], { role: 'the role', interviewDay: null, topic: 'Oslo' }, 'We spoke about the role, and about Oslo.'], // prettier-ignore
    ['is not said where a fact outside of its parts is missing', [SPOKE], { topic: 'Oslo' }, ''],
    ['gives way to the next one that can be said', [SPOKE, 'We spoke.'], {}, 'We spoke.'],
    ['comes before the next one where it can be said', [SPOKE, 'We spoke.'], { role: 'the role' }, 'We spoke about the role.'],
    ['is not said to somebody that it is not for', [when('panel', 'To you all.'), 'To you.'], {}, 'To you.'],
    ['is said to those that it is for', [when('agency', 'To your client.'), 'To you.'], {}, 'To your client.'],
    ['takes the fact in the place of a gap', ['About {{topic|specific topic}}.'], { topic: 'Oslo' }, 'About Oslo.'],
    ['leaves a gap only where nothing else can be said', ['See {{article|an article}}.', 'Think of {{idea}}.'], { idea: 'night loads' }, 'Think of night loads.'], // prettier-ignore
    ['leaves the angles and bars of a fact alone', ['About {{topic|specific topic}}.'], { topic: '<a|b>' }, 'About <a|b>.'],
  ])('%s', (_title, ways, known, text) => {
    expect(saying(ways, known)).toEqual([text, []]);
  });

  it('leaves a gap where its fact is missing, and says so', () => {
    expect(saying(['About {{topic|specific topic}}.'], {})).toEqual(['About [specific topic].', ['specific topic']]);
  });
});
