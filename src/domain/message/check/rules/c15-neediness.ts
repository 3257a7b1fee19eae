/**
 * Rule C15: patient and understanding, neither pleading nor entitled.
 *
 * In: a letter. Out: each sentence that apologises for writing, pleads, despairs, or claims that something is owed. An apology for a
 * late answer or a failed connection is courtesy.
 */
import { wherever, type Examples, type Finding, type Rule } from '../rule';
import { anyOf } from '../said';

/** To be a burden to the reader. */
const BOTHER = /(?:bother|disturb|troubling|to trouble|pester|annoy|intrud|intrusi|impos|nag|hassl|spam|chas|pushy|burden|nuisance|a pest|a pain)\w*/.source;
/** To write, as something to be sorry for; a late answer or a failed connection is none. */
const WRITING =
  /(?:writing|emailing|to email|messaging|contacting|to contact|following up|to follow up|reaching out|asking|to ask|persist\w*|existing|another (?:email|message|note)|(?:all|many|multiple|repeated|second|third) (?:the |these |my )?(?:emails|messages|notes)|taking (?:up )?(?:your|so much|more of))/.source;

const NEEDY = anyOf(
  new RegExp(`(?:sorry|apologi[sz]\\w*|apology|forgive (?:me|my)|pardon) (?:(?!not|late|delay|slow)\\w+ ){0,4}?(?:${BOTHER}|${WRITING})`),
  new RegExp(`(?:hate|(?:not|never) (?:\\w+ )?(?:want|mean|wish|try|trying|hope)) to (?:be |seem |sound |come across as )?(?:an? )?(?:\\w+ )?(?:${BOTHER}|needy|desperate|impatient)`),
  new RegExp(`(?:hope (?:that )?(?:i|this|it) (?:am|is) not|know (?:that )?i am) (?:being |be |an? |too |much |probably |such )*(?:${BOTHER}|needy|trouble)`),
  /(?:sick|tired) of (?:me|my|hearing from)/,
  /i (?:beg|plead|implore)|am (?:begging|pleading|imploring|praying)|beg (?:you|of you)/,
  /please,? please|please (?:hire|pick|choose|take) me|please give me|do not (?:forget|reject|give up on|overlook) me/,
  /give me (?:an?|this|one|just one) (?:last |more |single |small )?(?:chance|shot)|take a chance on me/,
  /my (?:only|last|final)(?: remaining| real)? (?:hope|chance|shot|lifeline)/,
  /i (?:\w+ )?(?:am|feel|was|be) (?:\w+ )?(?:desperate|devastated|heartbroken|crushed)|desperately (?:need|want|hop|wait)\w*|whatever it takes|on pins and needles|worried sick|(?:dying|aching) to/,
  /do (?:literally )?anything (?:to|for|you|it)|(?:will|would|to|happy|gladly) do (?:literally )?anything/,
  /(?:take|accept) (?:any (?:job|role|position|salary|pay|terms|wage)|(?:less|lower) (?:money|pay|salary)|a (?:lower|smaller|reduced) (?:salary|pay|wage)|half the (?:salary|pay))|(?:i|to|would|will|can) work for (?:free|nothing|less)|(?:at|for) (?:any|whatever) (?:salary|pay|price|wage)/,
  /i (?:\w+ )?(?:\w+ )?need (?:this|the|a|your) (?:job|role|position|post|opportunity|work|income|chance)/,
  /means? (?:the world|everything) to (?:me|us)/,
  /(?:los(?:e|ing)|lost) (?:\w+ )?(?:sleep|hope)|i am running out of (?:money|savings|time|options|hope)|i can not (?:sleep|eat|focus|stop (?:thinking|worrying|checking|refreshing|hoping))/,
  /(?:checking|refreshing|check|refresh) my (?:inbox|email|phone|mailbox)/,
  /(?:pay|cover|afford|behind (?:on|with)) (?:my|the|our) (?:rent|bills|mortgage)|my (?:rent|savings|landlord)|(?:my family|my children|my kids) (?:depends?|counts?|are counting|is counting|relies|rely)/,
  /(?:am|been|being) (?:unemployed|out of work|jobless|without (?:a job|work))/,
  /no ?(?:one|body) (?:else )?(?:will|wants to|would|has) (?:hire|take|call|want|have) me/,
  /i am (?:probably )?not (?:good|qualified|the best|the strongest|perfect|worth|worthy|smart)\w*/,
);

