import { describe, expect, it } from 'vitest';
import { timesIn, toldEverywhere } from './notes';

describe('a phrase of time that is read by its sentence, said on Wednesday 2026-11-18', () => {
  it.each([
    ['she rings in the morning of the next day', "She'll ring me in the morning.", '2026-11-19'],
    ['by an hour of that morning', "You'll hear by seven in the morning.", '..2026-11-19'],
    ['"after which" binds no day', 'One last sit-down, after which I will ring you on Tuesday.', '2026-11-24'],
    ['"over" may be where something is sent', 'She is sending the offer over on Monday.', '2026-11-23'],
    ['"a yes or no" denies nothing', 'You get a yes or no from him before Friday.', '..2026-11-19'],
    ['"after all" is no event', "I'm not to come on Thursday after all and he tells me by the weekend.", '2026-11-19 | ..2026-11-22'],
    ['"once" behind a time is not "and on"', "She is in later in the week, and once they've met I'll be told.", '2026-11-18..2026-11-20'],
    ['what comes behind "but" does not wait for the event', 'He is off after the fair but will phone me Monday.', '2026-11-23'],
    ['a week to keep free', 'Please keep the week of the 7th free.', '2026-12-07..2026-12-11'],
    ['a day to keep free', 'She should keep the 2nd free for them.', '2026-12-02'],
    ['a weekday with its date', 'He wants you in Sat 21st 5am.', '2026-11-21'],
    ['the time of day behind a date', 'Your slot: Wed 2 December, 11.20.', '2026-12-02'],
    ["a weekday's talk that will be", "Thursday's chat with Fraser will now be at 2.", '2026-11-19'],
    ["a weekday that's a first", "Monday's my first try.", '2026-11-23'],
    ['a month at the head of a line', 'March: the board makes the finalists known', '2027-03-01..2027-03-31'],
    ['a month of a year', 'May 2027: the board makes its choice', '2027-05-01..2027-05-31'],
    ['weeks of a day that is named', 'Results come within two weeks of 1 December.', '..2026-12-15'],
    ['a week of a day of the month', 'They ring within a week of the 25th.', '..2026-12-02'],
    ['the same evening', 'Results are declared the same evening.', '2026-11-18'],
  ])('%s', (_, sentence, expected) => expect(timesIn(sentence)).toBe(expected));

  it.each([
    ['the morning of a day that was', 'I was there in the morning.', ''],
    ['the morning of every day', 'He works in the morning.', ''],
    ['the morning of another day', 'On Monday she will ring in the morning.', '2026-11-23'],
    ['an event that is named', 'They decide after the board meets on Tuesday.', '2026-11-25..2026-12-01'],
    ['what is denied', 'Nothing will come from them before Friday.', '2026-11-20..2026-11-27'],
    ['a number that counts something else', 'It takes a week, maybe two interviews.', '2026-11-25'],
    ['a round', 'We are in the week of the 2nd round.', ''],
    ["a weekday's talk that was", "Thursday's chat went well.", ''],
    ['what may be', 'They may: who knows.', ''],
    ['what was said first', 'The first thing she said was no.', ''],
    ['a range of numbers with dashes', 'Call 25-10-20 for it.', ''],
    ['a German date', 'The answer comes on 5.12. at the latest.', '..2026-12-05'],
    ['until yesterday', 'He had until yesterday to answer.', ''],
    ['the week that holds a day, counted from it', 'They decide in the week of 1 December.', '2026-11-30..2026-12-04'],
    ['weeks of something', 'I took two weeks of leave.', ''],
    ['a week that is named', 'They ring in the next week of term.', ''],
  ])('is not taken for one: %s', (_, sentence, expected) => expect(timesIn(sentence)).toBe(expected));

  it.each([
    ['We will let you know **within the next week**.', '..2026-11-25'],
    ['The recruiter will call you\nbefore noon tomorrow.', '..2026-11-19'],
    ['We will let you know before this week is out.', '..2026-11-20'],
  ])('in a note: %s', (body, expected) => expect(toldEverywhere(body)).toBe(expected));
});
