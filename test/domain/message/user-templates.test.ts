import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../../src/domain/message/compose';
import { choiceOf, readUserTemplate, type UserTemplate } from '../../../src/domain/message/user-templates';
import type { InterviewType } from '../../../src/domain/note/interview-note';
import { aNote, aRequest } from './a-note';

const read = (source: string, path = 'Templates/T.md'): UserTemplate => {
  const reading = readUserTemplate({ path, source });
  if (!('template' in reading) || reading.template === null) throw new Error(JSON.stringify(reading));
  return reading.template;
};

describe('a message template of the user', () => {
  it('is a note with its kind, and if wanted its types and channel', () => {
    expect(read('---\nfollow-up: Thank-you\ninterview-type:\n  - panel\n  - video\nchannel: linkedin\n---\nHello {{company}}')).toEqual({
      path: 'Templates/T.md',
      kind: 'thank-you',
      types: ['panel', 'video'],
      channel: 'linkedin',
      subject: null,
      body: 'Hello {{company}}',
    });
    expect(
      read(
        '---\r\nfollow-up: "break-up email" # mine\r\ninterview-type: [In-Person]\r\n---\r\nSubject: Bye, {{company}}\r\n\r\nDear {{first name}},\r\nBye',
      ),
    ).toMatchObject({
      kind: 'closing-note',
      types: ['in-person'],
      subject: 'Bye, {{company}}',
      body: 'Dear {{first name}},\nBye',
    });
  });

  it('is none where the note names no kind', () => {
    expect(readUserTemplate({ path: 'T.md', source: '# Ideas\n{{' })).toEqual({ template: null });
  });

  it.each([
    ['an unknown kind', '---\nfollow-up: love letter\n---\nHi', 2, '"love letter" is no kind of message'],
    ['no kind', '---\nfollow-up:\n---\nHi', 2, '"" is no kind of message'],
    ['an unknown type', '---\nfollow-up: thank-you\ninterview-type: seance\n---\nHi', 3, '"seance" is no type of interview'],
    ['an unknown channel', '---\nfollow-up: thank-you\nchannel: pigeon\n---\nHi', 3, '"pigeon" is no channel'],
    ['three braces', '---\nfollow-up: thank-you\n---\nDear Jane,\n{{{ Hi', 5, 'no matching }}'],
    ['a section that is never closed', '---\nfollow-up: thank-you\n---\nDear\n{{#topic}}\nHi', 6, '{{#topic}} is opened and never closed'],
    ['a section that was never opened', '---\nfollow-up: thank-you\n---\nHi {{/topic}}', 4, '{{/topic}} closes what was never opened'],
    ['itself', '---\nfollow-up: thank-you\n---\n\nHi\n{{> T}}', 6, 'would include another template'],
    ['another inside a section', '---\nfollow-up: thank-you\n---\n{{#topic}}{{>x}}{{/topic}}', 4, 'would include another template'],
    ['no text', '---\nfollow-up: thank-you\n---\n\n', 4, 'has no text'],
  ])('with %s is reported by note and line, and the built-in one serves', (_title, source, line, message) => {
    const reading = readUserTemplate({ path: 'Templates/T.md', source });
    expect(reading).toMatchObject({ problem: { note: 'Templates/T.md', line } });
    if (!('problem' in reading)) throw new Error('no problem');
    expect(reading.problem.message).toContain(message);
    expect(reading.problem.message).toMatch(/the built-in template is used\.$/);
  });

  it.each([
    ['{{signature}}', 'Dear Jane,\nHi\n{{signature}}', 6, '{{signature}} is no field'],
    ['another in a section', 'Dear {{#topic}}{{hobby}}{{/topic}}', 4, '{{hobby}} is no field'],
  ])('with an unknown field, %s, is told with its line, and the template serves', (_title, text, line, message) => {
    const reading = readUserTemplate({ path: 'T.md', source: `---\nfollow-up: thank-you\n---\n${text}` });
    expect(reading).toMatchObject({ template: { kind: 'thank-you' }, problem: { line } });
    if (!('problem' in reading)) throw new Error('no problem');
    expect(reading.problem?.message).toContain(message);
  });

  it.each([
    ['a title', '# My thanks\n\nDear Jane', null, 'Dear Jane'],
    ['a title and a subject', '# My thanks\nSubject: Thanks, {{company}}\n\nDear Jane', 'Thanks, {{company}}', 'Dear Jane'],
    ['a heading inside the text', 'Dear Jane\n\n# One', null, 'Dear Jane\n\n# One'],
  ])('with %s has only its message for a text', (_title, text, subject, body) => {
    expect(readUserTemplate({ path: 'T.md', source: `---\nfollow-up: thank-you\n---\n${text}` })).toEqual({
      template: expect.objectContaining({ subject, body }) as unknown,
    });
  });

  it('is filled like a built-in one: known fields, gaps for the others, nothing escaped', () => {
    const template = read(
      '---\nfollow-up: thank-you\n---\nSubject: Thanks, {{Company}}\n\nDear {{first_name}},\n{{{topic}}} & {{hobby}} {{constructor}} {{#topic}}with topic{{/topic}}{{^answerBy}}no day{{/answerBy}}',
    );
    const draft = composeDraft(
      aRequest({ templates: [template], note: aNote({ company: '<b> & "co"' }), answerBy: null, picks: { topic: "Bob's {{x}}" } }),
    );
    expect(draft.subject).toBe('Thanks, <b> & "co"');
    expect(draft.body).toBe("Dear Jane,\nBob's {{x}} & [hobby] [constructor] with topicno day");
    expect(draft.unfilled).toEqual(['hobby', 'constructor']);
  });

  it('is chosen by how much it has in common with the occasion', () => {
    const made = (path: string, types: readonly InterviewType[], channel: UserTemplate['channel']): UserTemplate => ({
      path,
      kind: 'thank-you',
      types,
      channel,
      subject: null,
      body: path,
    });
    const templates = [
      made('b', [], null),
      made('a', [], null),
      made('panel', ['panel'], null),
      made('panel by email', ['panel'], 'email'),
      made('linkedin', [], 'linkedin'),
    ];
    const choice = (types: readonly InterviewType[], channel: 'email' | 'linkedin'): string | undefined =>
      choiceOf(templates, { kind: 'thank-you', channel, note: { types } })?.path;
    expect(choice([], 'email')).toBe('a');
    expect(choice(['phone'], 'email')).toBe('a');
    expect(choice(['panel', 'video'], 'email')).toBe('panel by email');
    expect(choice(['panel'], 'linkedin')).toBe('linkedin');
    expect(choiceOf([...templates].reverse(), { kind: 'thank-you', channel: 'email', note: { types: [] } })?.path).toBe('a');
    expect(choiceOf(templates, { kind: 'closing-note', channel: 'email', note: { types: [] } })).toBeNull();
  });
});
