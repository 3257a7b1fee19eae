/** The words that a sentence is read as: what is written short is spelled out, a phrase of time is one word, and each form of a verb is known. */
import { describe, expect, it } from 'vitest';
import { taggedWords } from '../../../src/domain/timeline/locales/en/gate/sentence-words';
import { Form, type Word } from '../../../src/domain/timeline/locales/en/gate/words';
import { phrasesIn } from './notes';

const wordsOf = (sentence: string): string => taggedWords(sentence, phrasesIn(sentence)).map(({ text }) => text).join(' '); // prettier-ignore

const FORMS: readonly (readonly [Form, string])[] = [
  [Form.base, 'base'],
  [Form.third, 'third'],
  [Form.ing, 'ing'],
  [Form.past, 'past'],
];

/** "contact, answer; base, third", or "capital". */
const wordTold = ({ verbs, nouns, signs, forms, capital }: Word): string =>
  [
    [...verbs, ...nouns, ...signs].join(', '),
    FORMS.flatMap(([bit, name]) => ((forms & bit) === 0 ? [] : [name])).join(', '),
    capital ? 'capital' : '',
  ]
    .filter((part) => part !== '')
    .join('; ') || 'nothing';

const lastWordOf = (sentence: string): string => taggedWords(sentence, []).slice(-1).map(wordTold).join();

type Row = readonly [sentence: string, words: string];

describe('what people write short is spelled out', () => {
  it.each<Row>([
    ["they'll call", 'they will call'],
    ["she'd call", 'she would call'],
    ["we're in, I've sent it, I'm here", 'we are in , i have sent it , i am here'],
    ["it won't, can't, didn't", 'it will not , can not , did not'],
    ["it isn't", 'it is not'],
    ['they dont, wont, cant', 'they do not , will not , can not'],
    ['theyll call u w/ news', 'they will call you with news'],
    ["she's nice and that's it", 'she is nice and that is it'],
    ["the boss's call", 'the boss call'],
    ["the talk's on Friday", 'the talk is on #'],
    ["the talk's Friday", 'the talk is #'],
    ["o'clock", 'o clock'],
    ["' they call", 'they call'],
    ['Im in', 'i am in'],
    ['gonna call', 'going to call'],
    ['they will here', 'they will hear'],
    ['they are here', 'they are here'],
  ])('"%s": %s', (sentence, expected) => expect(wordsOf(sentence)).toBe(expected));
});

describe('words and signs', () => {
  it.each<Row>([
    ['Call, then e-mail!', 'call , then e-mail !'],
    ['the phone screen and the final phone call', 'the phone-screen and the final phone-call'],
    ['they phone people', 'they phone people'],
    ['the follow up', 'the follow-up'],
    ['follow up', 'follow up'],
    ['a thumbs up', 'a thumbs-up'],
    ['“so”', '" so "'],
    ['10 people, 3rd try, 2,500', '0 people , 0 try , 0'],
    ['- they call', 'they call'],
    ['> * | they call |', 'they call'],
    ['they | call |', 'they | call'],
    ['-', ''],
    ['R&D and/or HR', 'r&d and/or hr'],
    ['- Friday', '#'],
  ])('"%s": %s', (sentence, expected) => expect(wordsOf(sentence)).toBe(expected));
});

describe('a phrase of time is one word, the hour beside it none', () => {
  it.each<Row>([
    ['they call on Friday', 'they call on #'],
    ['they call Friday, decide on Monday', 'they call # , decide on #'],
    ['they call at 4 tomorrow', 'they call #'],
    ['they call at 10:30 am tomorrow', 'they call #'],
    ['the call is for 4 tomorrow', 'the call is #'],
    ['they call Monday at half past two', 'they call #'],
    ['they call Monday at two shops', 'they call # at two shops'],
    ['they call Monday at ten', 'they call #'],
    ['they call Monday morning', 'they call #'],
    ['they call Monday first thing', 'they call #'],
    ['they call Monday for fun', 'they call # for fun'],
    ['at 4 they call', 'at 0 they call'],
  ])('"%s": %s', (sentence, expected) => expect(wordsOf(sentence)).toBe(expected));

  it('in order, and one that lies within another is none', () => {
    const sentence = 'they call on Friday or so';
    expect(taggedWords(sentence, [{ index: 10, stop: 19 }, { index: 13, stop: 19 }]).map(({ text }) => text)).toEqual(['they', 'call', '#', 'or', 'so']); // prettier-ignore
    expect(taggedWords('Friday or Monday', phrasesIn('Friday, then Monday')).map(({ phrase }) => phrase)).toContain(0);
  });
});

describe('the forms of a verb', () => {
  it.each<Row>([
    ['decide', 'decide; base'],
    ['decides', 'decide; third'],
    ['deciding', 'decide; ing'],
    ['decided', 'decide; past'],
    ['notified', 'contact; past'],
    ['notifies', 'contact; third'],
    ['relayed', 'contact; past'],
    ['planned', 'intend; past'],
    ['planning', 'intend; ing'],
    ['submitting', 'apply; ing'],
    ['referred', 'past'],
    ['revealed', 'past'],
    ['agreeing', 'intend; ing'],
    ['reaches', 'turn; third'],
    ['chosen', 'decide; past'],
    ['chose', 'decide; past'],
    ['put', 'give; base, past'],
    ['zorked', 'past'],
    ['zorking', 'ing'],
    ['red', 'nothing'],
    ['king', 'nothing'],
    ['zork', 'nothing'],
    ['interviews', 'step, meet, meeting; third'],
    ['companies', 'employer'],
    ['bosses', 'employer'],
    ['someone', 'someone'],
    ['back', 'back'],
  ])('"%s": %s', (word, expected) => expect(lastWordOf(word)).toBe(expected));

  it.each<Row>([
    ['they call Zork', 'capital'],
    ['Zork', 'nothing'],
    ['they call zork', 'nothing'],
    ['they call I', 'I'],
    ['they call 3M', 'nothing'],
    ['they call HR', 'employer; capital'],
  ])('a name begins with a capital and no sentence: "%s", %s', (sentence, expected) => expect(lastWordOf(sentence)).toBe(expected));
});