/** What is found wrong with how somebody was treated. */
const INDIGNATION = /(?:unacceptable|rude|unprofessional|disrespectful|ridiculous|unfair|inconsiderate|insulting|outrageous|appalling|discourteous|shameful|poor form|bad manners|a disgrace|an insult)/.source;

const ENTITLED = anyOf(
  /i (?:\w+ i )?deserve|(?:am|feel|being) (?:entitled|owed)|owes? (?:me|it to)/,
  /i am (?:obviously |undoubtedly |by far |easily |hands down |surely |without (?:a )?(?:doubt|question),? )?(?:the (?:best|ideal|strongest|only|top|obvious|most qualified)|more qualified|overqualified|your (?:best|ideal|strongest|top|only)) (?!person to (?:ask|contact))/,
  /i am (?:obviously|undoubtedly|by far|easily|hands down|surely) (?:the |better|more|your)/,
  /(?:no ?one|nobody|you (?:will|can|could|would) (?:not|never)) (?:else )?(?:find|is|could|can|will|has|comes?) (?:\w+ ){0,3}(?:better|more qualified|as qualified|as good|like me|close|match)/,
  /you (?:would|will) (?:regret|be (?:making a mistake|foolish|crazy|missing out))|be your (?:loss|mistake)/,
  /the least (?:you|your \w+) (?:can|could)|(?:had|have) the (?:courtesy|decency)|(?:common|basic|simple) (?:courtesy|decency)|of my (?:standing|calib(?:er|re)|stature)/,
  new RegExp(`(?:it|this|that|which|i find|seems?|process|silence|treatment|delay) (?:\\w+ ){0,3}?${INDIGNATION}|(?:is|was|are) (?:\\w+ )?${INDIGNATION} (?:to|that|of you)`),
  /(?:disappoint|frustrat|annoy|upset|surpris|shock|appall|dismay|hurt|puzzl|baffl|offend|fed up|unhappy)[^.]{0,120}(?:\b(?:not|never|yet to)\b(?: \w+){0,2} (?:hear|receiv|get|got|repl|respon|answer|call|contact)\w*|\b(?:no|without) (?:reply|response|answer|word|news|update|one|contact)|(?:nobody|no ?one) has|silence|ignored|kept waiting|how long (?:this|it|you|the (?:decision|process))|so long)/,
  /expected (?:better|more) (?:from|of)|after (?:everything|all) (?:that )?(?:i|the (?:time|effort|work))[^.]{0,40} (?:did|done|put|invested|gave|spent|prepared)/,
  /i (?:have been |was )(?:more than |very |quite )?patient|i have (?:been )?wait(?:ed|ing) (?:long enough|patiently|more than|far too|too long|over|for (?:weeks|months))/,
  /wast(?:e|ed|ing) (?:of )?(?:my|our) time|(?:being|been|feel|feeling|felt|am|are) ignor(?:ed|ing)|ignor(?:ed|ing) (?:me|my)|ghost(?:ed|ing) (?:me|by|candidates|applicants)|been ghosted/,
  /i (?:assume|take it|presume|trust)(?: that)? (?:i|the (?:job|position|role)) (?:have |will |am |is )*(?:got|been given|be getting|get|mine)|(?:job|position|role) (?:is|should be|belongs|is rightfully) (?:mine|to me)/,
);

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Desperate or entitled tone',
  why: 'Pleading and reproach both make the reader step back; patience draws them in.',
  valid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI know that such decisions take time. I am sorry that the connection failed during our call.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for your patience with my microphone, and sorry for the late reply.' },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI am so sorry to bother you again.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI really need this job.' },
    { kind: 'second-check-in', body: 'Dear Jane,\n\nI am disappointed that nobody has replied.' },
  ],
};

/** Rule C15, as the check runs it. */
export const c15: Rule = {
  id: 'C15',
  severity: 'warning',
  check: (letter): Finding[] => [
    ...wherever(letter, NEEDY, (words) => `"${words}" pleads or apologises for writing, which makes the reader step back. You have every reason to write: say it plainly.`),
    ...wherever(letter, ENTITLED, (words) => `"${words}" sounds as if something were owed, which makes the reader step back. Show that you understand how long such decisions take.`),
  ],
};
