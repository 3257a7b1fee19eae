/**
 * Rule C15: patient and understanding, neither pleading nor entitled.
 *
 * In: a letter. Out: each sentence that apologises for writing, pleads, despairs, or claims that something is owed. An apology for a
 * late answer or a failed connection is courtesy.
 */
import { quoted, wherever, type Examples, type CheckFinding, type CheckRule } from '../rule';
import { anyPhrase } from '../said';

/** To be a burden to the reader. */
const BOTHER =
  /(?:bother|disturb|troubling|to trouble|pester|annoy|intrud|intrusi|impos|nag|hassl|spam|chas|pushy|burden|nuisance|a pest|a pain)\w*/
    .source;
/** To write, as something to be sorry for; a late answer or a failed connection is none. */
const WRITING =
  /(?:writing|emailing|to email|messaging|contacting|to contact|following up|to follow up|reaching out|asking|to ask|persist\w*|existing|another (?:email|message|note)|(?:all|many|multiple|repeated|second|third) (?:the |these |my )?(?:emails|messages|notes)|taking (?:up )?(?:your|so much|more of))/
    .source;

const NEEDY = anyPhrase(
  new RegExp(`(?:sorry|apologi[sz]\\w*|apology|forgive (?:me|my)|pardon) (?:(?!not|late|delay|slow)\\w+ ){0,4}?(?:${BOTHER}|${WRITING})`),
  new RegExp(
    `(?:hate|(?:not|never) (?:\\w+ )?(?:want|mean|wish|try|trying|hope)) to (?:be |seem |sound |come across as )?(?:an? )?(?:\\w+ )?(?:${BOTHER}|needy|desperate|impatient)`,
  ),
  new RegExp(
    `(?:hope (?:that )?(?:i|this|it) (?:am|is) not|know (?:that )?i am) (?:being |be |an? |too |much |probably |such )*(?:${BOTHER}|needy|trouble)`,
  ),
  /(?:sick|tired) of (?:me|my|hearing from)/,
  /i (?:beg|plead|implore)|am (?:begging|pleading|imploring|praying)|beg (?:you|of you)/,
  /please,? please|please (?:hire|pick|choose) me|do not (?:forget|reject|give up on|overlook) me/,
  /give me (?:an?|this|one|just one) (?:last |more |single |small )?(?:chance|shot)|take a chance on me/,
  /my (?:only|last|final)(?: remaining| real)? (?:hope|chance|shot|lifeline)/,
  /i (?:\w+ )?(?:am|feel|was|be) (?:\w+ )?(?:desperate|devastated|heartbroken|crushed)|desperately (?:need|want|hop|wait)\w*|whatever it takes|(?:dying|aching) to/,
  /i (?:\w+ )?(?:would|will|to|happy|gladly|do)(?: do)? (?:literally )?anything|(?:folded|bended) (?:hands|knees?)|at your feet|crawl back|grovel/,
  /(?:take|accept) (?:any|less|(?:a )?(?:lower|smaller|reduced)|half the) (?:job|role|position|money|salary|pay|terms|wage)|work for (?:free|nothing|less)|(?:at|for) (?:any|whatever) (?:salary|pay|price|wage)/,
  /i (?:\w+ )?(?:\w+ )?need (?:this|the|a|your) (?:job|role|position|post|opportunity|work|income|chance)/,
  /i (?:\w+ )?need this(?= |$)(?! (?:by|for|to|before|week|in))/,
  /means? (?:the world|everything) to (?:me|us)/,
  /(?:los\w+|lost) (?:\w+ )?(?:sleep|hope)|running out of (?:money|savings|options|hope)|i can not (?:sleep|eat|stop \w+ing)|(?:think|thought) of nothing else|i (?:am|was) counting on (?:this|you|it)/,
  /(?:check|refresh|star)\w* (?:at )?my (?:inbox|email|phone|mailbox)/,
  /my (?:rent|bills|mortgage|savings|debts)|my (?:family|children|kids) (?:\w+ )?(?:depend|count|rel[iy])\w*/,
  /(?:am|been|being) (?:unemployed|out of work|jobless|without (?:a job|work))/,
  /no ?(?:one|body) (?:else )?(?:will|wants to|would|has) (?:hire|take|call|want|have) me/,
  /i (?:am|was) (?:probably )?(?:not (?:good|qualified|the best|the strongest|perfect|worth|worthy|smart)\w*|never (?:good enough|wanted|worth))|(?:pity|mercy) on me|(?:nuisance|pest|fool|burden) of myself/,
  /i am (?:\w+ )?(?:a (?:poor|weak|hopeless|terrible) (?:candidate|applicant|choice)|ashamed)|wasting your|did i (?:do|say) (?:some|any)thing|i (?:fear|worry|am afraid) (?:that )?i (?:ruined|blew|spoil\w*|failed|botched|mess\w*|said|let)/,
  /i (?:have )?(?:cried|wept|despair\w*)|br[eo]\w+ my heart|of my misery|my tether|(?:am|be) lost without|any hope (?:left )?for me/,
);

