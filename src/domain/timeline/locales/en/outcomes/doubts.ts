/**
 * What takes an outcome back: it is feared or hoped for, asked about, long ago, or another employer's.
 *
 * In: a sentence and where in it the outcome is told. Out: whether it counts. Not here: how outcomes are told.
 */

const HEDGED =
  /\b(?:if|unless|whether|in case|hop(?:e|es|ing|ed)|afraid|worr(?:y|ied|ying)|scared|fear(?:s|ed|ing)?|dread\w*|wonder\w*|maybe|perhaps|probably|possibly|presumably|guess(?:ing)?|suspect|assum(?:e|ed|ing)|imagin\w+|dream\w*|pretend\w*|supposed|would(?! (?:like|love))|could|might|may (?:be|have|still|also|well|not|go|say|want)|should|likely|expect(?:s|ed|ing)?|i think|i bet|thinking|seems?|(?:feels?|felt|sounds?|looks?) like|almost|nearly|until|once (?:they|i|we|the)|before (?:they|i|we|an?|the)|as soon as|as if|what happens|how (?:many|often)|never|rather than|not sure|no idea|why i|i'll|i will|i'm going to|gonna|i suppose|i reckon|telling myself|my read|either|those|where (?:nothing|no|two|three|you|you've)|when (?:you|there|nothing|no|a|an)|when there's|even when|(?:take|took) it that|conclude|means|silence|not having|or (?:it's|it is|else)|i'd have|plan(?:s|ned|ning)? to|want(?:s|ed)? to (?!offer\b)|waiting (?:for|on)|prep(?:ar\w+)? for|in the hope)\b/i;
const LONG_AGO =
  /\b(?:last (?:year|time|spring|summer|fall|autumn|winter|job|company|season)|years? ago|months ago|back (?:in|then)|once|(?:who|that|which)(?:'d|'ve| had| have)? (?:turned|rejected|hired)|their (?:favou?rite|first choice|top choice) (?:said|declined|turned)|used to|when i (?:first )?applied|the first time|first application|previous(?:ly)?|in the past|at my (?:old|last|previous|current)|(?:always|usually|often|sometimes|normally|typically))\b/i;
const UNREAL =
  /\?["'”’)\]]*\s*$|\byet\b|^\W*(?:my|her|his|the) (?:answer|story|example)\b|^\W*(?:q|question|prompt|example|idea|note to self)\b\s?:|\btell me about\b|\bi (?:think|guess|suppose)\b|\bfor example\b|\be\.g\.|\btemplates?\b|\bsample\b|\bmock\b|\bin theory\b/i;
const CHOICES =
  /\b(?:offer(?:ed)?|reject\w*|accept\w*|withdr\w+|declin\w+|waiting|pending|ghosted)\s*(?:\/|\||,\s?(?:or\s)?|\bor\b)\s*(?:an?\s)?(?:offer\w*|reject\w*|accept\w*|withdr\w+|declin\w+|waiting|pending|ghosted)\b/i;
const OTHER_JOB =
  /\b(?:at|from|with|by|for|of) (?:the|my|an) ?other (?:job|company|place|firm|role|interview|school|position|process|application)\b/i;

/** Names that stand for no employer: days, months, and how news comes. */
const NO_EMPLOYER =
  /^(?:I|HR|IT|CEO|CTO|PM|AM|OFFER|REJECTED|NO|NOT|The|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Zoom|Teams|LinkedIn|WhatsApp|Thanksgiving|Christmas|Easter|Talent|Recruiting|People|Human|Dr|Mr|Mrs|Ms|Prof)$/;
const NAMED = /(?<words>(?:\S+\s){0,3}?)(?:from|at|by|with)\s(?:the\s)?(?<name>\p{Lu}[\p{L}'&-]*)/gu;
/** Who brought the news is a person: "a call from Lena". */
const NEWS_OF =
  /\b(?:calls?|called|mails?|e-?mails?|emailed|letter|message|note|text|word|news|voicemail|heard|hear|spoke|talked|talking|chat|back|interview(?:ed)?|met|meeting|person|guy|woman|man|girl|candidate|applicant|someone|somebody|one|lady|hire)\s(?:\S+\s)?$/i;
const LABEL = /^\W*(?<name>\p{Lu}[\p{L}&'-]*)(?:\s(?:update|news))?\s?:\s*(?<rest>\S+)/u;
const NEWS_LABEL =
  /^(?:Update|Updates|Outcome|Result|Results|Decision|Status|News|Answer|E-?mail|Mail|Email|Call|Phone|Verdict|Today|Re|Subject|Response|Reply|Edit|Later|Final|Note|Notes|PS|Letter|Voicemail|Text|Body|Message)$/i;

/** Whether another employer is named: "an offer from Bolt", "Bolt: rejected". The employer's own names read "they". */
function namesAnother(sentence: string): boolean {
  for (const { groups } of sentence.matchAll(NAMED)) {
    const { words = '', name = '' } = groups ?? {};
    if (NO_EMPLOYER.test(name) || NEWS_OF.test(words)) continue;
    return true;
  }
  const { name, rest } = LABEL.exec(sentence)?.groups ?? {};
  return (
    name !== undefined &&
    rest !== undefined &&
    !NO_EMPLOYER.test(name) &&
    !NEWS_LABEL.test(name) &&
    !/^["“'(]|^(?:we|i|it|they|sorry|unfortunately|hi|hello)\b/i.test(rest)
  );
}

/** Whether what a sentence tells behind the words `before` is told as having come to pass, here and now. */
export const isPlain = (sentence: string, before: string): boolean =>
  !UNREAL.test(sentence) &&
  !HEDGED.test(before) &&
  !LONG_AGO.test(sentence) &&
  !CHOICES.test(sentence) &&
  !OTHER_JOB.test(sentence) &&
  !namesAnother(sentence);

const YET_TO_COME =
  /(?:\bwill|'ll|'d|\bwould|\bgoing to|\bgonna|\bto be)\s(?:[a-z]+ly\s|soon\s)?(?:be\s)?(?:mak|extend|offer|send)|(?:'d|'ll|\bwould|\bwill)\shave\s(?:an?|the|my)\s(?:[a-z]+\s)?offer|\boffer\b[^.;]{0,20}\b(?:tomorrow|next week|soon|expected|pending)\b/i;

/** Whether an offer is told as one that will be made: "they'll make me an offer". */
export const isYetToCome = (sentence: string): boolean => YET_TO_COME.test(sentence);

/** Words by which an answer comes. */
const CAME =
  /\b(?:call(?:ed)?|rang|phon(?:e|ed)|e-?mail(?:ed)?|mail(?:ed)?|letter|heard|news|answer|texted|text|wrote|voicemail|decision|verdict|result|outcome|got back|message|feedback|told)\b/i;
/** The user asked for something else, and the answer is to that. */
const ASKED = /\bask(?:ed|ing|s)?\b|\?|\bwhether\b|\brequest|\bpropos|\bnegotiat|\bwho\b/i;

/** Whether an answer came in the passage of a sentence or before it, and not one to another question. */
export const isAnswer = (sentence: string, before: string, around: string): boolean =>
  !ASKED.test(sentence) && !ASKED.test(before) && (CAME.test(around) || CAME.test(before));
