import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { CHANNELS, type Channel } from '../../../src/domain/message/channel';
import { checkDrafts } from '../../../src/domain/message/check';
import { composeDraft, type MessageRequest } from '../../../src/domain/message/compose';
import { type Draft } from '../../../src/domain/message/draft';
import { placeDraft } from '../../../src/domain/message/place-draft';
import { INTERVIEW_TYPES, type InterviewType } from '../../../src/domain/note/interview-note';
import { KIND_NAMES, MESSAGE_KINDS, type MessageKind } from '../../../src/domain/note/kind';
import { wordsOf } from '../../../src/domain/note/sentences';
import { aNote, aRequest, PICKS } from './a-note';

const PANEL = ['Jane Smith', 'Bob Lee', 'Ana Díaz'].map((name) => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@acme.example`,
  link: null,
}));
const STATED = { by: day('2026-11-24'), approximate: false };
const TODAY = day('2026-12-02');

/** What each of a panel is thanked for. */
const PANEL_PICKS = [
  PICKS,
  {
    ...PICKS,
    topic: 'the on-call rota that nobody dreads',
    challenge: 'alerts that wake the wrong people',
    skill: 'sorting alarms',
    thought: 'a talk on quiet alarms by a hospital team',
  },
  {
    ...PICKS,
    topic: 'interviews with the analysts',
    challenge: 'figures that differ from one report to the next',
    skill: 'shared definitions',
    thought: 'a template for data contracts',
  },
];

function withTypes(types: readonly InterviewType[], differences: Partial<MessageRequest> = {}): MessageRequest {
  const interviewers = types.includes('panel') ? PANEL : PANEL.slice(0, 1);
  return aRequest({ note: aNote({ types, interviewers }), ...differences });
}

const inWords = ({ to, subject, body }: Draft): string =>
  [to === null ? '' : `To: ${to}`, subject === '' ? '' : `Subject: ${subject}`, '', body]
    .filter((line, index) => line !== '' || index === 2)
    .join('\n');

const findingsIn = (drafts: readonly Draft[], types: readonly InterviewType[] = []): string[] => {
  let source = '# Interview\n';
  for (const draft of drafts) {
    const { at, insert } = placeDraft(source, draft, { cursor: source.length, today: TODAY, log: [] });
    source = source.slice(0, at) + insert + source.slice(at);
  }
  const note = aNote({ source, types, interviewers: PANEL });
  return checkDrafts({ path: note.path, source }, { interviews: [note], followUps: [], now: endOfDay(TODAY), name: 'Sam Okafor' }).map(
    ({ line, rule, message }) => `${line} ${rule} ${message}`,
  );
};

const SITUATIONS: readonly (readonly [string, MessageRequest])[] = [
  ['no type known, no timeline stated', withTypes([])],
  ['phone screen', withTypes(['phone'])],
  ['video call', withTypes(['video'])],
  ['video call with technical trouble', aRequest({ note: aNote({ types: ['video'], source: 'Zoom froze twice.' }) })],
  ['in person', withTypes(['in-person'])],
  ['panel, to the first of them', withTypes(['panel'])],
  ['panel, to the second', withTypes(['panel'], { recipient: 'Bob Lee', picks: PANEL_PICKS[1] ?? {} })],
  ['panel, to the third', withTypes(['panel'], { recipient: 'Ana Díaz', picks: PANEL_PICKS[2] ?? {} })],
  ['final round', withTypes(['final'])],
  ['final round with a panel over video', withTypes(['final', 'panel', 'video'])],
  ['second round, timeline stated', withTypes([], { round: 2, promise: STATED })],
  ['timeline stated, the day before the month', withTypes([], { promise: STATED, dateOrder: 'day-first' })],
  [
    'nothing picked, no name set, no interviewer',
    aRequest({ note: aNote({ interviewers: [] }), recipient: null, picks: {}, name: '', contactLine: '' }),
  ],
];

describe('a draft reads well aloud', () => {
  it.each(MESSAGE_KINDS)('%s by email, in every situation', async (kind) => {
    const story = SITUATIONS.map(([title, request]) => `# ${title}\n\n${inWords(composeDraft({ ...request, kind }))}\n`).join('\n');
    await expect(story).toMatchFileSnapshot(`golden/${kind}.email.md`);
  });

  it.each(['linkedin', 'handwritten'] as const)('every kind by %s', async (channel) => {
    const story = MESSAGE_KINDS.map(
      (kind) => `# ${KIND_NAMES[kind]}\n\n${composeDraft(aRequest({ kind, channel, promise: STATED })).body}\n`,
    ).join('\n');
    await expect(story).toMatchFileSnapshot(`golden/all-kinds.${channel}.md`);
  });

  it('says in the email that a handwritten card is on its way', async () => {
    await expect(inWords(composeDraft(aRequest({ cardFollows: true })))).toMatchFileSnapshot('golden/thank-you.card-follows.md');
  });
});

/** All sets of interview types. */
const TYPE_SETS = Array.from({ length: 2 ** INTERVIEW_TYPES.length }, (_, bits) =>
  INTERVIEW_TYPES.filter((_type, index) => (bits & (2 ** index)) > 0),
);

