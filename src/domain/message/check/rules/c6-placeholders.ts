/**
 * Rule C6: nothing is left to fill in.
 *
 * In: a letter. Out: each gap and each other mark by which people leave something open, in subject, address and text.
 */
import { gapsIn } from '../../gaps';
import { type Examples, type Finding, type Rule } from '../rule';

/** Other marks by which people leave something open. */
const OTHER_MARKS =
  /\{\{[^}\n]{0,60}\}\}|<<[^>\n]{1,60}>>|<(?:your|company|name|first ?name|last ?name|position|role|insert|topic|date|interviewer|hiring manager|title)[^>\n@/]{0,40}>|\((?:your|insert|company|interviewer|recipient)(?:['’]s)? (?:full |first |last |company |job )?(?:name|position|title|role|here|phone|email|company)[^)\n]{0,40}\)|\b(?:INSERT|ADD|FILL IN|ENTER) (?:[A-Z]+ ?){1,5}(?:HERE)?|\b(?:XX+|TBD|TODO|FIXME|lorem ipsum)\b|_{3,}|%[A-Z_]{3,}%|\$\{?[A-Z_]{3,}\}?/;
const OWN_NAME_LINE = /^[ \t]*(?:your (?:full |first )?name|first ?name last ?name|name surname)[ \t]*$/im;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  valid: [{ kind: 'thank-you', body: 'Dear Jane,\n\nThe [paper](https://example.com/paper) and [[Notes on Oslo]] are here.[^1]\n- [ ] one' }],
  invalid: [
    { kind: 'thank-you', body: 'Dear [first name],\n\nThank you.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nI enjoyed hearing about {{topic}}.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you.\n\nKind regards,\nYour Name' },
  ],
};

/** Rule C6, as the check runs it. */
export const c6: Rule = {
  id: 'C6',
  title: 'Placeholder left',
  why: 'A letter with a gap in it tells that it is a form.',
  severity: 'error',
  check: ({ subject, body, to }): Finding[] =>
    [subject, to, body].flatMap((piece) => {
      if (piece === null) return [];
      const marks = [...piece.text.matchAll(new RegExp(OTHER_MARKS, 'g')), ...piece.text.matchAll(new RegExp(OWN_NAME_LINE, 'gim'))].map((match) => ({ start: match.index, end: match.index + match[0].length }));
      const gaps = gapsIn(piece.text).map(({ start, end }) => ({ start, end }));
      const places = [...gaps, ...marks.filter((mark) => !gaps.some((gap) => mark.start < gap.end && gap.start < mark.end))].sort((a, b) => a.start - b.start);
      return places.map(({ start, end }) => ({
        start: piece.start + start,
        end: piece.start + end,
        message: `"${piece.text.slice(start, end).trim()}" is still to be filled in, and a letter with a gap must never go out. Fill it in, or take the sentence out.`,
      }));
    }),
};
