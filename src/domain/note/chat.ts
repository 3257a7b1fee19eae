/**
 * Chats that were pasted into a note: who says what, and on which day.
 *
 * In: the lines of a note. Out: the lines with which somebody begins to speak, and which speakers are the user. Not here: what they say.
 */
import type { Line } from './lines';

/** A line with which somebody begins to speak. */
export interface Turn {
  readonly speaker: string;
  /** Offset of the speaker's name in the line, behind the stamp. */
  readonly at: number;
  /** The words of the day in its stamp: "24/11/2026"; "" where it has a time alone. */
  readonly day: string;
  /** Nothing else stands in it: what is said stands below, up to the next such line. */
  readonly alone: boolean;
}

const LEAD = String.raw`^(?<lead>[ \t>]*(?:[-*+•][ \t]+)?)`;
const NAME = String.raw`(?<bold>\*\*|__)?(?<speaker>[~@]?\p{L}[\p{L}'’.-]{0,20}(?: [\p{L}(][\p{L}'’.)-]{0,20}){0,3})`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;

const WAYS = [
  // "[24/11/2026, 10:02] Tobias Frank: Hi", "Wed 09:40] Lars: Hi", or the words below it.
  new RegExp(String.raw`${LEAD}\[?(?<day>[^[\]\n]{0,24}?)[, ]{0,2}${CLOCK}\][ \t]*${NAME}(?:(?<colon>:)(?:\*\*|__)?[ \t]|[ \t]*$)`, 'iu'),
  // "24/11/2026, 10:02 - Tobias Frank: Hi"
  new RegExp(String.raw`${LEAD}(?<day>${DATE}),? ${CLOCK} [-–] ${NAME}(?<colon>:)[ \t]`, 'iu'),
];
/** "Tobias 5:32 PM", "Tobias Frank, [24.11.2026 10:02]", "Tobias Frank sent the following message at 5:32 PM". */
const ABOVE = new RegExp(
  String.raw`${LEAD}${NAME}(?:,|[ \t]+[—–]|[ \t]+sent the following messages?)?[ \t]+(?:\[(?<day>[^[\]\n]{0,24}?)[, ]{0,2}${CLOCK}\]|(?:at )?(?:today at )?\d{1,2}:\d{2}\s?[ap]\.?m\.?)[ \t]*$`,
  'iu',
);
/** "Gary: see you", "10:02 Gary: see you", "Gary (10:02): see you". */
const PLAIN = new RegExp(
  String.raw`${LEAD}(?:${CLOCK}[ \t]+(?:[-–][ \t]+)?)?${NAME}(?:[ \t]\(${CLOCK}\))?(?<colon>:)(?:\*\*|__)?[ \t]+\S`,
  'iu',
);
/** The user, in a chat. */
const ME = /^(?:me|myself|i|you|ich|moi|yo)$/i;
/** Alone it may be a label. */
const SURELY_ME = /^(?:me|myself)$/i;
/** No line that is only a head is longer. */
const LONGEST_HEAD = 90;

function turnOf(match: RegExpExecArray | null): Turn | null {
  const { lead = '', bold = '', speaker = '', day = '', colon } = match?.groups ?? {};
  if (match === null) return null;
  const at = colon === undefined ? lead.length : match[0].lastIndexOf(`${bold}${speaker}`);
  return { speaker, at, day: /\d/.test(day) ? day : '', alone: colon === undefined };
}

const stampedIn = (text: string): Turn | null =>
  /\d[:.]\d\d/.test(text.slice(0, 48)) ? WAYS.reduce<Turn | null>((found, way) => found ?? turnOf(way.exec(text)), null) : null;

const isBlank = (line: Line | undefined): boolean => line === undefined || !/[^\s>]/.test(line.text);

/** Heads above what is said. One alone may be a line of a timetable, and so may one above another. */
function headsIn(lines: readonly Line[], isTime: (word: string) => boolean): [number, Turn][] {
  const isHead = (line: Line | undefined): Turn | null => {
    if (line === undefined || line.text.length > LONGEST_HEAD || !/\d[:.]\d\d/.test(line.text)) return null;
    const turn = turnOf(ABOVE.exec(line.text));
    const isName = turn?.speaker.split(' ').every((word) => (/^[\p{Lu}(]/u.test(word) || ME.test(word)) && !isTime(word)) === true;
    return isName ? turn : null;
  };
  const found: [number, Turn][] = [];
  lines.forEach((line, at) => {
    const turn = isHead(line);
    if (turn !== null && !isBlank(lines[at + 1]) && isHead(lines[at + 1]) === null) found.push([at, turn]);
  });
  return found.length > 1 ? found : [];
}

const speaksTwice = (speakers: readonly string[], name: string): boolean => speakers.indexOf(name) !== speakers.lastIndexOf(name);

/** Lines such as "Gary: see you" that follow one another; labels look the same, but not with the user among them, nor two names twice each. */
function plainIn(lines: readonly Line[]): [number, Turn][] {
  const found: [number, Turn][] = [];
  let block: [number, Turn][] = [];
  const close = (): void => {
    const speakers = block.map(([, { speaker }]) => speaker.toLowerCase());
    const isTwice = (name: string): boolean => speaksTwice(speakers, name);
    const others = [...new Set(speakers)];
    const isChat = others.length > 1 && (speakers.some((each) => ME.test(each)) || (others.length === 2 && others.every(isTwice)));
    found.push(...(isChat ? block : block.filter(([, { speaker }]) => SURELY_ME.test(speaker))));
    block = [];
  };
  lines.forEach((line, at) => {
    const turn = line.text.includes(':') ? turnOf(PLAIN.exec(line.text)) : null;
    if (turn !== null) block.push([at, turn]);
    else if (isBlank(line) && block.length > 0) close();
  });
  close();
  return found;
}

/** The lines with which somebody begins to speak, by their index; `isTime` tells names of weekdays. */
export function turnsIn(lines: readonly Line[], isTime: (word: string) => boolean): ReadonlyMap<number, Turn> {
  const stamped = lines.flatMap(({ text }, at): [number, Turn][] => {
    const turn = stampedIn(text);
    return turn === null ? [] : [[at, turn]];
  });
  return new Map([...plainIn(lines), ...headsIn(lines, isTime), ...stamped]);
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Whether somebody's name has a word in common with those of the people of the interview. */
export function isOneOf(people: readonly string[]): (name: string) => boolean {
  const known = new Set(people.flatMap(wordsOf));
  return (name) => wordsOf(name).some((word) => known.has(word));
}

/** Whether a speaker of a chat is the user: "me", or of two the one who is not among the people of the interview. */
export function isUserAmong(speakers: readonly string[], people: readonly string[]): (speaker: string) => boolean {
  const isKnown = isOneOf(people);
  const others = [...new Set(speakers)].filter((speaker) => !ME.test(speaker));
  const strangers = others.filter((speaker) => !isKnown(speaker));
  const own = others.length === 2 && strangers.length === 1 && others.length === new Set(speakers).size ? strangers[0] : undefined;
  return (speaker) => ME.test(speaker) || speaker === own;
}
