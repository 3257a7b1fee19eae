import { describe, expect, it } from 'vitest';
import { INDUSTRIES, INTERVIEW_TYPES, LEVELS, STATUSES } from '../../../src/domain/note/interview-note';
import { industryIn, interviewTypesIn, levelIn, statusIn } from '../../../src/domain/note/vocabulary';

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
    ['position filled', 'closed'],
    ['done', null],
    ['🌱 seedling', null],
    ['reviewed', null],
    ['to read', null],
  ])('%s: %s', (text, status) => expect(statusIn(text)).toBe(status));
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
