/**
 * English words by what they stand for or do: who acts, what is done, what is named.
 *
 * In: nothing. Out: tables of words. Verbs stand in their base form, irregular ones with their past ("choose/chose/chosen"), nouns in the
 * singular, words of two parts with a hyphen. `words.ts` makes the other forms. What words mean together is not here.
 */

/** What a verb does. */
export const VERBS = {
  /** Speaks to somebody. */
  contact: `let/let/let call phone ring/rang/rung text mail email e-mail message notify inform contact update advise alert ping reply respond answer write/wrote/written announce publish post release
    communicate share send/sent/sent reconnect revert buzz holler invite nudge dial txt relay summon brief dm shout msg telephone voicemail fax page issue disclose`,
  /** Does so with "back", "out", "touch" or "up" behind it. */
  turn: `get/got/gotten come/came/come circle reach loop check touch follow bounce hop turn fall/fell/fallen swing`,
  /** Gives something, an answer or not. */
  give: `give/gave/given provide deliver drop shoot/shot offer extend make/made put bring/brought hand pass present hold/held`,
  decide: `decide choose/chose/chosen pick select hire appoint finalize finalise conclude confirm approve ratify shortlist rank settle narrow determine recommend rule elect award nominate endorse
    authorize authorise greenlight whittle winnow trim reject assess plump fill engage recruit employ staff resolve`,
  /** Brings the next step about. */
  step: `proceed schedule arrange organize organise interview fly/flew/flown advance invite book seat set resume restart reopen reschedule postpone fix line slot pencil audition screen test trial host conduct convene`,
  /** Does something among themselves. */
  inner: `sleep/slept mull weigh ponder consider review debrief discuss regroup huddle deliberate evaluate compare sync vote score confer calibrate grade sift sit/sat sort read check process look`,
  meet: `meet/met talk speak/spoke/spoken chat visit see/saw/seen interview attend`,
  /** Comes to know. */
  hear: `hear/heard`,
  know: `know/knew/known learn learn/learnt find/found`,
  receive: `receive get/got/gotten expect await have/had count bank see/saw/seen collect`,
  /** Comes about. */
  happen: `happen take/took/taken occur follow run/ran go/went/gone begin/began/begun start commence kick hold/held be land arrive come/came/come drop appear hit last continue`,
  end: `end close finish complete conclude wrap expire lapse shut pass elapse`,
  /** Says what follows. */
  say: `say/said tell/told mention estimate guess promise quote indicate suggest hint swear/swore/sworn vow assure warn imply explain insist reckon state claim add stress pledge remark`,
  think: `think/thought believe figure feel/felt imagine suspect doubt bet suppose assume gather understand/understood presume wonder fear`,
  /** Has it in mind. */
  intend: `expect hope aim gun push plan want intend try like agree mean/meant prefer anticipate target wish look need`,
  wait: `wait hang/hung bear/bore hold/held allow sit/sat give/gave stay await`,
  ask: `ask request enquire inquire invite require urge beg`,
  /** What the user does for the job. */
  apply: `apply submit send/sent upload enrol enroll register return complete fill sign accept decline withdraw/withdrew negotiate prepare practise practice study revise rehearse chase nudge follow thank remind`,
  move: `move travel fly/flew/flown drive/drove/driven ride/rode/ridden leave/left return stay visit head walk set`,
  work: `work join quit resign retire train teach/taught earn pay/paid build/built ship launch release graduate live serve cook play sing/sang/sung`,
} as const;

