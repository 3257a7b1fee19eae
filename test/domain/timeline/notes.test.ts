import { describe, expect, it } from 'vitest';
import { readPromises } from '../../../src/domain/timeline/read-promises';
import { allTold, noteFrom, noteOf, OPTIONS, promisesIn, WEDNESDAY } from './notes';

const read = (...args: Parameters<typeof noteOf>) => readPromises(noteOf(...args), OPTIONS);

describe('the day on which it was said', () => {
  it.each([
    ['the date that heads a line', '2026-11-25: recruiter mailed, they decide next week', '2026-11-25', '2026-11-30..2026-12-04'],
    ['the same in a list item, with a time', '- 2026-11-25 14:30 - recruiter will call tomorrow', '2026-11-25', '2026-11-26'],
    ['a date in link brackets', '- [[2026-11-25]]: they will call tomorrow', '2026-11-25', '2026-11-26'],
    ['a date in words', 'Nov 25 - she will let me know in two days', '2026-11-25', '2026-11-27'],
    ['a date in a heading', '### Nov 25, call with HR\n\nThey will decide tomorrow.', '2026-11-25', '2026-11-26'],
    ['a date in an outer heading', '## 2026-11-25\n\n### Notes\n\nThey will decide tomorrow.', '2026-11-25', '2026-11-26'],
    ['a list item above a nested one', '- 2026-11-25: call with Dana\n  - she will decide tomorrow', '2026-11-25', '2026-11-26'],
    ["else the interview's date", 'They will decide tomorrow.', '2026-11-18', '2026-11-19'],
    [
      'a heading of the same level ends the section',
      '## 2026-11-25\n\nshort call\n\n## Impressions\n\nThey will decide tomorrow.',
      '2026-11-18',
      '2026-11-19',
    ],
  ])('is %s', (_, body, saidOn, expected) => {
    const promises = promisesIn(body);
    expect(promises.map((promise) => promise.saidOn)).toEqual([saidOn]);
    expect(allTold(promises)).toBe(expected);
  });

  it('is not the date of the step itself, under a heading about next steps', () =>
    expect(allTold(promisesIn('## Next steps\n\n- Dec 11: decision'))).toBe('2026-12-11'));

  it('is the day to which the log moved the interview', () => {
    const moved = ['follow-up-log:', '  - 2026-11-17 moved to 2026-11-25'];
    expect(allTold(read('They will decide tomorrow.', WEDNESDAY, moved).promises)).toBe('2026-11-26');
  });

  it("is a date in the file's name where the properties have none", () => {
    const note = noteFrom('---\ntype: interview\ncompany: Acme\n---\n\nThey will decide tomorrow.\n', 'Jobs/2026-11-18 Acme.md');
    expect(allTold(readPromises(note, OPTIONS).promises)).toBe('2026-11-19');
  });

  it('is none where the note gives none: relative words are vague and the note has a problem, a full date is read', () => {
    const source = '---\ntype: interview\ncompany: Acme\n---\n\nThey will decide tomorrow.\n\nYou will hear by 2026-12-05.\n';
    const { promises, problems } = readPromises(noteFrom(source), OPTIONS);
    expect(allTold(promises)).toBe('vague | ..2026-12-05');
    expect(promises.map(({ saidOn }) => saidOn)).toEqual([null, null]);
    expect(problems).toEqual([{ note: 'Acme.md', line: 6, message: expect.stringContaining('They will decide tomorrow.') as string }]);
  });

  it("adds hours to the interview's time where the note gives one", () => {
    const at = (time: string): string =>
      allTold(
        readPromises(
          noteFrom(`---\ntype: interview\ncompany: Acme\ninterview-date: 2026-11-18T${time}:00\n---\n\nHR will call within 12 hours.\n`),
          OPTIONS,
        ).promises,
      );
    expect(at('09:00')).toBe('..2026-11-18');
    expect(at('15:00')).toBe('..2026-11-19');
    expect(allTold(promisesIn('HR will call within 12 hours.'))).toBe('..2026-11-19');
  });
});

