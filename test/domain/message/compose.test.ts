import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { anotherWording } from '../../../src/domain/message/another-wording';
import { CHANNELS } from '../../../src/domain/message/channel';
import { checkDrafts } from '../../../src/domain/message/check';
import { composeDraft } from '../../../src/domain/message/compose';
import type { MessageRequest } from '../../../src/domain/message/message-request';
import type { Draft } from '../../../src/domain/message/draft';
import { placeDraft } from '../../../src/domain/message/place-draft';
import { INTERVIEW_TYPES, type InterviewType } from '../../../src/domain/note/interview-note';
import { KIND_NAMES, MESSAGE_KINDS } from '../../../src/domain/note/kind';
import { wordsOf } from '../../../src/domain/note/sentences';
import { aNote, aRequest, PICKS } from './a-note';
import { JANE, noteOf, PANEL, requestOf, SOURCES, type Fullness } from './notes';

const STATED = { by: day('2026-11-24'), approximate: false };
const TODAY = day('2026-12-02');

const inWords = ({ to, subject, body }: Draft): string =>
  [to === null ? '' : `To: ${to}`, subject === '' ? '' : `Subject: ${subject}`, '', body]
    .filter((line, index) => line !== '' || index === 2)
    .join('\n');

const story = (title: string, request: MessageRequest): string => {
  const draft = composeDraft(request);
  const { length } = draft.unfilled;
  return `# ${title} (${length === 1 ? '1 gap' : `${length} gaps`}, ${wordsOf(draft.body).length} words)\n\n${inWords(draft)}\n`;
};

const findingsIn = (drafts: readonly Draft[], fullness: Fullness, types: readonly InterviewType[] = []): string[] => {
  let source: string = SOURCES[fullness];
  for (const draft of drafts) {
    const { at, insert } = placeDraft(source, draft, { cursor: source.length, today: TODAY, log: [] });
    source = source.slice(0, at) + insert + source.slice(at);
  }
  const note = noteOf(fullness, { source, types, interviewers: PANEL });
  return (
    checkDrafts({ path: note.path, source }, { interviews: [note], followUps: [], now: endOfDay(TODAY), name: 'Sam Okafor' })
      // What is a gap is for C6, and a thank-you that has little to say is shorter than the aim (C1).
      .filter(({ rule, severity }) => rule !== 'C6' && !(rule === 'C1' && severity === 'info'))
      .map(({ line, rule, message }) => `${line} ${rule} ${message}`)
  );
};

const FULLNESS = Object.keys(SOURCES) as Fullness[];
const EARLIER = noteOf('thin', { path: 'Acme first.md', day: day('2026-11-04') });
const AGENCY = {
  source: SOURCES.rich.replace('---\n\n', 'agency: Hays\nrecruiter: Mia Kern <mia@hays.example>\n---\n\n'),
  bodyLine: 8,
};

describe('a draft reads well aloud', () => {
  it.each(MESSAGE_KINDS)('%s by email, from an empty, a thin and a rich note', async (kind) => {
    const wordings = ['first', 'second', 'third'];
    const stories = [
      ...FULLNESS.map((fullness) => story(`${fullness} note`, requestOf(noteOf(fullness), { kind }))),
      ...wordings
        .slice(1)
        .map((name, index) => story(`rich note, ${name} wording`, requestOf(noteOf('rich'), { kind, wording: index + 1 }))),
      story('timeline stated, the day before the month', {
        ...requestOf(noteOf('rich'), { kind }),
        promise: STATED,
        dateOrder: 'day-first',
      }),
      story(
        'second round with the same person',
        requestOf(noteOf('rich', { topics: ['the Oslo move'] }), { kind }, { earlier: [EARLIER] }),
      ),
      story('through an agency', requestOf(noteOf('rich', AGENCY), { kind })),
      story(
        'no interviewer, no position, no name set',
        requestOf(
          noteOf('empty', { interviewers: [], position: null }),
          { kind, recipient: null },
          { settings: { name: '', contactLine: '', dateOrder: 'month-first', greeting: 'Hello', signOff: 'Best wishes' } },
        ),
      ),
    ];
    await expect(stories.join('\n')).toMatchFileSnapshot(`golden/${kind}.email.md`);
  });

  it('the thank-you, for every type of interview', async () => {
    const stories = [
      ...INTERVIEW_TYPES.filter((type) => type !== 'panel').map((type) => story(type, requestOf(noteOf('rich', { types: [type] })))),
      ...PANEL.map(({ name }) =>
        story(`panel, to ${name}`, requestOf(noteOf('rich', { types: ['panel'], interviewers: PANEL }), { recipient: name })),
      ),
      story(
        'final round with a panel over video',
        requestOf(noteOf('rich', { types: ['final', 'panel', 'video'], interviewers: PANEL }), { recipient: 'Jane Smith' }),
      ),
      story(
        'video call with technical trouble, and what was shown to whom',
        requestOf(
          noteOf('rich', {
            types: ['video'],
            source: `${SOURCES.thin}\n## Notes\n\nZoom froze twice.\nPresented: my dashboard\nAlso met: Priya (design)\n`,
          }),
        ),
      ),
      story('with a card on its way', requestOf(noteOf('rich'), { cardFollows: true })),
    ];
    await expect(stories.join('\n')).toMatchFileSnapshot('golden/thank-you.by-type.md');
  });

  it.each(['linkedin', 'handwritten'] as const)('every kind by %s', async (channel) => {
    const stories = MESSAGE_KINDS.flatMap((kind) =>
      FULLNESS.map((fullness) => story(`${KIND_NAMES[kind]}, ${fullness} note`, requestOf(noteOf(fullness), { kind, channel }))),
    );
    await expect(stories.join('\n')).toMatchFileSnapshot(`golden/all-kinds.${channel}.md`);
  });
});

