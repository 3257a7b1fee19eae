/** The verbs in which an employer answers, decides or takes the next step, and the nouns that name it. */
import type { Step } from '../../../gate/clause';
import { anyOf } from '../words';
import { subjectOf } from './speakers';

/** What makes a verb lie ahead: will, would, are going to, hope to, planned on. */
export const AHEAD = anyOf([
  "will(?! not\\b)", "wo?n['’]?t", "(?:\\w+['’])(?:ll|d)", '(?:they|you|she|it|he|i)ll', '(?:they|you)d', 'll', 'shall', 'would(?! not\\b)', 'should', 'might', 'may', 'can', 'could', 'cannot', 'must',
  'going to', 'gonna', 'about to', 'due to', 'set to', 'bound to', 'likely to', 'able to', 'ready to', 'scheduled to', 'slated to', 'supposed to', 'meant to', 'ought to', 'have to', 'has to', 'needs? to', 'got to',
  '(?:expect|hope|aim|plan|want|intend|try|look|promise|agree|offer|like|prefer|mean|commit|strive|seek|attempt|anticipate|endeavou?r|vow|need)(?:s|ed|ing)? (?:to|on)', 'tries to', 'tried to', 'trying to', 'planning to', 'planned (?:to|on)', 'hoping to', 'hoped to', 'aiming to', 'committed to', 'looking (?:to|at)',
  '(?:goal|aim|plan|hope|idea|intention|intent|target|job) (?:is|was) to', 'was to', 'is to', 'are to', 'were to', "i['’]?m to", 'take .{0,24}? to', '(?:she|he|they) to',
]);

/** Small words between the helping verb and the verb itself. */
const ADVERBS = String.raw`(?:(?:by|on|within|next|this|early|mid|late|the|end|of|not|also|then|probably|definitely|likely|hopefully|certainly|surely|just|still|all|both|be able to|then|either|now|only|at least|try to|try and|then|soon|ideally|typically|usually|normally|generally|all|go ahead and|be|be the one to|get to|have to|personally|quickly|shortly|formally|officially|finally|be in a position to|want to|need to|like to|expect to|hope to|start|begin)\s+)*`;

export const ANSWER_NOUN = String.raw`(?:decisions?|decison|answers?|respon[sc]es?|repl(?:y|ies)|feedback|outcomes?|results?|verdict|news|word|updates?|offers?(?: letter)?|(?:job |formal |written |verbal )?offers?|contracts?|(?:phone )?calls?|e-?mails?|mail|letters?|texts?|messages?|notifications?|notice of|next steps?|shortlist|information|info|indication|confirmation|invit(?:e|ation)s?|outreach|status|timeline|paperwork|ring|shout|buzz|yes or no|yes or a no|go-ahead|green light|rejection|follow[- ]?up)`;

/** Words between "get" or "have" and what is got. */
const DETERMINERS = String.raw`(?:(?:a|an|the|any|some|my|your|their|his|her|our|its|final|formal|written|phone|official|more|further|no|another|back|quick|firm|definite|definitive|clear|proper|first|initial|hiring|job|good|bad|detailed|follow-?up|personal|that|this|automated|either|at least|you|me|us|everyone|everybody|all|candidates|applicants|them|him|people|somebody|someone|each)\s+)*`;

const CANDIDATE = String.raw`(?:me|you|u|us|everyone|everybody|candidates?|applicants?|finalists?|people|all (?:candidates|applicants)|(?:successful|unsuccessful|shortlisted|selected|the|top|other|chosen|remaining|those)(?: \w+)? ?(?:candidates?|applicants?|finalists?|ones?|people|interviewees)?)`;

export const MEETING_NOUN = String.raw`(?:(?:next|second|2nd|third|3rd|fourth|4th|final|last|another|first|1st|follow-?up|technical|tech|on-?site|panel|phone|video|zoom|teams|virtual|in-?person|skills?|coding|culture|hm|hr)[\s-]+(?:and final )?(?:round|interview|stage|step|phase|call|chat|meeting|screen|conversation|assessment|test|day|visit)s?|round (?:two|three|four|2|3|4|ii|iii)|(?:1st|2nd|3rd|4th) rounds?|on-?sites?|superday|panels?|interviews?|(?:take-?home|hiring|offer|search|interview)s? (?:committee|panel|review|stage|round|meeting)|campus visits?|fly-?outs?|shadow(?:ing)? (?:day|shift)|trial (?:day|shift)|assessment (?:day|cent(?:er|re))|site visits?|job talk|teach(?:ing)? demo|demo lesson)`;

