/** What a time of a sentence hangs on: the verb nearest to it and the nearest that lies ahead, the step, who takes it, and the part of the sentence that it stands in. */
import { describe, expect, it } from 'vitest';
import { Parsed } from '../../../src/domain/timeline/locales/en/gate/acts';
import { phraseAt, predicatesAbout, segmentOf } from '../../../src/domain/timeline/locales/en/gate/clauses';
import { isTheirs, stepOf } from '../../../src/domain/timeline/locales/en/gate/steps';
import type { Predicate } from '../../../src/domain/timeline/locales/en/gate/word-reader';
import { phrasesIn } from './notes';

function timeTold(parsed: Parsed, phrase: number): string {
  const target = phraseAt(parsed, phrase);
  const verb = (predicate: Predicate | undefined): string => parsed.words[predicate?.at ?? -1]?.text ?? '-';
  const { near, ahead } = predicatesAbout(parsed, target);
  const verbs = near === ahead ? verb(near) : `${verb(near)}, ahead ${verb(ahead)}`;
  const step = `${stepOf(parsed, target).step ?? 'no step'}${isTheirs(parsed, target) ? ' of theirs' : ''}`;
  const [start, end] = segmentOf(parsed, target.k);
  const part = parsed.words.slice(start, end + 1).map(({ text }) => text);
  return `${verbs}: ${step} in "${part.join(' ')}"`;
}

/** "call: contact of theirs in "they will call me on #"" for each time of a sentence that is said on Wednesday 2026-11-18. */
function timesOf(sentence: string): string {
  const phrases = phrasesIn(sentence);
  const parsed = new Parsed(sentence, phrases);
  return phrases.map((_, phrase) => timeTold(parsed, phrase)).join(' | ');
}

type Row = readonly [sentence: string, times: string];

describe('a time hangs on the nearest verb, and on the nearest that lies ahead', () => {
  it.each<Row>([
    ['They will call me on Friday.', 'call: contact of theirs in "they will call me on #"'],
    ['She told me on Monday that they decide by Friday.', 'decide: decision of theirs in "she told me on monday that they decide #"'],
    ['On Friday they will call me.', 'call: contact of theirs in "on # they will call me"'],
    ['They told me on Friday.', 'told, ahead -: no step of theirs in "they told me on #"'],
    ['They might call after they met on Friday.', 'call: contact of theirs in "they might call #"'],
    ["I'll hear on Friday what they decided.", 'hear: contact of theirs in "i will hear on # what they decided"'],
    ['They decided that they call me on Friday.', 'call: contact of theirs in "they decided that they call me on #"'],
    [
      'Today the phone was silent but by Friday she will ring.',
      'was, ahead ring: contact of theirs in "# the phone was silent" | ring: contact of theirs in "# she will ring"',
    ],
    ['By Friday, they said, I hear.', 'said, ahead hear: contact of theirs in "#"'],
    ['They met me on the bus, will they decide by Friday?', 'decide: decision of theirs in "will they decide #"'],
    ['They met me, Monday.', 'met, ahead -: meeting of theirs in "they met me , #"'],
    ['As Friday nears they decide.', 'decide: decision of theirs in "as # nears they decide"'],
    ['They know that Friday I leave.', 'know: contact of theirs in "they know # i leave"'],
    ['They know I leave Friday.', 'leave: no step in "they know i leave #"'],
    ['They call me, Friday I leave.', 'leave: no step in "# i leave"'],
    [
      'It was good. They think it over. They call. They decide on Friday, they hope. They pay.',
      'decide: decision of theirs in "they decide on #"',
    ],
    ['It was good and, Friday they call, they think.', 'call: contact of theirs in "# they call"'],
  ])('%s', (sentence, expected) => expect(timesOf(sentence)).toBe(expected));
});

describe('no verb behind a strong sign counts', () => {
  it.each<Row>([
    ['They met me; Monday.', '-: no step in "#"'],
    ['"They decide," she said, "on Friday."', '-: no step in "on #"'],
    ['They call me (on Friday).', '-: no step in "on #"'],
    ['They will - so she said - call me on Friday.', 'call, ahead -: contact of theirs in "she said - call me on #"'],
    ['Friday: they call.', '-: no step in "#"'],
  ])('%s', (sentence, expected) => expect(timesOf(sentence)).toBe(expected));
});

describe('a part of the sentence ends where a verb with somebody who acts follows', () => {
  it.each<Row>([
    [
      'They meet on Friday, and she calls me on Monday.',
      'meet: meeting of theirs in "they meet on #" | calls: contact of theirs in "she calls me on #"',
    ],
    [
      'They meet on Friday and she calls me on Monday.',
      'meet: meeting of theirs in "they meet on #" | calls: contact of theirs in "she calls me on #"',
    ],
    ['They meet on Friday because I am away on Monday.', 'meet: meeting of theirs in "they meet on #" | am: no step in "i am away on #"'],
    ['They meet on Friday so I leave on Monday.', 'meet: meeting of theirs in "they meet on #" | leave: no step in "i leave on #"'],
    ['The talk which they gave on Friday was long.', 'gave, ahead -: no step of theirs in "they gave on # was long"'],
    [
      'They meet on Friday and, with much ado at the shop, she calls me on Monday.',
      'meet: meeting of theirs in "they meet on # and , with much ado at the shop" | calls: contact of theirs in "she calls me on #"',
    ],
    ['They meet on Friday and then decide.', 'meet: meeting of theirs in "they meet on # and then decide"'],
    ['They meet on Friday and to decide is hard.', 'meet: meeting of theirs in "they meet on # and to decide is hard"'],
    ['They call, Friday and Monday, the boss said.', 'said, ahead call: contact of theirs in "#"'],
  ])('%s', (sentence, expected) => expect(timesOf(sentence)).toBe(expected));
});

