/** Promises of which the text itself tells that their time went by; and those that stand, whatever else is told behind them. */
import { describe, expect, it } from 'vitest';
import { explainSentence } from '../../../src/domain/timeline/explain-sentence';
import { OPTIONS, promisesIn, toldEverywhere, WEDNESDAY } from './notes';

const WITHIN_TEN_DAYS = "They told me I'd hear within ten days.";
const NEXT_WEEK = "She told me she'd get back to me next week.";
const THURSDAY = "They said they'd ring me on Thursday.";

describe('a promise has lapsed, said on Wednesday 2026-11-18,', () => {
  it.each([
    ['the time since is longer', WITHIN_TEN_DAYS, "It's been nearly three weeks.", '..2026-11-28'],
    ['it was made too long ago', WITHIN_TEN_DAYS, 'That was a fortnight ago.', '..2026-11-28'],
    ['days are counted', WITHIN_TEN_DAYS, "We're now on day twelve.", '..2026-11-28'],
    ['only the number is told, in its own unit', "He told me he'd ring within two weeks.", "It's been five.", '..2026-12-02'],
    ['so many weeks have passed', NEXT_WEEK, 'Three weeks have gone by.', '2026-11-23..2026-11-27'],
    ['so many weeks later', NEXT_WEEK, "Three weeks later, I'm none the wiser.", '2026-11-23..2026-11-27'],
    ['the time is told with "that was"', NEXT_WEEK, 'That was last month.', '2026-11-23..2026-11-27'],
    ['something else stands between', WITHIN_TEN_DAYS, "It was a lovely talk. It's been three weeks now.", '..2026-11-28'],
    ['a month has more weeks than that', "They told me I'd know by the end of the month.", "It's been ten weeks.", '..2026-11-30'],
    ['its day came and went', THURSDAY, 'Thursday came and went.', '2026-11-19'],
    ['that day has passed', THURSDAY, 'That day has passed.', '2026-11-19'],
    ['its day became another', THURSDAY, 'Well, Thursday has by now melted into Friday.', '2026-11-19'],
    ['the day passed without a word', THURSDAY, 'The day passed without a word.', '2026-11-19'],
    ['its weekday lies nearer behind than ahead', THURSDAY, "It's now Sunday and not a peep.", '2026-11-19'],
    ['it is later in the same week', "They said they'd ring me on Monday.", "It's Friday now.", '2026-11-23'],
    ['he never did', "He swore he'd ring me on Thursday.", 'He never did.', '2026-11-19'],
    ['he did not', "He swore he'd ring me on Thursday.", "Of course he didn't.", '2026-11-19'],
    ['they have not', "They promised they'd decide by Friday.", "They haven't.", '..2026-11-20'],
    ['nobody rang', THURSDAY, 'Nobody rang.', '2026-11-19'],
    ['nothing came', WITHIN_TEN_DAYS, 'No letter ever came.', '..2026-11-28'],
    ['I never heard', NEXT_WEEK, 'I never heard another word.', '2026-11-23..2026-11-27'],
    ['the user has plans of their own', THURSDAY, "He never called, so I'll ring them tomorrow.", '2026-11-19'],
  ])('where %s: "%s %s"', (_, promise, ending, alone) => {
    expect(toldEverywhere(promise)).toBe(alone);
    expect(toldEverywhere(`${promise} ${ending}`)).toBe('nothing');
  });

  it.each([
    ["She told me she'd come back to me next week, but now it's been three weeks and all I've had is crickets."],
    ["They'd told me I'd have word from them within ten days, but it's been nearly three weeks and I'm none the wiser."],
    ["They said I'd get an email within twenty-four hours, and it has been three days."],
    ['They told me "you\'ll have our answer by Monday next week", and Monday has by now melted into Tuesday.'],
    ["She said she'd be in touch by Wednesday and Wednesday came and went without so much as an email."],
    ['The chief said that I could expect to hear by the end of the day Wednesday, which has passed.'],
    ["They told me on the 12th that I'd have a decision inside a week, which I haven't."],
    ['They’d told me I’d hear within ten days — it’s been three weeks.'],
  ])('in one sentence: "%s"', (text) => expect(toldEverywhere(text)).toBe('nothing'));

  it('over the end of a line', () =>
    expect(
      toldEverywhere(
        'We had a long talk in the hall about the old machines. She said that they would ring me on Thursday. It is\nnow Sunday and my phone has not made a sound.',
      ),
    ).toBe('nothing'));
});

