/**
 * What words tell of messages that the user sent: "Sent Jane a thank you", "checked in nov 4 and again nov 12".
 *
 * In: the clauses of a sentence. Out: those that tell of a message, and of what kind. What is planned, asked, denied, or done by somebody
 * else is none. Not here: whom they name (`whom.ts`), on which day (`record-lines.ts`).
 */
import type { Clause, SentenceWithDays } from './clauses';
import { phraseSet } from './phrases';

export type SentKind = 'thank-you' | 'check-in';

const THANKS = phraseSet(
  'thank you, thank-you, thank yous, thankyou, thankyous, thanks, thx, thank her, thank him, thank them, note of thanks, notes of thanks, thanked, thanking, thank you note, thank you mail, thank you email, danke, dankesmail, dankesmails, dankschreiben, gedankt, bedankt, remerciement, remerciements, remercié, agradecimiento, agradecido, ringraziamento, ringraziato, agradecimento, bedankje, bedankmail',
);
const CHECK_IN = phraseSet(
  'check in, check-in, checked in, checkin, to check in, checking in, followed up, follow up sent, follow up mail, follow up email, sent follow up, sent a follow up, sent follow-up, nachgefragt, nachgehakt, relancé, relance envoyée, seguimiento enviado, follow up, follow-up, following up, nudged, nudge, chased, chased up, reminder sent, touched base, circled back, for an update, asked for an update, asked for news, ask for news, ask how things stand, asked how things stand, ask where things stand, asked where things stand, ask for an update, to ask about the status, asking for news, asking for an update, asking how things stand, asking where things stand, asking about the status, asked about the status',
);
/** The user did it: what begins with such a word is in their own past. */
const DID = phraseSet(
  'sent, emailed, e-mailed, mailed, wrote, messaged, texted, thanked, followed up, checked in, pinged, nudged, chased, asked, dm, dmed, called, rang, phoned, posted, handed, dropped, fired, shot, popped, left, replied, wrote back, touched base, circled back, geschickt, gesendet, gemailt, geschrieben, gedankt, nachgefragt, nachgehakt, envoyé, écrit, remercié, relancé, enviado, enviada, escrito, enviei, inviato, inviata, scritto, ringraziato, gestuurd, verstuurd, gemaild, bedankt',
);
const NOT_DONE = phraseSet(
  'not, never, no, planned, plan, plans, planning, todo, to do, to be, tomorrow, should, must, will, ll, would, need, needs, draft, drafted, drafting, buy, bought, forgot, unsent, going to, gonna, might, could, if, unless, whether, when to, when i, remember, remind me, wanted, want, meant, tried, about to, supposed, almost, nearly, instead of, hope, hoping, pending, maybe, thinking, t, nicht, noch, pas, nein',
);
const MEDIUM = String.raw`(?:mails?|e-?mails?|notes?|cards?|letters?|messages?|texts?|dms?)`;
const ADJECTIVES = String.raw`(?:(?:a|an|my|the|both|all|two|three|four|handwritten|short|quick|brief|personal|individual|separate|first|second|little|linkedin)\s){0,4}`;
/** "Thank-you mail sent to Jane", "A thank-you went out": what was sent stands before the verb. */
const SENT_BEHIND = new RegExp(
  String.raw`^${ADJECTIVES}(?:thank[- ]?you(?:['’]?s)?|thanks|thx|notes? of thanks|follow[- ]?ups?|check[- ]?ins?)(?:\s${MEDIUM})?(?:\s(?:to|an|with|w\/)(?:\s(?!(?:i|we|he|she|they|you)['’\s])[^\s§]{1,30}){1,6}?)?(?:\s(?:was|were|is|are|has|have|been|got|all|both|also|already|now|finally|just)){0,3}\s(?:sent|mailed|e-?mailed|posted|written|went|gone|out|off|done|delivered|handed|dropped)(?![\p{L}\p{N}])`,
  'iu',
);
/** "Got the thank-you card to Bob into the post". */
const BROUGHT = /^(?:got|put|popped|stuck)\s.{1,80}\s(?:in|into|out|off|through|posted)\b/i;
/** "2026-11-10 thank-you email to Pryce": behind its day no verb is needed. */
const BARE = new RegExp(
  String.raw`^${ADJECTIVES}(?:(?:thank[- ]?you|note of thanks|thanks(?=\s${MEDIUM}))(?:(?:\s${MEDIUM})(?:\sto\s.{1,60})?|\sto\s.{1,60})|${MEDIUM}\sto\s.{1,40}?\s(?:with|w\/|of)\s(?:my\s|a\s)?(?:thanks|thank[- ]?you)(?:\s[+&]\s.{1,40})?)$`,
  'iu',
);
/** Thanks for something else than the talk, and somebody to whom something is owed. */
const OTHER_THANKS =
  /\bthank(?:s|ed|ing)?(?: you)?(?: \p{L}+){0,3} for (?:the |an? |her |his |their |your |this |that )?(?:quick |kind )?(?:invit|appl|repl|respon|answer|update|offer|remind|confirm|link|details|schedul|setting|arrang|getting|letting|introduc|referr|reschedul|lift|help|heads)\p{L}*|(?<before>\p{L}+) thanks to\b/giu;
