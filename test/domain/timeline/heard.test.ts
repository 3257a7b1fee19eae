import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/domain/timeline/read-answer';
import { allTold, OPTIONS, promisesIn, toldEverywhere, WEDNESDAY } from './notes';

const heard = (text: string): string => toldEverywhere(text, (words) => allTold(readAnswer(words, WEDNESDAY, OPTIONS)));

describe('an answer heard on Wednesday 2026-11-18', () => {
  it.each([
    ['thanks for a past day', 'Thanks for coming in on Monday. We decide by 4 December.', '..2026-12-04'],
    ['thanks in the same sentence', 'Thanks for coming in on Monday, we decide by 4 December.', '..2026-12-04'],
    ['a pleasure', 'Hi Orin, great meeting you on Monday. You will hear from us next week.', '2026-11-23..2026-11-27'],
    ['wishes for a named day', 'Happy Thanksgiving! We will decide next week.', '2026-11-23..2026-11-27'],
    ['wishes for the weekend', "Have a nice weekend! We'll let you know on Monday.", '2026-11-23'],
    ['nothing but wishes', 'Enjoy your weekend', 'nothing'],
    ['a past day', 'they interviewed the last one on Monday, decision next week', '2026-11-23..2026-11-27'],
    ["the writer's own plans", 'I was on holiday until yesterday, we decide by Friday', '..2026-11-20'],
  ])('promises nothing by %s', (_, text, expected) => expect(heard(text)).toBe(expected));

  it.each([
    ['a weekday', 'Friday', '2026-11-20'],
    ['a stretch', '2 wks', '2026-12-02'],
    ['an end', 'by the end of next week', '..2026-11-27'],
    ['a fragment behind a greeting', 'Good morning! Friday.', '2026-11-20'],
    ['a day on which we meet again', 'See you on Thursday!', '2026-11-19'],
    ['a delay', 'moved to next week', '2026-11-23..2026-11-27'],
  ])('promises by a fragment: %s', (_, text, expected) => expect(heard(text)).toBe(expected));

  it("may forbid contact: please don't call us, we call you", () =>
    expect(heard("please don't call us, we call you")).toBe('vague, no contact'));
});

describe('words in a note that forbid contact', () => {
  it.each([
    ["Please don't call us, we call you."],
    ["Don't contact us, we will contact you."],
    ['No need to follow up, we reach out.'],
    ['Candidates are asked not to contact the panel.'],
  ])('"%s"', (text) => expect(toldEverywhere(text)).toBe('vague, no contact'));
});

describe('the answer to my own question', () => {
  it.each([
    ['behind it', 'When will I hear back? By the end of next week.', '..2026-11-27'],
    ['behind it on a line of labels', 'Q: When do they decide? A: within two weeks', '..2026-12-02'],
    ['on the next line', '**Q:** When will I hear back?\n**A:** By the end of next week.', '..2026-11-27'],
    ['in a callout whose title asks', '> [!question] When will I hear back?\n> By the end of next week.', '..2026-11-27'],
    ['in a folded one', '> [!faq]- How long until a decision?\n> Two weeks', '2026-12-02'],
    ['in the next cell of a row', '| When will I hear back? | By the end of next week. |', '..2026-11-27'],
    ['in an item below it', '- When will I hear back?\n  - by the end of next week', '..2026-11-27'],
    ['below a heading that asks', '### When will I hear back?\n\nby the end of next week', '..2026-11-27'],
  ])('is a promise %s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));

  it.each([
    ['the question is about something else', 'How long is the probation? Three months'],
    ['the question is theirs', 'When could you start? January'],
    ['it is the question itself', 'When would I hear back, by Friday?'],
    ['something else is asked after it', '- When will I hear back?\n- Why is the post open?\n- two years of growth'],
  ])('is none where %s', (_, body) => expect(toldEverywhere(body)).toBe('nothing'));
});

describe('a sentence over the end of a line', () => {
  it.each([
    [
      'in a passage of two',
      'I had a long talk with the owner of the shop. She said that she would ring me about the job\nnext Tuesday or so, and I believe her.',
      '2026-11-24 about',
    ],
    [
      'with the time on both lines',
      'We laughed a lot about the old machine in the hall. They said that they will decide by the end of\nnext week at the latest.',
      '..2026-11-27',
    ],
    [
      'in a list item',
      '- We laughed a lot about the old machine in the hall. They said that they will decide within two\n  weeks or so.',
      '..2026-12-02 about',
    ],
    [
      'in a block quote',
      '> We laughed a lot about the old machine in the hall. They said that they will decide by the end of\n> next week at the latest.',
      '..2026-11-27',
    ],
    [
      'that promises nothing',
      'The two of them were kind and funny all the way through it. It took the last place I went to\nthree weeks to write, but these people seem to be quicker.',
      'nothing',
    ],
  ])('is one, %s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));

  it('is quoted without the end of the line', () =>
    expect(
      promisesIn('A long talk with the owner. She said that she would ring me about the job\nnext Tuesday, and I believe her.')[0]?.quote,
    ).toBe('She said that she would ring me about the job next Tuesday, and I believe her.'));
});

describe('a time beside the promise', () => {
  it.each([
    ['the start of the work', 'They will answer within two weeks with the job starting near the end of January.', '..2026-12-02'],
    ['with a date', "They'll ring me on Monday with the job beginning on 4 January.", '2026-11-23'],
    [
      'of the shifts',
      'Interviews will be across the 8th to 12th December with the first shifts from mid January till late March.',
      '2026-12-08..2026-12-12',
    ],
  ])('is not united with it: %s', (_, text, expected) => expect(toldEverywhere(text)).toBe(expected));

  it.each([
    ['what happens on it', '## Timeline\n\n- December 15. The project starts.', 'nothing'],
    ['what I am to do by it', '## Timeline\n\n- December 9. You must hand in both forms by this day.', 'nothing'],
    ['their step', '## Timeline\n\n- December 9. They decide.', '2026-12-09'],
    [
      'how long a form takes',
      '## Hiring process\n\n- You answer some questions (which may take one to two hours) and send your CV.',
      'nothing',
    ],
    ['how long they take', '## Hiring process\n\n- The decision takes two weeks.', '2026-12-02'],
  ])('is what the words beside it say: %s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));
});
