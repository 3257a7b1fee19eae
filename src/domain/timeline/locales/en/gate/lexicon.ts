/**
 * English words by class: who acts, what is done, what is named.
 *
 * In: nothing. Out: tables of words. Verbs stand in their base form ("call"), irregular ones with past and participle ("choose/chose/chosen");
 * nouns in the singular. `forms.ts` makes the other forms.
 */

/** Verbs by what they do. */
export const VERBS = {
  // They speak to the user.
  contact: `call phone ring/rang/rung text mail email e-mail message notify inform contact update advise alert ping tell/told/told reply respond answer write/wrote/written announce
    publish post release communicate share send/sent/sent mail return reconnect revert buzz holler invite nudge dial txt relay issue summon brief debrief-me voicemail whatsapp dm sms beep brief circulate`,
  // They speak to the user with "back", "out", "base", "touch" or "up" behind it.
  turn: `get/got/gotten come/came/come circle reach loop report check touch follow swing ring/rang/rung call write/wrote/written bounce hop ping shout turn ask`,
  // They give the user something, where it is an answer.
  give: `give/gave/given provide deliver drop shoot/shot/shot offer extend make/made/made put/put/put bring/brought/brought keep/kept/kept get/got/gotten walk pull hand pass fire reveal unveil forward convey fax fill loop put/put/put have/had surface`,
  decide: `decide choose/chose/chosen pick select hire appoint finalize finalise conclude confirm approve ratify shortlist short-list cast staff place match rank settle narrow certify commit determine name fill close wrap recommend
    sign okay ok OK green-light rule elect award process extend greenlight convene nominate endorse authorize authorise commence-offers clear pull-trigger land-on`,
  step: `schedule arrange organize organise interview bring/brought/brought fly/flew/flown move advance invite book hold/held/held hire seat set/set/set resume restart reopen onboard reschedule`,
  inner: `review debrief discuss meet/met/met regroup talk speak weigh think consult confer caucus reassess huddle deliberate evaluate compare sync vote screen score present reconvene calibrate grade sift sit/sat/sat`,
  // The user comes to know.
  receive: `hear/heard/heard know/knew/known learn get/got/gotten receive see/saw/seen expect have/had/had find/found/found`,
  // An answer comes.
  arrive: `come/came/come go/went/gone arrive land follow drop show appear hit/hit/hit roll batch finish complete happen take/took/taken be/was/been load sort clear open`,
  // Somebody says or believes what follows.
  report: `say/said/said tell/told/told mention estimate guess think/thought/thought quote promise reckon figure indicate suggest hint swear/swore/sworn believe vow assure confirm
    warn imply gather explain flag stress email write/wrote/written mention`,
  // They have it in mind.
  intend: `expect hope aim gun push eye pencil earmark plan want intend try look like agree mean/meant/meant prefer anticipate target schedule suppose shoot/shot/shot due slate`,
  // Tasks of the user's own, where they open a line.
  task: `send ask prepare prep research write submit apply check update finish read practise practice study buy remember remind thank chase nudge complete review sign return provide give tell confirm book bring
    email call mail text pay renew record upload fill learn build draft find look make order drop redo brush get do keep add ping message contact schedule follow let print wash iron pick clean cancel
    plan set reply respond decide start revise rehearse collect request download install register visit stop note take owe must need have`,
} as const;