const BEFORE_THANKS = phraseSet('sent, emailed, mailed, wrote, my, our, quick, short, brief, warm, some, and, gave');
/** A follow-up that is no question for news. */
const OTHER_FOLLOW_UP = /\bfollow[- ]?up (?:question|document|material|task|assignment|interview|call|meeting|chat|exercise|form)s?\b/gi;
/** "Wrote Jane asking if there's any news": what was asked is no condition. */
const ASKED_FOR_NEWS =
  /\b(?:ask(?:ed|ing)?|wondering)(?: [\p{L}'’-]{1,20}){0,2}? (?:if|whether) (?:there(?:['’]s| is| was| were| are)|(?:he|she|they)(?:['’](?:d|ve|s)| had| have| has)?) (?:(?:any|an) (?:news|updates?|decision)|(?:already )?decided|made (?:a|their) decision|heard anything)(?: (?:yet|already|so far))?(?=[ §.]*$)/iu;
/** "A thank-you + lesson plan": a thing that went along, and nothing planned. */
const PLAN_ALONG = /(?:[+&]|\b(?:and|with|w)\/?) (?:(?:a|the|my) )?\p{L}{3,20} plans?(?=[ §.]*$)/iu;
/** "Emailed Jane again": where nothing came back it asked for news. */
const WROTE_AGAIN =
  /^(?:[Ee]-?mailed|[Mm]ailed|[Mm]essaged|[Tt]exted|[Cc]alled|[Rr]ang|[Pp]honed|[Pp]inged|[Ww]rote(?: to)?) (?:her|him|them|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}) again(?: (?:by|via) [\p{L}-]{1,12})?(?: (?:on )?§)?[.!]?$/u;
const NO_ANSWER =
  /^(?:(?:but|and|still|again) )?(?:no (?:reply|answer|response|word)|nothing|silence|crickets)(?: (?:so far|yet|again|still|back|to date|from (?:her|him|them)))?\W*$/i;
/** Others did it to the user. */
const TO_USER = /^(?!thank)\S+(?: back)? (?:me|us|you)\b|\b(?:to|with|by|from) (?:me|us)\b|\bthank(?:ed|ing)? (?:me|us)\b/i;

/** What may stand before the verb of the user's own deed. */
const LEAD =
  /^(?:(?:and|then|also|after(?:wards?| that)?|later|finally|just|already|again|ok(?:ay)?|anyway|today|yesterday|tonight|(?:that|this|(?:the )?same|(?:the )?next) (?:day|night|evening|morning|afternoon)|(?:went|got|came) (?:home|back) and|(?:back |once )?(?:at )?home|so|i|have|had|ve)(?=[\s'’,])|(?:thank[- ]?yous?|thanks|follow[- ]?ups?|check[- ]?ins?|update|done|log|status|note):|[\s'’•✅✔☑→>|:.,)\]–—-]){1,12}/i;
/** A first clause in which nobody else acts who could have done what the next one tells. */
const NOBODY_ACTS =
  /^(?:(?:the|first|second|final|phone|video|panel|zoom|teams|hr) )?(?:interview|screen|call|panel|chat|round|onsite|zoom|meeting|visit|no|nothing|silence|still|quiet|great|good|nice|lovely|long|short|tried|went|finished|done|home|back|waited|rained|felt)\b/i;
/** How it went out; without it thanks may have been spoken. */
const WAY = new RegExp(
  String.raw`\b(?:by|via|per|on|over|in|with) (?:an? |my )?(?:linkedin|whatsapp|slack|text|post|sms|writing|${MEDIUM})\b`,
  'i',
);
/** The words behind a message say that it has not left. */
const NOT_GONE = /^(?:but )?(?:not|never|un|still|to be|yet to)\b.{0,20}\b(?:sent|send|posted|post|mailed|finished|done)\b/i;

/** "Thanked Jane by mail, Bob on LinkedIn": the list goes on. */
const ANOTHER = /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}(?:\s(?:by|via|on|per)\s\p{L}+)?(?:\s(?:on\s)?§)?$/u;

