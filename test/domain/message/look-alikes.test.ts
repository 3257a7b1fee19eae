/** Sentences of good letters that hold a word of pressure, pleading or reproach and mean something else: no rule of tone finds them. */
import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/domain/calendar/now';
import { day } from '../../../src/domain/calendar/day';
import { checkDrafts } from '../../../src/domain/message/check';
import { aNote } from './a-note';

const LOOK_ALIKES = [
  'We had no trouble at all with the second migration.',
  'I never had to chase a supplier for a quote.',
  'Your team does not wait for a perfect plan before it tries something.',
  'I have not seen a dashboard that answered so many questions at once.',
  'At my last company we took over a contract from another firm and kept every client.',
  'Two of our customers have asked me for the same report since.',
  'The competition in your market is growing, which makes the project all the more interesting.',
  'I noticed that a rival of yours launched a similar product, and your approach seems more careful to me.',
  'You mentioned that several schools in the county wait for the new curriculum.',
  'I would be glad to take on the night shifts that you find hard to fill.',
  'My current employer knows that I am looking for a new challenge.',
  'My present company uses the same tool, so I could help from the first day.',
  'I can start on any day after the first of January.',
  'I would not need any relocation support.',
  'Should you need a reference, my former manager will gladly give one.',
  'The salary range that you named suits me.',
  'I have worked without a budget for two years, so I know how to improvise.',
  'The silence in the reading room was striking.',
  'It was hard to believe that the whole plant is run by six people.',
  'I was surprised by how little noise the machines make.',
  'I was impressed that nobody has left the team in four years.',
  'You said that it is difficult to find somebody who knows both systems.',
  'I had not expected so much care for detail.',
  'I expected a formal interview and was glad to find a conversation.',
  'I believe that my experience would be worth your consideration.',
  'What you told me about the wrong delivery in March made me think.',
  'The best decision that we made was to test early.',
  'You will see from the attached page how we did it.',
  'I am the person who answers the phone at night at Globex, so I know what an outage means.',
  'I have to decide nothing before January.',
  'I was out of the office on Monday, so please excuse my late answer.',
  'I am sorry that I could not answer your question about tax on the spot.',
  'I forgot to mention that I hold a first aid certificate.',
  'Please find below the two articles that I promised.',
  'Please do not go to any trouble on my account.',
  'If it helps, I can call you at a time that suits you.',
  'I look forward to hearing from you, and I wish you a good week.',
  'I hope that the move to the new office went well.',
  'The children at the holiday club depend on the volunteers, as you said.',
  'My family and I would be glad to move to Leeds.',
  'It would mean a lot to me to be a part of this work.',
  'I am a patient teacher and like to explain things twice.',
  'I know how busy the end of the year is for you.',
  'Take all the time that you need.',
  'I would be happy to do a trial day at a time of your choice.',
  'We solved it with half the staff and a third of the money.',
  'The offer of a tour still tempts me.',
  'Thank you for the offer to visit the plant.',
  'I have an idea for the offer page on your site.',
  'Your offer letter template was a good example of plain language.',
  'A friend at another agency recommended the book to me.',
  'The workshop with the two other candidates was lively.',
  'I was told that the other applicants were strong, and I am glad to have met them.',
  'Last week I finished the course that I told you about.',
  'I would be honoured to work with you.',
  'I could see myself growing in this role.',
  'I enjoyed the last round most, above all the talk about budgets.',
  'Your manager asked me a question that I have been turning over since.',
  'We lost the client in the end, and learned a great deal from it.',
  'If you do not need anything further, I will wait to hear from you.',
  'I will be travelling until Friday and can be reached by email.',
  'I would like to add one thing that I did not manage to say.',
  'I read your report twice and quoted it to my team.',
  'You asked what I would do first, and the answer is to listen.',
  'I should have asked how the team is organised.',
  'You must be proud of the new building.',
  'Everyone should have a teacher like that.',
  'I insist on clean data, as I said, and your team seems to do the same.',
  'We need to know our users, as you put it.',
  'I want to thank you for the open conversation.',
  'I need a little longer for the exercise and will send it on Monday.',
];

const TONE = ['C7', 'C8', 'C10', 'C15'];

describe('a look-alike', () => {
  it.each(LOOK_ALIKES)('%s', (words) => {
    for (const kind of ['First check-in', 'Thank-you', 'Closing note']) {
      const source = `## ${kind} to Jane Smith\n\nTo:\nSubject: Data Engineer position, Sam Okafor\n\nDear Jane,\n\nWe spoke on Monday about the Data Engineer position. ${words} Could you tell me when you expect to decide?\n\nKind regards,\nSam Okafor\n`;
      const found = checkDrafts(
        { path: 'Acme.md', source },
        { interviews: [aNote({ source })], followUps: [], now: endOfDay(day('2026-11-25')), name: 'Sam Okafor' },
      );
      expect(
        found.filter(({ rule }) => TONE.includes(rule)).map(({ message }) => message),
        kind,
      ).toEqual([]);
    }
  });
});
