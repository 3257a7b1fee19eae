import { describe, expect, it } from 'vitest';
import { allTold, promisesIn } from './notes';

describe('the employer is to answer, to decide or to take the next step', () => {
  it.each([
    ["We'll touch base with you by the end of next week.", '..2026-11-27'],
    ["It shouldn't take longer than a week, he thought", '..2026-11-25'],
    ['Announcement of the results has slipped to Thursday', '2026-11-19'],
    ['The offer will be in the post by Monday', '..2026-11-23'],
    ['Maria said it would take about two weeks to run everyone through', '2026-12-02 about'],
    ['Dana from HR is going to ring me next Tuesday', '2026-11-24'],
    ['Talent team: expect an email Monday', '2026-11-23'],
    ['They want to move quick, verdict by Friday', '..2026-11-20'],
    ['Panel reconvenes in the week after next and will let all finalists know then', '2026-11-30..2026-12-04'],
    ['I was told to expect a reply within a week', '..2026-11-25'],
    ['Offer should come through next week', '2026-11-23..2026-11-27'],
    ['next week they make up their minds', '2026-11-23..2026-11-27'],
    ['They plan to have someone chosen by month-end', '..2026-11-30'],
    ['Should have an outcome in a month', '2026-12-18'],
    ["she's going to get back to me Friday", '2026-11-20'],
    ["said I'd know in a week", '2026-11-25'],
    ["he's calling me tomorrow", '2026-11-19'],
    ['the committee votes next Friday', '2026-11-27'],
    ['Final interviews are the week of Dec 7', '2026-12-07..2026-12-11'],
    ["They're flying finalists out the week of Dec 7", '2026-12-07..2026-12-11'],
    ['Next interview set for Monday', '2026-11-23'],
    ['onsite Monday', '2026-11-23'],
    ['"You\'ll have our answer by Friday," she said', '..2026-11-20'],
    ['Applicants are informed no later than December 5', '..2026-12-05'],
    ['Usually takes them two weeks to get back to people', '2026-12-02'],
    ['Expect three weeks before any news', '2026-12-09'],
    ["Recruiter thinks I'll get the offer letter next week", '2026-11-23..2026-11-27'],
    ['HM: "give us a week"', '2026-11-25'],
    ["it'll be the end of next week before anyone gets back to you", '2026-11-26..2026-11-27'],
    ["If I'm not contacted by Friday I can assume it's a no", '..2026-11-20'],
    ['the plan is to send out offers on Friday', '2026-11-20'],
    ['Reply expected Monday', '2026-11-23'],
    ['HR will reach out Monday to set up the next call', '2026-11-23'],
    ['will get a call Monday', '2026-11-23'],
    ['Aiming to fill the role by the end of the month', '..2026-11-30'],
    ['Team lead wants to extend an offer this week', '2026-11-18..2026-11-20'],
    ['they anticipate making a hiring decision in 30 days', '2026-12-18'],
    ["She'd like to get me in front of the VP next week", '2026-11-23..2026-11-27'],
    ['second interview possibly next week', '2026-11-23..2026-11-27'],
    ['invited to a second interview next Friday', '2026-11-27'],
    ['I have a second interview with them next Friday', '2026-11-27'],
    ['Selected candidates get an invite on 3 December', '2026-12-03'],
    ['allow 5 business days for a response', '2026-11-25'],
    ['Principal will be calling on Monday', '2026-11-23'],
    ['Job offers go out mid December', '2026-12-11..2026-12-20'],
    ['nothing definite but she hoped for Friday', '2026-11-20'],
    ['HR: Monday', '2026-11-23'],
    ['We will notify you before Friday', '..2026-11-19'],
    ["Holiday tomorrow, she'll get back to me Monday", '2026-11-23'],
    ['told me to sit tight until Friday', '2026-11-20'],
    ['if nothing by the 30th take it that they went with somebody else', '..2026-11-30'],
    ['Someone from staffing will be phoning on Friday', '2026-11-20'],
    ['We will inform all finalists by noon Friday', '..2026-11-20'],
    ['interviews Dec 14-18, offers go out on the 25th', '2026-12-14..2026-12-18 | 2026-12-25'],
    ['decision ~12/10', '2026-12-10 about'],
    ['It takes between four and six weeks', '2026-12-16..2026-12-30'],
    ['HR is closed tomorrow and rings everyone on the 23rd', '2026-11-23'],
    ["They're picking two out of the six of us by Friday", '..2026-11-20'],
    ['> "We decide on Friday and call everybody the same day."', '2026-11-20'],
  ])('"%s" is %s', (text, expected) => expect(allTold(promisesIn(text))).toBe(expected));
});