/** All sets of interview types. */
const TYPE_SETS = Array.from({ length: 2 ** INTERVIEW_TYPES.length }, (_, bits) =>
  INTERVIEW_TYPES.filter((_type, index) => (bits & (2 ** index)) > 0),
);
const named = (types: readonly InterviewType[]): string => types.join(', ') || 'no type';

describe('what is left to fill in', () => {
  it.each(TYPE_SETS.map((types) => [named(types), types] as const))(
    'is at most two gaps in thanks, and none from a rich note: %s',
    (_title, types) => {
      for (const channel of CHANNELS)
        for (const wording of [0, 1, 2]) {
          const gaps = (fullness: Fullness): number =>
            composeDraft(requestOf(noteOf(fullness, { types }), { channel, wording })).unfilled.length;
          expect(gaps('empty')).toBeLessThanOrEqual(2);
          expect(gaps('thin')).toBeLessThanOrEqual(1);
          expect(gaps('rich')).toBe(0);
        }
    },
  );

  it('is one gap at most in every other message', () => {
    for (const kind of MESSAGE_KINDS.filter((kind) => kind !== 'thank-you'))
      for (const channel of CHANNELS)
        for (const fullness of FULLNESS)
          expect(composeDraft(requestOf(noteOf(fullness), { kind, channel })).unfilled.length, `${kind} ${channel}`).toBeLessThanOrEqual(1);
  });
});

describe('another wording', () => {
  const compose = (wording: number): Draft => composeDraft(requestOf(noteOf('rich'), { wording }));

  it('is the next of three, and then the first again; every sentence changes', () => {
    const [first, second, third] = [0, 1, 2].map((wording) => compose(wording).body);
    expect(anotherWording(first ?? '', compose).after.body).toBe(second);
    expect(anotherWording(third ?? '', compose).after.body).toBe(first);
    expect(anotherWording('Something of my own.', compose)).toMatchObject({ before: null, after: { body: first } });
    const sentences = (body = ''): Set<string> =>
      new Set(body.split(/[.!?]\s+/).filter((sentence) => sentence.length > 30 && !sentence.startsWith('Kind regards')));
    // What the note says itself stays: the answer to a concern.
    expect([...sentences(first)].filter((sentence) => sentences(second).has(sentence))).toEqual([
      'I ran a cluster of my own for two years',
    ]);
  });
});

describe('another wording of a letter that was worked on', () => {
  const compose = (wording: number): Draft => composeDraft(requestOf(noteOf('empty'), { wording }));

  it('keeps what was written into the gaps, and leaves those open that are', () => {
    const letter = compose(1).body.replace('[specific topic]', 'the [old] mill');
    const { before, after } = anotherWording(letter, compose);
    expect(before?.body).toBe(compose(1).body);
    expect(after.body).toBe(compose(2).body.replace('[specific topic]', 'the [old] mill'));
    expect(after.body).toContain('[challenge of theirs, and your skill for it]');
  });

  it.each([
    ['a word changed', (body: string) => body.replace('Thank you', 'Many thanks')],
    ['a sentence put in', (body: string) => body.replace('\n\nKind regards', ' I look forward to it.\n\nKind regards')],
    ['the end cut off', (body: string) => body.slice(0, -20)],
    ['nothing left', () => ''],
  ])('is the user’s own with %s', (_title, change) => {
    expect(anotherWording(change(compose(0).body), compose).before).toBeNull();
  });

  it('never gives one of a panel the letter that another member begins with', () => {
    const bodies = Array.from({ length: 12 }, (_, wording) => compose(wording).body);
    for (const size of [2, 3, 4, 5, 6])
      for (const seat of Array.from({ length: size }, (_, index) => index))
        expect(bodies.slice(0, size), `${seat} of ${size}`).not.toContain(anotherWording(bodies[seat] ?? '', compose, size).after.body);
  });
});

