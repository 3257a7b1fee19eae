/** What the rules of the check find beside their examples, and what looks like it and is left alone. */
import { describe, expect, it } from 'vitest';
import type { CheckExample } from '../../../src/domain/message/check/rule';
import { RULES } from '../../../src/domain/message/check/rules';
import type { RuleId } from '../../../src/domain/message/diagnostic';
import { contextOf, letterFrom } from './example-letter';

type Case = Pick<CheckExample, 'body'> & Partial<CheckExample>;

/** What one rule says of a letter; a thank-you to Jane Smith of Acme Corp where nothing else is said, to nobody by name where that is empty. */
function found(id: RuleId, { kind = 'thank-you', ...example }: Case, recipient?: string): string[] {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const letter = letterFrom({ kind, ...example }, recipient === '' ? undefined : recipient);
  return rule
    .check(recipient === '' ? { ...letter, recipient: null } : letter, contextOf({ kind, ...example }))
    .map(({ message }) => message);
}

describe('the greeting (C14)', () => {
  it.each<[string, Case, string, string]>([
    [
      'of somebody else, in a letter to two people',
      { body: 'Dear Karl,\n\nThank you for your time.' },
      '',
      'The letter goes to Acme Corp and greets "Karl". Greet Jane or Bob by name.',
    ],
    [
      'of somebody else, where no company is known',
      { body: 'Dear Karl,\n\nThank you for your time.', context: { company: null } },
      '',
      'The letter goes to them and greets "Karl". Greet Jane or Bob by name.',
    ],
    [
      'of another first name with the right family name',
      { body: 'Dear John Smith,\n\nThank you for your time.' },
      'Jane Smith',
      'The letter goes to Jane Smith and greets "John Smith". Write "Dear Jane,".',
    ],
    [
      'of nobody',
      { body: 'Thank you for your time on Wednesday, which I enjoyed.' },
      'Jane Smith',
      'The letter greets nobody, as a circular does. Begin with "Dear Jane,".',
    ],
    [
      'of somebody else in the middle of a sentence',
      { body: 'Dear Jane,\n\nI enjoyed it. Thank you, Karl, for the tour of the plant.\n\nI look forward to more.\n\nBest,\nSam' },
      'Jane Smith',
      '"Karl" is not whom this letter goes to. Write Jane.',
    ],
  ])('%s is found', (_title, example, recipient, message) => expect(found('C14', example, recipient)).toEqual([message]));

  const tour = (name: string): string => `Dear Jane,\n\nI enjoyed it. Thank you, ${name}, for the tour of the plant.\n\nBest,\nSam`;
  it.each<[string, Case, string]>([
    ['of both of two people', { body: 'Dear Jane and Bob,\n\nThank you for your time.' }, ''],
    ['of one of two people, the title in front', { body: 'Dear Mr. Lee,\n\nThank you for your time.' }, ''],
    ['of anybody, where nobody is known', { body: 'Dear Karl,\n\nThank you, Karl, for it.', context: { interviewers: [] } }, ''],
    ['by the whole of a short name', { body: 'Dear Benjamin,\n\nThank you.', context: { interviewers: ['Ben Ives'] } }, 'Ben Ives'],
    [
      'by a short form that begins otherwise',
      { body: 'Dear Bill,\n\nThank you.', context: { interviewers: ['William Ives'] } },
      'William Ives',
    ],
    ['of the reader once more', { body: tour('Jane') }, 'Jane Smith'],
    ['by the company’s name', { body: tour('Acme') }, 'Jane Smith'],
    ['with the writer’s own name at the end', { body: 'Dear Jane,\n\nI enjoyed it. Many thanks, Sam' }, 'Jane Smith'],
    ['in a letter without words', { body: '' }, 'Jane Smith'],
  ])('%s is left alone', (_title, example, recipient) => expect(found('C14', example, recipient)).toEqual([]));
});