/** A meeting that comes after the one that the note is about. */
const QUALIFIED_MEETING = String.raw`(?:next|second|2nd|third|3rd|fourth|4th|final|last|another|follow-?up|on-?site|panel)[\s-](?:and final )?(?:round|interview|stage|step|phase|call|chat|meeting|screen|conversation|assessment|day|visit)s?|on-?site|superday`;

/** A verb phrase, the step it takes, and whose it may be. */
interface Act {
  readonly step: Step;
  /** Behind a helping verb ("will", "hope to") where `ahead`, else anywhere in the clause. */
  readonly ahead: boolean;
  readonly pattern: RegExp;
  /** Who must not be its subject. "I'll call you" is said by the employer, "I'll call them" by the user. */
  readonly notBy: 'user' | 'nobody';
}

/** Sticky: tried at the places where a helping verb ends, which are looked for once in a clause. */
const ahead = (verbs: string): Pick<Act, 'ahead' | 'pattern'> => ({ ahead: true, pattern: new RegExp(String.raw`${ADVERBS}(?:${verbs})`, 'iy') });

const anywhere = (pattern: RegExp): Pick<Act, 'ahead' | 'pattern'> => ({ ahead: false, pattern });

const HELPING_VERB = new RegExp(String.raw`\b${AHEAD}\s+`, 'gi');

/** Present tense of a body's habit or plan: "the board decides", "they're reviewing". */
const now = (verbs: string): Pick<Act, 'ahead' | 'pattern'> =>
  anywhere(new RegExp(String.raw`\b(?:we|they|she|he|hr|board|committee|panel|team|managers?|hm|recruiters?|chair|department|council|leadership|director|principal|company|it)\s(?:(?:also|then|usually|typically|normally|generally|will then|still)\s)*(?:${verbs})\b|\b(?:(?:we|they)(?:['’]?re|\sare)|(?:she|he|hr|board|committee|panel|team|manager|recruiter|chair|department)(?:['’]?s|\sis))\s(?:(?:still|also|then|now|currently|all)\s)*(?:${verbs})\b`, 'i'));

const CONTACT = String.raw`(?:get|be|come|circle|loop|report|write|call|ring|respond|reply|check|touch|revert)(?: right)? (?:back|base)\b|be in (?:touch|contact)|(?:get|stay|keep) in (?:touch|contact)|let (?:${CANDIDATE}|them both) know|reach out|follow[- ]?up|following up|(?:contact|call|phone|ring|text|email|e-mail|mail|notify|inform|update|message|ping|tell|write|advise|alert|buzz|invite|answer|respond to|reply to|get back to|write to|speak to|speak with|talk to|inform)(?: back)?(?: to)? ${CANDIDATE}\b|(?:call|email|ring|phone|text|reply|respond|write)(?! (?:him|her|them|the|my|hr|back to (?:him|her|them|hr)))\b|(?:give|send|shoot|drop|get|offer|provide|bring) ${CANDIDATE}(?: with| back)? ${DETERMINERS}(?:${ANSWER_NOUN}|something|note|line|it|details|times|dates|slots|link)\b|(?:send|share|provide|give|communicate|deliver|publish|post|release|issue|announce|relay|pass on|issue|extend|make|put out)(?: out)? ${DETERMINERS}(?:${ANSWER_NOUN})\b|do the (?:contacting|calling|notifying)|notifications`;

