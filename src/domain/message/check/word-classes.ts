/**
 * Classes of words that the tables of phrases share: the words of one class do the same thing in a letter.
 *
 * In the notation of `phrases.ts`. Not here: which phrases are a fault (`rules/`).
 */
const CLASSES = {
  /** What an employer gives to somebody who asks. */
  reply: 'answers?/repl(?:y|ies)/response/decision/updates?/word/line/news/explanation/call',
  /** To give it. */
  toReply:
    'repl*/respon*/answer*/decid*/confirm*/let_me_know/get_back/contact*/update/tell/told/explain*/give_me/hir*/revert/choose/beat/match/improve/hurry',
  /** At once, or by a day that the writer sets. */
  atOnce:
    'immediately/at_once/right_(?:away|now)/asap/at_the_earliest/as_soon_as_\\w+/{day}/by_{day}/before_{day}/within_\\w+/no_later_than/by_return',
  day: '(?:to|mon|tues|wednes|thurs|fri|satur|sun)day/to(?:night|morrow)/noon/the_end/this_week/the_week*',
  number: '\\d+/an?/one/two/three/several/many/some',
  job: 'job/position/role/post/place/opportunity/chance/work',
  pay: 'pay/salary/wages?/money',
  /** Somebody who gives work. */
  employer:
    '(?:firm|employer|school|clinic|hospital|bank|agency|practice|studio|college|hotel|house|council|museum)s?/compan(?:y|ies)/universit(?:y|ies)/organi[sz]ation',
  /** Somebody who may want the writer and is not the reader. */
  suitor:
    "competit*/rival*/recruiter*/elsewhere/some(?:one|body)_else/others/(?:an)?other_(?!candidate|applicant|person|people)[\\w'-]+/(?:two|three|several|many|some)_[\\w'-]+s/my_(?:present|current)_\\w+/my_boss",
  /** What such a one sends. */
  bid: 'offer*/contracts?/proposal/bids?/figure/package/letter/terms',
  /** To want somebody. */
  court: 'approach*/court*/chas*/fight*/compet*/pursu*/keen/wants?/after/rang/ring*/call*/in_touch/wait*/hold*',
  /** To be a burden to the reader. */
  bother:
    'bother*/disturb*/troubl*/pester*/annoy*/intru*/impos*/nag*/chas*/pushy/burden/nuisance/pest/interrupti*/persist*/insist*/impatien*/needy/desperate/clutter*',
  sorry: 'sorry/apolog*/forgive/pardon/excuse',
  /** To write, as something to be sorry for. */
  writing: 'writing/emailing/to_\\w*mail/messag*/contacting/follow\\w*_up/reaching/asking/to_ask/existing/taking',
  despair: 'desperate*/devastated/heartbroken/crushed/ashamed/despair*/worthless/lost_without/at_a_loss',
  /** What is found wrong with how somebody was treated. */
  indignation: 'unacceptable/rude/unprofessional/disrespectful/ridiculous/unfair/inconsiderate/insult*/outrageous/shameful/disgrace*',
  upset: 'disappoint*/dishearten*/discourag*/frustrat*/annoy*/upset*/surpris*/shock*/dismay*/hurt*/puzzl*/baffl*/offend*/unhappy',
  silence:
    '(?:not|never)_(?:have_|to_)?(?:heard?|repl\\w*|answer\\w*|respon\\w*|receiv\\w*)/silen*/(?:no|without|without_an?)_{reply}/ignored/ghosted/waiting/how_long/hanging/(?:nobody|no_one)_has',
  better: 'better/match/close/as_(?:good|qualified)/like_me/of_my_\\w+',
} as const;
export type WordClass = keyof typeof CLASSES;
export const WORD_CLASSES: Readonly<Record<WordClass, string>> = CLASSES;