/** Nouns and other words by what they stand for; nouns without their plurals. */
export const NOUNS = {
  me: 'i me my we-both myself mine',
  own: `wife husband spouse flatmate roommate friend buddy mum mom dad referee landlord dentist preceptor`,
  candidate: `you us your everyone everybody candidate applicant finalist semifinalist semi-finalist interviewee person people folk guy runner-up hire everybody's all both`,
  employer: `they we she he hr recruiter recruiting recruitment talent sourcer headhunter agency manager mgr mangr team committee panel hm em interviewer director vp ceo cto cfo coo cno don adon avp
    founder lead boss board council commission chair chairman chairwoman chairperson dept department faculty dean provost principal head headteacher head-teacher superintendent super school district
    university college company employer org organization organisation firm office clinic hospital unit store nurse foreman coordinator rep representative admin administrator partner leadership
    management someone somebody nobody no-one owner editor secretary assistant staff client hotel bakery county city sergeant sgt lieutenant chief captain officer academy pi investigator governor trustee trust
    ministry magistrate legal finance corporate payroll union-hall hall local instructor educator ta em regional teacher professor prof consultant trainer specialist group bot system squad
    nm rn supervisor sup studio shop lady their our consultancy bank studio chancellor vice-chancellor ap mayor funder library librarian dispatch academy vendor casting producer chef gm sous sheriff crew coach associate broker attorney hq head-office higher-up exec executive president svp evp md pm tl sm asm dm rm hod chro ops people-ops
    people-team owner-operator line-manager landlady skipper dispatcher desk front-desk conductor bishop pastor vestry elder minister-of-music curator choreographer showrunner planner`,
  other: `wiki glassdoor forum reddit blog faq someone-else customer student minister coworker co-worker colleague competitor patient parent reader elsewhere another other union guest voter visitor tenant subscriber buyer investor shareholder regulator supplier`,
  answer: `decision decison desision answer response reply feedback outcome result verdict news word update offer letter call callback email e-mail mail text message notification shortlist
    short-list information info indication confirmation invitation invite outreach paperwork ring shout bell buzz yes no go-ahead green-light rejection follow-up followup selection approval timeline time-line
    time-frame timeframe turnaround turn-around tat eta sign-off steer scoop announcement pick choice clarity something anything note line score tjo fjo go/no-go vote touchpoint
    recommendation hold link nudge notification clearance written-contract contract-to written-offer next-step yes/no offer/no trigger nod cast-list final-list call-list callback-list resolution view conclusion green-light thumbs-up thumbs-down heads-up yea nay ok okay confirmation voicemail dm detail instruction package slot date-for bell decision-call`,
  meeting: `round interview onsite on-site panel superday assessment visit fly-out flyout screen loop stage final chat conversation demo talk iv polygraph poly psych medical oral
    practical shadow shadowing reference-check zoom skype session on-campus in-person audition callback tryout ride-along drug-screen second-meeting next-meeting final-meeting follow-up-call trial-shift paid-trial shadow-shift screen-test physical match-day site-walk tasting working-interview trial-day case-interview check-ride checkride sim read second-look next-round invite background take-home selection`,
  // Behind "decide on" or "decision about": these are the hire itself.
  inside: `debrief committee sync huddle calibration hc`,
  role: `name look role position job post vacancy seat spot req requisition hire hiring candidate applicant finalist who whether if either application somebody someone person place final one
    offer successful dean director manager principal superintendent fellow appointment case list class process search slot vacancy opening date detail`,
  // Something else that has dates.
  topic: `benefit insurance pto vacation probation probationary vest vesting cliff equity option share rsu 401k pension bonus salary pay payroll-date raise budget-hearing relocation lease visa sprint
    standup stand-up on-call rota rotation release launch deploy migration roadmap milestone product project feature beta ga go-live rollout mvp kpi okr semester tenure experience funding ipo acquisition
    layoff revenue customer offsite hybrid remote shift-pattern commute thesis degree certificate license licence course laptop equipment bootcamp curriculum sla ticket retro
    wing merger framework microscope survey accreditation census inventory timetable grant dues tuition stipend expense uniform maternity parental sabbatical resignation notice
    start-date first-day last-day training academic dissertation viva book parent-night election union strike ballot car renewal quota commission sales-cycle
    capstone shoot flight train dog vet lunch tattoo blackout maintenance mark tenure-clock core-hour overtime slide story cutover paycheck runway perf promotion state patrol navy mock homework
    assignment portfolio expire expired valid good-for good-thru good-until accrue renew renewable renewed resign retire retired retiring graduate graduated graduating
    founded acquired joined start-work on-file time-off out-of-office include includes including lasts lasting consists covers contains costs involves requires rotates averages comes-with retest re-test reapply lab growth extension mentor demo-friday all-hands hands report-card progress-report talent-pool closing-date application-window application-deadline freeze fiscal-year school-year`,
  // A habit.
  habit: `always weekly biweekly bi-weekly daily monthly quarterly annually annual yearly mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
  elsewhere: 'elsewhere competing',
} as const;

/** Small words of grammar. */
export const SMALL = {
  modal: 'will would should shall may might can could must gonna ought',
  to: 'to',
  be: 'is are am be being been was were',
  wasBe: 'was were had did',
  aux: 'have has had get gets got getting do does did going about able done made likely bound set due supposed scheduled slated meant expected ready',
  must: 'must need needs needed required',
  adverb: `please not also then probably definitely likely hopefully certainly surely just still all both either now only soon ideally typically usually normally generally personally quickly shortly formally
    officially finally maybe perhaps prolly possibly already once at least even then again next later either n't never really actually automatically first always straight back prob again def def. poss so
    there to on and or`,
  them: 'them him her',
  negation: 'not no nothing never none cannot',
  condition: 'if unless',
  ask: 'when how why who where what',
  particle: 'back out base touch up around again',
  // A length of a few hours, which is no time to wait for.
  span: '%',
  posted: 'posted informed updated',
  pastVerb: 'went left took began ran spent felt sat built lost won drew flew drove quit paid bought taught grew stood stuck woke hung dealt understood told-me-no',
  filler: `crossed the a an any some another their his her our its your my final formal official more further quick firm definite clear proper first initial hiring job good bad detailed personal that this
    automated either verbal conditional tentative provisional something in by on at of for and or with`,
} as const;

export type VerbClass = keyof typeof VERBS;
export type WordClass = VerbClass | keyof typeof NOUNS | keyof typeof SMALL | 'base' | 'third' | 'ing' | 'past' | 'name' | 'time';
