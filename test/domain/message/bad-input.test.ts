/** What people really have in their notes: no sentence of a letter may break by it, and nothing goes in that does not fit. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { composeDraft } from '../../../src/domain/message/compose';
import type { Draft } from '../../../src/domain/message/draft';
import { candidatesFor, requestFor } from '../../../src/domain/message/request';
import { readUserTemplate } from '../../../src/domain/message/user-templates';
import { MESSAGE_KINDS } from '../../../src/domain/note/kind';
import type { InterviewNote } from '../../../src/domain/note/interview-note';
import { checkDrafts } from '../../../src/domain/message/check';
import { endOfDay } from '../../../src/domain/calendar/now';
import { day } from '../../../src/domain/calendar/day';
import { KIND_NAMES } from '../../../src/domain/note/kind';
import { noteOf, requestOf } from './notes';
import { aNote } from './a-note';

const person = (name: string) => ({ name, email: null, link: null });
const HEAD = '---\ntype: interview\n---\n';

/** Every kind of letter about a note. */
const letters = (note: InterviewNote): Draft[] => MESSAGE_KINDS.map((kind) => composeDraft(requestOf(note, { kind })));

/** What no letter may look like. */
const BROKEN = [
  /\.\.(?!\.)/, // a full stop twice
  /[,;:] ?[,;.]/,
  /\b(?<word>the|a|an|position|at|of|dear)\s+\k<word>(?![\w&])/i,
  / {2,}/,
  /\{\{|\}\}/,
  /undefined|null|NaN/,
  /Dear\s*,/,
];

function expectWhole({ body, subject }: Draft, what: string): void {
  for (const pattern of BROKEN) expect(`${subject}\n${body}`, `${what}: ${pattern.source}\n${subject}\n${body}`).not.toMatch(pattern);
}

describe('a topic that fits no sentence', () => {
  it.each([
    ['a clause', 'We laughed about the old mainframe'],
    ['a question', 'Why do they load at night?'],
    ['a link', 'https://acme.example/streams'],
    ['a link with its text', '[the paper](https://acme.example/paper)'],
    ['a number', '42'],
    ['pay', 'salary 85-95k'],
    ['something disliked', 'I did not like the open office'],
    ['words of somebody', 'she said: call me on Friday'],
    ['markup', '<b>bold</b>'],
    ['template marks', '{{topic}} {{{company}}}'],
    ['an image', '![[whiteboard.png]]'],
    ['one letter', 'x'],
    ['signs', '***'],
  ])('%s is not put in unasked', (_what, topic) => {
    const note = aNote({ source: `${HEAD}## Topics\n\n- ${topic}\n`, bodyLine: 4 });
    const { body, unfilled } = composeDraft(requestOf(note));
    const plain = topic.replace(/[^\p{L}\p{N} ]/gu, '').trim();
    if (plain.length > 3) expect(body).not.toContain(plain);
    expect(unfilled).toContain('specific topic');
    for (const letter of letters(note)) expectWhole(letter, topic);
  });

  it.each([
    ['Why do they load at night?', 'question'],
    ['https://acme.example/streams', 'link'],
    ['We laughed about the old mainframe', 'clause'],
  ])('%s is offered all the same, and goes in when it is picked', (topic) => {
    const note = aNote({ source: `${HEAD}## Topics\n\n- ${topic}\n`, bodyLine: 4 });
    const [offered] = candidatesFor(note, null);
    expect(offered?.unfit).not.toBeNull();
    expect(composeDraft(requestOf(note, { picks: { topic: offered?.text ?? '' } })).body).toContain(offered?.text);
  });
});

describe('a company', () => {
  it.each([
    'Acme Inc.',
    'Yahoo!',
    'Toys "R" Us',
    'AT&T',
    'X',
    'Ελληνικά Τρόφιμα',
    'Smith, Jones & Co.',
    'OpenDoor (UK) Ltd.',
    'The Guardian',
    '株式会社アクメ',
    "Lowe's",
  ])('%s stands in every kind of letter as it is', (company) => {
    for (const letter of letters(noteOf('rich', { company }))) {
      expectWhole(letter, company);
      expect(`${letter.subject} ${letter.body}`).toContain(company.replace(/^The |\.$/g, ''));
    }
  });

  it('of no name leaves no hole', () => {
    for (const letter of letters(noteOf('rich', { company: null, position: null }))) expectWhole(letter, 'no company');
  });
});

describe('a person', () => {
  it.each([
    ['with no surname', 'Cher', 'Dear Cher,'],
    ['with four names', 'María del Carmen García López', 'Dear María,'],
    ['with a title and a surname', 'Dr. Smith', 'Dear Dr. Smith,'],
    ['with a title only', 'Dr.', 'Dear hiring team,'],
    ['that is a role', 'Head of Data', 'Dear hiring team,'],
    ['that is another role', 'Engineering Manager', 'Dear hiring team,'],
    ['whose name begins like a role', 'Chief Okonkwo', 'Dear Chief,'],
    ['that is a mailbox', 'jobs@acme.example', 'Dear hiring team,'],
    ['in capitals', 'TANAKA Yuki', 'Dear Tanaka Yuki,'],
    ['of blanks', '   ', 'Dear hiring team,'],
  ])('%s is greeted as %s: "%s"', (_what, name, greeting) => {
    const note = noteOf('rich', { interviewers: [person(name)] });
    for (const kind of MESSAGE_KINDS) {
      const letter = composeDraft(requestOf(note, { kind, recipient: name }));
      expect(letter.body.split('\n')[0]).toBe(greeting);
      expectWhole(letter, name);
    }
  });
});