describe('where the words stand', () => {
  it('quote is the sentence or list item without its marker, line the one on which the words of time begin', () => {
    const [promise] = promisesIn('Nice people.\n\n- [ ] buy milk\n- **HR** will call *next Tuesday*, she said');
    expect(promise).toMatchObject({ quote: '**HR** will call *next Tuesday*, she said', line: 10, source: 'body' });
  });

  it('of two sentences only the one that promises is quoted', () =>
    expect(promisesIn('A good talk. They decide by Friday. We laughed.')[0]?.quote).toBe('They decide by Friday.'));

  it('soft-wrapped lines are one sentence, and the line is that of the words of time', () => {
    const promises = promisesIn(
      'They were friendly, and the last thing she said was that we will hear by the end of\nnext week at the latest.',
    );
    expect(allTold(promises)).toBe('..2026-11-27');
    expect(promises[0]).toMatchObject({
      quote: 'They were friendly, and the last thing she said was that we will hear by the end of next week at the latest.',
      line: 7,
    });
  });

  it('short lines below each other are not', () =>
    expect(promisesIn('graduated in May\nHR will call on Friday\ntwo kids, a dog').map(({ quote }) => quote)).toEqual([
      'HR will call on Friday',
    ]));

  it.each([
    ['a list item', 'Well then.\r\n\r\n- HR will call next Tuesday, perhaps', ['next Tuesday']],
    ['two times', 'HR will call on Thursday. They decide by Friday.', ['Thursday', 'by Friday']],
    [
      'a sentence over the end of a line',
      'They were friendly, and the last thing she said was that we will hear by the end of\nnext week at the latest.',
      ['by the end of\nnext week at the latest'],
    ],
    ['behind bold words and a link', 'The **nice**  lady, [Ana](a.md),   will `so`  call next Tuesday.', ['next Tuesday']],
    ['at the end of the line', 'They   will call   on Friday', ['Friday']],
    ['behind the day on which it was said', "At the interview on Wednesday they said I'd hear on Friday.", ['Friday']],
    ['behind a greeting', 'Good morning! They call on Friday.', ['Friday']],
  ])('the span holds the words of time in the file: %s', (_, body, expected) => {
    const note = noteOf(body);
    const spans = readPromises(note, OPTIONS).promises.map(({ span }) => note.source.slice(span.start, span.end));
    expect(spans).toEqual(expected);
  });

  it.each([
    ['a plain block quote', '> We will let you know on Friday.', '2026-11-20'],
    ['a callout', '> [!info] After the call\n> We will let you know on Friday.', '2026-11-20'],
    ['a nested list', '- HR\n  - Dana\n    - will call on Friday', '2026-11-20'],
    ['a numbered list', '1. intro\n2. they will call on Friday', '2026-11-20'],
    ['a table', '| who | what |\n| --- | --- |\n| Dana | will call on Friday |', '2026-11-20'],
    ['HTML', '<p>They will <b>call</b> on Friday.</p>', '2026-11-20'],
    ['emoji', '📞 they will call on Friday 🎉', '2026-11-20'],
    ['text that runs right to left beside it', 'שלום they will call on Friday', '2026-11-20'],
    ['lines that end in CRLF', 'A talk.\r\n\r\nThey will call on Friday.\r\n', '2026-11-20'],
    ['line ends of all kinds', 'A talk.\rThey will call on Friday.\n\r\nBye.\r\n', '2026-11-20'],
    ['a link with words', 'They [will call](https://acme.example/2026/03/12) on Friday.', '2026-11-20'],
  ])('is read in %s', (_, body, expected) => expect(allTold(promisesIn(body))).toBe(expected));
});