/** Despair told in pictures: sleep, nothing left, a trial for nothing, a name that nobody wants to see. */
const IN_PICTURES = anyPhrase(
  /(?:forgive|excuse|pardon) (?:the|this|my|another) (?:intrusion|interruption|persistence|insistence|impatience|nuisance|bother)/,
  /(?:getting |get )?on your nerves|in your hair|(?:try|tries|trying|tax|taxing|wearing|test|testing) (?:out )?your patience|(?:tired|weary) of (?:seeing|reading|hearing) (?:me|my)/,
  /(?:lie|lying|lay) awake|keeps? me (?:awake|up)(?: at night)?|(?:what|where) i (?:did|went|said|have done) (?:so )?wrong|did i (?:go|do something) wrong/,
  /(?:feel|feeling|felt|am) (?:\w+ )?(?:like|as if|as though) (?:\w+ ){0,3}(?:ghost|invisible|nobody|beggar|forgotten|burden|fool|failure)/,
  /(?:have|am left with) nothing (?:else )?(?:left )?(?:to (?:lose|try)|but)|nothing (?:else )?left to try|nowhere (?:else )?(?:left )?to turn|my (?:last|only) resort|no other (?:hope|prospects?|way out)|(?:bad|terrible|dreadful) (?:year|months?) for me/,
  /(?:work|start|come|trial|month|week|day)[^.]{0,20} unpaid|(?:without|for no) pay|for half (?:of what|the (?:pay|salary|wage))|half (?:the|my) (?:pay|salary|wages?)|(?:only|just) (?:let|take|have) me(?: in)?(?=[.,;!]|$)/,
);

/** Silence, a choice or a manner held against the reader. */
const REPROACH = anyPhrase(
  /(?:silence|lack of (?:an? )?(?:reply|answer|response|news|courtesy))[^.]{0,60} (?:hard|difficult|disappoint\w*|excuse|strange|odd|telling|says|speaks|hurts?)/,
  /(?:hard|difficult|impossible) to (?:excuse|forgive)|not how (?:one|you|people|we|anyone|a \w+) (?:treats?|should|deals?|behaves?)|how you treat (?:people|candidates|applicants|me)/,
  /(?:weeks?|days|months?|fortnight)(?: have (?:passed|gone by))? without (?:(?:so much as|even) (?:an?|one) \w+|(?:a|one) (?:single )?(?:word|line|reply|answer) (?:from you|is|are|was))/,
  /(?:line|word|reply|answer|call|note|message|email)[^.]{0,30} would (?:not )?have (?:been (?:too much|nice|kind|decent|easy|enough)|cost|taken|hurt|killed|done)|(?:too much|a lot|not much) to ask/,
  /(?:did|do|does|have) not (?:\w+ )?(?:think|thought|find|found|consider\w*|deem\w*) (?:me|it|my \w+) worth(?:y)?|not worth (?:an?|even an?|your) (?:reply|line|answer|word|time|email)/,
  /(?:chose|chosen|picked|hired|took|taken|made) the wrong (?:person|candidate|choice|one|decision|man|woman)|in time you will (?:see|find|know|learn)|you will (?:\w+ )?(?:see|find|learn|reali[sz]e) (?:your mistake|(?:it |that )?(?:in time|one day|soon enough|too late))/,
  /(?:can|could|does|has|have|is) (?:do )?that i (?:can|do|have|am|could) not|what (?:he|she|they|your \w+(?: \w+)?) (?:has|have) that i/,
  /(?:firm|company|organi[sz]ation|school|employer|institution|hospital|university|clinic) (?:like yours|of your (?:size|standing|reputation|kind))[^.]{0,20} (?:would|should|could|might|to)|i (?:had )?(?:\w+ )?(?:hoped|thought|imagined|believed)[^.]{0,30} (?:better|more) (?:of|from) (?:you|your)/,
);

/** What is found wrong with how somebody was treated. */
const INDIGNATION =
  /(?:unacceptable|rude|unprofessional|disrespectful|ridiculous|unfair|inconsiderate|insulting|outrageous|appalling|discourteous|shameful|poor form|bad manners|a disgrace|an insult)/
    .source;

