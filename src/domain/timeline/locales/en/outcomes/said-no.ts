/**
 * How people tell that the employer said no, in its own words or in theirs.
 *
 * In: nothing. Out: patterns, plain ones and those that are plain only where an answer came. Not here: what takes them back (`doubts.ts`).
 */
import { ADVERBS, END, tellingWords, STOP, THE_JOB } from './clause';

const PERSON = String.raw`(?:candidates?|applicants?|person|people|guy|man|woman|lady|girl|bloke|fella|finalists?|hire|individual|one)`;
const UNLIKE = String.raw`(?:other|different|internal|inside|in-house|external|stronger|better|local|younger|cheaper|second|more\s[a-z]+)`;
/** Somebody who is not the user. */
const OTHER = String.raw`(?:(?:some|any)(?:one|body)\s(?:else|internal|in-house|inside|local|cheaper|younger|with|who|from|more|whose)|some1\selse|another\s(?:[a-z]+\s){0,2}?${PERSON}|other\s(?:[a-z]+\s)?${PERSON}|(?:an?|the|their)\s${UNLIKE}\s(?:[a-z]+\s)?${PERSON}|an?\sinternal\b|an\sinsider|(?:candidates|applicants)\s(?:who|whose|with|that)|an?\s[^.;,]{2,50}\sinstead|the\s(?:candidate|person|guy|woman|man|girl)\s(?:from|who|with))\b`;

const DECIDED = String.raw`(?:(?:decided|chosen|chose|elected|opted|going)\sto\s)?`;
const WENT_WITH = String.raw`(?:go|went|gone|going|move|moved|moving|proceed|proceeded|proceeding|continue|continued|continuing|progress|progressed|progressing)\s(?:(?:forward|ahead|on|instead)\s)?(?:with|for)`;
const PICKED = String.raw`(?:pick|picked|choose|chose|chosen|select|selected|selecting|hire|hired|hiring|took|taken|taking|appoint|appointed|appointing|preferred|find|found|pursue|pursuing|(?:offered|gave|given)\s(?:it|the\s[a-z]+)\sto)`;
const ON_WITH = String.raw`(?:move|moving|proceed|proceeding|progress|progressing|go|going|continue|continuing|advance|advancing|take|taking|pursue|pursuing)`;
const ME = String.raw`(?:me|us|you|my\sapplication|my\scandidacy|your\sapplication)\b`;
const CHOSEN = String.raw`(?:successful|selected|shortlisted|chosen|picked|hired|appointed|progressed)`;
const KIND_OF = String.raw`(?:(?:the|a|an|my|another|their|form|official|formal|polite|standard|quick|nice|dreaded)\s){0,3}`;

const APPLICATION = String.raw`(?:application|candidacy|candidature)\b[^.;,?]{0,40}?(?:\bunsuccessful\b|(?:\bnot|n't)\s(?:been\s|get\s)?${CHOSEN}\b|\b(?:been|was|is)\s(?:rejected|declined|turned\sdown)\b)`;

const REJECTED = String.raw`(?:rejected|turned\sdown|passed\sover|knocked\sback|dinged)\b(?:${END}|(?=\sfor\s(?:the|this|it|they)\b))(?!\sby\s(?!they\b|them\b|hr\b|e-?mail|mail|phone|text|letter|form|robot|post|the\s(?:board|committee|panel|team|company|client)))`;