const DECIDE = String.raw`(?:have|get) (?:someone|somebody|a candidate|the right \w+|this|it|the role|the position|the seat) (?:chosen|picked|selected|filled|hired|decided|closed|in place|signed)|fill(?:ing)? (?:the|this|that) (?:role|position|spot|seat|vacancy|job|post)|deci(?:de|ding)|hav(?:e|ing) decided|choos(?:e|ing)|pick(?:ing)? (?:the|a|one|their|someone|who|between|its)|select(?:ing)?\b|mak(?:e|ing) (?:up )?${DETERMINERS}(?:decisions?|choices?|picks?|selections?|calls?|offers?|minds?|hires?|determination|recommendation)|(?:have|made|make|making) (?:made )?up (?:our|their|its|her|his) minds?|hav(?:e|ing) (?:made )?${DETERMINERS}(?:${ANSWER_NOUN}|choice|pick|anything|something)\b|reach(?:ing)? (?:a|the|their) (?:decision|conclusion)|finali[sz](?:e|ing)|conclud(?:e|ing)|confirm(?:ing)?\b|announc(?:e|ing)|nam(?:e|ing) (?:its|their|the|a|our)|hir(?:e|ing) (?:one|someone|somebody|a candidate|a new|the|from)|wrap(?:ping)? (?:up|things up|this up)|narrow(?:ing)?|close (?:the|this|out)|shortlist(?:ing)?|know (?:more|something|anything|by|if|whether|who|in|on|next|for sure|soon|for certain)|(?:get|have|finish|complete|prepare|draft|process|finish up|put together|work(?:ing)? on|send off|go through|sign off on|look(?:ing)? at|approve|turn around)\b[^.;]{0,32}?\b(?:${ANSWER_NOUN})\b|have (?:that|it|this|everything) (?:sorted|settled|figured out|wrapped)|move (?:quickly|fast) on|be (?:done|finished|through) (?:with )?(?:interview|all)|extend`;

const MEET = String.raw`(?:schedul(?:e|ing)|set(?:ting)? up|arrang(?:e|ing)|book(?:ing)?|organi[sz](?:e|ing)|line up|hold(?:ing)?|conduct(?:ing)?|do(?:ing)?|start(?:ing)?|begin(?:ning)?|run(?:ning)?|have|having|plan(?:ning)?) ${DETERMINERS}(?:${MEETING_NOUN}|time|slots?|something|chat|visit)\b|(?:bring|fly|have|get|invite|move)(?:ing)? ${CANDIDATE} (?:in|out|up|back|over|on|forward|along|to)\b|mov(?:e|ing) (?:forward|ahead|on) (?:with|to)|interview(?:ing)?\b(?! (?:process|prep))|(?:call|have|ask|invite|bring)(?:ing)? (?:me|you) (?:back|in)|be (?:interviewing|holding|conducting|inviting|meeting)`;

const INTERNAL = String.raw`debrief(?:s|ing)?|review(?:s|ing)?|discuss(?:es|ing)?|meets?|meeting|regroup(?:s|ing)?|deliberat(?:es?|ing)|evaluat(?:es?|ing)|compar(?:es?|ing)|sync(?:s|ing)?|interview(?:s|ing)?|finish(?:es|ing)?|wrap(?:s|ping)? up|go(?:es|ing)? (?:over|through)|present(?:s|ing)?|screen(?:s|ing)?|vot(?:es?|ing)|scor(?:es?|ing)`;

/** The words in which the user is the one to whom something is done; "expect to" and "should" lead them as "will" does. */
/** What "hear" and "know" must lead to: you hear traffic and know React, but you hear back and know more. */
const OF_THE_ANSWER = String.raw`(?=\W*(?:$|[.,;!)"]|(?:back|from|something|anything|either way|more|if|whether|who|by|in|on|next|for sure|for certain|soon|shortly|within|either|about (?:it|that|this|the (?:next|outcome|decision|result|role|position|job))|the (?:results?|outcome|decision|answer|verdict|news)|officially|before|after|at|this|today|tomorrow|later|early|when|what|our|my|one way|sometime|until|no later|around|about|mid|once|again|news|between|over|inside|for|toward|towards|of|up to)\b))`;

const RECEIVE = String.raw`hear${OF_THE_ANSWER}|here back|know${OF_THE_ANSWER}|find out|learn (?:more|if|whether|the)|(?:get|receive|have|see|expect|be getting|be receiving|be given|be sent|be offered) ${DETERMINERS}(?:${ANSWER_NOUN}|call-?back|something)\b|be (?:\w+ly )?(?:contacted|notified|informed|told|called|emailed|e-mailed|invited|updated|advised|reached|let know|asked back|asked in|selected|hearing|getting (?:a|an) (?:call|email|answer|offer)|in touch|given (?:an?|the) (?:answer|decision)|phoned|scheduled|shortlisted|meeting|interviewed|moved forward|chosen)\b`;

