/** All that is found about the places of a sentence that may be a promise, before it is weighed: a golden file to read. */
import { describe, expect, it } from 'vitest';
import { featureNames } from '../../../src/domain/timeline/gate/model';
import type { PromiseFinding, TimeCandidate } from '../../../src/domain/timeline/gate/verdict';
import { wordsOfFeature } from '../../../src/domain/timeline/locales/en/gate/findings';
import { en } from '../../../src/domain/timeline/locales/en/en';
import { timeCandidateOf } from '../../../src/domain/timeline/read-sentence';
import { phrasesIn, WEDNESDAY } from './notes';

const timesOf = (sentence: string): TimeCandidate[] => phrasesIn(sentence).map((phrase) => timeCandidateOf(phrase, WEDNESDAY));

/** Features by their role: "n: v contact, w call". */
function byRole(finding: PromiseFinding): string[] {
  const roles = new Map<string, string[]>();
  for (const name of featureNames(finding.describe)) {
    const [role = '', ...words] = name.split(' ');
    roles.set(role, [...(roles.get(role) ?? []), words.join(' ')]);
  }
  return [...roles].map(([role, words]) => `    ${role}: ${words.join(', ')}`);
}

const AROUND = { labelled: false, task: false };

function found(sentence: string, labelled: boolean): string {
  const [times, around] = [timesOf(sentence), { labelled, task: false }];
  const findings = times.length > 0 ? en.findingsOf(sentence, times, around) : en.untimedFindingsOf(sentence, times, around);
  const places = findings.flatMap((finding) => {
    const { index, stop, kind } = finding.candidate;
    const flags = [finding.bare ? 'bare' : '', finding.fragment ? 'fragment' : '', finding.theirs ? 'theirs' : ''].filter(
      (flag) => flag !== '',
    );
    return [
      `  ${kind} "${sentence.slice(index, stop)}"${flags.map((flag) => `, ${flag}`).join('')}, ${finding.step ?? 'no step'}`,
      ...byRole(finding),
    ];
  });
  return [`${labelled ? 'Next steps: ' : ''}${sentence}`, ...(places.length > 0 ? places : ['  nothing'])].join('\n');
}

const SAID = [
  'She told me that they will call you by Friday.',
  "I don't expect to be told by December 4, she said.",
  'He said: "They decide on Friday", but I leave on Monday if I am asked.',
  'The florist and my boss would like us to wait until 12/5, then they called back and asked me once more.',
  'They call me today and we, all of us at the shop, talk about it for an hour, then I go home to think it over with my wife, and when I am back there on Monday they have it all written down for you and yours.',
  'They told him that I was asked within two weeks?',
  'Their answer will not come at all on Friday.',
  'I leave Tuesday but Friday they decide in the back of the shop of my boss on Main Street, and they will not call on Monday.',
  'Friday: they have called Ana.',
  'I was told that they have decided by Monday.',
  'Decision Friday, call Monday.',
  'They will let me know soon.',
  'No date yet.',
  'No date yet, they call soon.',
  'They call soon, no date yet.',
  'They call me, I will leave and be paid.',
  'No date yet, but I hope they ring me.',
  'They may call me and decide.',
  'The shop opens.',
];
const LABELLED = ['Decision Friday', 'They decide on Friday', 'Monday', 'Monday, at the latest'];
const ASKED = ['When will I hear back, by Friday?', 'Friday?', 'Will they call soon?'];

describe('what is found about each place of a sentence that may be a promise', () => {
  it('is told feature by feature', async () => {
    const all = [...SAID.map((sentence) => found(sentence, false)), ...LABELLED.map((sentence) => found(sentence, true))];
    await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot('golden/what-is-found.txt');
  });

  it.each(ASKED)('is nothing where it is asked for: %s', (sentence) => expect(found(sentence, false)).toBe(`${sentence}\n  nothing`));
});

describe('a promise without a time', () => {
  it('is not looked for beside a time, unless words say that there is none', () => {
    const among = (sentence: string): string[] =>
      en.untimedFindingsOf(sentence, timesOf(sentence), AROUND).map(({ candidate: { kind } }) => kind);
    expect(among('They will call me on Friday')).toEqual([]);
    expect(among('They will call me')).toEqual(['verb']);
    expect(among('They will call me soon, Friday at the latest')).toEqual(['soon']);
  });
});

describe('the words of the sentence that a feature is made of', () => {
  it.each([
    ['u call', ['call']],
    ['b will call', ['will', 'call']],
    ['b call #', ['call']],
    ['< they', ['they']],
    ['>6 friday', ['friday']],
    ['n v contact', []],
    ['L1 answer', []],
  ])('of "%s" are %j', (name, words) => expect(wordsOfFeature(name)).toEqual(words));
});
