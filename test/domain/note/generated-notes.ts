/** Notes as they lie in vaults, made at random: comments, quotes, anchors, lists of both kinds, folded text, odd line ends, odd keys. */
import fc from 'fast-check';

/** A note, and whether somebody who knows YAML would call it odd: then an edit may be refused, with a reason. */
export interface GeneratedNote {
  readonly source: string;
  readonly isOrdinary: boolean;
}

const ENTRIES = [
  '2026-11-19 sent thank-you to Jane Smith by email',
  '"2026-12-02 heard decision: by the end of next week"',
  '2026-12-02 heard decision: by Friday',
  '2026-12-03 heard room #2',
  "'2026-12-03 note it''s done'",
  '2026-12-03 skipped thank-you to Zoë 漢 👩‍💻',
];

const ordinary = fc.constantFrom(
  'type: interview',
  'company: Acme  # the big one',
  '# a comment: with a colon',
  'topics: [a, "b: c", \'d, e\']',
  'people:\n  - Bob\n  - "[[Jane]]"   # mine',
  'tags:\n- interview\n- job/acme',
  'position: "Engineer: \\"A\\""',
  '',
  'level:\tmid',
  'motto: |\n  one\n  # two\n\n  three',
  'story: >-\n    folded\n    words',
  'follow-up-logs: [x]',
  'my follow-up-log: x',
  'старый: да',
  '公司: 漢字',
  'aliases: []',
  'rating: 4',
  'done: false',
  'link: "[[A|B]]"',
  'url: https://acme.example/#job',
  'empty:',
  'meta:\n  follow-up-log:\n    - nested\n  status: x',
  'list: [\n  one, # first\n  "two",\n  ]',
  'quote: "over\n  two lines"',
  'map: {a: 1, b: [2, 3]}',
  '"quoted key": yes',
);

const odd = fc.constantFrom(
  'base: &base {a: 1}',
  'copy: &copy\n  - x',
  '? complex\n: value',
  '&mark key: value',
  '!!str tagged: 1',
  'm: {\nfollow-up-log: x\n}',
  'timeline: they said: Friday',
  'just words',
  'open: "never closed',
  'brackets: [never, closed',
  '...',
  'tab:\n\t- x',
  'dup: 1\ndup: 2',
  '{a: 1}',
  '  indented: 1',
  '"a\\"b": 1',
  '*alias : 1',
  '__proto__: {polluted: 1}',
  'block: |2\n    x',
);

const entry = fc.constantFrom(...ENTRIES);
const dashed = fc
  .record({
    key: fc.constantFrom('follow-up-log', 'Follow-up Log', '"follow-up-log"', 'follow_up_log'),
    indent: fc.constantFrom('', '  ', '    '),
    entries: fc.array(entry, { maxLength: 4 }),
  })
  .map(({ key, indent, entries }) => [`${key}:`, ...entries.map((text) => `${indent}- ${text}`)].join('\n'));
const plainLog = fc.oneof(
  dashed,
  fc.constantFrom(
    'follow-up-log: []',
    'follow-up-log: # none yet',
    'follow-up-log: ~',
    'follow-up-log: [2026-11-19 sent thank-you, "2026-12-03 note a, b"]',
    'follow-up-log: [\n  2026-11-19 sent thank-you,\n  "2026-12-03 note a, b"\n]',
    'follow-up-log:\n  - 2026-12-03 note folded\n    and more\n  # a remark\n  - 2026-12-03 note last',
    'follow-up-log:\n\n  - 2026-12-03 note behind a blank line\n\n  # below',
  ),
);
const oddLog = fc.constantFrom(
  'follow-up-log: &log\n  - 2026-12-03 note x',
  'follow-up-log: &log [2026-12-03 note x]',
  'follow-up-log: |\n  2026-12-03 note x',
  'follow-up-log: {a: b}',
  'follow-up-log: *base',
  'follow-up-log:\n  - |\n    2026-12-03 note x\n    # y',
  'follow-up-log:\n  - "2026-12-03 note never closed',
  'follow-up-log:\n  - 2026-12-03 note folded # remark\n    and more',
  'follow-up-log: []\nfollow-up-log:\n  - 2026-12-03 note x',
);

const BODIES = [
  '',
  '# Acme\n\nHello  ',
  '---\nfollow-up-log: []\n---\n',
  'Hello\n\n---\n\nstatus: x\n',
  '```yaml\nfollow-up-log: []\n',
  '\u00a0\tspaces\u2028and more',
];

/** A note of some properties, a log or none, and a body; a key stands once, save in odd ones. */
export const generatedNote = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    plain: fc.uniqueArray(ordinary, { maxLength: 6 }),
    strange: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.uniqueArray(odd, { minLength: 1, maxLength: 2 }) },
    ),
    log: fc.option(
      fc.oneof(
        { weight: 4, arbitrary: plainLog.map((text) => ({ text, isOdd: false })) },
        { weight: 1, arbitrary: oddLog.map((text) => ({ text, isOdd: true })) },
      ),
    ),
    order: fc.infiniteStream(fc.nat(1_000)),
    fences: fc.constantFrom('---', '---', '---', '--- ', 'none'),
    body: fc.constantFrom(...BODIES),
    end: fc.constantFrom('\n', '\n', '\r\n', 'mixed'),
    last: fc.boolean(),
  })
  .map(({ mark, plain, strange, log, order, fences, body, end, last }): GeneratedNote => {
    const parts = [...plain, ...strange, ...(log === null ? [] : [log.text])].map((text) => ({ text, at: order.next().value as number }));
    const block = parts.sort((a, b) => a.at - b.at).map(({ text }) => text);
    const text = fences === 'none' ? body : [fences, ...block, fences, body].join('\n');
    const whole = last && !text.endsWith('\n') ? `${text}\n` : text;
    let line = 0;
    const ended = whole.replace(/\n/g, () => (end === 'mixed' ? (line++ % 3 === 1 ? '\r\n' : '\n') : end));
    // A blank line behind the first fence is a horizontal rule's, as is prose.
    return {
      source: mark + ended,
      isOrdinary:
        strange.length === 0 && log?.isOdd !== true && (fences === 'none' || block.some((each) => each !== '' && !each.startsWith('#'))),
    };
  });