describe('slips of the pen (C17)', () => {
  const sentence = (words: string): Case => ({ body: `Dear Jane,\n\n${words}` });
  it.each([
    [
      'a misspelling at the beginning keeps its capital',
      'Recieved on Monday, your note was kind.',
      '"Recieved" is a slip. Write "Received".',
    ],
    ['a word that stands twice over a line’s end', 'Thank you for the\nthe talk.', '"the" stands here twice.'],
    [
      'a letter too many in a name',
      'I spoke of it with Okaffor at home.',
      '"Okaffor" is nearly a name of your note, which is written "Okafor".',
    ],
    [
      'a letter too few in a name',
      'I spoke of it with Okafr at home.',
      '"Okafr" is nearly a name of your note, which is written "Okafor".',
    ],
    [
      'another letter in a long name',
      'I spoke of it with Okador at home.',
      '"Okador" is nearly a name of your note, which is written "Okafor".',
    ],
    ['a curly quotation that is never closed', 'You spoke of “night loads and of Oslo.', 'This quotation mark has no pair.'],
    ['a curly quotation that was never opened', 'You spoke of night loads” and of Oslo.', 'This quotation mark has no pair.'],
    ['a sentence that begins small', 'Oslo is near. the office is small.', 'A sentence begins with a capital.'],
  ])('%s is found', (_title, words, message) => expect(found('C17', sentence(words))).toEqual([message]));

  it.each([
    ['a name that begins like the word before it', 'I once lived in the The Hague of the north.'],
    ['a short form before a small letter', 'We spoke of loads, alarms, etc. and of more.'],
    ['the plural of a name', 'The Okafors came later.'],
    ['a letter too many in a short name', 'I spoke of it with Janes at home.'],
    ['two words that one may say twice', 'It was very very good, and you had had the same thought.'],
    ['an inch behind a number', 'The 5" screen was new.'],
    ['a curly quotation with its pair', 'You spoke of “night loads” and of Oslo.'],
    ['another word that begins alike', 'I spoke of it with Oskar at home.'],
  ])('%s is left alone', (_title, words) => expect(found('C17', sentence(words))).toEqual([]));

  it('a name is compared with the people where no company and no own name is known', () => {
    const context = { company: null, ownName: null };
    expect(found('C17', { ...sentence('I spoke of it with Smiht at home.'), context })).toEqual([
      '"Smiht" is nearly a name of your note, which is written "Smith".',
    ]);
  });
});

describe('the subject (C3)', () => {
  const subject = (words: string, context: CheckExample['context'] = {}): Case => ({
    kind: 'first-check-in',
    subject: words,
    body: 'Dear Jane,',
    context,
  });

  it.each<[string, Case, string]>([
    [
      'of another trade, where no company and no name is known',
      subject('Thank you for the Test Pilot interview', { company: null, ownName: null }),
      'The subject names "Test Pilot", and this letter is about "Data Engineer". Name the position and yourself, such as "Following up on the Data Engineer interview".',
    ],
    [
      'that names nobody, where the position is not known',
      subject('The Oslo loads again', { position: null }),
      'The subject "The Oslo loads again" names neither the position nor you, so it gets overlooked. Name the position and yourself.',
    ],
  ])('%s is found', (_title, example, message) => expect(found('C3', example)).toEqual([message]));

  it.each<[string, Case]>([
    ['that says how the interview was held', subject('Following up on the Final Round interview, Sam')],
    ['of a position whose every word is common', subject('The senior manager position', { position: 'Senior Manager' })],
    [
      'that names only the matter, where neither position nor company is known',
      subject('The Oslo loads again', { position: null, company: null }),
    ],
  ])('%s is left alone', (_title, example) => expect(found('C3', example)).toEqual([]));
});

describe('orders and demands (C7)', () => {
  it.each([
    ['an order with a term', 'Decide on it as soon as possible.'],
    ['a command', 'You have to decide now.'],
    ['a demand', 'I expect an answer soon.'],
  ])('%s is found', (_title, words) => {
    expect(found('C7', { kind: 'first-check-in', body: `Dear Jane,\n\nWe spoke on Monday. ${words}` })).toEqual([
      expect.stringMatching(/^".*" sounds like a demand/) as unknown,
    ]);
  });
});

describe('another offer in a letter (C8)', () => {
  it('thanks after a refusal may name the offer that the writer took, and may not press with it', () => {
    const thanks = (words: string): string[] =>
      found('C8', { kind: 'rejection-thanks', body: `Dear Jane,\n\nThank you for telling me. ${words}` });
    expect(thanks('I have taken another offer.')).toEqual([]);
    expect(thanks('I have another offer, unless you can match it.')).toHaveLength(1);
  });
});

describe('days that do not exist (C18)', () => {
  const dated = (words: string): string[] => found('C18', { body: `Dear Jane,\n\nI can come on ${words}.` });
  it('a day with another weekday is found, in the year nearest to today and in the one that is named', () => {
    expect(dated('Tuesday, November 25')).toEqual([
      '"Tuesday, November 25" does not exist: that day is a Wednesday. Check which of the two is meant.',
    ]);
    expect(dated('Tuesday, November 25, 2026')).toHaveLength(1);
  });

  it('a day with its own weekday is left alone, and so is one that no month has', () => {
    expect(dated('Wednesday, November 25')).toEqual([]);
    expect(dated('Tuesday, November 25, 2025')).toEqual([]);
    expect(dated('Monday, February 30')).toEqual([]);
  });
});