/** A message that the user tells of. */
export interface ToldMessage {
  readonly kind: SentKind;
  readonly clause: Clause;
  /** The words from the verb on, or from what was sent. */
  readonly words: readonly string[];
  /** How many words the verb has; 0 where what was sent comes first. */
  readonly verb: number;
  /** The clause that says on which days: this one, or what the user did in the one before. */
  readonly dated: Clause;
  /** All words that can say when. */
  readonly around: string;
  /** Offset in the line behind all that the user did, one deed after the other. */
  readonly end: number;
}

/** What kind of message words name. */
export function sentKindIn(words: string): SentKind | null {
  const plain = words
    .replace(OTHER_THANKS, (all, ...found) => {
      const { before } = found.at(-1) as { before?: string };
      return before !== undefined && BEFORE_THANKS.is(before) ? all : ' ';
    })
    .replace(OTHER_FOLLOW_UP, ' ')
    .replace(ASKED_FOR_NEWS, ' asked for news');
  return THANKS.isIn(plain) ? 'thank-you' : CHECK_IN.isIn(plain) ? 'check-in' : null;
}

/** Whether words deny a message or put it off. */
export const isNotDone = (words: string): boolean =>
  NOT_DONE.isIn(words.replace(ASKED_FOR_NEWS, ' ').replace(PLAN_ALONG, ' ').replace(/§/g, ' '));

/** Whether words name what the user did: "sent", "followed up". */
export const nameDeed = (words: string): boolean => DID.isIn(words);

/** How many words the verb has that begins these; 0 for none. */
function verbOf(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  if (DID.is(`${first} ${second}`)) return 2;
  if (DID.is(first)) return 1;
  return BROUGHT.test(words.join(' ')) ? 1 : 0;
}

/** The messages of a sentence; `headed` says that a day stands before it, `then` is the sentence behind it. */
export function toldIn({ clauses, asks }: SentenceWithDays, headed: boolean, then?: SentenceWithDays): ToldMessage[] {
  const told: (ToldMessage & { end: number })[] = [];
  if (asks) return told;
  /** Whether it is still the user who acts, in writing or by a call. */
  let acts: 'user' | 'nobody' | 'other' = 'nobody';
  let wrote: Clause | null = null;
  for (const [at, clause] of clauses.entries()) {
    const lead = LEAD.exec(clause.words)?.[0] ?? '';
    const words = clause.words.slice(lead.length).split(' ');
    const verb = verbOf(words);
    const isOwn: boolean = verb > 0 && (at === 0 || acts !== 'other' || /\bi\b/i.test(lead));
    const isBehind = SENT_BEHIND.test(words.join(' ')) || (headed && at === 0 && BARE.test(words.join(' ')));
    acts = isOwn ? 'user' : at === 0 && !isBehind ? (NOBODY_ACTS.test(words.join(' ')) ? 'nobody' : 'other') : acts;
    const last = told.at(-1);
    if (isOwn && last !== undefined && last.end === clauses[at - 1]?.end) last.end = clause.end;
    if (last !== undefined && last.end === clauses[at - 1]?.end && / /.test(clause.words) && ANOTHER.test(clause.words))
      told.push({ ...last, clause, words: ['to', ...words], verb: 0, dated: clause, around: clause.words, end: clause.end });
    const behind = (clauses[at + 1] ?? then?.clauses[0])?.words ?? '';
    const isAgain = isOwn && WROTE_AGAIN.test(words.join(' ')) && NO_ANSWER.test(behind);
    const kind = isAgain ? 'check-in' : isOwn || isBehind ? sentKindIn(clause.words) : null;
    const isSpoken = kind === 'thank-you' && /^thanked$/i.test(words[0] ?? '') && !headed && wrote === null && !WAY.test(clause.words);
    const isGone = !isNotDone(words.join(' ')) && !TO_USER.test(words.join(' ')) && !NOT_GONE.test(clauses[at + 1]?.words ?? '');
    if (kind !== null && isGone && !isSpoken && !/^["“‘«„]/.test(clause.words)) {
      const next = clauses[at + 1]?.words ?? '';
      told.push({
        kind,
        clause,
        words,
        end: clause.end,
        verb: isOwn ? verb : 0,
        dated: clause.days.length > 0 ? clause : (wrote ?? clause),
        around: [wrote?.words, clause.words, next.split(' ').length < 4 ? next : ''].join(' '),
      });
    }
    if (isOwn && !/^(?:asked|thanked)$/i.test(words[0] ?? '')) wrote = clause;
  }
  return told;
}