/** Plain whoever tells it. */
export const saysNo = [
  tellingWords(
    'them',
    String.raw`${DECIDED}(?:${WENT_WITH}|${PICKED})\s${OTHER}`,
    String.raw`(?:hired|hiring|appointed|appointing)\sanother\s[a-z]+\b`,
    String.raw`(?:rejected|declined|turned\sdown|passed\son|ruled\sout|knocked\sback|said\sno\sto|passed\sover|passing\son)\s${ME}(?!\s(?:an?|the|some)\b)`,
    String.raw`turned\s(?:me|us)\sdown\b`,
  ),
  tellingWords(
    'them-alone',
    String.raw`(?:found|hired|picked|chose|appointed)\ssome(?:body|one)\b${STOP}`,
    String.raw`(?:filled|refilled)\s(?:it\b(?!\s(?:in|out|up|with)\b)|(?:the|that|this)\s(?:[a-z]+\s)?${THE_JOB})\b`,
  ),
  tellingWords(
    'anyone',
    String.raw`\b(?:go|going|went|gone|move|moved|moving)\s(?:in\s)?(?:an?other|a\sdifferent)\s(?:direction|way|route)\b`,
    String.raw`\bregret\sto\s(?:inform|tell|advise)\s(?:you|me)\W*$`,
    String.raw`\b${THE_JOB}(?:'s|\shas|\sis|\swas)?\s(?:(?:been|already|now)\s){0,2}(?:gone|went|given|offered|put)\sto\s${OTHER}`,
    String.raw`\b${THE_JOB}(?:'s|\sis|\swas)\s(?:already\s)?(?:gone|taken)\b${STOP}`,
    String.raw`\bdecided\snot\sto\s(?:fill|refill|hire\sanyone)\b|\bnot\shiring\s(?:anyone|for\s(?:it|this|the)\b|after\sall|any\s?more)`,
    // "We have decided not to proceed", "won't be taking your application further".
    String.raw`(?:\bnot|n't|\bno\slonger)\s(?:to\s)?(?:be\s)?(?:able\sto\s)?${ON_WITH}\s(?:(?:you|me|your|my|this)\s(?:[a-z]+\s){0,2}?)?(?:any\s)?(?:forward|further|ahead)(?:\swith\s(?:you|your|me|my)\b|\s(?:at|on)\sthis|\s(?:to|in)\s(?:the|our|this)|${STOP})`,
    String.raw`(?:\bnot|n't|\bno\slonger)\s(?:to\s)?(?:be\s)?${ON_WITH}\swith\s(?:you|your|me|my)\b`,
    String.raw`\bdecided\snot\sto\s(?:offer|hire|appoint|invite|extend|select|proceed|pursue\s(?:you|your|me|my))\b`,
    String.raw`\b(?:unable|not\sable|not\sin\sa\sposition|cannot|can't|can\snot|not\sbe|won't\sbe|not\sgoing)\s(?:to\s)?(?:be\s)?offer(?:ing|ed)?\s(?:you\s|me\s)?(?:a|the|this|any)\s(?:[a-z]+\s){0,2}?${THE_JOB}\b`,
    String.raw`\b(?:i|you)(?:'ve|'m|'re|'d)?\s(?:(?:have|had|was|were|am|are)\s)?(?:(?:[a-z]+ly|now|also|just)\s)?(?:unsuccessful\b|not\s(?:been\s)?${CHOSEN}\b|been\s(?:rejected|declined|turned\sdown)\b${END})`,
    String.raw`\b(?:i|you)\s(?:wasn't|weren't|haven't|hadn't|wasnt|werent|havent)\s(?:been\s)?${CHOSEN}\b`,
    String.raw`\b(?:my|your|this|the|our)\s${APPLICATION}`,
    String.raw`\bthat\s(?:the\s|this\s|their\s)?(?:${THE_JOB}|vacancy)\s(?:has|had|was|is)\s(?:(?:now|already|since|been)\s){0,2}(?:filled|cancell?ed|eliminated)\b`,
    String.raw`\b(?:i\swas|i'm|i\sam|im|me|ended\sup)\s(?:(?:as|the|their|only)\s){0,2}(?:runner-?\s?up|second\schoice)\b`,
    String.raw`\b(?:it|that|this|answer|decision|verdict|reply)(?:'s|s|\swas|\sis)\sa\s(?:(?:firm|clear|polite|hard|definite|flat)\s)?no\b(?=\s*(?:$|[^a-z0-9\s'/-]|from|for\sme|again|after|this\stime))(?!\sfrom\s(?:me|us|my|both)\b)`,
    String.raw`\b(?:i'm|i\sam|i\swas|im|you\sare|you're|application\sis)\s(?:[a-z]+\s)?(?:no\slonger\s(?:being\s)?(?:considered|under\sconsideration|in\s(?:the\srunning|consideration))|out\sof\sthe\srunning)\b`,
    String.raw`\b(?:they|she|he|hr|we)\b[^.;?]{0,60}\b(?:i|you|it|me|this|my|your)\b[^.;?]{0,30}(?:\bnot|n't)\s(?:quite\s)?(?:the|a)\s(?:(?:right|good|great|best|strong|cultural|culture)\s)?(?:fit|match)\b`,
  ),
  tellingWords(
    'nobody',
    // "I rejected it" is the user's own no.
    String.raw`${ADVERBS}(?:been\s|got\s)?${REJECTED}`,
    APPLICATION,
    String.raw`(?:was\snot|wasn't|wasnt|not)\s(?:selected|shortlisted|chosen|picked|hired)\b${END}`,
    String.raw`(?:the\s|this\s|their\s)?(?:${THE_JOB}|req|requisition|vacancy|opening)\s(?:(?:has|have|had|was|is|got)\s)(?:(?:now|already|since|unfortunately|just)\s)?(?:(?:been|now|already)\s){0,2}(?:filled|cancell?ed|eliminated|pulled|axed|scrapped|withdrawn)\b`,
  ),
  tellingWords(
    'me',
    String.raw`(?:been|got|gotten|was|getting)\s${ADVERBS}${REJECTED}`,
    String.raw`(?:didn't|did\snot|didnt|havent|haven't)\s(?:get|got|land|make)\s(?:the\s(?:${THE_JOB}|offer|cut|shortlist)|selected|chosen|picked|shortlisted|hired)\b(?!\s[a-z]+ion\b)${END}`,
    String.raw`(?:didn't|did\snot|didnt)\s(?:make|get)\s(?:it\s)?(?:into|to|past|through\sto|through)\sthe\s(?:next|final|finals|second|third|last|short\s?list|final\s[a-z]+)\b`,
    String.raw`(?:came|finished|placed)\s(?:a\s(?:close\s|very\sclose\s)?)?second\b${STOP}`,
    String.raw`(?:heard\s|received\s)?a\s(?:(?:firm|clear|polite|hard|definite|flat)\s)?no\b(?=\s(?:from|by)\s(?:they|hr|the)\b|\s*$|[.!,])`,
    String.raw`(?:received\s|heard\s)?${KIND_OF}(?:rejection|rejected)\s(?:e-?mail|mail|letter|call|note|notice|message|text)\b(?!\s(?:template|folder|rate))`,
    String.raw`(?:received\s)?${KIND_OF}rejection\b(?=\s*(?:$|[^a-z0-9\s'/-]|-\s|from\sthey|came|arrived|today|this\smorning|received|by\s(?:e-?mail|mail|phone|text|post)|on\s|\d))`,
  ),
];

/** Plain where an answer came: "phone rang. Not me", "he called, said no". */
export const saysNoThen = [
  tellingWords(
    'nobody',
    String.raw`(?:(?:it's|its|it\sis|it\swas|was)\s)?not\s(?:going\sto\sbe\s)?me\b(?=\s*(?:$|[.!;]|-\s))`,
    String.raw`no\soffer\b(?=[\s.!:(]*$)`,
  ),
  tellingWords('them-alone', String.raw`said\sno\b${STOP}`),
  tellingWords('me', String.raw`(?:didn't|did\snot|didnt)\s(?:get|make)\sit\b${STOP}`),
  // Of a label that names an answer: "Follow-up sent: No" and "Remote: no" are none.
  tellingWords(
    'anyone',
    String.raw`\b(?:they|hr|answer|decision|verdict|result|outcome|reply|response|news|mail|e-?mail|letter|phone|call|text|rang|called|phoned|wrote|texted|mailed|emailed|heard|\d{1,4})\b[^:]{0,30}:\s(?:a\s)?no\b[.!]?$`,
  ),
];
