/**
 * The employer's own names in a sentence, read as "they".
 *
 * In: a sentence and its interview note. Out: the sentence with the company's name and its people's as "they" and "their", so that no
 * pattern needs to know them, and a name that is left is somebody else's. Not here: any pattern.
 */
import type { InterviewNote } from '../note/interview-note';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Shorter words of a name are words of other things too. */
const SHORTEST = 4;

/** Patterns of notes that were asked for before. */
const known = new WeakMap<InterviewNote, readonly RegExp[]>();

const patternOf = (names: readonly string[], flags: string): RegExp[] => {
  const longestFirst = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  const any = longestFirst.map(escaped).join('|');
  return any === '' ? [] : [new RegExp(String.raw`(?<lead>^|[^\p{L}\p{N}])(?:${any})(?<own>'s(?=\s\p{Ll}))?(?![\p{L}\p{N}])`, flags)];
};

/** The whole name of the company in any case; parts of names only as names are written. */
function patternsOf({ company, interviewers }: InterviewNote): readonly RegExp[] {
  const [first = ''] = (company ?? '').split(/\s+/).filter((word) => !/^(?:the|a|an)$/i.test(word));
  const people = interviewers.flatMap(({ name }) => [name, ...name.split(/\s+/).filter((word) => /^\p{Lu}\p{L}+$/u.test(word))]);
  return [...patternOf([company ?? ''], 'giu'), ...patternOf([first.length < SHORTEST ? '' : first, ...people], 'gu')];
}

/** "Dana from Vela said no" is "they from they said no". */
export function employerAsThey(sentence: string, note: InterviewNote): string {
  const patterns = known.get(note) ?? patternsOf(note);
  known.set(note, patterns);
  return patterns.reduce(
    (text, pattern) => text.replace(pattern, (_: string, lead: string, own?: string) => `${lead}${own === undefined ? 'they' : 'their'}`),
    sentence,
  );
}
