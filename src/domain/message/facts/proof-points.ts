/**
 * The user's proof points: what they have achieved, one a bullet, written once and offered for every letter.
 *
 * In: the note of proof points. Out: candidates. Not here: proof points inside an interview note (`read-facts.ts`), which note it is (the settings).
 */
import { linesOutsideCode } from '../../note/code-fences';
import { frontmatterBlock } from '../../note/frontmatter-block';
import type { NoteFile } from '../../note/interview-note';
import { linesOf } from '../../note/lines';
import { factCandidateOf, type FactCandidate } from './candidate';
import { factNamed } from './places';

const HEADING = /^ {0,3}#{1,6}\s+(?<words>.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?(?<words>\S.*)$/;

/** The bullets below a heading "Proof points", or every bullet of a note that has no such heading. */
export function proofPointsIn({ path, source }: NoteFile): FactCandidate[] {
  const lines = [...linesOutsideCode(linesOf(source))].filter(({ number }) => number >= frontmatterBlock(source).bodyLine);
  const announced = (text: string): boolean | null => {
    const words = HEADING.exec(text)?.groups?.['words'];
    return words === undefined ? null : factNamed(words) === 'proof';
  };
  const hasSection = lines.some(({ text }) => announced(text) === true);
  let inside = !hasSection;
  return lines.flatMap(({ text, number }) => {
    const heading = announced(text);
    if (heading !== null && hasSection) inside = heading;
    const words = inside && heading === null ? ITEM.exec(text)?.groups?.['words'] : undefined;
    return words === undefined
      ? []
      : [factCandidateOf(words, 'proof', { note: path, line: number, source: 'section', person: null, reader: 'company' })];
  });
}
