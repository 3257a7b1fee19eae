/**
 * Rule C15: patient and understanding, neither pleading nor entitled.
 *
 * In: a letter. Out: each sentence that apologises for writing, pleads, despairs, or claims that something is owed. An apology for a
 * late answer or a failed connection is courtesy.
 */
import { anyOf } from '../phrases';
import { wherever, type Examples, type Finding, type Rule } from '../rule';

/** To write again, as something to be sorry for. */
const BEING_A_BOTHER = /(?:bother|disturb|troubl|pester|annoy|intrud|impos|nag|hassl|spam|chas|(?:e-?)?mail|writ|messag|contact|follow|reach|ask|tak(?:e|ing) (?:up )?(?:your|so|more)|keep (?:mail|email|e-mail|writ|ask|bother|contact|follow|reach|messag)|be(?:ing)? (?:a |so |such a )?(?:pest|nuisance|bother|burden|pain|pushy|persistent|annoying)|yet another|another (?:e-?mail|message|note)|the (?:multiple|many|repeated|frequent|constant|persisten\w+|second|third)|all (?:the|these|my)|my persist|again|existing)\w*/.source;

const NEEDY = anyOf(
  new RegExp(`(?:so |very |really |truly |terribly )?sorry (?:to|for|if|that)(?: (?:I|be|am|I'm|keep|have to|being|having to|having|continue to|I keep|I have to))*? ?${BEING_A_BOTHER}`),
  new RegExp(`apologi(?:[sz]e|es|[sz]ing)(?: \\w+)? (?:for|if|that)(?: (?:I|am|I'm|being|have been|keep|having to|having))*? ?${BEING_A_BOTHER}`),
  /(?:hate|don't (?:want|mean|wish)|do not (?:want|mean|wish)|not (?:trying|meaning|wanting)) to (?:be )?(?:a )?(?:bother\w*|pest\w*|nuisance|nag\w*|annoy\w*|burden|pain|push\w*|disturb\w*|seem (?:pushy|needy|desperate|impatient))/,
  /hope(?: that)? (?:I'm|I am|this is|it is|it's) not (?:being |be )?(?:a |too )?(?:bother\w*|pest\w*|nuisance|nag\w*|annoy\w*|burden|pushy|disturb\w*|much trouble)/,
  /forgive (?:me|my) (?:for )?(?:bother|writ|persist|intru|ask|again|email|be)\w*/,
  /(?:I know )?you (?:must|are probably|probably)[^.]{0,30} (?:sick|tired) of/,
  /(?:I )?beg(?:ging)? (?:you|of you|for)/,
  /please,? please/,
  /please (?:just )?(?:hire|pick|choose) me/,
  /please (?:just )?give me (?:an?|the|this|one) (?:\w+ )?(?:chance|shot|opportunity)/,
  /(?:please )?don't (?:forget|reject|give up on|overlook) me/,
  /give me (?:a|one|this|another|just one) (?:last |more )?(?:chance|shot)/,
  /(?:my|the|a) (?:only|last|final) (?:remaining )?(?:hope|chance|shot|lifeline)/,
  /desperate(?:ly)?/,
  /(?:would|I'd|I'll|will|willing to|ready to) (?:gladly |happily |even )?do (?:absolutely |just |literally )?(?:anything|whatever it takes)/,
  /(?:take|accept) (?:any (?:job|role|position|salary|pay|work|shift|terms)|less (?:money|pay)|a (?:lower|smaller) (?:salary|pay)|half the (?:salary|pay))/,
  /(?:at|for) (?:any|whatever) (?:salary|pay|price|wage)/,
  /work for (?:free|nothing|less)/,
  /(?:really|badly|truly|desperately|so much|urgently) need (?:this|the|a|your) (?:job|role|position|opportunity|work|income|chance)/,
  /I (?:just )?need (?:this|the|a) (?:job|role|position|opportunity|chance)/,
  /means? (?:the world|everything) to me/,
  /(?:dying to|aching to|devastated|heartbroken|on pins and needles|worried sick)/,
  /I(?:'m| am| have|'ve)? (?:been )?(?:losing|lost|lose) (?:sleep|hope)/,
  /I(?:'m| am) running out of (?:money|savings|time|options)/,
  /I can(?:'t|not) (?:sleep|eat|stop (?:thinking|worrying|checking|refreshing))/,
  /(?:checking|refreshing) my (?:inbox|e-?mail|phone) (?:every|all|constantly|hourly)/,
  /(?:pay|cover|afford) my (?:rent|bills|mortgage)/,
  /(?:unemployed|out of work|without (?:a job|work)|jobless) (?:for|since)/,
  /no ?(?:one|body) (?:else )?(?:will|wants to|would|has) (?:hire|take|call|offer|repl)\w*/,
  /I know I(?:'m| am) (?:not|probably not) (?:good|qualified|the best|the strongest|perfect|worth|smart)\w*/,
  /I(?:'m| am| was) not (?:worthy|good enough)/,
);

const ENTITLED = anyOf(
  /I (?:clearly |obviously |truly |really |certainly |absolutely |think I |believe I |feel I )?deserve/,
  /I(?:'m| am) (?:clearly|obviously|undoubtedly|by far|easily|hands down|definitely|certainly|surely|without (?:a )?(?:doubt|question)) (?:the (?:best|right|ideal|perfect|strongest|most|only|top)|more qualified|better|overqualified|your (?:best|ideal|strongest|top|only))/,
  /(?:no ?one|nobody|you (?:won't|will not|can't|cannot|will never)) (?:else )?(?:find|is|could|can|will|has|comes?) (?:\w+ ){0,3}(?:better|more qualified|as qualified|as good|like me|close|match)/,
  /you(?:'d| would|'ll| will) (?:regret|be (?:making a mistake|foolish|crazy|missing out|lucky|sorry))/,
  /(?:you|the company) owe (?:me|it to)/,
  /(?:I am|I'm|feel) owed/,
  /the least (?:you|your \w+) (?:can|could)/,
  /(?:it is|it's|this is|that is|that's|I find (?:it|this|that)|seems|frankly|rather|quite|very|completely|simply) (?:\w+ )?(?:unacceptable|rude|unprofessional|disrespectful|ridiculous|unfair|inconsiderate|insulting|outrageous|appalling|discourteous|poor form|bad manners)/,
  /(?:disappointed|disappointing|frustrated|frustrating|annoyed|upset|surprised|shocked|appalled|dismayed|hurt|puzzled|baffled|offended|fed up)[^.]{0,120}(?:(?: not| never|n't| yet to) (?:\w+ )?(?:hear|heard|receive|received|get|got|reply|replied|respond|responded|answer|answered|call|called)| no (?:reply|response|answer|word|news|update|one|contact)| (?:nobody|silence|silent|lack of|delays?|ignored|kept waiting|how long|so long|taking))/,
  /expected (?:better|more) (?:from|of)/,
  /after (?:everything|all) (?:that )?(?:I|the (?:time|effort|work))[^.]{0,40} (?:did|done|put|invested|gave|spent|prepared)/,
  /I(?:'ve| have) (?:already )?(?:been (?:more than |very |extremely |incredibly |quite )?patient|waited (?:long enough|patiently|more than|far too|too long|over|for weeks))/,
  /wast(?:e|ed|ing) (?:of )?(?:my|our) time/,
  /I(?:'m| am| have|'ve| feel)? (?:being |been |feeling )?ignored/,
  /you(?:'re| are| have been|'ve been) ignoring/,
  /ignor(?:ed|ing) (?:me|my)/,
  /ghost(?:ed|ing) (?:me|by|candidates|applicants)/,
  /(?:been|being) ghosted/,
  /I (?:assume|take it|presume|trust)(?: that)? (?:I|the (?:job|position|role))(?:'ve| have|'ll| will| am| is)? (?:got|have|been given|be getting|get|mine)/,
  /(?:the|this) (?:job|position|role) (?:is|should be|belongs|is rightfully) (?:mine|to me)/,
  /(?:(?:had|have) the|common|basic|simple) (?:courtesy|decency)/,
);

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
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
  title: 'Desperate or entitled tone',
  why: 'Pleading and reproach both make the reader step back; patience draws them in.',
  severity: 'warning',
  check: (letter): Finding[] => [
    ...wherever(letter, NEEDY, (words) => `"${words}" pleads or apologises for writing, which makes the reader step back. You have every reason to write: say it plainly.`),
    ...wherever(letter, ENTITLED, (words) => `"${words}" sounds as if something were owed, which makes the reader step back. Show that you understand how long such decisions take.`),
  ],
};
