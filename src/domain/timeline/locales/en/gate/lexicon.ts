/**
 * English words by class: who acts, what is done, what is named.
 *
 * In: nothing. Out: tables of words. Verbs stand in their base form ("call"), irregular ones with past and participle ("choose/chose/chosen"),
 * nouns in the singular, words of two parts with a hyphen. `forms.ts` makes the other forms.
 */

import { Also, Is } from './classes';

/** Classes with their words. */
type Row = readonly [is: number, also: number, words: string];

/** Verbs by what they do. */
export const VERBS: readonly Row[] = [
  // They speak to the user.
  [
    Is.contact,
    0,
    `call phone ring/rang/rung text mail email e-mail message notify inform contact update advise alert ping tell/told/told reply respond answer write/wrote/written announce publish post release
    communicate share send/sent/sent return reconnect revert buzz holler invite nudge dial txt relay issue summon brief dm shout yell msg`,
  ],
  // So do these with "back", "out", "base", "touch" or "up" behind them.
  [Is.turn, 0, `get/got/gotten come/came/come circle reach loop report check touch follow swing bounce hop turn ask`],
  // They give the user something, where it is an answer.
  [
    Is.give,
    0,
    `give/gave/given provide deliver drop shoot/shot/shot offer extend make/made/made put/put/put bring/brought/brought keep/kept/kept present walk pull hand pass fire reveal forward have/had/had`,
  ],
  [
    Is.decide,
    0,
    `decide choose/chose/chosen pick select hire appoint finalize finalise conclude confirm approve ratify shortlist rank settle narrow certify determine name fill close wrap recommend sign okay rule elect
    award process greenlight nominate endorse authorize authorise clear cast match assign allocate whittle winnow trim`,
  ],
  [
    Is.step,
    0,
    `proceed schedule arrange organize organise interview bring/brought/brought fly/flew/flown move advance invite book hold/held/held hire seat set/set/set resume restart reopen reschedule postpone delay`,
  ],
  [
    Is.inner,
    0,
    `sleep mull chew weigh ponder consider review debrief discuss meet/met/met talk speak/spoke/spoken regroup huddle deliberate evaluate compare sync vote screen score present convene reconvene confer calibrate grade sift sit/sat/sat`,
  ],
  // The user comes to know.
  [
    Is.receive,
    0,
    `count bank hear/heard/heard know/knew/known learn get/got/gotten receive see/saw/seen expect have/had/had find/found/found`,
  ],
  // An answer comes.
  [
    Is.arrive,
    0,
    `come/came/come go/went/gone arrive land follow drop show appear hit/hit/hit roll batch finish complete happen take/took/taken be/was/been load sort clear open`,
  ],
  // Somebody says or believes what follows.
  [
    Is.report,
    0,
    `say/said/said tell/told/told mention estimate guess think/thought/thought quote promise reckon figure indicate suggest hint swear/swore/sworn believe vow assure confirm warn imply gather commit
    explain flag email write/wrote/written`,
  ],
  // They have it in mind.
  [
    Is.intend,
    0,
    `expect hope aim gun push eye pencil pencil/pencilled/pencilled plan want intend try look like agree mean/meant/meant prefer anticipate target schedule suppose shoot/shot/shot slate`,
  ],
  // Tasks of the user's own, where they open a line.
  [
    0,
    Also.task,
    `send ask prepare prep research write submit apply check update finish read practise practice study buy remember remind thank chase nudge complete review sign return provide give tell confirm book bring
    email call mail text pay renew record upload fill learn build draft find look make order drop redo brush get do keep add ping message contact schedule follow pick clean cancel plan set reply respond
    decide block hand start revise rehearse collect request register visit stop take owe must need have`,
  ],
];

