/**
 * Where in a note its facts for letters stand: the properties, sections and labels of each.
 *
 * In: the words of a heading, label or property. Out: which fact is meant. Not here: the reading of the note (`read-facts.ts`).
 */

/** What a letter can say because the note says it. */
export const FACTS = ['topic', 'challenge', 'skill', 'proof', 'article', 'idea', 'news', 'concern', 'met', 'shown'] as const;
export type FactName = (typeof FACTS)[number];

const PLACES: Readonly<Record<FactName, RegExp>> = {
  topic:
    /^(?:topics?|topics? (?:discussed|covered|to mention)|(?:things )?to mention|what we (?:talked about|discussed)|we (?:talked about|discussed)|discussed|discussion|highlights|talking points)\b/,
  challenge:
    /^(?:(?:their|the|main|biggest|key|current|team) )*(?:challenges?|pain points?|problems?|difficulties|struggles|what (?:they find|is|seems) hard|hard parts?)(?: (?:discussed|named|they (?:named|mentioned|have)))?$/,
  skill:
    /^(?:(?:my|relevant|matching|key) )*(?:skills?|strengths?|what i (?:can )?(?:bring|offer)|my experience)(?: (?:to mention|that (?:fit|match)))?$/,
  proof: /^(?:my )?(?:proof points?|proofs?|achievements?|accomplishments?)(?: to mention)?$/,
  article:
    /^(?:(?:things? |something |articles? )?(?:to|worth) shar(?:e|ing)(?: with them)?|value(?: to (?:add|share|bring))?|articles?|resources?|further reading)$/,
  idea: /^(?:(?:my|some|own) )?ideas?(?: (?:for them|to share))?$/,
  news: /^(?:(?:company|their|recent) )?news$/,
  concern: /^(?:their )?(?:concerns?|doubts?|objections?|reservations?)(?: (?:raised|they (?:raised|had)|about me))?$/,
  met: /^(?:(?:i )?also met|(?:people|others) (?:i )?met|who i met|met)$/,
  shown: /^(?:(?:what )?i (?:showed|presented|demoed)(?: them)?|shown|showed|presented|demoed|my (?:demo|presentation))$/,
};

/** The fact that a heading, a label or the name of a property announces, without regard to case, `-` and `_`; null for any other. */
export function factNamed(words: string): FactName | null {
  const bare = words
    .toLowerCase()
    .replace(/[_-]+/g, ' ')
    .replace(/[^\p{L} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return FACTS.find((fact) => PLACES[fact].test(bare)) ?? null;
}