describe('words of a fragment name the step', () => {
  it.each<Row>([
    [
      'They meet on Friday, decision by Monday.',
      'meet: meeting of theirs in "they meet on # , decision #" | -: decision in "they meet on # , decision #"',
    ],
    ['They meet on Friday (decision by Monday).', 'meet: meeting of theirs in "they meet on #" | -: decision in "decision #"'],
    ['They meet, interviews on Monday.', '-: meeting in "they meet , interviews on #"'],
    ['They meet, answer by Monday.', '-: contact in "they meet , answer #"'],
    ['HR: decision Friday.', '-: decision of theirs in "decision #"'],
    ['They met me, Friday decision.', '-: decision in "they met me , # decision"'],
    ['They met me (decision Friday), he said.', '-: decision in "decision #"'],
    ['Nice, Friday they decide.', 'decide: decision of theirs in "# they decide"'],
    ['HR: call Friday, decision Monday.', '-: contact of theirs in "call # , decision #" | -: decision of theirs in "call # , decision #"'],
    ['Decision Friday', '-: decision in "decision #"'],
    ['Friday decision', '-: decision in "# decision"'],
    ['Round 2 Friday', '-: meeting in "round #"'],
    ['Friday', '-: no step in "#"'],
    ['The florist on Friday.', '-: no step in "the florist on #"'],
  ])('%s', (sentence, expected) => expect(timesOf(sentence)).toBe(expected));
});

describe('an answer that is told is a decision where its name says so', () => {
  it.each<Row>([
    ['They will tell me the decision on Friday.', 'tell: decision of theirs in "they will tell me the decision on #"'],
    ['They will call me with their decision on Friday.', 'call: contact of theirs in "they will call me with their decision on #"'],
    ['They will call me with an answer on Friday.', 'call: contact of theirs in "they will call me with an answer on #"'],
    ['They will give me the result of the test on Friday.', 'give: decision of theirs in "they will give me the result of the test on #"'],
    ['They told me to wait, the decision is theirs by Friday.', 'is: decision of theirs in "the decision is theirs #"'],
    ['They decide on an answer on Friday.', 'decide: decision of theirs in "they decide on an answer on #"'],
  ])('%s', (sentence, expected) => expect(timesOf(sentence)).toBe(expected));
});

describe('what is done, else what is named', () => {
  it.each<Row>([
    ['They discuss it on Friday.', 'discuss: internal of theirs in "they discuss it on #"'],
    ['They have two others to see on Friday.', 'see: internal of theirs in "they have two others to see on #"'],
    ["They'll see more of the applicants on Friday.", 'see: meeting of theirs in "they will see more of the applicants on #"'],
    ["They'll see me and another on Friday.", 'see: meeting of theirs in "they will see me and another on #"'],
    ["They'll see Ana on Friday.", 'see: meeting of theirs in "they will see ana on #"'],
    ['The council, whose meeting is on Friday, will ring me.', 'is: internal in "the council , whose meeting is on #"'],
    ['The council, whose next meeting is on Friday, will ring me.', 'is: internal in "the council , whose next meeting is on #"'],
    ['My meeting is on Friday.', 'is: meeting in "my meeting is on #"'],
    ['Their call is on Friday.', 'is: contact of theirs in "their call is on #"'],
    ["They'll ring two others on Friday.", 'ring: contact of theirs in "they will ring two others on #"'],
    ["The others are nice and all of it was fine: they'll see her on Friday.", 'see: meeting of theirs in "they will see her on #"'],
    ['They are out on Friday.', 'are: no step of theirs in "they are out on #"'],
    ['I leave with an answer on Friday.', 'leave: contact in "i leave with an answer on #"'],
    ['I leave with a decision on Friday.', 'leave: decision in "i leave with a decision on #"'],
    ['I leave for an interview on Friday.', 'leave: meeting in "i leave for an interview on #"'],
    ['They are out for interviews on Friday.', 'are: meeting of theirs in "they are out for interviews on #"'],
    ['They have the result out on Friday.', 'have: decision of theirs in "they have the result out on #"'],
    ['They are out with the news on Friday.', 'are: contact of theirs in "they are out with the news on #"'],
    ['The decision is out on Friday.', 'is: decision of theirs in "the decision is out on #"'],
    ['They told me they meet on Friday.', 'meet: meeting of theirs in "they told me they meet on #"'],
    ['They interview on Friday.', 'interview: meeting of theirs in "they interview on #"'],
    ['They think I will hear on Friday.', 'hear: contact of theirs in "they think i will hear on #"'],
  ])('%s', (sentence, expected) => expect(timesOf(sentence)).toBe(expected));
});

describe('who acts', () => {
  it.each<Row>([
    ['I hear from them on Friday.', 'hear: contact of theirs in "i hear from them on #"'],
    ['I call them on Friday.', 'call: contact in "i call them on #"'],
    ['You hear on Friday.', 'hear: contact in "you hear on #"'],
    ['The florist calls me on Friday.', '-: contact in "the florist calls me on #"'],
    ['I was told by her that I wait until Friday.', 'wait: no step in "i was told by her that i wait #"'],
  ])('%s', (sentence, expected) => expect(timesOf(sentence)).toBe(expected));
});
