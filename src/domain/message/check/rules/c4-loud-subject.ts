/**
 * Rule C4: the subject stays calm.
 *
 * In: a letter. Out: capitals, piled-up marks and urgent words in the subject. Names may be in capitals or hold any word.
 */
import { quoted, type Examples, type CheckFinding, type CheckRule } from '../rule';

const PILE = /(?:[!?]\s?){2,}|\.{4,}|[*$#~]{2,}/u;
const URGENT =
  /\b(?:urgent(?:ly)?|asap|a\.s\.a\.p\.?|immediate(?:ly)?|time[- ]sensitive|right away|action (?:required|needed)|(?:response|reply|answer|decision) (?:required|needed|requested|urgently)|please (?:respond|reply|answer|read)|must read|read (?:this|now)|important|high priority|final (?:notice|reminder|warning|chance)|last (?:chance|call|reminder)|(?:second|third) reminder|deadline today|don['’]?t (?:miss|ignore)|waiting (?:for|on) your (?:reply|response|answer))\b/iu;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Loud subject',
  why: 'Capitals, piled-up marks and urgent words put on pressure and catch in spam filters.',
  valid: [
    { kind: 'first-check-in', subject: 'Following up on the Data Engineer interview', body: 'Dear Jane,' },
    {
      kind: 'thank-you',
      subject: 'Thank you for the SRE interview at IBM',
      body: 'Dear Jane,',
      context: { company: 'IBM', position: 'SRE' },
    },
    {
      kind: 'thank-you',
      subject: 'Urgent Care Nurse interview: thank you!',
      body: 'Dear Jane,',
      context: { position: 'Urgent Care Nurse' },
    },
  ],
  invalid: [
    { kind: 'first-check-in', subject: 'FOLLOWING UP ON DATA ENGINEER INTERVIEW', body: 'Dear Jane,' },
    { kind: 'first-check-in', subject: 'Data Engineer interview - any news?!!', body: 'Dear Jane,' },
    { kind: 'first-check-in', subject: 'Urgent: Data Engineer decision', body: 'Dear Jane,' },
  ],
};

/** Rule C4, as the check runs it. */
export const c4: CheckRule = {
  id: 'C4',
  severity: 'warning',
  check: ({ subject }, { company, position, ownName }): CheckFinding[] => {
    if (subject === null) return [];
    // Names may be in capitals or hold any word; they are left out by blanks of the same length.
    const quiet = [company, position, ownName].reduce<string>(
      (text, name) => (name === null || name === '' ? text : text.replaceAll(name, ' '.repeat(name.length))),
      subject.text,
    );
    const at = (pattern: RegExp): { start: number; end: number } | null => {
      const match = pattern.exec(quiet);
      return match === null ? null : { start: subject.start + match.index, end: subject.start + match.index + match[0].length };
    };
    const findings: CheckFinding[] = [];
    const letters = quiet.replace(/[^\p{L}]/gu, '');
    const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
    const shouted = quiet.match(/\b\p{Lu}{4,}\b/gu) ?? [];
    if (letters.length >= 6 && capitals / letters.length > 0.6 && shouted.length > 0) {
      findings.push({
        start: subject.start,
        end: subject.end,
        message: 'The subject is in capitals, which reads as shouting and looks like spam. Write it like a sentence.',
      });
    }
    const pile = at(PILE);
    if (pile !== null) {
      const fix = {
        from: pile.start,
        to: pile.end,
        insert: quiet.slice(pile.start - subject.start, pile.end - subject.start).includes('?') ? '?' : '',
        title: 'Remove the extra marks',
      };
      findings.push({ ...pile, message: 'Piled-up marks in the subject put on pressure and catch in spam filters. One is enough.', fix });
    }
    const urgent = at(URGENT);
    if (urgent !== null) {
      findings.push({
        ...urgent,
        message: `${quoted(subject.text.slice(urgent.start - subject.start, urgent.end - subject.start))} puts pressure on the reader. Name the position instead; your question can stand in the text.`,
      });
    }
    return findings;
  },
};
