/**
 * The check: every draft of a note, read by every rule (C1 to C18).
 *
 * In: the note's text and what is known around it. Out: diagnostics in the order of the text. A draft that the log says was sent is not
 * checked any more: it stands for what was said before. Nothing is changed here.
 */
import type { FollowUp } from '../follow-up/follow-up';
import { agencyOf } from '../follow-up/agency';
import { nameIndexOf, type NameIndex } from './check/strangers';
import { companyKey } from '../follow-up/application';
import type { Now } from '../calendar/now';
import { compareText, countWhile } from '../in-order';
import { draftSectionsOf } from '../note/drafts';
import type { InterviewNote, NoteFile } from '../note/interview-note';
import { FOLLOW_UP_KINDS, type MessageKind } from '../note/kind';
import { linesOf } from '../note/lines';
import { letterOf, type Letter } from './check/letter';
import type { LetterContext } from './check/rule';
import { RULES } from './check/rules';
import { toldBy } from './check/specifics';
import type { Diagnostic } from './diagnostic';
import { factsIn } from './facts/read-facts';
import { foldedWords, nameWords } from '../follow-up/people';
import { sayReason } from '../follow-up/say-reason';
import { logOfFile, wasSent } from './place-draft';

/** What the check can know besides the text of the note itself. */
export interface CheckContext {
  /** All interview notes of the vault as saved; the same list is indexed once. */
  readonly interviews: readonly InterviewNote[];
  /** The checked note as its text stands now; without it, the saved one. */
  readonly here?: readonly InterviewNote[];
  /** Today's follow-ups, planned steps among them. */
  readonly followUps: readonly FollowUp[];
  readonly now: Now;
  /** The user's own name; empty where the settings have none. */
  readonly name: string;
}

/** All findings in the drafts of a note, in the order of the text. */
export function checkDrafts(file: NoteFile, context: CheckContext): Diagnostic[] {
  const read = [...(context.here ?? context.interviews)].filter(({ path }) => path === file.path);
  const note = read[0] ?? null;
  const index = nameIndexOf(context.interviews);
  const log = logOfFile(read, file.path);
  const sections = draftSectionsOf(file.source);
  const letters = sections.map((section) => letterOf(file.source, section));
  const isOpen = sections.map((section) => !wasSent(file.source, section, log));
  const before =
    note === null
      ? []
      : earlierNotes(note, index).flatMap((other) => draftSectionsOf(other.source).map((section) => letterOf(other.source, section)));
  const told = toldBy(read.flatMap((each) => factsIn(each)).map(({ text }) => text));
  const { name, ...around } = namesAround(note, index, context.name);
  const found = letters.flatMap((letter, index) => {
    if (isOpen[index] !== true) return [];
    const others = letters.filter((other) => other !== letter);
    const known: LetterContext = {
      ...around,
      ownName: name.trim() !== '' ? name : signature(letter),
      told,
      earlier: [...before, ...letters.filter((other, at) => goesBefore(other, letter, at < index))],
      siblings: others.filter(({ kind, channel }) => kind === 'thank-you' && letter.kind === 'thank-you' && channel === letter.channel),
      opening: openingOf(file.path, letter, context),
      today: context.now.day,
    };
    return RULES.flatMap((rule) => rule.check(letter, known).map((finding) => ({ rule, finding })));
  });
  const position = positionsIn(file.source);
  return found
    .sort((a, b) => a.finding.start - b.finding.start)
    .map(({ rule, finding: { start, end, message, fix, severity = rule.severity } }) => {
      const [from, to] = [position(start), position(end)];
      const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
      return { ...place, rule: rule.id, severity, message, ...(fix ? { fix } : {}) };
    });
}

const orderOf = (kind: MessageKind): number => (FOLLOW_UP_KINDS as readonly MessageKind[]).indexOf(kind);

/** Of two drafts in one note, the one of the earlier kind goes first; of one kind, other than thanks to a panel, the one that stands first. */
function goesBefore(other: Letter, letter: Letter, standsBefore: boolean): boolean {
  if (other.kind !== letter.kind)
    return orderOf(letter.kind) >= 0 && orderOf(other.kind) >= 0 && orderOf(other.kind) < orderOf(letter.kind);
  return letter.kind !== 'thank-you' && standsBefore;
}

/** The notes about interviews with the same company before this one. */
const earlierNotes = (note: InterviewNote, index: NameIndex): InterviewNote[] =>
  (note.company === null ? [] : index.notesOf(note.company))
    .filter((other) => other.path !== note.path && other.day !== null && note.day !== null && other.day < note.day)
    .sort((a, b) => compareText(a.day, b.day));

/** Whether two notes of one company are about one application: people of another position there are other people. */
const isSameApplication = (a: InterviewNote, b: InterviewNote): boolean =>
  a.path === b.path ||
  (a.application !== null && a.application === b.application) ||
  a.position === null ||
  b.position === null ||
  foldedWords(a.position).join(' ') === foldedWords(b.position).join(' ');

function namesAround(
  note: InterviewNote | null,
  index: NameIndex,
  name: string,
): Pick<LetterContext, 'company' | 'position' | 'interviewers' | 'others'> & { readonly name: string } {
  const ours =
    note === null
      ? []
      : [
          note,
          ...(note.company === null ? [] : index.notesOf(note.company)).filter(
            (other) => other.path !== note.path && isSameApplication(note, other),
          ),
        ];
  const agency = note === null ? null : agencyOf(note);
  const people = [...ours.flatMap(({ interviewers }) => interviewers), ...(agency?.contact == null ? [] : [agency.contact])];
  const company = note?.company == null ? '' : companyKey(note.company);
  return {
    company: note?.company ?? null,
    position: note?.position ?? null,
    interviewers: [...new Set(people.map((person) => person.name))],
    others: note === null ? () => [] : (word) => index.named(word).filter((other) => other.company !== company),
    name,
  };
}

/** The name below the sign-off, where it is one. */
const signature = ({ signedBy }: Letter): string | null =>
  signedBy !== null && /^\p{Lu}/u.test(signedBy) && nameWords(signedBy).length <= 4 ? signedBy : null;

/** The day of the follow-up that this letter is, where there is one that was not sent or dropped. */
function openingOf(path: string, { kind, recipient }: Letter, { followUps, now }: CheckContext): LetterContext['opening'] {
  const row = followUps.find(
    (followUp) =>
      followUp.note === path &&
      followUp.kind === kind &&
      (followUp.state === 'planned' || followUp.state === 'held' || followUp.state === 'due' || followUp.state === 'overdue') &&
      (kind !== 'thank-you' ||
        recipient === null ||
        followUp.recipient === null ||
        nameWords(followUp.recipient).join(' ') === nameWords(recipient).join(' ')),
  );
  if (row === undefined) return null;
  const why = row.reasons.find((reason) => reason.why === 'spacing') ?? row.reasons[0];
  return { opens: row.opens, why: why === undefined ? null : sayReason(why, now.day).text };
}

/** Turns offsets into lines and columns, both from 1. */
function positionsIn(source: string): (offset: number) => { line: number; column: number } {
  const starts = [...linesOf(source)].map(({ start }) => start);
  return (offset) => {
    const line = countWhile(starts, (start) => start <= offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
