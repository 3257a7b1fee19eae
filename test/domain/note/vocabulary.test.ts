import { describe, expect, it } from 'vitest';
import { INDUSTRIES, INTERVIEW_TYPES, LEVELS, STATUSES } from '../../../src/domain/note/interview-note';
import { industryIn, interviewTypesIn, isNotHeld, levelIn, statusIn } from '../../../src/domain/note/vocabulary';

describe("the design's own words", () => {
  it.each(INTERVIEW_TYPES)('%s is a type', (word) => expect(interviewTypesIn(word)).toEqual([word]));
  it.each(STATUSES)('%s is a status', (word) => expect(statusIn(word)).toBe(word));
  it.each(LEVELS)('%s is a level', (word) => expect(levelIn(word)).toBe(word));
  it.each(INDUSTRIES)('%s is an industry', (word) => expect(industryIn(word)).toBe(word));
});

describe("an interview's type as people write it", () => {
  it.each([
    ['onsite', ['in-person']],
    ['On-site', ['in-person']],
    ['at their office', ['in-person']],
    ['F2F', ['in-person']],
    ['phone screen', ['phone']],
    ['Recruiter screen', ['phone']],
    ['intro call', ['phone']],
    ['Zoom', ['video']],
    ['MS Teams call', ['video']],
    ['video screen', ['video']],
    ['virtual onsite', ['video']],
    ['Final round', ['final']],
    ['final round, panel over Zoom', ['video', 'panel', 'final']],
    ['panel interview (in person)', ['in-person', 'panel']],
    ['technical', []],
    ['Round 2', []],
    ['finalised', []],
    ['homework', []],
    ['', []],
  ])('%s: %j', (text, types) => expect(interviewTypesIn(text)).toEqual(types));
});

describe('a status as people write it', () => {
  it.each([
    ['Waiting to hear back', 'waiting'],
    ['pending', 'waiting'],
    ['awaiting offer', 'waiting'],
    ['In progress', 'waiting'],
    ['Offer received', 'offer'],
    ['Accepted!', 'accepted'],
    ['offer accepted', 'accepted'],
    ['hired', 'accepted'],
    ['declined', 'rejected'],
    ['Not selected', 'rejected'],
    ['no offer', 'rejected'],
    ['turned down', 'rejected'],
    ['offer declined', 'withdrawn'],
    ['I declined', 'withdrawn'],
    ['declined their offer', 'withdrawn'],
    ['no longer interested', 'withdrawn'],
    ['Withdrew', 'withdrawn'],
    ['ghosted', 'closed'],
    ['Offer rescinded', 'rejected'],
    ['went with another candidate', 'rejected'],
    ['not a fit', 'rejected'],
    ['Absage', 'rejected'],
    ['refusé', 'rejected'],
    ['rechazada', 'rejected'],
    ['Signed NDA', 'waiting'],
    ['signed the contract', 'accepted'],
    ['offer expected next week', 'waiting'],
    ['no offer yet', 'waiting'],
    ['waiting for an offer', 'waiting'],
    ['Angebot', 'offer'],
    ['Zusage', 'offer'],
    ['cancelled', null],
    ['Rescheduled', null],
    ['no-show', null],
    ['position cancelled', 'closed'],
    ['Interviewing', 'waiting'],
    ['📞 Interview', null],
    [
      "A long note of the day: they made me an offer of coffee, we walked through the office and talked about everybody's dogs until it was late",
      null,
    ],
    ['position filled', 'closed'],
    ['done', null],
    ['🌱 seedling', null],
    ['reviewed', null],
    ['to read', null],
  ])('%s: %s', (text, status) => expect(statusIn(text)).toBe(status));
});

describe('a status that speaks of the interview', () => {
  it.each(['cancelled', 'Canceled by them', 'rescheduled', 'no-show', 'No show', 'postponed', 'verschoben', 'annulé'])(
    '%s: not held',
    (text) => expect(isNotHeld(text)).toBe(true),
  );
  it.each(['completed', 'position cancelled', 'waiting', 'rejected', 'offer cancelled', ''])('%s: nothing of the kind', (text) =>
    expect(isNotHeld(text)).toBe(false),
  );
});

describe('a level and an industry as people write them', () => {
  it.each([
    ['Sr.', 'senior'],
    ['Staff engineer', 'senior'],
    ['Mid-Senior level', 'senior'],
    ['mid-level', 'mid'],
    ['junior', 'entry'],
    ['New grad', 'entry'],
    ['VP', 'executive'],
    ['Senior Vice President', 'executive'],
    ['C-level', 'executive'],
    ['CTO', 'executive'],
    ['Head of Design', 'executive'],
    ['L5', null],
    ['international', null],
  ])('level %s: %s', (text, level) => expect(levelIn(text)).toBe(level));

  it.each([
    ['Startup', 'tech'],
    ['software', 'tech'],
    ['IT', 'tech'],
    ['university', 'academic'],
    ['Higher ed', 'academic'],
    ['public sector', 'government'],
    ['design agency', 'creative'],
    ['Banking', 'corporate'],
    ['university software group', 'academic'],
    ['forestry', null],
    ['hospitality', null],
  ])('industry %s: %s', (text, industry) => expect(industryIn(text)).toBe(industry));
});
