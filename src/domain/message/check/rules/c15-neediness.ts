/**
 * Rule C15: patient and understanding, neither pleading nor entitled.
 *
 * In: a letter. Out: each sentence that apologises for writing, pleads, despairs, or claims that something is owed. An apology for a
 * late answer or a failed connection is courtesy.
 */
import { quoted, wherever, type Examples, type CheckFinding, type CheckRule } from '../rule';
import { phrases } from '../phrases';

/** Apologies for writing, pleading, despair, work for any wage. */
const NEEDY = phrases(`
  {sorry} !for_the_late/for_my_late/not/that_i ..4 {bother}/{writing}
  (?:not|never)_(?:want|mean|wish|try)\\w*/hate ..3 {bother}
  hope ..6 not ..2 {bother}
  know ..2 i am ..4 {bother}/last
  not ..1 done/said/written anything
  sick/tired/weary of ..1 me/my/hearing
  beg/begging/plead*/implor*/grovel* !to_differ
  please,?_please/take_a_chance_on_me/whatever_it_takes/dying_to
  hire/pick/choose/forget/reject/overlook/give_up_on me
  give me ..4 chance/shot !to_talk
  my/our ..1 last/only/all ..2 hopes?/chance/resort
  all/only my hopes
  nobody/no_one ..3 hire/take/want*/have/asked me
  i/am/was/feel ..2 {despair}
  desperately \\w+
  > i ..3 do anything
  any/lower/half/less ..2 {pay}
  work/start/come/trial/month ..4 unpaid/without_pay/for_(?:free|nothing)
  do/take/work ..4 for half/less/nothing
  i ..2 need this/the/your {job}
  i need this !by/for/to/before/week/in/information
  without this/your {job}
  mean* ..1 the_world/everything/much to me/us
  not know how ..2 get_through/pay/live/cope
  my/our ..1 rent/bills/mortgage/savings/debts
  my ..1 family/children/kids ..2 depend*/count*/rel*
  los*/lie/lying/can_not ..3 sleep/awake/eat/night/bear
  keep* me awake/up
  of nothing_else
  check*/refresh*/look/watch* ..1 my ..1 inbox/phone/mailbox/email
  unemployed/jobless/been_out_of_work/of_myself/on_your_nerves/in_your_hair/my_tether/mercy_on_me/pity_on_me/counting_on_you/wasting_your_time
  i am/was ..3 not/never ..1 good/good_enough/wanted/worth*
  tr*ing/test*/tax*/wear* ..1 your_patience
  not afford ..1 to_lose/to_miss
  did i ..2 something/anything/wrong
  what/where i did/went ..1 wrong
  i fear/worry/am_afraid ..3 ruined/blew/spoil*/failed/mess*/let
  cried/wept/br[eo]\\w+_my_heart/(?:in|of)_my_misery
  as_if/like ..3 ghost/invisible/beggar/forgotten/fool/failure
  nothing/nowhere [else] left/to_lose/to_turn
  out of money/savings/hope
  hope ..1 for me
`);

/** Silence, a choice or a manner held against the reader. */
const REPROACH = phrases(`
  {upset} ..9 ..9 {silence}
  {silence} ..9 hard/difficult/strange/telling/speaks/excuse/not_what
  hard/difficult/impossible ..1 excuse/forgive/see/understand/believe ..2 anyone/anybody/somebody/why/how_(?:you|any)\\w*
  hard/difficult/impossible to_excuse/to_forgive
  beyond me how/why/that
  expected/thought/hoped ..4 (?:better|more)_(?:of|from|manners|respect)/earned
  expected/thought/hoped ..9 by_now/at_least/acknowledg*
  not understand/see why/how ..1 it/you/this/one/anyone
  struggl*/fail/hard/difficult/not ..2 understand ..1 your_decision/your_choice
  urge/ask you to reconsider
  not what/how ..5 expect*/treat*/behav*
  (?:expect\\w*|would|should) ..4 {employer} like_yours/of_your
  {employer} like_yours/of_your ..9 would/should/could/might/can/to
  {reply}/no/note/email/message ..4 would [not/have] [have] cost/been/taken/hurt
  not ..4 worth*
  made/chose/chosen/picked/hired/took ..1 wrong !number/day/time/turn
  you ..3 made/making/make ..1 mistake
  mistake was/has ..1 made
  you will/would/come ..2 see/reali*/regret ..4 mistake/in_time/one_day/too_late/wrong
  you ..2 regret
  think/look ..2 over/again once_more
  what/anything ..6 that i can_not/do_not/have_not
  it/this/which/seem*/treatment/delay/is/was ..3 {indignation}
  owed? ..2 me/{reply}/courtesy
  i/am/was/feel ..2 entitled/owed/let_down
  i/patience/effort*/candidate*/applicant* ..2 deserve*
  earned ..3 {job}/{reply}
  right to ..2 know/{reply}
  gave/spent/invested/put ..9 nothing/in_vain
  nothing to show for
  after everything/all ..6 i ..2 \\w+(?:ed|ne|de|ve|nt|ut)
  wast* ..2 my/our time
  (?:been|feel|am) ..1 ignored/ghosted/forgotten
  ignor*/ghost* me/candidates/applicants
  i have/was ..2 patient
  wait(?:ed|ing) ..1 long_enough/patiently/too_long/more_than/for_(?:weeks|months)
  least you/your_\\w+ ..1 can/could
  had/have/common/basic [the] courtesy/decency
  no_excuse/se*_fit_to
  would have been decent/kind/polite
  weeks/months ..3 without ..2 {reply}
`);

/** The writer above all others, or sure of the position. */
const ENTITLED = phrases(`
  i am/was ..1 the/your right_(?:choice|person|one)/best/ideal/strongest/obvious/most_qualified
  i am ..1 obviously/undoubtedly/by_far/easily/surely/more_qualified/overqualified
  better ..1 than i/me !did/do/could/had
  (?:you|nobody|no_one) ..1 not/never/hardly/else/could ..3 find/get/is/has/comes/come_across/possibly ..4 {better}
  how anybody/anyone ..5 better
  lost/lose/losing the/your best/finest
  be your loss
  lucky to have/get me
  of my standing/calib*
  assume/take_it/presume/trust ..3 {job} ..2 mine
  {job} is/should_be/belongs ..1 mine/to_me
`);

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