describe('what nobody says in the note', () => {
  it.each([
    ['fenced code', '```\nThey will call on Friday.\n```'],
    ['fenced code that is never closed', '~~~\nThey will call on Friday.'],
    ['inline code', '`They will call on Friday.`'],
    ['a comment', '%% They will call on Friday. %%'],
    ['a comment of many lines', '<!--\nThey will call on Friday.\n-->'],
    ['struck text', '~~They will call on Friday.~~'],
    ['struck text in HTML', '<del>They will call on Friday.</del>'],
    ['a quote within a quote', '> > They will call on Friday.'],
    ['quoted mail', 'On Mon, Nov 16, 2026 at 9:12 AM Dana <dana@acme.example> wrote:\n> They will call on Friday.'],
    ['quoted mail without marks', 'On Mon, Nov 16, 2026 Dana wrote:\n\nThey will call on Friday.'],
    [
      'a draft',
      '## Thank-you to Jane Smith\n\nTo: jane@acme.example\nSubject: Thanks\n\nDear Jane, you said that you will call on Friday.',
    ],
    ['a link', 'https://acme.example/they-will-call-on-friday-2026/12/05'],
    ['the target of a link', '[their page](https://acme.example/decision-by-2026-12-05)'],
    ['an embedded picture', '![[decision by 2026-12-05.png]]'],
  ])('is no promise: %s', (_, body) => expect(allTold(promisesIn(body))).toBe('nothing'));

  it.each([
    ['after quoted mail, behind its last marked line', 'On Mon, Nov 16, 2026 Dana wrote:\n> see below\n\nThey will call on Friday.'],
    [
      'after quoted mail without marks, below the next heading',
      'On Mon, Nov 16, 2026 Dana wrote:\n\nsee below\n\n## Call\n\nThey will call on Friday.',
    ],
    ['behind a comment', '%% so so %% They will call on Friday.'],
    ['behind an opening mark that nothing closes', '<!-- They will call on Friday.'],
    [
      'after a draft, below the next heading',
      '## Thank-you to Jane Smith\n\nTo: jane@acme.example\nSubject: Thanks\n\nDear Jane,\n\n## Call\n\nThey will call on Friday.',
    ],
    ['below a heading of my own that begins like a draft', '## Thank-you to Jane Smith\n\nThey will call on Friday.'],
  ])('the note goes on %s', (_, body) => expect(allTold(promisesIn(body))).toBe('2026-11-20'));
});

describe('promises of a whole note', () => {
  const LOG = [
    'follow-up-log:',
    '  - 2026-11-20 sent thank-you to Jane Smith by email',
    '  - "2026-12-02 heard decision: by the end of next week"',
    '  - 2026-12-03 heard still reviewing',
  ];

  it('come from the property, the text and the answers in the log, in line order, the overruled ones too', () => {
    const { promises, problems } = read('They will decide by Friday.', WEDNESDAY, [
      'timeline: they decide by the end of next week',
      ...LOG,
    ]);
    expect(promises.map(({ source, line, saidOn, by }) => [source, line, saidOn, by])).toEqual([
      ['property', 5, '2026-11-18', '2026-11-27'],
      ['log', 8, '2026-12-02', '2026-12-11'],
      ['body', 12, '2026-11-18', '2026-11-20'],
    ]);
    expect(problems).toEqual([]);
  });

  it('quote the property and the answer without their keys, with a span in the file', () => {
    const note = noteOf('', WEDNESDAY, ['timeline: "EOW, they said"', ...LOG]);
    const [property, answer] = readPromises(note, OPTIONS).promises;
    expect(property?.quote).toBe('EOW, they said');
    expect(answer?.quote).toBe('decision: by the end of next week');
    expect(note.source.slice(property?.span.start, property?.span.end)).toBe('EOW');
    expect(note.source.slice(answer?.span.start, answer?.span.end)).toBe('by the end of next week');
  });

  it.each([
    ['a bare time', 'timeline: 2 wks', '2026-12-02'],
    ['a full day', 'timeline: by 2026-12-05', '..2026-12-05'],
    ['a day', 'timeline: 2026-12-05', '2026-12-05'],
    ['words without a time', 'timeline: they could not say', 'vague'],
    ['none', 'timeline: none', 'nothing'],
    ['nothing', 'timeline:', 'nothing'],
  ])('a property that holds %s', (_, property, expected) => expect(allTold(read('', WEDNESDAY, [property]).promises)).toBe(expected));

  it('a property over lines that YAML folds is quoted as it was read', () => {
    const [promise] = read('', WEDNESDAY, ['timeline: >-', '  they decide', '  by Friday']).promises;
    expect(promise).toMatchObject({ quote: 'they decide by Friday', line: 6, by: '2026-11-20' });
  });

  it('in an answer every time counts, an answer without one promises nothing', () => {
    const heard = (words: string): string => allTold(read('', WEDNESDAY, ['follow-up-log:', `  - "2026-12-02 heard ${words}"`]).promises);
    expect(heard('Friday')).toBe('2026-12-04');
    expect(heard('next round 2026-12-09, decision the week after')).toBe('2026-12-09 | 2026-12-14..2026-12-18');
    expect(heard('offer!')).toBe('nothing');
    expect(heard('they will be in touch soon')).toBe('vague');
  });
});
