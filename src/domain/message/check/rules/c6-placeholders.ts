/**
 * Rule C6: nothing is left to fill in.
 *
 * In: a letter. Out: each gap and each other mark by which people leave something open, in subject, address and text.
 */
import { gapsIn } from '../../gaps';
import { quoted, type Examples, type CheckFinding, type CheckRule } from '../rule';

/** What people write where something is to follow. */
const LABEL =
  /(?:your|insert|add|fill|company|name|first|last|position|role|job|topic|date|interviewer|recipient|hiring manager|title|specific|detail|something)/
    .source;
/** Other marks by which people leave something open. */
const OTHER_MARKS = new RegExp(
  [
    /\{[^{}\n]{1,60}\}+|<<[^>\n]{1,60}>>|«[^»\n]{1,60}»|_{3,}|\.{5,}|%[A-Za-z_]{3,}%| \?{2,3}(?=[ ,.])|\$[A-Z_]{3,}|\bX+(?:st|nd|rd|th)\b|\(\([^()\n]{1,60}\)\)/
      .source,
    `<${LABEL}\\b[^>\\n@/]{0,40}>`,
    `\\((?:${LABEL} (?:${LABEL}|here|phone|email|link)|(?:insert|add|fill in|mention|something about)\\b[^)\\n]{0,40}|date|name|company|topic)\\)`,
    /\b(?:INSERT|ADD|FILL IN|ENTER) (?:[A-Z]+ ?){1,5}|\b(?:XX+|TB[CDA]|TODO|FIXME|[Ll]orem ipsum)\b|\b(?:Company|First|Last|Recipient|Interviewer|Position|Job)[ _]?(?:Name|Title)\b/
      .source,
  ].join('|'),
  'g',
);
const OWN_NAME_LINE = /^[ \t]*(?:your (?:full |first )?name|first ?name last ?name|name surname)[ \t]*$/gim;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Placeholder left',
  why: 'A letter with a gap in it tells that it is a form.',
  valid: [
    { kind: 'thank-you', body: 'Dear Jane,\n\nThe [paper](https://example.com/paper) and [[Notes on Oslo]] are here.[^1]\n- [ ] one' },
  ],
  invalid: [
    { kind: 'thank-you', body: 'Dear [first name],\n\nThank you.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nI enjoyed hearing about {{topic}}.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for the interview on (date).' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI wrote to you on the Xth.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you.\n\nKind regards,\nYour Name' },
  ],
};

/** Rule C6, as the check runs it. */
export const c6: CheckRule = {
  id: 'C6',
  severity: 'error',
  check: ({ subject, body, to }): CheckFinding[] =>
    [subject, to, body].flatMap((piece) => {
      if (piece === null) return [];
      const marks = [...piece.text.matchAll(OTHER_MARKS), ...piece.text.matchAll(OWN_NAME_LINE)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));
      const gaps = gapsIn(piece.text).map(({ start, end }) => ({ start, end }));
      const places = [...gaps, ...marks.filter((mark) => !gaps.some((gap) => mark.start < gap.end && gap.start < mark.end))].sort(
        (a, b) => a.start - b.start,
      );
      return places.map(({ start, end }) => ({
        start: piece.start + start,
        end: piece.start + end,
        message: `${quoted(piece.text.slice(start, end).trim())} is still to be filled in, and a letter with a gap must never go out. Fill it in, or take the sentence out.`,
      }));
    }),
};