/** Nouns and other words by what they stand for. */
export const NOUNS: readonly Row[] = [
  [Is.me, 0, 'i me my myself mine'],
  [
    Is.own,
    0,
    `mentor referee wife husband spouse flatmate roommate friend buddy mum mom dad landlord insurer dentist preceptor
    sister brother son daughter cousin uncle aunt nephew niece girlfriend boyfriend fiance fiancee neighbor neighbour dermatologist optometrist optician orthodontist pediatrician paediatrician cardiologist gp realtor babysitter nanny
    old-boss former-boss ex-boss old-manager former-manager previous-manager current-manager old-supervisor former-supervisor former-employer previous-employer current-employer current-boss last-employer`,
  ],
  [
    Is.candidate,
    0,
    `you ya yall us your everyone everybody candidate applicant finalist semifinalist semi-finalist interviewee trainee graduate person people ppl folk guy hire all both`,
  ],
  [
    Is.employer,
    0,
    `they we she he hr recruiter recruiting recruitment talent sourcer headhunter agency manager mgr team committee panel hm em interviewer director vp svp evp ceo cto cfo coo cno don adon president
    founder lead boss board council commission chair chairman chairwoman chairperson dept department faculty dean provost principal head headteacher superintendent super school district university college
    company employer org organization organisation firm office clinic hospital unit store shop nurse nm rn foreman coordinator rep representative admin administrator partner leadership management someone
    somebody anyone anybody owner editor secretary assistant staff client hotel bakery county city sergeant sgt lieutenant chief captain officer academy pi investigator governor trustee trust ministry magistrate
    legal finance corporate payroll hall local instructor educator ta regional teacher professor prof consultant trainer specialist group bot system squad supervisor sup studio lady chancellor ap mayor
    funder library librarian dispatch dispatcher casting producer chef gm sous crew coach associate broker attorney hq higher-up exec executive ops desk bank vendor their our
    ward-sister charge-nurse staff-nurse talent-acquisition charity museum gallery pub cafe restaurant kitchen farm garage factory mill salon theatre theater dealership nursery hospice foundation yard vet landlady rec startup start-up town village borough authority precinct state ward parish co-op staffing placement depot personnel union-hall union-rep front-office
    council elder deacon vestry guild jury clerk registrar bursar matron warden steward curator conductor rabbi priest bishop vicar`,
  ],
  [
    Is.other,
    0,
    `version edition wiki glassdoor forum reddit blog faq someone-else customer minister coworker co-worker colleague competitor patient parent reader other another union guest voter visitor tenant investor
    shareholder regulator supplier rival auditor surveyor exterminator tellers cashiers servers waiters baristas drivers residents employees workers members newcomers starters incumbents`,
  ],
  [
    Is.answer,
    0,
    `decision decison desision answer response reply feedback outcome result verdict nod news word update offer letter call callback email e-mail mail text message notification shortlist short-list info
    information indication confirmation invitation invite outreach paperwork ring shout bell yes no yes/no offer/no go/no-go go-ahead thumbs-up heads-up rejection follow-up followup approval timeline time-line
    time-frame timeframe turnaround turn-around tat eta sign-off steer scoop announcement pick choice clarity something anything note line score tjo fjo touchpoint recommendation hold link nudge
    clearance written-contract contract-to written-offer next-step trigger view conclusion cast-list final-list yay nay yea aye peep status tidings determination green-light all-clear say-so final-word final-say a-thing writing docusign e-signature acceptance offer-letter`,
  ],
  [
    Is.meeting,
    0,
    `round interview onsite on-site panel superday assessment visit fly-out flyout screen loop stage final chat conversation demo-lesson shadow-shift presentation trial skill-test skills-test agility-test typing-test written-test fitness-test aptitude-test maths-test math-test teaching-demo portfolio-review iv i/v crit coderpad polygraph poly psych medical oral practical shadow shadowing
    reference-check zoom skype session slot discussion invite background take-home selection on-campus in-person second-look audition tryout ride-along drug-screen second-meeting next-meeting final-meeting trial-shift
    trial-day screen-test physical job-talk
    paid-trial work-trial trial-lesson trial-run trial-class plant-walk plant-tour site-walk site-tour sit-down sitdown meet-and-greet callback-audition working-interview`,
  ],
  // Steps that the employer takes without the user.
  [0, Also.inside, `shortlisting vote debrief committee sync huddle calibration hc`],
  // Behind "decide on" or "decision about": the hire itself.
  [
    Is.role,
    0,
    `name look role postdoc position job post vacancy seat spot req requisition hire hiring candidate applicant finalist who whether if it either application somebody someone person place final offer successful dean
    director manager principal superintendent fellow appointment case file list class process search slot opening date detail field pool squad crew clerk cohort roster lineup slate`,
  ],
  // Something else that has dates.
  [
    Is.topic,
    0,
    `benefit insurance pto vacation probation probationary vest vesting cliff equity option rsu 401k pension bonus salary pay raise relocation lease visa sprint standup stand-up on-call rota rotation
    release launch deploy migration roadmap milestone product project feature beta ga go-live goes-live rollout mvp kpi okr semester tenure experience funding ipo acquisition layoff revenue customer offsite hybrid
    remote thesis degree certificate license licence course laptop equipment bootcamp curriculum sla ticket retro wing merger framework microscope survey accreditation census inventory timetable grant dues
    tuition stipend expense uniform maternity parental sabbatical resignation notice onboarding training academic dissertation viva book union strike ballot car renewal quota commission capstone shoot flight train dog
    tattoo blackout maintenance mark overtime slide story cutover paycheck runway perf promotion patrol navy mock homework assignment portfolio expire expired valid accrue renew renewable renewed
    resign retire retired retiring graduated graduating founded acquired joined retest reapply lab growth extension freeze hands include including lasts costs requires rotates
    start-date first-day last-day progress-report good-for good-thru good-until on-file time-off out-of-office all-hands core-hour closing-date application-window fiscal-year school-year
    printout transcript passport fingerprint immunization immunisation vaccine vaccination titer abstract cpr headshot driving-record writing-sample reference-list recommendation-letter reference-letter
    cover-letter recommender guideline policy handbook bylaw statute regulation legislation ordinance bar-result bar-exam board-exam state-exam vouch
    a-level league tournament championship wedding birthday funeral gala festival parade marathon concert recital jury-duty election earning dividend forecast background-noise background-music screen-time final-exam final-payment
    final-paycheck press-conference news-conference newsletter call-center call-centre email-address special-offer software-update system-update security-update credit-score thank-you card induction tender bid clinical-trial trial-period trial-ends trial-expires free-trial permit opt grad-school finals-week response-rate  pickup`,
  ],
  [
    0,
    Also.habit,
    `always weekly biweekly bi-weekly daily monthly quarterly annually annual yearly mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
  ],
];

/** Small words of grammar. */
export const SMALL: readonly Row[] = [
  [Is.modal, 0, 'will would should shall may might can could must gonna ought'],
  [Is.to, 0, 'to'],
  [Is.be, 0, 'is are am be being been was were'],
  [0, Also.wasBe, 'was were had did'],
  [
    Is.aux,
    0,
    'have has had get gets got getting do does did going about able done made likely bound set due supposed scheduled sched skedded slated meant expected ready',
  ],
  [0, Also.must, 'must need needs needed required'],
  [
    Is.adverb,
    0,
    `provisionally tentatively please not also then probably definitely likely hopefully certainly surely just still all both either now only soon ideally typically usually normally generally personally quickly shortly formally
    officially finally maybe perhaps prolly possibly already once at least even again next later never really actually automatically first straight back prob def due-course so there to on and or`,
  ],
  [0, Also.negation, 'not no nothing never none nobody'],
  [0, Also.them, 'them him her'],
  [0, Also.condition, 'if unless'],
  [0, Also.ask, 'when how why who where what'],
  [0, Also.particle, 'back out base touch up around again'],
  // A length of a few hours, which is no time to wait for.
  [0, Also.span, '%'],
  [0, Also.posted, 'posted informed updated'],
  [0, Also.pastVerb, 'went left took began ran spent felt sat built lost won drew flew drove quit paid bought taught grew stood woke'],
  [
    Is.filler,
    0,
    `course-of crossed the a an any some their his her our its your my final formal official more further quick firm definite clear proper first initial hiring job good bad detailed personal that this automated
    either verbal conditional tentative provisional something in by on at of for and or with`,
  ],
];

/** Words of answering that say nothing alone. */
export const WEAK_ANSWERS = 'yes no status anything something note line score text hold link bell ring mail message'.split(' ');