/** What a noun stands for. */
export const NOUNS = {
  I: 'i',
  me: 'me myself mine',
  my: 'my',
  you: 'you ya yall yourself',
  your: 'your',
  we: 'we us ourselves',
  our: 'our',
  they: 'they',
  them: 'them themselves him her',
  their: 'their his',
  he: 'he she',
  it: 'it',
  this: 'this that these those there',
  who: 'who which whoever whom',
  someone: 'someone somebody anyone anybody one',
  everyone: 'everyone everybody all both each',
  nobody: 'nobody none nothing no-one',
  /** Whoever may speak for the employer. */
  employer: `hr recruiter recruiting recruitment talent sourcer headhunter agency manager mgr team committee panel hm em interviewer director vp svp ceo cto cfo coo president founder lead boss board council
    commission chair chairman chairwoman chairperson dept department faculty dean provost principal head headteacher superintendent school district university college company employer org organization
    organisation firm office clinic hospital unit store shop nurse foreman coordinator rep representative admin administrator partner leadership management owner editor secretary assistant staff client
    hotel bakery county city sergeant lieutenant chief captain officer academy investigator governor trustee trust ministry magistrate legal finance corporate personnel hall local instructor educator
    professor prof consultant trainer specialist group squad supervisor studio lady gentleman bloke lad chap guy man woman fellow bursary chancellor mayor funder library librarian dispatch dispatcher casting producer chef gm
    crew coach associate broker attorney hq executive exec desk bank vendor matron ward warden museum gallery pub cafe restaurant kitchen farm garage factory mill salon theatre theater dealership nursery
    hospice foundation yard vet clerk rector curator conductor priest bishop vicar registrar bursar steward sister startup start-up chambers depot ranger brewery works line-manager hiring-manager ward-sister
    talent-acquisition charge-nurse front-office people-team co-op staffing placement force brigade surgery institute institution association society charity church orchestra choir publisher lab laboratory architect engineer designer`,
  /** Somebody of the user's own. */
  own: `mentor referee wife husband spouse flatmate roommate friend mate buddy mum mom dad mother father landlord insurer dentist sister brother son daughter cousin uncle aunt nephew niece girlfriend boyfriend fiance
    fiancee neighbour neighbor realtor family kid child parent folk partner doctor old-boss former-boss current-boss current-manager former-employer current-employer`,
  /** Somebody else. */
  other: `version wiki glassdoor forum reddit blog faq customer minister coworker co-worker colleague competitor patient reader another union guest voter visitor tenant investor shareholder supplier rival auditor
    most some survey poll study statistic percent average pupil student child viewer worker employee newcomer starter`,
  candidate: `candidate applicant finalist semifinalist interviewee graduate person people ppl folks entrant contender shortlisted successful those hire`,
  answer: `decision decison desision answer response reply feedback outcome result verdict nod news word update offer letter call callback call-back email e-mail mail text message notification shortlist short-list info
    information indication confirmation invitation invite outreach paperwork shout bell buzz go-ahead thumbs-up heads-up rejection follow-up approval sign-off steer announcement choice pick clarity peep tidings
    contract note line green-light say-so final-word job-offer yes-or-no phone-call ring something anything conclusion selection status`,
  when: `timeline time-line time-frame timeframe timescale turnaround turn-around tat eta schedule timetable date`,
  meeting: `round interview onsite on-site panel superday assessment visit flyout screen screening loop stage final chat conversation talk presentation trial shift audition tryout demo lesson test zoom skype session
    slot discussion second-look sit-down meet-and-greet meeting appointment phase step process hearing tour trial-day trial-shift job-talk check-up medical physical orals oral exam assessment-centre
    assessment-center phone-screen phone-interview video-call video-interview group-interview face-to-face`,
  role: `position job post vacancy seat spot req requisition role opening gig place fellowship residency internship apprenticeship placement traineeship pupillage`,
  application: `application form submission cv resume portfolio entry bid papers cover-letter closing-date deadline reference transcript sample task homework take-home exercise assignment`,
  mind: 'mind minds',
  topic: `benefit insurance pto vacation holiday leave probation vest equity option rsu pension bonus salary pay wage raise relocation lease visa sprint standup on-call rota rotation release launch deploy migration
    roadmap milestone product project feature beta rollout semester tenure experience funding ipo layoff revenue offsite remote thesis degree certificate licence license course laptop equipment curriculum ticket merger
    framework grant dues tuition stipend expense uniform maternity resignation notice onboarding training induction orientation class programme program season term book strike car marathon wedding birthday festival
    show concert gig house flat rent train flight trip weekend shift hour contract-work start-date first-day last-day bus blog record money price cost budget meal dinner party baby film game match paper chapter`,
} as const;

/** Words that say how or when something is meant. */
export const SIGNS = {
  habit:
    'always usually normally typically often generally sometimes weekly daily monthly annually yearly every per regularly ordinarily mostly tend tends',
  not: 'not no never nothing none nobody nor without hardly neither',
  only: 'only just',
  back: 'back',
  touch: 'touch contact',
  out: 'out up off over down in on away round around through forward along',
  if: 'if unless should whether provided case',
  when: 'when once after before until till while since as',
  but: 'but however yet though although still',
  now: 'now already currently meanwhile so-far yet',
  gone: 'ago since yesterday previous previously last past later earlier then later afterwards eventually finally',
  valid: 'open valid good void stands',
  soon: 'soon shortly asap quickly fast early due',
  silent: 'silence crickets quiet silent',
  hope: 'hopefully probably likely perhaps maybe possibly luck fingers presumably surely apparently',
} as const;
