import { describe, expect, it } from 'vitest';
import { channelOf } from '../../../src/domain/message/channel';
import { samePerson } from '../../../src/domain/follow-up/people';
import { addressee, plainName } from '../../../src/domain/message/names';
import type { FactName } from '../../../src/domain/message/facts/places';
import { proofPointsIn } from '../../../src/domain/message/facts/proof-points';
import { candidatesFor, requestFor } from '../../../src/domain/message/request';
import type { MessageKind } from '../../../src/domain/note/kind';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
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

describe('what a note holds for letters', () => {
  it('comes with its line, what the person said first, and tells what does not fit', () => {
    expect(
      candidatesFor(note, 'Jane Smith').map(
        ({ line, source, field, text, unfit }) => `${line} ${source} ${field}: ${text}${unfit === null ? '' : ` (${unfit})`}`,
      ),
    ).toEqual([
      '18 person topic: loves Postgres (clause)',
      '19 person topic: asked about tests (clause)',
      '3 property topic: your move to Kubernetes',
      '7 marked topic: the Oslo data centre',
      '8 sentence challenge: nightly loads that run into the morning',
      '12 section topic: the on-call rota',
      '13 section topic: interviews with analysts',
      '38 section topic: budget',
      '38 section topic: hiring plan',
    ]);
  });

  it.each([
    ['Bob Lee', ['runs the platform team']],
    ['Ana Díaz', ['paints in your free time']],
  ])('of %s is not offered to anybody else', (name, own) => {
    const theirs = (recipient: string): string[] =>
      candidatesFor(note, recipient)
        .filter(({ source }) => source === 'person')
        .map(({ text }) => text);
    expect(theirs(name)).toHaveLength(own.length);
    expect(theirs('Jane Smith')).not.toEqual(expect.arrayContaining(theirs(name)));
  });

  it('is found in properties, sections and labels of each name, and not in drafts, code or tasks', () => {
    const source = `---
challenge: Their "long" nights
skill: ["SQL", dbt]
---
Also met: Priya (lab manager)
**Concerns:** no Kubernetes in production -> I ran it for two years at home
- Presented: my dashboard for nurses

## Pain points

- Alerts that wake the wrong people
- [ ] ask about alerts

They decide on Friday.

## To share

- [An article on quiet alarms](https://example.com/alarms)
- move the loads to the morning

## Ideas

- Idea: one page for each alarm

## Company news

- Their new data centre in Oslo

## Proof points

- Cut the nightly loads by half
- 2019: too long ago?

\`\`\`
## Challenges
- nothing
\`\`\`

## Thank-you to Jane Smith

To:

- Challenges: not one
`;
    const body = aNote({ source, bodyLine: 5, interviewers: people });
    expect(
      candidatesFor(body, null).map(({ field, text, answer, unfit }) =>
        [field, text, ...(answer === null ? [] : [answer]), unfit].join(' | '),
      ),
    ).toEqual([
      'challenge | your "long" nights | label',
      'skill | SQL | ',
      'skill | dbt | ',
      'met | Priya | ',
      'concern | my lack of Kubernetes in production | I ran it for two years at home | ',
      'shown | my dashboard for nurses | ',
      'challenge | alerts that wake the wrong people | ',
      'article | an article on quiet alarms (https://example.com/alarms) | ',
      'article | move the loads to the morning | ',
      'idea | one page for each alarm | ',
      'news | your new data centre in Oslo | ',
      'proof | I cut the nightly loads by half | ',
      'proof | 2019: too long ago? | question',
    ]);
  });

  it('is read of quotes, lists below a property, answers and links as people write them', () => {
    const source = `---
challenge: 'it''s the nightly loads'
skills:
  - SQL
  - "dbt"
news: >
---
Concerns: too few years in the field
Concern: no SQL -> Answer: two years of it at home
Concern: no Go: why?

### Something to share

- https://example.com/alarms
- we could move the loads to the morning

#### More of it

- a talk on quiet alarms

## Achievements

- I led a move of 40 services
- the fastest rota in town

## Talk

The hardest part of it, she said, was the noise; the rest was easy.
`;
    const body = aNote({ source, bodyLine: 8, interviewers: people });
    expect(
      candidatesFor(body, null).map(({ field, text, answer }) => [field, text, ...(answer === null ? [] : [answer])].join(' | ')),
    ).toEqual([
      "challenge | it's the nightly loads",
      'skill | SQL',
      'skill | dbt',
      'concern | too few years in the field',
      'concern | my lack of SQL | Two years of it at home',
      'concern | my lack of Go',
      'article | https://example.com/alarms',
      'idea | we could move the loads to the morning',
      'article | a talk on quiet alarms',
      'proof | I led a move of 40 services',
      'proof | the fastest rota in town',
      'challenge | the hardest part of it, she said, was the noise; the rest was easy',
    ]);
  });

  it('holds the proof points of a note of the user’s own, below their heading or all bullets', () => {
    const texts = (source: string): string[] =>
      proofPointsIn({ path: 'Proof points.md', source }).map(({ text, line }) => `${line} ${text}`);
    expect(texts('- Led a move of 40 services\n- a rota that nobody dreads\n')).toEqual([
      '1 I led a move of 40 services',
      '2 a rota that nobody dreads',
    ]);
    expect(texts('- a diary\n\n## Proof points\n\n- Built a lab\n\n## Other\n\n- b\n')).toEqual(['5 I built a lab']);
    expect(texts('')).toEqual([]);
  });
});

