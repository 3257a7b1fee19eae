import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { CHANNELS } from '../../../src/domain/message/channel';
import { checkDrafts } from '../../../src/domain/message/check';
import { composeDraft } from '../../../src/domain/message/compose';
import { mailLink } from '../../../src/domain/message/hand-over';
import { placeDraft } from '../../../src/domain/message/place-draft';
import { plainText } from '../../../src/domain/message/plain-text';
import { candidatesFor } from '../../../src/domain/message/request';
import { readUserTemplate } from '../../../src/domain/message/user-templates';
import { draftSectionsOf } from '../../../src/domain/note/drafts';
import { MESSAGE_KINDS } from '../../../src/domain/note/kind';
import { aNote, aRequest } from './a-note';

const TODAY = day('2026-12-02');
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '#',
    '{{',
    '{{{x}}}',
    '${x}',
    '<b>',
    '[x]',
    '[[y]]',
    '## Thank-you to Bob\n\nTo: x',
    '---',
    'أحمد بن علي',
    'שרה לוי',
    '👩‍💻',
    'a\r\nb',
    '\u2028',
    'x'.repeat(300),
  ),
);

const check = (source: string): ReturnType<typeof checkDrafts> => {
  const note = aNote({ source });
  return checkDrafts({ path: note.path, source }, { interviews: [note], followUps: [], now: endOfDay(TODAY), name: 'Sam Okafor' });
};

describe('whatever the fields hold', () => {
  const fields = fc.record({
    company: anyText,
    position: anyText,
    recipient: anyText,
    name: anyText,
    contactLine: anyText,
    topic: anyText,
    challenge: anyText,
    value: anyText,
  });

  it('a draft is one section of its note, and reads back as it was written', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom(...MESSAGE_KINDS), fc.constantFrom(...CHANNELS), (values, kind, channel) => {
        const { company, position, recipient, name, contactLine, topic, challenge, value } = values;
        const interviewers = [{ name: recipient, email: null, link: null }];
        const draft = composeDraft(
          aRequest({
            note: aNote({ company, position, interviewers }),
            kind,
            channel,
            recipient,
            name,
            contactLine,
            picks: { topic, challenge, value },
          }),
        );
        const { at, insert } = placeDraft('# Acme\n', draft, { cursor: 7, today: TODAY, log: [] });
        const source = `# Acme\n`.slice(0, at) + insert;
        const sections = draftSectionsOf(source);
        expect(sections).toHaveLength(1);
        expect(sections[0]?.kind).toBe(kind);
        expect(sections[0]?.body.text).toBe(draft.body);
        expect(draft.subject).not.toMatch(/[\r\n]/);
        for (const finding of check(source)) expect(finding.endLine).toBeGreaterThanOrEqual(finding.line);
      }),
      { numRuns: 300 },
    );
  });

  it('no field of a template is left in it, and no value is read as one', () => {
    fc.assert(
      fc.property(anyText, (topic) => {
        const { body } = composeDraft(aRequest({ picks: { topic } }));
        const without = composeDraft(aRequest({ picks: { topic: 'QQQ' } })).body;
        expect(without).not.toContain('{{');
        expect(body.split('{{').length - 1).toBeLessThanOrEqual(topic.split('{{').length - 1);
      }),
    );
  });
});

describe('no text makes it throw', () => {
  it.each<[string, (text: string) => unknown]>([
    ['the check', (text) => check(`## Thank-you to Jane Smith\n\nTo: jane@acme.example\nSubject: ${text}\n\n${text}`)],
    ['plain text', plainText],
    ['a mail link', (text) => mailLink({ to: text, subject: text, body: text })],
    ['topics', (text) => candidatesFor(aNote({ source: text, topics: [text] }), 'Jane Smith')],
    ['a template', (text) => readUserTemplate({ path: 'T.md', source: `---\nfollow-up: thank-you\n---\n${text}` })],
  ])('%s', (_title, run) => {
    fc.assert(
      fc.property(anyText, (text) => {
        run(text);
      }),
      { numRuns: 300 },
    );
  });

  it('a mail link has no header but subject and body', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (to, subject, body) => {
        const made = mailLink({ to, subject, body });
        if ('problem' in made) return;
        expect(made.link).toMatch(/^mailto:[^?&#\s]*\?subject=[^?&#\s]*&body=[^?&#\s]*$/);
      }),
    );
  });
});