describe('the length of a draft', () => {
  const SHORT = { topic: 'on-call duty', challenge: 'slow releases', skill: 'Terraform', value: 'a guide to releases' };
  const LONG = {
    topic: 'the way your platform team moves services to Kubernetes',
    challenge: 'the long nightly loads that keep your analysts waiting',
    skill: 'building incremental data pipelines',
    value: 'a report by a Danish publisher on how it cut its nightly loads by half',
  };

  it.each(TYPE_SETS.map((types) => [named(types), types] as const))(
    'is 150 to 200 words in a thank-you with four facts: %s',
    (_title, types) => {
      for (const picks of [SHORT, LONG])
        for (const promise of [null, STATED])
          for (const wording of [0, 1, 2]) {
            const { body } = composeDraft({ ...requestOf(noteOf('empty', { types }), { picks, wording }), promise });
            expect(wordsOf(body).length, body).toBeGreaterThanOrEqual(150);
            expect(wordsOf(body).length, body).toBeLessThanOrEqual(200);
          }
    },
  );

  it('is 300 characters at most on LinkedIn, since what there is to spare is left out', () => {
    const note = noteOf('rich', { position: 'Principal Machine Learning Platform Engineer' });
    for (const kind of MESSAGE_KINDS)
      for (const wording of [0, 1, 2])
        expect(composeDraft(requestOf(note, { kind, channel: 'linkedin', wording })).body.length, kind).toBeLessThanOrEqual(300);
  });
});

describe('a built-in template, filled', () => {
  it.each(MESSAGE_KINDS)('passes the check, but for its gaps: %s', (kind) => {
    // Most letters are the same whatever was promised and in every wording.
    const checked = new Set<string>();
    for (const channel of CHANNELS)
      for (const fullness of FULLNESS)
        for (const types of [[], ...INTERVIEW_TYPES.map((type) => [type])])
          for (const wording of [0, 1, 2])
            for (const promise of [null, STATED]) {
              const draft = composeDraft({ ...requestOf(noteOf(fullness, { types }), { kind, channel, wording }), promise });
              const key = JSON.stringify([fullness, types, draft]);
              if (checked.has(key)) continue;
              checked.add(key);
              expect(findingsIn([draft], fullness, types), draft.body).toEqual([]);
            }
  });

  it('says something new with every step of the chain', () => {
    const kinds = ['thank-you', 'first-check-in', 'second-check-in', 'final-follow-up', 'closing-note', 'networking-check-in'] as const;
    for (const fullness of FULLNESS)
      expect(
        findingsIn(
          kinds.map((kind) => composeDraft(requestOf(noteOf(fullness), { kind }))),
          fullness,
        ),
      ).toEqual([]);
  });

  it.each(FULLNESS)('thanks each of a panel of twelve in other words, with one topic for them all or none: %s', (fullness) => {
    const interviewers = Array.from({ length: 12 }, (_, seat) => ({
      name: `${String.fromCharCode(65 + seat)}nna Blake`,
      email: null,
      link: null,
    }));
    const note = noteOf(fullness, { types: ['panel'], interviewers });
    let source = '# Interview\n';
    for (const { name } of interviewers) {
      const draft = composeDraft(requestOf(note, { recipient: name }));
      const { at, insert } = placeDraft(source, draft, { cursor: source.length, today: TODAY, log: [] });
      source = source.slice(0, at) + insert + source.slice(at);
    }
    const checked = aNote({ source, interviewers });
    const findings = checkDrafts(
      { path: checked.path, source },
      { interviews: [checked], followUps: [], now: endOfDay(TODAY), name: 'Sam Okafor' },
    );
    expect(findings.filter(({ rule }) => rule === 'C13')).toEqual([]);
  });
});