describe('a promise stands', () => {
  it.each([
    ['nothing has come so far', THURSDAY, 'Nothing yet.', '2026-11-19'],
    ['there is no word', NEXT_WEEK, 'Still waiting, no word so far.', '2026-11-23..2026-11-27'],
    ['they have not called yet', THURSDAY, "They haven't called yet.", '2026-11-19'],
    ['the time since is shorter', WITHIN_TEN_DAYS, "It's been six days.", '..2026-11-28'],
    ['the time since is just as long', WITHIN_TEN_DAYS, "It's been ten days.", '..2026-11-28'],
    ['its last day is not over', WITHIN_TEN_DAYS, "We're on day eight.", '..2026-11-28'],
    [
      'so many weeks of more have passed',
      "He told me I'd hear within a month.",
      'Two weeks passed, then they rang about my papers.',
      '..2026-12-18',
    ],
    ['the time counts from something else', NEXT_WEEK, "It's been three weeks since I applied.", '2026-11-23..2026-11-27'],
    ['the time is something else’s', NEXT_WEEK, "It's been six weeks of rain.", '2026-11-23..2026-11-27'],
    ['I have waited for other things', NEXT_WEEK, "I've been out of work for two months now.", '2026-11-23..2026-11-27'],
    ['the time lies ahead', NEXT_WEEK, "It's a month now until the season starts.", '2026-11-23..2026-11-27'],
    ['days of something else are counted', WITHIN_TEN_DAYS, 'Day 45. Fed the cat.', '..2026-11-28'],
    [
      'it adds to what has gone by',
      'She told me it would be another week until they decide.',
      "It's been three weeks already.",
      '2026-11-25',
    ],
    ['it was made today', "I rang them today and she said I'd know by next Wednesday.", "It's been six weeks.", '..2026-11-25'],
    ['a date is not counted', "They said they'd decide by December 4.", "It's been two weeks.", '..2026-12-04'],
    ['its weekday is ahead', THURSDAY, "It's only Tuesday now.", '2026-11-19'],
    ['its weekday is tomorrow', "They said they'd decide by Monday.", "It's Sunday now.", '..2026-11-23'],
    ['its weekday is the next', THURSDAY, "It's Saturday now, so five more nights.", '2026-11-19'],
    ['it is that of the week after', "They said they'd ring me next Thursday.", "It's Saturday now.", '2026-11-26'],
    ['they will', 'They will ring me on Thursday.', "It's Sunday now.", '2026-11-19'],
    ['its day has not passed', THURSDAY, "I won't call before that day has passed.", '2026-11-19'],
    ['its day may pass', THURSDAY, "If Thursday came and went I'd ring.", '2026-11-19'],
    ['another day passed', THURSDAY, 'The day went by in a blur.', '2026-11-19'],
    ['a test was passed', THURSDAY, 'I passed the first round, by the way.', '2026-11-19'],
    ['they may not', "They said they'd decide by Friday,", "and if they haven't, I'm to call the office.", '..2026-11-20'],
    ['they did something else', NEXT_WEEK, "They didn't say who would call.", '2026-11-23..2026-11-27'],
    ['he never does something else', NEXT_WEEK, 'He never smiled, that man.', '2026-11-23..2026-11-27'],
    ['what she did not is another matter', THURSDAY, "I asked if she knew him, and she didn't.", '2026-11-19'],
    ['I did not', THURSDAY, 'I have not slept.', '2026-11-19'],
    ['nobody called for others', THURSDAY, 'Nobody called for the other job.', '2026-11-19'],
    ['I never heard ill of them', NEXT_WEEK, 'I never heard a bad word about them.', '2026-11-23..2026-11-27'],
    ['a new day is set', "They said I'd hear on Thursday.", "He didn't call, it should be Friday now.", '2026-11-19 | 2026-11-20'],
  ])('where %s: "%s %s"', (_, promise, ending, still) => expect(toldEverywhere(`${promise} ${ending}`)).toBe(still));

  it.each([
    ['a time', "It's been three weeks since I applied; they said they'd ring next week.", '2026-11-23..2026-11-27'],
    ['a time of its own sentence', "It's been a month. They said they'd ring next week.", '2026-11-23..2026-11-27'],
    ['another who never called', 'The last place never called. These people said they would ring me by Friday.', '..2026-11-20'],
  ])('whatever stands before it: %s', (_, text, still) => expect(toldEverywhere(text)).toBe(still));

  it('in another paragraph', () => expect(toldEverywhere(`${THURSDAY}\n\nIt's now Sunday.`)).toBe('2026-11-19'));

  it('behind one that lapsed', () =>
    expect(toldEverywhere("He said he'd ring me on Thursday. He never did. Now they'll decide by the end of next week.")).toBe(
      '..2026-11-27',
    ));

  it('before another, which the words are about', () =>
    expect(toldEverywhere("They said they'd decide within a month. She said she'd ring me on Thursday. She never did.")).toBe(
      '..2026-12-18',
    ));

  it('where contact is forbidden', () =>
    expect(promisesIn("Please don't call us, we'll call you by Friday. They never did.")[0]?.noContact).toBe(true));
});

it('is told so where a sentence is explained', () => {
  const lapsed = (text: string): boolean[] => explainSentence(text, WEDNESDAY, OPTIONS).map((each) => each.lapsed);
  expect(lapsed(`${WITHIN_TEN_DAYS} It's been three weeks.`)).toEqual([true]);
  expect(lapsed(`${WITHIN_TEN_DAYS} It's been three days.`)).toEqual([false]);
  expect(lapsed('I need to hand in my notice at work by Friday. I never did.')).toEqual([false]);
});