describe('a panel of twelve with one topic', () => {
  const panel = Array.from({ length: 12 }, (_, index) => person(`${'ABCDEFGHIJKL'.charAt(index)}na Person${'abcdefghijkl'.charAt(index)}`));
  const note = aNote({ source: `${HEAD}## Topics\n\n- their move to Kubernetes\n`, bodyLine: 4, interviewers: panel });
  const drafts = panel.map(({ name }) => composeDraft(requestOf(note, { recipient: name })));

  it('says it once, to the first, and leaves the gap to the others', () => {
    expect(drafts.map(({ body }) => body.includes('your move to Kubernetes'))).toEqual([true, ...Array<boolean>(11).fill(false)]);
    expect(drafts.map(({ unfilled }) => unfilled.length)).toEqual([1, ...Array<number>(11).fill(2)]);
  });

  it('gives no two letters alike by the check’s own measure (C13)', () => {
    const source = drafts
      .map(({ recipient, subject, body }) => {
        const filled = body.replace(/\[[^\]]*\]/g, `what ${recipient ?? ''} told me`);
        return `## ${KIND_NAMES['thank-you']} to ${recipient ?? ''}\n\nTo:\nSubject: ${subject}\n\n${filled}\n`;
      })
      .join('\n');
    const found = checkDrafts(
      { path: note.path, source },
      { interviews: [note], followUps: [], now: endOfDay(day('2026-11-18')), name: 'Sam Okafor' },
    );
    expect(found.filter(({ rule }) => rule === 'C13')).toEqual([]);
  });
});

describe('a note of proof points that is not there', () => {
  it('leaves the letter as it would be without one', () => {
    const note = noteOf('thin');
    const around = { interviews: [{ note, promises: [] }], followUps: [], settings: DEFAULT_SETTINGS, templates: [] };
    const wish = { kind: 'thank-you', recipient: 'Jane Smith' } as const;
    const without = composeDraft(requestFor({ note, promises: [] }, wish, { ...around, proofPoints: null }));
    const empty = composeDraft(
      requestFor({ note, promises: [] }, wish, { ...around, proofPoints: { path: 'Proof points.md', source: '' } }),
    );
    expect(empty).toEqual(without);
  });
});

describe('a template of the user’s own', () => {
  const reading = (text: string) => readUserTemplate({ path: 'Letters/Thanks.md', source: `---\nfollow-up: thank-you\n---\n${text}` });

  it.each([
    ['{{signature}}', '# Title\nSubject: Thanks\n\nDear {{firstName}},\n\n{{signature}}\n', 9],
    ['{{hobby}}', 'Dear Jane,\n{{hobby}}\n', 5],
    ['{{#weather}}', '{{#weather}}Sunny{{/weather}} Dear Jane,\n', 4],
  ])('names %s with its line and the fields there are, and serves with a gap', (tag, text, line) => {
    const read = reading(text);
    if (!('template' in read) || read.template === null || read.problem === undefined) throw new Error('It should serve and be told of.');
    expect(read.problem).toMatchObject({ note: 'Letters/Thanks.md', line });
    expect(read.problem.message).toContain(tag.replace('#', ''));
    expect(read.problem.message).toContain('firstName');
    const { body } = composeDraft(requestOf(noteOf('empty'), {}, { templates: [read.template] }));
    if (!tag.includes('#')) expect(body).toContain(`[${tag.replace(/[{}]/g, '')}]`);
  });

  it.each([
    ['a title alone', '# My thanks\n\nDear Jane,\n\nThank you.', '', 'Dear Jane,\n\nThank you.'],
    ['a title, then a subject', '# My thanks\n\nSubject: Thanks, {{position}}\n\nDear Jane,', 'Thanks, Data Engineer', 'Dear Jane,'],
    ['a subject, then a title in the text', 'Subject: Thanks\n\n# Dear Jane,\n\nText', 'Thanks', '# Dear Jane,\n\nText'],
    ['Windows lines', '# My thanks\r\nSubject: Thanks\r\n\r\nDear Jane,\r\n\r\nText', 'Thanks', 'Dear Jane,\n\nText'],
  ])('with %s has its message only in the text', (_what, text, subject, body) => {
    const read = reading(text);
    if (!('template' in read) || read.template === null) throw new Error('It should serve.');
    const draft = composeDraft(requestOf(noteOf('empty'), {}, { templates: [read.template] }));
    expect(draft.body).toBe(body);
    if (subject !== '') expect(draft.subject).toBe(subject);
    expect(draft.subject).not.toContain('My thanks');
  });
});
