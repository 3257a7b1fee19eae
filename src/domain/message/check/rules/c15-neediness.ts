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
  (?:not|never)_\\w+/hate ..3 {bother}
  sick of ..1 hearing
  beg/plead*/implor* !to_differ
  please,?_please
  choose/forget me
  give me ..4 chance !to_talk
  my ..1 last ..2 chance
  all my hopes
  nobody ..3 have/asked me
  i/am/feel ..2 {despair}
  desperately \\w+
  > i ..3 do anything
  work/trial ..4 unpaid/without_pay
  do ..4 for half
  i ..2 need this {job}
  i need this !by/for/to/before/week/in/information
  without this {job}
  mean* the_world/everything
  not know how ..2 get_through
  my ..1 rent/savings
  my ..1 family/children/kids ..2 depend*/count*/rel*
  lie/can_not ..3 awake/eat/night/bear
  look ..1 my ..1 inbox
  did i ..2 something/wrong
  keep* me awake
  any/lower ..2 {pay}
  been_out_of_work/on_your_nerves/pity_on_me
  i was ..3 not/never ..1 good/good_enough
  what i did ..1 wrong
  i fear/worry/am_afraid ..3 ruined/blew/spoil*/failed/mess*/let
  cried/(?:in|of)_my_misery
  like ..3 ghost/failure
  nothing [else] left
  out of money/savings/hope
  hope ..1 for me
`);

/** Silence, a choice or a manner held against the reader. */
const REPROACH = phrases(`
  {upset} ..9 ..9 {silence}
  {silence} ..9 hard/excuse/not_what
  hard ..1 see ..2 anybody
  beyond me how
  expected/thought ..4 (?:better|more)_(?:of|from|manners)/earned/by_now
  not what/how ..5 expect*/treat*
  (?:expect\\w*|would|should) ..4 {employer} like_yours/of_your
  {employer} like_yours ..9 would/can
  {reply}/no ..4 would [not/have] [have] cost/been
  not ..4 worth*
  was/chose/picked ..1 wrong !number/day/time
  mistake was ..1 made
  you will ..2 see ..4 wrong
  think ..2 over once_more
  what ..6 that i can_not
  it/which/is ..3 {indignation}
  owe* me
  i/am/was/feel ..2 entitled/owed/let_down
  i/patience ..2 deserve*
  earned ..3 {job}/{reply}
  right to ..2 know/{reply}
  nothing to show for
  after all ..6 i ..2 \\w+(?:ed|ne|de|ve|nt|ut)
  wast* ..2 my/our time
  (?:been|feel|am) ..1 ignored/ghosted/forgotten
  ignor*/ghost* me/candidates/applicants
  i have/was ..2 patient
  wait(?:ed|ing) ..1 long_enough/patiently/too_long/more_than/for_(?:weeks|months)
  least you/your_\\w+ ..1 can/could
  had [the] courtesy
  no_excuse/se*_fit_to
  weeks ..3 without ..2 {reply}
`);

/** The writer above all others, or sure of the position. */
const ENTITLED = phrases(`
  i am ..1 the best
  i am ..1 obviously/undoubtedly/by_far/easily/surely/more_qualified/overqualified
  better ..1 than i/me !did/do/could/had
  (?:you|nobody|no_one) ..1 not/hardly ..3 find/come_across ..4 {better}
  how anybody ..5 better
  lost the best
  be your loss
  lucky to have/get me
  of my standing
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