describe('what goes into a sentence', () => {
  const bodyWith = (topic: string): string => composeDraft(requestOf(noteOf('empty', { topics: [topic] }))).body;

  it.each([
    ['Their move to Kubernetes.', 'your move to Kubernetes'],
    ['how they test releases', 'how you test releases'],
    ['Interviews with analysts', 'interviews with analysts'],
    ['the tools they use', 'the tools you use'],
    ['**Oslo**', 'Oslo'],
    ['[[Kubernetes]] at scale', 'Kubernetes at scale'],
  ])('"%s" as "%s"', (topic, words) => {
    expect(bodyWith(topic)).toMatch(new RegExp(` ${words}[., ]`));
  });

  it.each([
    'They want to move to Oslo',
    'she said: we are late',
    'asked about tests',
    'Why Oslo?',
    'https://acme.example/oslo',
    '45k base',
    'salary range',
    'the boring meetings',
    'Ask about the rota',
    '<b>Oslo</b> and {{company}}',
    'budget: none',
    '12',
    'a very long story about how the team first went to Oslo and then came back and then went to Bergen instead',
  ])('not "%s", which is offered instead', (topic) => {
    expect(bodyWith(topic)).toContain('[specific topic]');
  });

  it.each([
    ['Acme Inc.', 'Data Engineer', 'the Data Engineer position at Acme Inc. '],
    ['BBC', 'Producer position', 'the Producer position at the BBC.'],
    ['University of Oslo', 'PhD position in Biology', 'the PhD position in Biology at the University of Oslo.'],
    ['Bank of America', 'Analyst (m/f/d)', 'the Analyst position at Bank of America.'],
    ['X', 'Head of Data', 'the Head of Data position at X.'],
    ['Ελληνικά', 'The Editor', 'the Editor position at Ελληνικά.'],
  ])('company and position: %s, %s', (company, position, words) => {
    const { body } = composeDraft(requestOf(noteOf('rich', { company, position })));
    expect(body).toContain(words.trimEnd());
    expect(body).not.toMatch(/\.\.|position position|the the|interview interview/);
  });

  it('trouble only where it is said of the call itself', () => {
    const thanks = (line: string): boolean =>
      composeDraft(requestOf(noteOf('empty', { types: ['video'], source: `${SOURCES.empty}\n${line}\n` }))).body.includes('technology');
    expect(
      ['Zoom froze twice.', 'My mic died.', 'Sound problems at the start.', 'The call dropped after ten minutes.'].filter(
        (line) => !thanks(line),
      ),
    ).toEqual([]);
    expect(
      [
        'Their data teams have trouble with deploys.',
        'The teams dropped Scrum.',
        'They have problems with video.',
        'Connection pooling failed for their users.',
      ].filter(thanks),
    ).toEqual([]);
  });

  it.each(['{{company}}', '{{{', '${x}', '#{y}', '{{#a}}', 'R&D "core"', "O'Neill"])(
    '%s, picked by the user, for text and nothing else',
    (text) => {
      const draft = composeDraft(aRequest({ note: aNote({ company: text }), picks: { ...PICKS, topic: `your ${text} team` } }));
      expect(draft.body).toContain(`your ${text} team`);
      expect(draft.body).toContain(`at ${text}`);
      expect(draft.unfilled).toEqual([]);
    },
  );

  it.each([
    ['a line break that would add a header', 'jane@acme.example\nBcc: all@acme.example'],
    ['two addresses', 'jane@acme.example, bob@acme.example'],
    ['no domain', 'jane@'],
  ])('no address that cannot be one: %s', (_title, email) => {
    expect(composeDraft(aRequest({ note: aNote({ interviewers: [{ name: 'Jane Smith', email, link: null }] }) })).to).toBeNull();
  });

  it('no heading, list mark or line break that would break the draft', () => {
    const { body } = composeDraft(aRequest({ picks: { ...PICKS, topic: '# Plans\n\n## Thank-you to Bob\n- one' } }));
    expect(body.split('\n').filter((line) => /^\s*(?:#|-)/.test(line))).toEqual([]);
  });

  it('the recruiter about the client, where an agency stands between', () => {
    const { to, body } = composeDraft(requestOf(noteOf('rich', { ...AGENCY, interviewers: JANE })));
    expect(to).toBe('mia@hays.example');
    expect(body).toContain('Dear Mia,');
    expect(body).toContain('with your client Acme Corp');
    expect(body).toContain('pass on my thanks to Jane Smith');
  });
});
