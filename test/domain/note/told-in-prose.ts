/**
 * Notes that nobody prepared, each with what is to come of it on Sunday 2026-11-29: the days of the interviews that count, else the day that
 * is offered first (`offered`) where the note is named, else nothing: a note of another life.
 */
export interface ToldNote {
  readonly title: string;
  readonly path: string;
  readonly source: string;
  readonly counts?: readonly string[];
  /** The company is null where no place gives it, so that the note waits for it. */
  readonly named?: { readonly day: string | null; readonly company?: string | null };
}

export const TOLD: readonly ToldNote[] = [
  {
    title: 'a heading names the round, the line below it the day',
    path: 'Mo/Carrow Foods.md',
    source:
      '# Carrow Foods, packing lead\n\n## Phone screen\n11/4/2026 with Bev, 20 min.\n\n## Panel interview\nTuesday 11/17/2026, 9 am. Bev and two others.\n\n- Bev: "we will call everybody by Thanksgiving"\n',
    named: { day: '2026-11-17', company: 'Carrow Foods' },
  },
  {
    title: 'the same in a folder of interviews counts with both days',
    path: 'Interviews/Carrow Foods.md',
    source:
      '# Carrow Foods, packing lead\n\n## Phone screen\n11/4/2026 with Bev, 20 min.\n\n## Panel interview\nTuesday 11/17/2026, 9 am. Bev and two others.\n',
    counts: ['2026-11-04', '2026-11-17'],
  },
  {
    title: 'a log of short dated lines without a year',
    path: 'stuff/harlan.md',
    source:
      'harlan freight. dock lead\n\n11/2 applied online\n11/12 interview. met joe and the night boss\n11/13 thanked joe by text\n11/20 no call\n',
    named: { day: '2026-11-12' },
  },
  {
    title: 'a phone screen in the middle of a list',
    path: 'Applied/Osier Books.md',
    source: '# Osier Books\n\n- sent CV 3 Nov\n- 10 Nov: phone screen w/ Dina from HR, went ok\n- salary 34k\n',
    named: { day: '2026-11-10', company: 'Osier Books' },
  },
  {
    title: 'a first sentence that tells it',
    path: 'Notes/Quarrel Hall School.md',
    source:
      '# Quarrel Hall School\n\nInterviewed there on Thursday 12 November with the head and the bursar. Lesson went well.\n\nThe head will write to all candidates by the end of term.\n',
    named: { day: '2026-11-12', company: 'Quarrel Hall School' },
  },
  {
    title: 'a trial day',
    path: 'bakery/Loaf & Co.md',
    source: '# Loaf & Co\n\nTrial day Sat 21 Nov 2026, 5am to 1. Owner is Petra. She pays 14 an hour and will let me know by Friday.\n',
    named: { day: '2026-11-21', company: 'Loaf & Co' },
  },
  {
    title: 'a campus visit ahead, with an itinerary that comes before it',
    path: 'market/Elmsworth.md',
    source:
      '# Elmsworth University - assistant professor\n\n## Skype interview, November 3, 2026\nChair said finalists hear in two weeks.\n\n## Campus visit, December 10-11, 2026\n- dean sends the final itinerary by Friday, December 4\n- job talk Thursday 3pm\n',
    named: { day: '2026-12-11', company: 'Elmsworth University' },
  },
  {
    title: 'the same in a folder of interviews counts on both days and on no other',
    path: 'Interviews/Elmsworth.md',
    source:
      '# Elmsworth University - assistant professor\n\n## Zoom, November 3, 2026\nChair said finalists hear in two weeks.\n\n## Campus visit, December 10-11, 2026\n- dean sends the final itinerary by Friday, December 4\n- job talk Thursday 3pm\n',
    counts: ['2026-11-03', '2026-12-11'],
  },
  {
    title: 'a chat whose first line is another day, the interview later in it',
    path: 'chats/pellow.md',
    source:
      'Pellow Garage - texts\n\n[16/11/2026, 10:02] Des: saw your CV, like it\n[16/11/2026, 10:05] Des: interview on Wed 18 Nov 2026 at 9?\n[16/11/2026, 10:06] me: yes\n[18/11/2026, 15:00] Des: you will hear from my brother by Friday\n',
    named: { day: '2026-11-18' },
  },
  {
    title: 'a daily note with the interview of that day under the name of the school',
    path: 'Journal/2026-11-17.md',
    source:
      '# Tuesday 17 November\n\n## Home\nDentist moved.\n\n## Holm Academy\nInterview today. Four of us, I think I did well. The head rings by Friday.\n',
    named: { day: '2026-11-17', company: 'Holm Academy' },
  },
  {
    title: 'a daily note with an invitation: the interview is on its own day, not on the note’s',
    path: 'Journal/2026-11-23.md',
    source: '# Monday 23 November\n\n## Beck House\nInvited to interview! Thursday 3 December, 10.30, with Mrs Lowe.\n\n## Home\nSoup.\n',
    named: { day: '2026-12-03', company: 'Beck House' },
  },
  {
    title: 'the same in a folder of interviews is no interview on the day of the note',
    path: 'Interviews/2026-11-23.md',
    source: '# Monday 23 November\n\n## Beck House\nInvited to interview! Thursday 3 December, 10.30, with Mrs Lowe.\n\n## Home\nSoup.\n',
    named: { day: '2026-12-03', company: 'Beck House' },
  },
  {
    title: 'a diary of several employers is a list',
    path: 'diary/autumn.md',
    source:
      'November\n\nMon 11/9 - interview at Dale Paper, 2pm, w Sue. decide by end of next week\nTues 11/10 - wrote Sue a thank you\nFri 11/20 - interview at Kerr Cold Storage, 8am w Hank\n',
    named: { day: null },
  },
  {
    title: 'a job folder: one line of a long note',
    path: 'jobs/brix.md',
    source: 'brix tiles, yard\n\nhad my interview thurs 11/19 with walt, 20 min in the yard\nhe says end of next week\n',
    named: { day: '2026-11-19' },
  },
  {
    title: 'a nested job hunt folder, the round in a line below the name’s day',
    path: 'Interviews/Sam/job hunt/2026-11-09 Tarn recruiter call.md',
    source:
      '- recruiter call w/ Ines (agency)\n- client = Tarn Hosting, junior ops\n- 16 Nov interview done, 30 min. Ola: "end of the month"\n',
    counts: ['2026-11-16'],
  },
  {
    title: 'a voice memo of one sentence',
    path: 'memos/lark.md',
    source:
      'Lark Childrens Hospital\n\nits thursday november 19 2026 just got out of my interview at lark childrens for the picu job it was with the manager dee she said hr will call me by wednesday\n',
    named: { day: '2026-11-19' },
  },
  {
    title: 'a weekday that only the day before the month fits',
    path: 'tutors/Kings Lane.md',
    source:
      '# Kings Lane Tutors\n\nOnline interview with Hattie, Tuesday 10/11/2026, half an hour. She hopes to come back to me within a fortnight.\n',
    named: { day: '2026-11-10', company: 'Kings Lane Tutors' },
  },
  {
    title: 'a property with a weekday that only the day before the month fits',
    path: 'x/Acme.md',
    source: '---\ntype: interview\ncompany: Acme\ninterview-date: Tue 10/11/2026\n---\n',
    counts: ['2026-11-10'],
  },
  {
    title: 'a weekly review with one interview in brackets',
    path: 'reviews/Week 48.md',
    source:
      '# Week 48\n\n- Penny Lane College (interviewed Friday 20 November, Dr Kay): offer on Thursday, answer by Friday 4 December\n- MOT by the 10th\n',
    named: { day: '2026-11-20', company: 'Penny Lane College' },
  },
  {
    title: 'a daily note in a folder of interviews with nothing but life in it',
    path: 'Interviews/2026-11-21.md',
    source: '# Saturday 21 November\n\nWalked to the mill. Boiler man rings by Monday.\n',
  },
  {
    title: 'a daily note with interviews of the employer’s in general',
    path: 'Interviews/2026-11-06.md',
    source: "# Friday 6 November\n\n## Jobs\nClosing date was noon. They're shortlisting w/c 9 November, interviews w/c 16 November.\n",
  },
  {
    title: 'an empty file in a folder of interviews',
    path: 'Interviews/Untitled.md',
    source: '',
  },
  {
    title: 'people and letter writers in a folder of interviews',
    path: 'Interviews/referees.md',
    source: '# Referees\n\n- Prof. Dunn: sends by Friday (reminded Nov 23)\n- Prof. Amara: sent Nov 2\n',
  },
  {
    title: 'a journalist, a dated list',
    path: 'Stories/Harbour wall.md',
    source:
      '# Harbour wall\n\n- 12 Nov interview with Councillor Reed, on the record\n- 14 Nov interview with the engineer, send him his quotes before print\n- piece due to the desk on Friday\n',
  },
  {
    title: 'a journalist, headings',
    path: 'Work/Mayor.md',
    source:
      '# Mayor Ortiz\n\n## Interview, 2026-11-12\nRecorder failed after ten minutes. She gets back to me with the figures by Friday.\n\n## Draft\n900 words for Sunday.\n',
  },
  {
    title: 'a hiring manager’s day',
    path: 'Team/2026-11-12.md',
    source: '# Thursday\n\nInterviews for the analyst post: Lea at 10, Tom at 11. Lea strong. HR sends the offers on Monday.\n',
  },
  {
    title: 'a hiring manager’s heading',
    path: 'Team/Analyst post.md',
    source:
      '# Analyst post\n\n## Phone screens\n- 2026-11-10 Lea: yes\n- 2026-11-10 Tom: no\n\n## Panel interview, 2026-11-17\nCandidates wait in room 3. Scorecards back to me by Friday.\n',
  },
  {
    title: 'a researcher’s study',
    path: 'Thesis/Fieldwork.md',
    source:
      '# Fieldwork\n\n## Interview 4, 2026-11-12\nParticipant works nights. Consent form signed, transcript by the end of the month.\n\n## Interview 5, 2026-11-19\nNo-show.\n',
  },
  {
    title: 'a researcher’s plan',
    path: 'Thesis/Plan.md',
    source: '- 3 Nov: ethics form\n- 10 Nov: first interview with a commuter (P01)\n- 17 Nov: second interview, coding of the first\n',
  },
  {
    title: 'a podcast’s episode',
    path: 'Show/Episode 41.md',
    source:
      '# Episode 41\n\nInterview with Mara Lind recorded 2026-11-12. She sends a photo by Friday. Edit, show notes, publish on the 20th.\n',
  },
  {
    title: 'somebody else’s interview',
    path: 'Journal/2026-11-12.md',
    source: '# Thursday\n\nSam had his interview at Google today. He hears by Friday. Made lentils.\n',
  },
  {
    title: 'a visa',
    path: 'Moving/Visa.md',
    source: '# Visa\n\n- 2026-11-12 interview at the consulate, window 4\n- passport back within ten days\n',
  },
  {
    title: 'a school place for a child',
    path: 'Kids/Schools.md',
    source: '# Schools\n\nParents’ interview at St Mary’s on 12 November 2026. They write to families by Christmas.\n',
  },
  {
    title: 'questions to practise',
    path: 'Learn/Questions.md',
    source: '# Interview questions\n\n## Phone screen\n- why us\n\n## Panel interview\n- tell me about a conflict\n',
  },
  {
    title: 'advice that was read',
    path: 'Reading/Career advice.md',
    source: '# Career advice, 2026-11-12\n\nIn an interview, ask when you will hear. After a phone screen, write within a day.\n',
  },
  {
    title: 'a recipe',
    path: 'Kitchen/Panel of tarts.md',
    source: '# Panel of tarts\n\nFinal round in the oven: 20 minutes. From an interview with a baker, 2026-11-12.\n',
  },
  {
    title: 'a film screening, a site visit of a builder',
    path: 'Work/Shed.md',
    source: '# Shed\n\n- 2026-11-10 site visit with the builder, quote by Friday\n- 2026-11-12 screening at the club\n',
  },
  {
    title: 'a mock interview with a friend',
    path: 'Prep/Mock.md',
    source: '# Mock interview\n\n2026-11-12 mock interview with Priya, she says to slow down.\n',
  },
  {
    title: 'an application without an interview in a folder of jobs',
    path: 'jobs/Vale.md',
    source: '# Vale Motors - clerk\n\nApplied 2026-11-12. No interview yet. They review by the 30th.\n',
  },
  {
    title: 'a CV in a folder of jobs',
    path: 'job hunt/CV.md',
    source: '# CV\n\n2019-2024 warehouse lead, ran 200 interviews for seasonal staff.\n',
  },
  {
    title: 'a novel',
    path: 'Writing/Chapter 3.md',
    source: '# Chapter 3\n\nThe interview took place on 12 November 1961. "You will hear from us," said the manager.\n',
  },
  {
    title: 'a weekday and a month without a year',
    path: 'notes/kepler dental.md',
    source:
      'Kepler Dental, front desk\n\nWent in for the interview Thursday Nov 19, Dr. Boone and the office manager. Pay is 21/hr.\nThey want to decide before December.\n',
    named: { day: '2026-11-19' },
  },
  {
    title: 'stages as labels',
    path: 'A/Rowan Trust.md',
    source:
      '# Rowan Trust\n\n**Stage 1:** application 2 Nov\n**Stage 2:** phone interview, 11 Nov, w/ Pippa\n**Stage 3:** panel interview 25 Nov, 10am\n\nPippa: outcome by Wednesday.\n',
    named: { day: '2026-11-25' },
  },
  {
    title: 'a trial shift on the day of the name',
    path: 'misc/2026-11-18 harbour cafe.md',
    source: 'Trial shift today at Harbour Cafe, four hours, unpaid. Manager Lou says he will let me know by the weekend.\n',
    named: { day: '2026-11-18' },
  },
  {
    title: 'ticked boxes',
    path: 'jobs 2026/Sable.md',
    source:
      '# Sable Optics\n\n- [x] applied 10/30\n- [x] recruiter screen 11/6 (Tasha)\n- [x] onsite interview 11/18\n- [ ] hear back by 11/27\n',
    named: { day: '2026-11-18' },
  },
  {
    title: 'a lesson and an interview',
    path: 'Work/next/Orchard Primary.md',
    source:
      '# Orchard Primary School\n\nLesson observation and interview on Friday 20 November 2026. Three candidates. Head will ring this evening.\n',
    named: { day: '2026-11-20' },
  },
  {
    title: 'a daily note that names the employer',
    path: 'Diary/2026-11-20.md',
    source:
      '# Fri\n\nSchool run. Interview at Brightwater Leisure at 2, they have two more people to see and will let me know by Wednesday.\n',
    named: { day: '2026-11-20' },
  },
  {
    title: 'an interview tomorrow',
    path: 'Diary/2026-11-24.md',
    source: '# Tuesday\n\nInterview tomorrow at Moss Bakery, must iron shirt. Applied for two more jobs.\n',
    named: { day: '2026-11-25' },
  },
  {
    title: 'a day in brackets behind',
    path: 'job search/thoughts.md',
    source: 'Zoom interview with Calder Co went well I think (Nov 17). Role is junior buyer. They will get back to me next week.\n',
    named: { day: '2026-11-17', company: 'Calder Co' },
  },
  {
    title: 'lines that begin with the round',
    path: 'Inbox/hospital.md',
    source:
      '# Mount Vernon ED\n\nphone screen with HR 11/10/2026, 20 min\npanel interview 11/19/2026 w/ nurse manager\nthank you sent 11/20\n',
    named: { day: '2026-11-19' },
  },
  {
    title: 'two rounds in one line',
    path: 'Search/Delta.md',
    source: 'Delta Couriers. Second interview Mon 23 Nov with Jo. first one was 16 Nov. Jo: "decision by Friday week"\n',
    named: { day: '2026-11-23' },
  },
  {
    title: 'German',
    path: 'x/Vorstellung.md',
    source: '# Stadtwerke Lindau\n\nVorstellungsgespräch am 18.11.2026 mit Frau Kern. Rückmeldung bis Ende der Woche.\n',
    named: { day: '2026-11-18' },
  },
  {
    title: 'French',
    path: 'x/Entretien.md',
    source: '# Clinique Saulnier\n\nEntretien le 18/11/2026 avec Mme Perrin. Réponse avant la fin du mois.\n',
    named: { day: '2026-11-18' },
  },
  {
    title: 'headings with the day below',
    path: 'uni/Fenwick dept.md',
    source:
      '# Fenwick, lectureship\n\n## First-round Zoom\nNov 5, 2026. Chair plus two.\n\n## Fly-out\nDecember 9-10, 2026. Job talk on the first day.\n',
    named: { day: '2026-12-10' },
  },
  {
    title: 'a log of calls',
    path: 'Misc/call log.md',
    source:
      '11/16 9:40 recruiter call, Ben from Apex Staffing re warehouse lead\n11/18 interview at Corley Packaging 1pm, Denise\n11/25 nothing yet\n',
    named: { day: '2026-11-18' },
  },
  {
    title: 'met for an interview',
    path: 'Notes/Greer.md',
    source: '# Greer & Sons\nMet for an interview on 12 Nov 2026 at their yard. Offer might come by the 27th.\n',
    named: { day: '2026-11-12' },
  },
  {
    title: 'a week, in a list',
    path: 'wk/W47.md',
    source: '# Week 47\n\n- Tue interview Penhale Dairy 17 Nov, ok\n- Thu applied to Mott\n- salary talk with bank\n',
    named: { day: '2026-11-17', company: null },
  },
  {
    title: 'a magazine',
    path: 'Magazine/Chef.md',
    source:
      '# Chef Amano\n\nInterview on 18 Nov 2026 at his kitchen. He will call me with the recipe by Friday. Photos Tuesday. 1200 words.\n',
  },
  {
    title: 'a reporter’s plan',
    path: 'Desk/Plan.md',
    source: '- interview the harbour master 11/18\n- interview with MP on 20 Nov, recorder!\n- file copy by Friday\n',
  },
  {
    title: 'a study in numbers',
    path: 'Uni/Study 2.md',
    source:
      '# Study 2\n\n- 12 Nov: interview 7 (teacher, 40 min)\n- 14 Nov: interview 8 (teacher)\n- code both, send summary to the supervisor by Friday\n',
  },
  {
    title: 'user interviews',
    path: 'UX/Round 3.md',
    source: '# Round 3\n\nUser interviews 17-19 Nov. Five people, think-aloud on the checkout. Report by Friday.\n',
  },
  {
    title: 'a hiring note',
    path: 'Team/Hiring warehouse.md',
    source:
      '# Hiring: warehouse lead\n\n- 11/16 phone screen with Omar, strong\n- 11/18 panel interview with Omar and Beth\n- offer to Omar by Friday\n',
  },
  {
    title: 'a colleague’s interview',
    path: 'Team/1on1.md',
    source: '# 1:1 with Kim\n\nKim has an interview for the internal role on 20 Nov. She hears by Friday.\n',
  },
  {
    title: 'tape',
    path: 'Pod/12.md',
    source: '# 12 Wool\n\nInterview with Greta, 18 Nov, two hours of tape. She sends corrections by Monday. Publish 2 Dec.\n',
  },
  {
    title: 'a child’s',
    path: 'Family/Ellie.md',
    source: '# Ellie\n\nEllie: college interview on 18 November, she should hear by Christmas.\n',
  },
  {
    title: 'a book',
    path: 'Reading/Book.md',
    source: '# What Color\n\nChapter on interviews. "After an interview send a thank-you by the next day." Bought 2026-11-18.\n',
  },
  {
    title: 'rounds in the oven',
    path: 'Kitchen/Bread.md',
    source: '# Bread 2026-11-18\n\nFirst round in the oven, second round after lunch. Rest until Friday.\n',
  },
  {
    title: 'rounds of a cup',
    path: 'Sport/Cup.md',
    source: '# Cup\n\n- first round 14 Nov: lost\n- second round 21 Nov\n- decision on the appeal by Friday\n',
  },
  {
    title: 'one that was watched',
    path: 'Diary/2026-11-10.md',
    source: '# Tue\n\nWatched an interview with the pope. Applied a second coat to the door.\n',
  },
  {
    title: 'a friend’s',
    path: 'Diary/2026-11-11.md',
    source: '# Wed\n\nTom has his interview on Friday, fingers crossed. Dentist.\n',
  },
  {
    title: 'volunteers who are asked',
    path: 'Volunteers/Notes.md',
    source: '# Volunteers\n\nWe interview three applicants on 18 Nov. References by Friday.\n',
  },
  {
    title: 'a CV in a job search',
    path: 'job search/CV.md',
    source: '# CV\n\n2019 to 2024: ran interviews, wrote adverts. References on request.\n',
  },
  {
    title: 'applications alone',
    path: 'job search/Applied.md',
    source: '# Applied\n\n- Mott 3 Nov\n- Hale 5 Nov\n',
  },
  {
    title: 'questions in a job search',
    path: 'job search/Interview questions.md',
    source: '# Interview questions\n\n- Why us? (asked on 18 Nov at Mott)\n',
  },
  {
    title: 'practice',
    path: 'Career/Mock.md',
    source: '# Practice\n\nMock interview with the careers office 18 Nov. Feedback: slower.\n',
  },
  {
    title: 'a landlord',
    path: 'Notes/Landlord.md',
    source: 'Interview for the flat 18 Nov 2026, landlord decides by Friday, first month and deposit.\n',
  },
  {
    title: 'a line of prose that is a round whole',
    path: 'Interviews/Tarn Tiles.md',
    source: '# Tarn Tiles\n\nVideo interview via Zoom with Ola Berg, Tuesday 10/11/2026, half an hour.\n',
    counts: ['2026-11-10'],
  },
  {
    title: 'how long the interviews of an employer go on, which is no interview',
    path: 'jobs/Tarn Tiles.md',
    source: '# Tarn Tiles - clerk\n\nInterview process takes until 2026-12-15.\n',
  },
  {
    title: 'a day by which one is to be scheduled, which is no interview',
    path: 'jobs/Tarn Tiles two.md',
    source: '# Tarn Tiles - clerk\n\nHR sends the final contract on 2026-12-15.\n',
  },
  {
    title: 'a weekly note called by its week alone, the weekday in the sentence',
    path: 'Weeks/2026-W45.md',
    source: 'Rain. On Thursday I had an interview at Quill Bindery for the press job. They will let me know in two weeks.\n',
    named: { day: '2026-11-05', company: 'Quill Bindery' },
  },
  {
    title: 'the weekday nearest to the word, not the first of the line',
    path: 'Weeks/2026-W45.md',
    source: 'Slept on Monday. On Thursday I had an interview at Quill Bindery. They will let me know in two weeks.\n',
    named: { day: '2026-11-05' },
  },
  {
    title: 'a weekly note with a heading for each weekday',
    path: 'Weeks/2026-W43.md',
    source:
      '# Week of Oct 19\n\n## Tuesday\n- Interview at Pemberton Mill, the dye job. They decide by the end of the month.\n\n## Friday\n- dentist\n',
    named: { day: '2026-10-20', company: 'Pemberton Mill' },
  },
  {
    title: 'a week that begins on a Sunday',
    path: 'Weeks/late october.md',
    source:
      '# Week of Sunday 18 October 2026\n\nSaturday: interview at Pemberton Mill, for the dye job. They decide by the end of the month.\n',
    named: { day: '2026-10-24' },
  },
  {
    title: 'an invitation on a Friday for the Tuesday after',
    path: 'Weeks/2026-W45.md',
    source: 'Friday: invited to an interview at Quill Bindery on Tuesday. Nervous.\n',
    named: { day: '2026-11-10' },
  },
  {
    title: 'a dated heading in a weekly note is the day',
    path: 'Weeks/2026-W45.md',
    source: '## Wed 4 Nov\nInterview at Quill Bindery. They will let me know in two weeks.\n',
    named: { day: '2026-11-04' },
  },
  {
    title: 'a weekday in the daily note of a later day is the one before',
    path: 'Daily/2026-11-18.md',
    source: 'Had an interview on Monday at Quill Bindery, they will let me know.\n',
    named: { day: '2026-11-16' },
  },
  {
    title: 'a weekday with no heading, no name and no day anywhere has no day',
    path: 'Interviews/Lark.md',
    source: '# Lark\n\nInterview with Beth on Monday, she will ring me.\n',
    named: { day: null },
  },
  {
    title: 'a weekly note whose line names no weekday has no day',
    path: 'Weeks/2026-W45.md',
    source: '# Week 45 (Nov 2 – Nov 8)\n\nHad an interview at Quill Bindery. They will let me know in two weeks.\n',
    named: { day: null },
  },
  {
    title: 'a trail shift, and not the day that the resume was sent',
    path: 'Interviews/Heron.md',
    source: '# Heron\n\n- sent resume 13 Oct\n- Tue 10 Nov trail shift 2-10pm with the chef, I will hear next week\n',
    named: { day: '2026-11-10' },
  },
  {
    title: 'a day of a resume alone is none of an interview',
    path: 'Interviews/Heron.md',
    source: '# Heron\n\nresume to the owner 13 Oct\n',
    named: { day: null },
  },
  {
    title: 'a stage in a kitchen',
    path: 'Interviews/Oku.md',
    source: '# Oku Table\n\n- 2 Nov wrote to the chef\n- Sat 21 Nov stage 4-10pm, garde manger\n',
    named: { day: '2026-11-21' },
  },
  {
    title: 'a kitchen where somebody staged',
    path: 'Interviews/Oku.md',
    source: '# Oku Table\n\n- 2 Nov wrote to the chef\n- 21 Nov staged at the pass, she will ring\n',
    named: { day: '2026-11-21' },
  },
  {
    title: 'a stage of something else in a kitchen',
    path: 'Kitchen/remodel.md',
    source: '# Kitchen remodel\n\n- 2 Nov stage 2 of the kitchen, the fitter will let me know\n- 9 Nov final stage\n',
  },
  {
    title: 'a stage at a theatre',
    path: 'Diary/show.md',
    source: '# Show\n\n- 2 Nov stage painted, 20 an hour\n- for the stage we need a job list\n',
  },
  {
    title: 'a walk on a trail',
    path: 'Diary/walks.md',
    source: '# Walks\n\n- 10 Nov trail with the chef, six miles, next shift on Monday\n',
  },
  {
    title: 'a daily note with a heading of interviews and where, when and with whom below it',
    path: '2026-11-24.md',
    source:
      '# Tuesday 24 November\n\n## Interviews\nCranmore Castle, 11:00, with Hugh Aldous and Bea Winter. Bea said I would be hearing from them, she will let me know.\n',
    named: { day: '2026-11-24', company: 'Cranmore Castle' },
  },
  {
    title: 'a heading of interviews with nothing of the kind below it',
    path: '2026-11-24.md',
    source: '# Tuesday 24 November\n\n## Interviews\nNone this week, must hear from the job centre.\n',
  },
  {
    title: 'a list of others under the same heading in the diary of a reporter',
    path: '2026-11-24.md',
    source: '# Tuesday 24 November\n\n## Interviews\nTown Hall, 11:00, with Mayor Odell, on the record.\n\nArticle by Friday.\n',
  },
  {
    title: 'a meeting at an hour under another heading',
    path: '2026-11-24.md',
    source: '# Tuesday 24 November\n\n## Visits\nCranmore Castle, 11:00, with Hugh Aldous. My shift starts at 3.\n',
  },
  {
    title: 'a log that calls a talk an interview',
    path: 'Kitchen/log.md',
    source:
      '# log\n\n**Fri 13 Nov** - Marrow: talked to Paul on the phone, it was a proper interview, 40 mins. He will come back to me in January.\n',
    named: { day: '2026-11-13', company: null },
  },
  {
    title: 'a log that says it was none',
    path: 'Kitchen/log.md',
    source:
      '# log\n\n**Fri 13 Nov** - Marrow: talked to Paul on the phone, it was not a proper interview. He will come back to me in January.\n',
  },
  {
    title: 'a weekday behind the interview on which they call is not its day',
    path: 'Weeks/2026-W45.md',
    source: '# Week 45\n\nThursday: interview at Quill Bindery, they call on Tuesday. Thanks sent.\n',
    named: { day: '2026-11-05' },
  },
  {
    title: 'a weekly note that nobody interviewed in',
    path: 'Weeks/2026-W44.md',
    source: '# Week 44 (Oct 26 – Nov 1)\n\nTuesday: my aunt had an interview on the radio. Wednesday: paid the rent for my job share.\n',
  },
  {
    title: 'a week that its last day dates',
    path: 'Weeks/last.md',
    source: '# Week ending Sunday 8 November 2026\n\nThursday: interview at Quill Bindery for the press job.\n',
    named: { day: '2026-11-05' },
  },
  {
    title: 'a week that its first day and its last date, the year behind the last',
    path: 'Weeks/KW 46.md',
    source: '# KW 46 (9.11. - 15.11.2026)\n\nMittwoch: Vorstellungsgespräch bei Acme GmbH. Antwort bis Freitag.\n',
    named: { day: '2026-11-11', company: 'Acme GmbH' },
  },
  {
    title: 'a list by weekdays, where the weekday is no company',
    path: 'Weeks/2026-W47.md',
    source: '# 2026-W47\n\n- Mon: CV to Lark\n- Thu: phone screen w/ Lark (Beth), they decide Friday\n',
    named: { day: '2026-11-19', company: null },
  },
  {
    title: 'a stage behind a month in a kitchen is a step',
    path: 'Kitchen/Pesto.md',
    source: '# Pesto\n\nChef has two more at the early stage. Oct stage closed, pay is 20.\n',
  },
];
