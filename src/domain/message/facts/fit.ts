/**
 * Whether words of a note can stand inside a sentence of a letter as they are.
 *
 * In: words as the user wrote them. Out: the words as they are said to the reader, and why they are only offered where they do not fit: a
 * noun phrase goes in; a clause, a question, a link, a number and what is private wait for the user's own hand. Not here: where the words come from (`read-facts.ts`).
 */
import { plainLine } from '../plain-text';

/** Why words are offered in the picker and not put in unasked. */
export type Unfit = 'clause' | 'question' | 'label' | 'link' | 'number' | 'private' | 'length' | 'markup' | 'task';

/** To whom the words are said: to the company itself, or to an agency about it. */
export type Reader = 'company' | 'agency';

export interface Fit {
  readonly text: string;
  /** Null where the words fit. */
  readonly unfit: Unfit | null;
}

/** A phrase of more words is a sentence in disguise. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 120;

const LINK = /\bhttps?:|\bwww\.|\S@\S/i;
const MONEY_OR_FIGURE = /^[\d+~<>≈-]|[$€£¥%]|\b\d[\d.,]*\s?[km]\b/iu;
const PRIVATE =
  /\b(?:salar(?:y|ies)|pay(?:s|ing|ment)?|compensation|bonus(?:es)?|wages?|equity|stock options|benefits|budget for (?:me|the role)|visa|pregnan\w+|divorc\w*|religio\w+|illness|sick(?:ness)?|cancer|disab\w+|burn-?out|affair|gossip|hat(?:e|es|ed)|dislik\w+|boring|bored|annoy\w*|rude|arrogant|awful|terrible|horrible|stupid|idiots?|weird|creepy|cringe|red flags?|smell\w*|ugly|lazy|toxic|mess|chaos|chaotic|lay-?offs?|fired|lawsuits?|other candidates?|free time|kids?|wife|husband|girlfriend|boyfriend|dog|cat|hobb(?:y|ies))\b/i;
const TASK =
  /^(?:ask|send|tell|check|find out|follow up|email|call|write to|prepare|remember|google|look up|remind|read up|practi[cs]e|don['’]t|do not|todo)\b/i;
/** Where a phrase may take a verb of its own: behind these it is still one phrase. */
const SUBORDINATE = /(?:^|[\s,])(?:that|which|who|whom|whose|where|when|how|why|what|whether|while|because|so|if|as|than)\s/i;
const SUBJECT = /^(?:i|we|they|she|he|you|it|there|this is|that is|everyone|everybody|nobody|somebody|someone)\b/i;
const FINITE =
  /\b(?:am|is|are|was|were|has|had|have|will|would|can|could|should|must|does|do|did|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|won['’]t|said|says|told|asked|asks|wants?|wanted|mentioned|explained|thinks?|thought|knows?|knew|loves?|loved|likes|liked|seems?|seemed|feels|felt|hopes|hoped|prefers?|preferred|worries|worried|complain(?:s|ed)|got|gets|went|goes|came|comes|became|becomes|took|takes|gave|gives|made|makes|keeps|kept|needed|struggles?|struggled|uses|owns|joined|left|moved|started|began|grew|lives|studied|reports|runs|leads|led|manages|managed|works|worked|paints|plays|spent|spends|built|builds|wrote|writes|broke|breaks|takes|lost|loses|found|finds)\b/i;
/** "asked about", "moved to", "cares for": a verb at the beginning with nobody before it. */
const VERB_FIRST =
  /^(?:(?:[\p{L}'’-]+ed|led|ran|built|wrote|met|went|came|got|grew|spoke|taught) (?:about|to|for|from|that|if|me|us|the|a|an|my|their|his|her|it|into|how|why|what|very|really)|[\p{L}'’-]*[^s\W]s (?:me|us|the|a|an|my|their|his|her|it|very|really))\b/iu;
const THIRD_PERSON = /\b(?:she|he|her|him|his|hers)\b/i;

/** Nouns that begin a topic with a capital only because they begin a line. */
const COMMON =
  /^(?:\p{L}+(?:ing|tions?|sions?|ments?|ness|ity|ities|ance|ence|ship|isms?|ures?|ages|views|ways|hood|ables?|ical|ative)|articles?|talks?|guides?|templates?|books?|podcasts?|videos?|summar(?:y|ies)|checklists?|ideas?|recruiting|staff turnover|plans?|moves?|switch|growth|teams?|culture|roadmaps?|data|work|new|old|long|short|slow|fast|small|large|big|good|better|more|less|fewer|first|second|third|next|last|early|late|high|low|open|quiet|many|several|some|two|three|four|five|six|seven|eight|nine|ten|life|code|tests?|tools?|rollouts?|releases?|launch(?:es)?|projects?|product|products|process|processes|hours?|shifts?|rotas?|on-call|remote|hybrid|customers?|clients?|patients?|pupils|students|users?|analysts|engineers|nurses|teachers|staff|people|friday|interviews?|questions?|problems?|trouble|lack|loss|noise|alerts?|loads?|nightly|daily|weekly|monthly|yearly|handovers?|hand-offs?|waste|costs?|sales|stock|orders?|returns|supply|delays?|safety|quality|security|speed|support|service|services|care|design|research|reports?|reviews?|legacy|technical|manual|missing|paper|digital|cloud|local|global|public|private|mobile|web|online|internal|external|cross-team|incremental|automated|shared|clear|simple|complex|constant|frequent|frequently|high-volume|night|morning|weekend|winter|summer|spring|autumn)$/iu;
const DETERMINER =
  /^(?:The|A|An|How|Why|What|Where|Whether|Your|Our|My|Their|His|Her|This|That|These|Those|No|All|Each|Every|Both|Being|Not)$/;

/** The words with a small first letter where only the beginning of a line gave them a capital; names keep theirs. */
function uncapitalised(text: string): string {
  const [first = ''] = text.split(' ');
  return /^\p{Lu}[\p{Ll}'’-]*$/u.test(first) && (DETERMINER.test(first) || COMMON.test(first))
    ? first.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** A note's words about the company as they are said to it: "Their move to Kubernetes." is "your move to Kubernetes", "how they test" is "how you test". */
export function asSpokenToThem(words: string, reader: Reader = 'company'): string {
  const bare = plainLine(words)
    .replace(/^["“”'‘’]+|["“”]+$/g, '')
    .replace(/[\s.;,:!…]+$/, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const phrase = uncapitalised(bare).replace(
    /^(?:mention|bring up|talk about|talked about|discussed|we discussed|we talked about)\s+(?=\S)/i,
    '',
  );
  if (reader === 'agency') return phrase;
  return (
    phrase
      .replace(/^(?:their|the company['’]s|her|his)\b/i, 'your')
      // "Customers and their data" are not the company's; nearly all else that is theirs in a note is.
      .replace(/(?<before>^|\S+ )their\b/gi, (all, before: string) => (/^(?:and|with) $/i.test(before) ? all : `${before}your`))
      .replace(/(?<before>\b(?:the way|how|why|what|where|when|that|which|for|to|with|of) )(?:they|them)\b/gi, '$<before>you')
      .replace(/\b(?<noun>[\p{Ll}]+) they (?=[\p{Ll}]+)/gu, '$<noun> you ')
  );
}

/** Whether the words are one noun phrase, or a question in the form of one ("how you test releases"). */
export function fitOf(words: string, reader: Reader = 'company'): Fit {
  const text = asSpokenToThem(words, reader);
  return { text, unfit: unfitOf(text) };
}

const TESTS: readonly (readonly [Unfit, (text: string) => boolean])[] = [
  ['link', (text) => LINK.test(text)],
  ['markup', (text) => /[<>{}[\]|\\`]|==|→|->|=>/.test(text)],
  ['question', (text) => text.includes('?')],
  ['label', (text) => /[:;]|\s[–—-]\s|["“”]/.test(text)],
  ['number', (text) => MONEY_OR_FIGURE.test(text) || !/\p{L}{2}/u.test(text)],
  ['private', (text) => PRIVATE.test(text)],
  ['task', (text) => TASK.test(text)],
  ['length', (text) => text.length < 2 || text.length > MOST_CHARACTERS || text.split(' ').length > MOST_WORDS],
  ['clause', isClause],
];

/** Why the words do not fit into a sentence, null where they do. */
export const unfitOf = (text: string): Unfit | null => TESTS.find(([, test]) => test(text))?.[0] ?? null;

/** Why words that stand alone behind a colon, or make a sentence, do not fit: there a clause is welcome. */
export const unfitAlone = (text: string): Unfit | null =>
  TESTS.find(
    ([reason, test]) => reason !== 'clause' && reason !== 'number' && reason !== 'task' && reason !== 'length' && test(text),
  )?.[0] ?? (text.length < 3 || text.length > 200 ? 'length' : null);

function isClause(text: string): boolean {
  if (/[.!]\s+\p{Lu}/u.test(text) || SUBJECT.test(text) || THIRD_PERSON.test(text) || VERB_FIRST.test(text)) return true;
  const at = text.search(SUBORDINATE);
  const head = at < 0 ? text : text.slice(0, at);
  return FINITE.test(head) || /^(?:that|if|because|so|while|as|when)\b/i.test(text);
}
