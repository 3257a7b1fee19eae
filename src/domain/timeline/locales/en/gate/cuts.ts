/**
 * Where an English sentence falls into clauses.
 *
 * In: a sentence, and the same with its words of time as signs. Out: cuts in order. Not here: what a clause says (`clauses.ts`).
 */

/** Where a clause ends. A joining word belongs to the clause that it opens. */
const BOUNDARY =
  /[;:()\n|?]|\.\s|,\s|\s(?:-{1,2}|–|—|->|→|=>|>>?)\s|→|\s(?=(?:but|so|then|because|while|although|though|if|unless|whereas|which|as soon as|when (?:the|they|he|she|it|we|all|my|our|everyone)|once(?! an?\b| every| per)|whenever|and then|before (?:i|they|he|she|we|you|anyone|anybody))\s)|\s(?=(?:and|or|&)\s(?:i|i['’]\w+|someone|somebody|everyone|his|her|their|our|you|you['’]\w+|we|we['’]\w+|they|they['’]\w+|she|he|s?he['’]\w+|hr|the(?! other)|my|decisions?|offers?|then|are|is|be|said|says|told|will|would|should|picks|decides|calls|emails|rings|sends|mails|texts|makes|chooses|announces|phones|notifies|hires)\b)/gi;

/** "Know if", "tell whether": the clause goes on. */
const ASKS_ON = /\b(?:know|see|tell|say|asked|ask|decide|wonder\w*|sure|learn|find out|know \w+)$/i;

/** Titles and short forms: their full stop ends nothing. */
const SHORTENED =
  /\b(?:prof|dr|mrs?|ms|st|dept|dir|asst|mgr|approx|prev|rec|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs)?|fri|[a-z])$/i;

/** "Between now | and the 29th": one time. */
const BETWEEN = /\bbetween\s(?:\S+\s?){1,3}$/i;

export interface Cut {
  /** Where a clause ends and where the next one begins. */
  readonly at: number;
  readonly next: number;
  /** The next clause has the subject and the time of this one: "they'll sleep on it over the weekend | and call Monday". */
  readonly goesOn?: boolean;
}

/** A second verb behind a time, whose first one has been dealt with: "review on Monday and call". */
const SECOND_VERB =
  /#\s*(?:(?:morning|afternoon|evening|night|noon)\s)?(?<and>\sand\s|\s?&\s)(?=(?:call|ring|phone|e-?mail|mail|text|message|let|get back|make|decide|pick|choose|announce|notify|send|tell|offer|come back|revert|hear|know|hold|interview|invite|meet|see|schedule|finali[sz]e)\b)/gi;

/** The cuts of a sentence in order; in `timeless` its words of time are signs. */
export function cutsOf(sentence: string, timeless: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of timeless.matchAll(SECOND_VERB)) {
    const next = match.index + match[0].length;
    cuts.push({ at: next - (match.groups?.['and']?.length ?? 0), next, goesOn: true });
  }
  for (const match of sentence.matchAll(BOUNDARY)) {
    const at = match.index;
    const isJoiningWord = match[0].length === 1 && /^\s/.test(match[0]);
    if (isJoiningWord && /^\s(?:if|when)\b/i.test(sentence.slice(at, at + 6)) && ASKS_ON.test(sentence.slice(0, at))) continue;
    if (match[0].startsWith('.') && SHORTENED.test(sentence.slice(Math.max(0, at - 8), at))) continue;
    if (isJoiningWord && BETWEEN.test(sentence.slice(Math.max(0, at - 30), at))) continue;
    const isClockTime = match[0] === ':' && /\d$/.test(sentence.slice(0, at)) && /^\d/.test(sentence.slice(at + 1));
    if (isClockTime) continue;
    cuts.push({ at: match[0] === '?' ? at + 1 : at, next: at + match[0].length });
  }
  cuts.push({ at: sentence.length, next: sentence.length });
  return cuts.sort((a, b) => a.at - b.at);
}