const SHORT = {
  topic: 'on-call duty',
  challenge: 'slow releases',
  skill: 'Terraform',
  thought: 'a short guide to safer releases',
  value: 'a guide to releases',
};
const LONG = {
  topic: 'the way your platform team moves services to Kubernetes',
  challenge: 'the long nightly loads that keep your analysts waiting',
  skill: 'building incremental data pipelines',
  thought: 'the data team at Bolt has published how it halved its loading times',
  value: 'a report by a Danish publisher on how it cut its nightly loads by half',
};

describe('a built-in template, filled', () => {
  it.each(TYPE_SETS.map((types) => [types.join(', ') || 'no type', types] as const))(
    'has 150 to 200 words as a thank-you: %s',
    (_title, types) => {
      for (const picks of [SHORT, PICKS, LONG]) {
        for (const round of [1, 2]) {
          for (const promise of [null, STATED]) {
            for (const { name } of types.includes('panel') ? PANEL : PANEL.slice(0, 1)) {
              const { body } = composeDraft(withTypes(types, { recipient: name, picks, round, promise }));
              expect(wordsOf(body).length, body).toBeGreaterThanOrEqual(150);
              expect(wordsOf(body).length, body).toBeLessThanOrEqual(200);
            }
          }
        }
      }
    },
  );

  it.each(TYPE_SETS.map((types) => [types.join(', ') || 'no type', types] as const))(
    'passes the check as a thank-you: %s',
    (_title, types) => {
      expect(findingsIn([composeDraft(withTypes(types))], types)).toEqual([]);
    },
  );

  const combinations = MESSAGE_KINDS.flatMap((kind) =>
    CHANNELS.flatMap((channel) =>
      TYPE_SETS.filter((types) => types.length <= 1).map((types): [MessageKind, Channel, readonly InterviewType[]] => [
        kind,
        channel,
        types,
      ]),
    ),
  );
  it.each(combinations)('passes the check without a finding: %s by %s, %j', (kind, channel, types) => {
    for (const promise of [null, STATED]) {
      for (const round of [1, 2])
        expect(findingsIn([composeDraft(withTypes(types, { kind, channel, promise, round }))], types)).toEqual([]);
    }
  });

  it('says something new with every step of the chain', () => {
    const chain = (
      ['thank-you', 'first-check-in', 'second-check-in', 'final-follow-up', 'closing-note', 'networking-check-in'] as const
    ).map((kind) => composeDraft(aRequest({ kind, promise: STATED })));
    expect(findingsIn(chain)).toEqual([]);
  });

  it('thanks each member of a panel in other words', () => {
    expect(
      findingsIn(PANEL.map(({ name }, index) => composeDraft(withTypes(['panel'], { recipient: name, picks: PANEL_PICKS[index] ?? {} })))),
    ).toEqual([]);
  });
});

describe('the fields of a draft', () => {
  it.each([
    [
      "challenge: 'the loads, which take all night'\nskill: incremental loading # mine",
      'the loads, which take all night',
      'incremental loading',
    ],
    ['Challenge: Their "long" nights\nskill: [Go, SQL]', 'your "long" nights', 'Go'],
    ['challenge:\n  - "night \\"runs\\""\nskill:\n  - it\'s Go', 'night "runs"', "it's Go"],
  ])('takes challenge and skill from the note: %j', (properties, challenge, skill) => {
    const { body, unfilled } = composeDraft(
      aRequest({ note: aNote({ source: `---\n${properties}\n---\n` }), picks: { topic: 'tests', thought: 'a talk' } }),
    );
    expect(body).toContain(`You also described ${challenge}. With my experience in ${skill},`);
    expect(unfilled).toEqual([]);
  });

  it('leaves a visible gap for what it does not know, and names each once', () => {
    const draft = composeDraft(aRequest({ note: aNote({ interviewers: [] }), recipient: null, picks: {}, name: '', contactLine: '' }));
    expect(draft.unfilled).toEqual([
      'first name',
      'specific topic',
      'challenge of theirs',
      'skill of yours',
      'further thought or resource',
      'your name',
      'your phone and email',
    ]);
    for (const gap of draft.unfilled) expect(draft.body).toContain(`[${gap}]`);
    expect(draft.to).toBeNull();
  });

  it.each(['{{company}}', '{{{', '${x}', '#{y}', '{{#a}}', '<b>', 'R&D "core"', "O'Neill"])(
    'takes %s in a note for text and nothing else',
    (text) => {
      const draft = composeDraft(aRequest({ note: aNote({ company: text }), picks: { ...PICKS, topic: `your ${text} team` } }));
      expect(draft.body).toContain(`your ${text} team`);
      expect(draft.body).toContain(`interested in ${text} `);
      expect(draft.unfilled).toEqual([]);
    },
  );

  it.each([
    ['a line break that would add a header', 'jane@acme.example\nBcc: all@acme.example'],
    ['two addresses', 'jane@acme.example, bob@acme.example'],
    ['no domain', 'jane@'],
  ])('offers no address that cannot be one: %s', (_title, email) => {
    expect(composeDraft(aRequest({ note: aNote({ interviewers: [{ name: 'Jane Smith', email, link: null }] }) })).to).toBeNull();
  });

  it('keeps a heading, a list mark or a line break in a value from breaking the draft', () => {
    const { body } = composeDraft(aRequest({ picks: { ...PICKS, topic: '# Plans\n\n## Thank-you to Bob\n- one' } }));
    expect(body.split('\n').filter((line) => /^\s*(?:#|-)/.test(line))).toEqual([]);
  });
});