describe('several times in one sentence', () => {
  it.each([
    ['weekdays in a row count from the one before', 'debrief Monday, decision Tuesday', '2026-11-24'],
    ['two different steps are two promises', 'HR will call tomorrow, decision by the 15th', '2026-11-19 | ..2026-12-15'],
    [
      'others whom they have yet to see are their own affair',
      "They've got another person to talk to tomorrow and will call me on Friday.",
      '2026-11-20',
    ],
    [
      'and so are those of whom somebody tells without a stop',
      "and at the end she goes I'll give you a bell by Monday either way I've just got to see this other girl on Saturday",
      '..2026-11-23',
    ],
    [
      'and so is a meeting of their own',
      'Two or three get asked back to meet the board, whose next meeting is the 30th, and everyone will hear from him by the 26th.',
      '..2026-11-26',
    ],
    [
      'another of theirs whom the user is to see is a step',
      "They told me that they'd have me back next week to see another manager and would let me know by the 4th.",
      '2026-11-23..2026-11-27 | ..2026-12-04',
    ],
    ['noon is that of the day named before it', 'debrief tomorrow, she calls me at noon', '2026-11-19'],
    ['days in a list are one', 'We will call the finalists on Dec 1, Dec 2 and Dec 3.', '2026-12-01..2026-12-03'],
    ['a later last day widens the window', "We'll have an answer by Tuesday, Wednesday at the latest.", '..2026-11-25'],
    [
      'after an event on a day only its being later is known',
      'They will decide after the board meets on Tuesday.',
      '2026-11-25..2026-12-01',
    ],
    ['two sentences are two promises', 'We will call you tomorrow. The decision follows next week.', '2026-11-19 | 2026-11-23..2026-11-27'],
  ])('%s: "%s"', (_, text, expected) => expect(allTold(promisesIn(text))).toBe(expected));
});

describe('a promise without a time', () => {
  it.each([
    ["We'll be in contact in due course"],
    ['We will be in touch soon!'],
    ['They could not say when they would decide'],
    ['She said they would reach out eventually'],
    ['HR will call me'],
    ['will let me know after the board meets'],
    ['decision TBD'],
    ["They didn't share a timeline for the decision"],
    ['offer will come once the budget is approved'],
    ['Interviewing on a rolling basis.'],
  ])('"%s" is vague', (text) => expect(allTold(promisesIn(text))).toBe('vague'));

  it('adds nothing beside a dated one in the same passage', () => {
    expect(allTold(promisesIn('HR will call me. You will hear by Friday.'))).toBe('..2026-11-20');
    expect(allTold(promisesIn('We will be in touch soon. You will hear by Friday.'))).toBe('vague | ..2026-11-20');
  });
});

describe('words that forbid contact', () => {
  it.each([
    ["Don't call us, we'll call you."],
    ['Please do not contact us about the status of your application.'],
    ['asked me not to follow up'],
    ['No phone calls please.'],
  ])('"%s" is a vague promise with no contact', (text) => expect(allTold(promisesIn(text))).toBe('vague, no contact'));

  it.each([["Please don't hesitate to contact us if you have questions."], ['I would not call it a bad talk.']])(
    '"%s" forbids nothing',
    (text) => expect(promisesIn(text).some(({ noContact }) => noContact)).toBe(false),
  );
});

describe('under a heading or label about next steps', () => {
  const HEADINGS = [
    '## Next steps',
    '### Timeline',
    "## What's next",
    '## Follow-up',
    '## Hiring process',
    'Next steps:',
    '**Timeline**',
    'Next steps',
  ];

  it.each(HEADINGS)('a terse time under "%s" is a promise', (heading) => {
    expect(allTold(promisesIn(`${heading}\n\n2 wks`))).toBe('2026-12-02');
    expect(allTold(promisesIn(`${heading}\n\n- EOW`))).toBe('..2026-11-20');
    expect(allTold(promisesIn(`${heading}\n- ~12/10`))).toBe('2026-12-10 about');
    expect(allTold(promisesIn(`${heading}\n- TAT 5 bd`))).toBe('2026-11-25');
  });

  it('tells of a question of your own there without a promise', () =>
    expect(allTold(promisesIn("## Next steps\n\nI asked when I would hear. Jane's words:\n\n> We'll be in touch next Tuesday."))).toBe(
      '2026-11-24',
    ));

  it('so is one behind the label in its own line, list item or table row', () => {
    expect(allTold(promisesIn('Timeline: 2 wks'))).toBe('2026-12-02');
    expect(allTold(promisesIn('- **Next steps**: hear back EOW'))).toBe('..2026-11-20');
    expect(allTold(promisesIn('| What | When |\n|---|---|\n| Team | 12 people |\n| Timeline | 2 wks |'))).toBe('2026-12-02');
  });

  it('what the user is to do there is none', () => {
    expect(
      allTold(promisesIn('## Next steps\n\n- send references by Friday\n- [ ] book the train, Monday\n- I call my old boss tomorrow')),
    ).toBe('nothing');
  });

  it('words about next steps inside a sentence, or a line that a paragraph goes on with, head nothing', () => {
    expect(allTold(promisesIn('We spoke of next steps\n\n2 wks'))).toBe('nothing');
    expect(allTold(promisesIn('Next steps\nare two weeks of shadowing'))).toBe('nothing');
    expect(allTold(promisesIn('Next steps\n\n- Decision: 2 wks\n\nThe office is shut for 3 days'))).toBe('2026-12-02');
  });

  it('elsewhere it is none, nor under a heading of another kind', () => {
    expect(allTold(promisesIn('2 wks'))).toBe('nothing');
    expect(allTold(promisesIn('## Benefits\n\n2 wks'))).toBe('nothing');
    expect(allTold(promisesIn('## Next steps\n\n2 wks\n\n## The office\n\n3 days'))).toBe('2026-12-02');
  });
});