const ENTITLED = anyPhrase(
  /(?:i|my [\w ]{1,20}|candidates?|applicants?) (?:\w+ i )?deserves?|i have earned (?:this|the|that|an?) (?:job|post|position|role|place|chance|answer|reply)|(?:a|the) right to (?:know|an?|hear)|i (?:am|was|feel|felt) (?:\w+ )?(?:entitled|owed|let down)|owes? (?:me|it to)/,
  /i am (?:(?:the|your) (?:best|ideal|strongest|only|top|obvious|most qualified)|more qualified|overqualified) (?!person to (?:ask|contact))/,
  /i am (?:obviously|undoubtedly|by far|easily|hands down|surely|without (?:a )?(?:doubt|question),?) (?:the |better|more|your)/,
  /better (?:\w+ )?than (?:i|me)(?: am| can|[,.;]|$)|(?:you have|having) lost (?:the|your) (?:best|finest)|(?:no ?one|nobody|you (?:will|can|could|would) (?:not|never)) (?:else )?(?:find|is|could|can|will|has|comes?) (?:\w+ ){0,3}(?:better|more qualified|as qualified|as good|like me|close|match)/,
  /you (?:would|will) (?:regret|be (?:making a mistake|a fool|foolish|mad|crazy|missing out))|be your (?:loss|mistake)|lucky to (?:have|get) me/,
  /the least (?:you|your \w+) (?:can|could)|would have been (?:decent|kind|polite|courteous|nice)|see[mn]? fit to (?:answer|reply|write)|(?:had|have) the (?:courtesy|decency)|(?:common|basic|simple) (?:courtesy|decency)|of my (?:standing|calib(?:er|re)|stature)/,
  new RegExp(
    `(?:it|this|that|which|i find|seems?|process|silence|treatment|delay) (?:\\w+ ){0,3}?${INDIGNATION}|(?:is|was|are) (?:\\w+ )?${INDIGNATION} (?:to|that|of you)`,
  ),
  /(?:disappoint|frustrat|annoy|upset|surpris|shock|appall|dismay|hurt|puzzl|baffl|offend|fed up|unhappy)[^.]{0,120}(?:\b(?:not|never|yet to)\b(?: \w+){0,2} (?:hear|receiv|get|got|repl|respon|answer|call|contact)\w*|\b(?:no|without) (?:reply|response|answer|word|news|update|one|contact)|(?:nobody|no ?one) has|silence|ignored|kept waiting|how long|so long)/,
  /expected (?:better|more) (?:from|of)|expected (?:an?|to hear)[^.]{0,40} by now|no excuse for|after (?:everything|all) (?:that )?(?:i|the (?:time|effort|work))[^.]{0,40} (?:did|done|made|put|invested|gave|spent|prepared)/,
  /i (?:have been |was )(?:more than )?patient|i have (?:been )?wait(?:ed|ing) (?:long enough|patiently|more than|far too|too long|over|for (?:weeks|months))/,
  /wast(?:e|ed|ing) (?:of )?(?:my|our) time|(?:being|been|feel|felt|am) (?:ignored|ghosted)|(?:ignor|ghost)(?:ed|ing) (?:me|my|candidates|applicants)|how (?:hard|difficult) can it|forgotten (?:about )?me/,
  /i (?:assume|take it|presume|trust)(?: that)? (?:i|the (?:job|position|role)) (?:have |will |am |is )+(?:got|been given|be getting|get|mine)|(?:job|position|role) (?:is|should be|belongs|is rightfully) (?:mine|to me)/,
);

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Desperate or entitled tone',
  why: 'Pleading and reproach both make the reader step back; patience draws them in.',
  valid: [
    { kind: 'thank-you', body: 'Dear Jane,\n\nThe choir deserves a hall. Your slides put it better than I did.' },
    {
      kind: 'first-check-in',
      body: 'Dear Jane,\n\nI know that such decisions take time. I am sorry that the connection failed during our call.',
    },
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for your patience with my microphone, and sorry for the late reply.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nIf anything is unclear, please give me a call. I was never in doubt about Oslo.' },
  ],
  invalid: [
    { kind: 'second-check-in', body: 'Dear Jane,\n\nMy patience deserves an answer. Did I say something wrong?' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI am so sorry to bother you again.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI really need this job.' },
    { kind: 'closing-note', body: 'Dear Jane,\n\nI was never good enough for Acme, and I have cried all week.' },
    { kind: 'second-check-in', body: 'Dear Jane,\n\nI am disappointed that nobody has replied.' },
    { kind: 'second-check-in', body: 'Dear Jane,\n\nI expected an answer by now.' },
  ],
};

/** Rule C15, as the check runs it. */
export const c15: CheckRule = {
  id: 'C15',
  severity: 'warning',
  check: (letter): CheckFinding[] => [
    ...wherever(
      letter,
      NEEDY,
      (words) =>
        `${quoted(words)} pleads or apologises for writing, which makes the reader step back. You have every reason to write: say it plainly.`,
    ),
    ...wherever(
      letter,
      IN_PICTURES,
      (words) => `${quoted(words)} makes the reader step back, since it asks for pity. You have every reason to write: say it plainly.`,
    ),
    ...wherever(
      letter,
      REPROACH,
      (words) => `${quoted(words)} is a reproach, and readers turn away from one. Show that you understand how long such decisions take.`,
    ),
    ...wherever(
      letter,
      ENTITLED,
      (words) =>
        `${quoted(words)} sounds as if something were owed, which makes the reader step back. Show that you understand how long such decisions take.`,
    ),
  ],
};
