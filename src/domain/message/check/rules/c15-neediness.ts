import { wherever, type Finding, type Rule } from '../rule';

/** Apology for writing at all, pleading, despair; and the belief that something is owed. */
const NEEDY =
  /\b(?:(?:so |very |really |truly )?sorry (?:to|for|if|that I)(?: (?:be|keep|have to|am|I['’]m|being|having to))? ?(?:bother|disturb|trouble|pester|annoy|intrud|impos|nag|hassl|both?er|spam|chas|email|writ|contact|follow|reach|ask|take|taking|keep|again)\w*|(?:I )?apologi[sz]e (?:for|if I) ?(?:am |I['’]m |being |have been )?(?:bother|disturb|troubl|pester|annoy|intrud|impos|nag|yet another|another|the (?:multiple|many|repeated|frequent|constant|persist)|my persist|writing|emailing|following|reaching|contacting|chas|again|taking (?:up )?(?:your|so much))\w*|(?:hate|don['’]t (?:want|mean)|do not (?:want|mean)|hope(?: that)? I['’]?(?:m| am)? ?not|not trying) (?:to )?(?:be(?:ing)? )?(?:a )?(?:both?er(?:ing)?|pest(?:er\w*)?|nuisance|nag(?:ging)?|annoy(?:ing)?|burden|pain|push(?:y|ing)?|disturb(?:ing)?)|forgive (?:me|my) (?:for )?(?:bother|writ|persist|intru|ask|again|email)\w*|I know (?:you|that you)[^.]{0,40}(?:sick|tired) of|beg(?:ging)? (?:you|of you|for)|I(?:['’]m| am) begging|please,? please|(?:pretty )?please (?:just )?(?:consider|give|hire|pick|choose|don['’]t (?:forget|reject|give up)) (?:me|on me)|give me (?:a|one|this|another) (?:last )?(?:chance|shot)|(?:only|last|one) (?:hope|chance|shot)|desperate(?:ly)?|I(?:['’]d| would|['’]ll| will) (?:do|take|accept) (?:anything|whatever|any (?:job|role|position|salary|pay)|less)|at any (?:salary|pay|price)|for (?:any|whatever) (?:salary|pay)|work for free|(?:really|badly|truly|desperately|so much) need (?:this|the|a|your) (?:job|role|position|opportunity|work|income)|I need this (?:job|role|position|opportunity|so)|mean(?:s)? (?:the world|everything) to me|(?:dying|aching|crushed|devastated|heartbroken|losing (?:sleep|hope)|sleepless|can(?:['’]t|not) (?:sleep|stop thinking|eat)|on pins and needles|anxious(?:ly)?|nervous(?:ly)?|worr(?:ied|ying) (?:sick|that|because)|running out of (?:money|savings|time)|bills|rent is|unemployed for|been (?:out of work|looking) for|no ?one (?:else )?(?:will|wants to) hire|I(?:['’]ll| will) be (?:lost|devastated|crushed|heartbroken))|I know I(?:['’]m| am) not (?:good|qualified|the best|perfect|worth)|not (?:worthy|good enough)|if (?:it['’]s|it is) not too much (?:trouble|to ask)[^.]*sorry)/i;
const ENTITLED =
  /\b(?:I (?:clearly |obviously |truly |really |certainly |absolutely )?deserve|I(?:['’]m| am) (?:clearly|obviously|undoubtedly|without (?:a )?doubt|by far|easily|hands down|definitely|certainly|surely) (?:the (?:best|right|ideal|perfect|strongest|most|only)|more qualified|better|your)|(?:no ?one|nobody|you (?:won['’]t|will not|can['’]t|cannot)) (?:else )?(?:find|is|could|can|will|has|comes?) (?:\w+ ){0,3}(?:better|more qualified|as qualified|as good|like me|close|match)|you(?:['’]d| would|['’]ll| will) (?:regret|be (?:making a mistake|foolish|crazy|missing out)|be lucky)|(?:you|the company) owe (?:me|it to)|owed (?:me|an?)|I(?:['’]m| am) owed|the least you (?:can|could)|(?:rude|unprofessional|unacceptable|disrespectful|ridiculous|unfair|inconsiderate|insulting|poor form|outrageous|appalling|shocking)\b|(?:disappointed|frustrated|annoyed|upset|surprised|shocked|appalled|dismayed|hurt|puzzled|offended|fed up) (?:that|by|with|at|to|not)[^.]*\b(?:heard|hear|response|reply|replied|responded|silence|silent|contact|answer\w*|news|update|word|wait\w*|delay\w*|process|back|lack)|after (?:everything|all) (?:I|the (?:time|effort|work) I)[^.]{0,40}(?:did|done|put|invested|gave|spent)|I(?:['’]ve| have) (?:been (?:more than )?(?:very |extremely |incredibly )?patient|waited (?:long enough|patiently|more than long|far too|too long))|(?:waste|wasted|wasting) (?:of )?(?:my|our) time|long enough|being ignored|you(?:['’]re| are| have been|['’]ve been) ignoring|ignored (?:me|my)|ghost(?:ed|ing)|I (?:assume|take it|presume) (?:that )?I(?:['’]ve| have)? (?:got|have|been given) the (?:job|position|role)|(?:the|this) (?:job|position|role) (?:is|should be|belongs) (?:mine|to me)|had the courtesy|common courtesy|basic courtesy)/i;

/** Rule C15: patient and understanding, neither pleading nor entitled. */
export const c15: Rule = {
  id: 'C15',
  title: 'Desperate or entitled tone',
  why: 'Pleading and reproach both make the reader step back; patience draws them in.',
  severity: 'warning',
  valid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI know that such decisions take time. I am sorry that the connection failed during our call.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for your patience with my microphone.' },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI am so sorry to bother you again.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI really need this job.' },
    { kind: 'second-check-in', body: 'Dear Jane,\n\nI am disappointed that nobody has replied.' },
  ],
  check: (letter): Finding[] => [
    ...wherever(letter, NEEDY, (words) => `"${words}" pleads or apologises for writing, which makes the reader step back. You have every reason to write: say it plainly.`),
    ...wherever(letter, ENTITLED, (words) => `"${words}" sounds as if something were owed, which makes the reader step back. Show that you understand how long such decisions take.`),
  ],
};
