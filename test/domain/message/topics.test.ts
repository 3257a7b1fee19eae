import { describe, expect, it } from 'vitest';
import { adviseChannel, channelOf } from '../../../src/domain/message/channel';
import { sameName } from '../../../src/domain/follow-up/people';
import { addressee, plainName } from '../../../src/domain/message/names';
import { candidatesFor, topicFor } from '../../../src/domain/message/topics';
import { type InterviewNote } from '../../../src/domain/note/interview-note';
import { aNote } from './a-note';

const people = ['Jane Smith', 'Bob Lee', 'Ana Díaz'].map((name) => ({ name, email: null, link: null }));

const SOURCE = `---
company: Acme
topics: [their move to Kubernetes]
---
# Acme

We talked about much. ==The Oslo data centre== opens in May.
They struggle with nightly loads that run into the morning.

## Topics

- The on-call rota
- Interviews with analysts

## People

- Jane (CTO)
  - loves Postgres
  - asked about tests
- Bob Lee: runs the platform team

### Ana

- paints in her free time

\`\`\`
==code==
\`\`\`

## Thank-you to Jane Smith

To: jane@acme.example

- not a topic ==at all==

## Next steps

Topics: budget, hiring plan
`;

const note = aNote({ source: SOURCE, bodyLine: 5, topics: ['their move to Kubernetes'], interviewers: people });

describe('one specific thing to mention', () => {
  it('comes from the note, with its line, what the person said first', () => {
    expect(candidatesFor(note, 'Jane Smith').map(({ line, source, text }) => `${line} ${source}: ${text}`)).toEqual([
      '18 person: loves Postgres',
      '19 person: asked about tests',
      '3 property: your move to Kubernetes',
      '7 marked: the Oslo data centre',
      '8 sentence: nightly loads that run into the morning',
      '12 section: the on-call rota',
      '13 section: Interviews with analysts',
      '38 section: budget',
      '38 section: hiring plan',
    ]);
  });

  it.each([
    ['Bob Lee', ['runs the platform team']],
    ['Ana Díaz', ['paints in her free time']],
  ])('of %s is not offered to anybody else', (name, own) => {
    const theirs = (recipient: string): string[] =>
      candidatesFor(note, recipient)
        .filter(({ source }) => source === 'person')
        .map(({ text }) => text);
    expect(theirs(name)).toEqual(own);
    expect(theirs('Jane Smith')).not.toEqual(expect.arrayContaining(own));
  });

  it('fills a draft unasked only from what was written down to be mentioned, for each of a panel another', () => {
    expect(people.map(({ name }) => topicFor(note, name))).toEqual([
      'your move to Kubernetes',
      'the on-call rota',
      'Interviews with analysts',
    ]);
    expect(topicFor(aNote({ source: 'We talked about ==Oslo==.' }), 'Jane Smith')).toBeNull();
    expect(topicFor(aNote({ topics: ['Oslo'], interviewers: people }), 'Bob Lee')).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['Jane Smith', 'Jane'],
    ['Dr. Jane Smith', 'Dr. Smith'],
    ['Professor Karin Weiß', 'Professor Weiß'],
    ['Smith, Jane', 'Jane'],
    ['Jane Smith, PhD', 'Jane'],
    ['Jane Smith (CTO) <jane@acme.example>', 'Jane'],
    ['J. Smith', 'J. Smith'],
    ['山田 太郎', '山田 太郎'],
    ['أحمد محمد', 'أحمد'],
    ['Cher', 'Cher'],
    ['', ''],
  ])('"%s" is greeted as "%s"', (name, greeted) => {
    expect(addressee(name)).toBe(greeted);
  });

  it('in two spellings can be one person', () => {
    expect(sameName('Zoë Müller', 'zoe muller')).toBe(true);
    expect(sameName('Jane', 'Dr. Jane Smith')).toBe(true);
    expect(sameName('Jane Lee', 'Jane Smith')).toBe(false);
    expect(sameName('', 'Jane')).toBe(false);
    expect(plainName('[[Bob Lee]]')).toBe('Bob Lee');
  });
});

describe('the channel', () => {
  it.each<[string, Partial<InterviewNote>, { connected: boolean; hasAddress: boolean }, string, string, boolean]>([
    ['F1: most settings', {}, { connected: false, hasAddress: true }, 'F1', 'email', false],
    ['F1: tech, senior as it may be', { industry: 'tech', level: 'senior' }, { connected: true, hasAddress: true }, 'F1', 'email', false],
    ['F2: creative fields', { industry: 'creative' }, { connected: false, hasAddress: true }, 'F2', 'email', true],
    ['F2: a family-run company', { source: 'A family-run bakery.' }, { connected: false, hasAddress: true }, 'F2', 'email', true],
    ['F2: senior positions', { level: 'senior' }, { connected: false, hasAddress: true }, 'F2', 'email', true],
    ['F3: connected, and no address', {}, { connected: true, hasAddress: false }, 'F3', 'linkedin', false],
    [
      'F4: the final round for an executive',
      { level: 'executive', types: ['final'] },
      { connected: true, hasAddress: true },
      'F4',
      'email',
      true,
    ],
  ])('%s', (_title, differences, acquaintance, rule, channel, cardFollows) => {
    expect(adviseChannel(aNote(differences), acquaintance)).toMatchObject({ rule, channel, cardFollows });
  });

  it.each([
    ['email', 'email'],
    ['by e-mail', 'email'],
    ['LinkedIn InMail', 'linkedin'],
    ['linked-in', 'linkedin'],
    ['handwritten card', 'handwritten'],
    ['phone', null],
  ])('named "%s" is %s', (words, channel) => {
    expect(channelOf(words)).toBe(channel);
  });
});