describe('the letters of a panel', () => {
  const UNWRITTEN = SOURCE.replace('To: jane@acme.example\n', '').replace('## Thank-you to Jane Smith', '## Thanks');
  const given = (recipient: string, source = UNWRITTEN): string | null => factOf(recipient, 'topic', source);
  const factOf = (recipient: string, field: FactName, source: string, kind: MessageKind = 'thank-you'): string | null => {
    const own = aNote({
      source,
      bodyLine: source.startsWith('---') ? 5 : 1,
      topics: source.includes('topics:') ? ['their move to Kubernetes'] : [],
      interviewers: people,
    });
    const interview = { note: own, promises: [] };
    const around = { interviews: [interview], followUps: [], settings: DEFAULT_SETTINGS, templates: [], proofPoints: null };
    return requestFor(interview, { kind, recipient }, around).facts[field]?.text ?? null;
  };

  it('say each detail once, in the order of the seats', () => {
    expect(people.map(({ name }) => given(name))).toEqual(['your move to Kubernetes', 'the Oslo data centre', 'the on-call rota']);
    expect(factOf('Jane Smith', 'topic', UNWRITTEN, 'final-follow-up')).toBe('interviews with analysts');
  });

  it('give what stands under a name to that person first', () => {
    const source = `${UNWRITTEN}\n## Jane Smith\n\n- the greenhouse on the roof\n`;
    expect(given('Jane Smith', source)).toBe('the greenhouse on the roof');
    expect(given('Bob Lee', source)).toBe('your move to Kubernetes');
  });

  it('do not repeat what stands in another draft already', () => {
    const written = `${UNWRITTEN}\n## Thank-you to Bob Lee\n\nTo:\n\nDear Bob, the Oslo data centre and your move to\nKubernetes are on my mind.\n`;
    expect(given('Jane Smith', written)).toBe('the on-call rota');
  });

  it('keep something to share for the check-in when the thanks were sent', () => {
    const source = '## To share\n\n- a talk on alarms\n';
    expect(factOf('Jane Smith', 'article', source)).toBe('a talk on alarms');
    expect(factOf('Jane Smith', 'article', source, 'first-check-in')).toBeNull();
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
    ['Ms. Ana de la Cruz', 'Ms. de la Cruz'],
    ['Ms Ana van der Berg', 'Ms. van der Berg'],
    ['Prof. Dr. Hans Müller', 'Prof. Müller'],
    ['Sir Ian McKellen', 'Ian McKellen'],
    ['Captain Ruth Olsen', 'Captain Olsen'],
    ['Mme Odile Roux', 'Mme Roux'],
    ['María del Carmen García López', 'María'],
    ['TANAKA Yuki', 'Tanaka Yuki'],
    ['Dr.', 'hiring team'],
    ['HR department', 'hiring team'],
    ['Talent Acquisition Team', 'hiring team'],
    ['jobs@acme.example', 'hiring team'],
  ])('"%s" is greeted as "%s"', (name, greeted) => {
    expect(addressee(name)).toBe(greeted);
  });

  it('in two spellings can be one person', () => {
    expect(samePerson('Zoë Müller', 'zoe muller')).toBe(true);
    expect(samePerson('Jane', 'Dr. Jane Smith')).toBe(true);
    expect(samePerson('Jane Lee', 'Jane Smith')).toBe(false);
    expect(samePerson('', 'Jane')).toBe(false);
    expect(plainName('[[Bob Lee]]')).toBe('Bob Lee');
  });
});

describe('the channel', () => {
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