/** A next step that the user is told of: "you'd meet the team". */
const RECEIVE_MEETING = String.raw`meet\b|speak (?:to|with)|talk (?:to|with)|interview with|come (?:back )?in\b|be (?:meeting|scheduled|interviewed|shortlisted|chosen|selected|moved forward)`;

/**
 * In order of how much they say: what reaches the user before what is decided, meetings after both, internal steps last.
 */
const ACTS: readonly Act[] = [
  { step: 'contact', notBy: 'nobody', ...ahead(RECEIVE) },
  { step: 'contact', notBy: 'nobody', ...anywhere(new RegExp(String.raw`\bhear(?:ing)? (?:back|from (?:us|them|her|him|hr|me|the|\w+))|(?:^|\W)expect(?:ing)? (?:to (?:hear|know|get|receive|be)\b|${DETERMINERS}(?:${ANSWER_NOUN}))|\b(?:a)?wait(?:ing)? (?:on |for |to )?${DETERMINERS}(?:${ANSWER_NOUN}|hear)|\blook for ${DETERMINERS}(?:${ANSWER_NOUN})`, 'i')) },
  { step: 'contact', notBy: 'nobody', ...anywhere(new RegExp(String.raw`\b(?:if|unless|when|once|should)\b.{0,24}\b(?:haven['’]?t|have not|hasn['’]?t|don['’]?t|do not|didn['’]?t|did not|not|never|nothing|no)\b.{0,16}\b(?:contacted|called|notified|told|invited|heard?|hear back|gotten|got|get|received?|been (?:contacted|called|notified|told))\b|\b(?:nothing|no (?:word|news|call|answer|reply|response|update|email)|silence|radio silence)\b.{0,16}\b(?:from|by)\b`, 'i')) },
  { step: 'contact', notBy: 'nobody', ...anywhere(new RegExp(String.raw`\b(?:candidates?|applicants?|finalists?|everyone|everybody|you|i)(?: who \w+)?(?:\s(?:are|is|am|get|gets)|['’](?:re|m)) (?:then |usually |normally |generally )?(?:informed|notified|contacted|told|called|emailed|invited|expecting (?:to hear|an|a))\b|\bbefore (?:we|they|you|i|anyone|anybody|someone|somebody|they(?:['’]ll|ll)|you(?:['’]ll|ll)|i(?:['’]ll|ll)) (?:can |will |would |even )?(?:hear|know|gets?|have|has|decide|contact|call|reach out|respond|repl(?:y|ies))\b`, 'i')) },
  { step: 'meeting', notBy: 'nobody', ...ahead(RECEIVE_MEETING) },
  { step: 'meeting', notBy: 'nobody', ...anywhere(new RegExp(String.raw`\b(?:i|you)(?:['’](?:ve|m|re)| have| am| are)(?: got| been)? (?:scheduled for |booked for |invited (?:to|for|back) |on for |down for |set for )?(?:a|an|my|the|another|your)? ?(?:${QUALIFIED_MEETING})`, 'i')) },
  { step: 'contact', notBy: 'user', ...ahead(CONTACT) },
  { step: 'contact', notBy: 'user', ...anywhere(/^\W*(?:(?:and|but|they|we) )?(?:won['’]?t|will not)(?: be)?(?: until\b.{0,20})?\W*$/i) },
  { step: 'contact', notBy: 'user', ...anywhere(new RegExp(String.raw`\bto let ${CANDIDATE} know\b|\b(?:hr|recruiter|hm|manager|she|he|they|we)\s(?:calls?|emails?|gets? back|responds?|repl(?:y|ies)|notif(?:y|ies)|contacts?|reach(?:es)? out|gives? (?:me|you|hr|us|candidates))\b|\b(?:they|we)(?:['’]re| are) (?:getting back|calling|contacting|reaching out|notifying|sending)|\b(?:she|he)(?:['’]s| is) (?:getting back|calling|contacting|reaching out|sending)|^\W*(?:recruiter |hr )?(?:to|will) (?:call|email|contact|get back|reach out|respond|follow up|confirm|send|update|advise)\b`, 'i')) },
  { step: 'decision', notBy: 'user', ...ahead(DECIDE) },
  { step: 'decision', notBy: 'user', ...now('decid(?:es?|ing)|mak(?:es?|ing) up (?:their|its|our|her|his) minds?|mak(?:es?|ing) (?:a|the|their|its|final|our|offers?|an)|choos(?:es?|ing)|picks?|picking|selects?|selecting|finali[sz](?:es?|ing)|announc(?:es?|ing)|send(?:s|ing)? (?:out )?(?:offers?|decisions?|the offer)|extend(?:s|ing)? (?:an )?offers?') },
  { step: 'decision', notBy: 'user', ...anywhere(new RegExp(String.raw`\b(?:decisions?|answers?|offers?|offer letters?|results?|outcomes?|feedback|invit(?:e|ation)s?|news|notifications?|responses?|letters?|contracts?)\b[^.;]{0,24}?\s(?:(?:will|should|would|could|may|might|to|is going to|are going to|is expected to|are expected to)\s(?:\w+ly |then |also )?(?:be|come|arrive|go|follow|land|reach|drop|happen|get)\b|comes?\b|arrives?\b|lands?\b|go(?:es)? out\b|follows?\b)`, 'i')) },
  { step: 'meeting', notBy: 'user', ...ahead(MEET) },
  { step: 'meeting', notBy: 'user', ...anywhere(new RegExp(String.raw`^\W*(?:conduct|hold|begin|start|schedule) (?:\w+ )?(?:${MEETING_NOUN})|^\W*(?:select|notify|contact|shortlist|announce|invite) (?:\w+ )?(?:finalist|candidate|applicant)|\b(?:we|they)(?:['’]re| are) (?:interviewing|holding|scheduling|conducting|doing|planning) ${DETERMINERS}(?:${MEETING_NOUN})`, 'i')) },
  { step: 'internal', notBy: 'user', ...ahead(String.raw`(?:debrief|review|discuss|meet|regroup|deliberate|evaluate|compare notes|vote|finish|complete|go over)\b`) },
  { step: 'internal', notBy: 'user', ...anywhere(/\b(?:other |all |the |remaining |final |first-round )*interviews (?:wrap|end|finish|conclude|are (?:done|over|finished|complete|completed|wrapping)|should be (?:done|over|completed|finished)|will be (?:done|over|completed|finished))\b/i) },
  { step: 'internal', notBy: 'user', ...now(INTERNAL) },
  { step: 'internal', notBy: 'user', ...anywhere(/^\W*(?:still )?(?:reviewing|interviewing|deciding|considering|screening)\b(?! (?:my|for)\b)/i) },
];

/** Verbs of receiving that the employer's side does too: "they'll meet", "we'll get". */
const ALSO_THEIRS = /\b(?:meet|get|receive|have|see|speak|talk|know|learn|come)\b/i;

const isUsers = (clause: string): boolean => /\b(?:i|you|candidates?|applicants?)\b/i.test(clause);

/** All acts of a kind in one pattern: where it finds nothing, none of them has to be tried. */
const anyAct = (isAhead: boolean): RegExp =>
  new RegExp(
    ACTS.filter((act) => act.ahead === isAhead)
      .map(({ pattern }) => `(?:${pattern.source})`)
      .join('|'),
    isAhead ? 'iy' : 'i',
  );
const ANY_AHEAD = anyAct(true);
const ANY_ANYWHERE = anyAct(false);

/** Heads of all verbs above: a clause without one is done with at once. */
const HEADS =
  /\b(?:hear|here back|know|find out|learn|get|gets|getting|receiv|have|having|see|expect|be\b|been|contact|notif|inform|told|tell|call|e-?mail|invit|updat|advis|reach|touch|let\b|follow|phone|text|ring|write|messag|ping|buzz|alert|give|giving|send|shoot|drop|offer|provid|share|sharing|communicat|deliver|publish|post|releas|issu|announc|relay|pass on|extend|make|making|put out|do the|come|circle|loop|report|respond|repl|check|revert|answer|speak|talk|meet|interview|decid|choos|pick|select|finali|conclu|confirm|nam(?:e|ing)|hir|wrap|narrow|close|shortlist|finish|complet|prepar|draft|process|work|look|approv|turn|fill|mov|schedul|set|arrang|book|organi|line up|hold|conduct|start|begin|run|plan|bring|fly|ask|debrief|review|discuss|regroup|deliberat|evaluat|compar|sync|go\b|go(?:es|ing)|present|screen|vot|scor|wait|nothing|no (?:word|news|call|answer|reply|response|update|email)|silence|considering|on-?site|superday|decision|result|outcome|feedback|news|letter|contract|before|wo?n['’]?t|will not|won|speak|i['’]ll)/i;

/** The first match of an act in a clause: anywhere, or where one of the helping verbs ends. */
function actAt({ ahead: behindHelp, pattern }: Act, clause: string, helps: readonly RegExpExecArray[]): { text: string; subjectEnd: number } | null {
  if (!behindHelp) {
    const match = pattern.exec(clause);
    return match === null ? null : { text: match[0], subjectEnd: match.index + (/^\W*[\w'’]*/.exec(match[0])?.[0].length ?? 0) };
  }
  for (const help of helps) {
    pattern.lastIndex = help.index + help[0].length;
    const match = pattern.exec(clause);
    if (match !== null) return { text: match[0], subjectEnd: help.index + (/^[\w'’]*/.exec(help[0])?.[0].length ?? 0) };
  }
  return null;
}

/** The step that a clause's verb takes with the employer acting, or null. */
export function stepTaken(clause: string): Step | null {
  if (!HEADS.test(clause)) return null;
  const helps = [...clause.matchAll(HELPING_VERB)].filter((help) => {
    ANY_AHEAD.lastIndex = help.index + help[0].length;
    return ANY_AHEAD.test(clause);
  });
  const anywhereToo = ANY_ANYWHERE.test(clause);
  if (helps.length === 0 && !anywhereToo) return null;
  for (const act of ACTS) {
    if (act.ahead ? helps.length === 0 : !anywhereToo) continue;
    const found = actAt(act, clause, helps);
    if (found === null) continue;
    const subject = subjectOf(clause.slice(0, found.subjectEnd));
    if (act.notBy === 'nobody') {
      if (subject !== 'employer' || isUsers(clause) || !ALSO_THEIRS.test(found.text)) return act.step;
    } else if (subject === 'user') {
      if (/\b(?:you|u|candidates|applicants)\b/i.test(found.text)) return act.step;
    } else if (subject !== 'recipient' || act.step === 'meeting') return act.step;
  }
  return null;
}

const NOUNS: readonly (readonly [step: Step, pattern: RegExp])[] = [
  ['meeting', new RegExp(String.raw`\b${MEETING_NOUN}\b`, 'i')],
  ['decision', new RegExp(String.raw`\b(?:decisions?|decison|offers?|outcomes?|results?|verdict|contracts?|offer letters?|shortlist|approval|select(?:ion|ed)|finalists?|final candidate|turn-?around|tat|timeline|time-?frame|time frame|eta|hiring decision|paperwork)\b`, 'i')],
  ['contact', new RegExp(String.raw`\b(?:answers?|response|repl(?:y|ies)|feedback|news|updates?|calls?|e-?mails?|notifi(?:ed|cations?)|hear(?:ing)? back|next steps?|get back|outreach|invitations?|results?|follow[- ]?up)\b`, 'i')],
  ['internal', /\b(?:debrief|committee|(?:applications?|cv|resume|panel|committee|final|candidates?) review|headcount|board meets|board meeting)\b/i],
];

const ANY_NOUN = new RegExp(NOUNS.map(([, { source }]) => `(?:${source})`).join('|'), 'i');

/** The step that a clause names in a noun, or null. */
export const stepNamed = (clause: string): Step | null => (ANY_NOUN.test(clause) ? (NOUNS.find(([, pattern]) => pattern.test(clause))?.[0] ?? null) : null);
