/**
 * The words that say interview, application, company and so on, with the languages beside each other.
 *
 * Only the table stands here: a vault's property names, tags and folders are often in its owner's language, whatever language its
 * sentences are in. In the order en, de, fr, es, it, pt, nl; a word that two languages share stands once. All in lower case; blanks,
 * hyphens, underscores and accents make no difference (`properties.ts`, `says.ts`).
 */

/** Names of a user's own next step as well as of theirs: what stands there is believed only where the sentence names the employer's side. */
export const STEP_NAMES =
  'next step, next steps, nächster schritt, nächste schritte, prochaine étape, prochaines étapes, próximo paso, próximos pasos, prossimo passo, prossimi passi, próxima etapa, próximos passos, volgende stap, volgende stappen';

/** Names for a day that any note can have, the more particular first; in a note about a whole application they are no interview's. */
export const PLAIN_DAY_NAMES =
  'scheduled, scheduled at, scheduled for, datetime, date & time, date and time, date time, when, call date, meeting date, start, date, termin, datum, fecha, data';

/** What can be known about an interview, by the name that the plugin itself writes. Names that mean less stand last. */
export const PROPERTY_WORDS = {
  company: [
    'company, company name, employer, employer name, organization, organisation, org, firm, hiring company, client, institution, university, school',
    'firma, unternehmen, arbeitgeber',
    'entreprise, société, employeur',
    'empresa, compañía',
    'azienda, società',
    'companhia, empregador',
    'bedrijf, werkgever',
  ],
  position: [
    'position, position title, job title, role, role title, title, job, vacancy, opening',
    'stelle, rolle, stellenbezeichnung, funktion',
    'poste, intitulé du poste',
    'puesto, cargo, vacante',
    'posizione, ruolo',
    'vaga, posição',
    'functie, vacature',
  ],
  'interview-date': [
    'interview-date, interview dates, date of interview, interview datetime, interviewed on, interviewed, interview, interview time, interview day, interview on',
    'gesprächstermin, interviewtermin, gesprächsdatum, vorstellungsgespräch',
    "date d'entretien, date de l'entretien, entretien le",
    'fecha de entrevista, fecha de la entrevista, entrevista',
    'data del colloquio, data colloquio, colloquio',
    'data da entrevista',
    'datum gesprek, gesprek op, gesprek',
    PLAIN_DAY_NAMES,
  ],
  interviewers: [
    'interviewers, interviewer, panel, hiring manager, recruiter, point of contact, attendees, participants, people, with, contacts, contact',
    'gesprächspartner, ansprechpartner, ansprechpartnerin, teilnehmer, kontakt',
    'interlocuteurs, interlocuteur, recruteur, recruteuse, avec',
    'entrevistadores, entrevistador, entrevistadora, contacto, con',
    'intervistatori, intervistatore, selezionatore, referente',
    'recrutador, contato, com',
    'gesprekspartner, gesprekspartners, contactpersoon, met',
  ],
  'interview-type': [
    'interview-type, interview format, format, stage, round, round type, round name, method, contact method, type of interview',
    'gesprächsart, interviewart, runde, gesprächsrunde',
    "type d'entretien, tour",
    'tipo de entrevista, formato, ronda',
    'tipo di colloquio',
    'rodada, etapa',
    'gespreksvorm, ronde',
  ],
  level: ['level, seniority', 'senioritätsstufe', 'niveau', 'nivel', 'livello', 'nível'],
  industry: ['industry, sector', 'branche', 'secteur', 'sector', 'settore', 'setor'],
  timeline: [
    'timeline, stated timeline, expected response, response by, hear back, hear back by, decision date, decision by, expected decision, feedback by, eta',
    'rückmeldung bis, antwort bis, rückmeldung',
    'réponse attendue, réponse avant',
    'respuesta esperada',
    'risposta entro',
    'resposta até',
    'antwoord voor',
    STEP_NAMES,
  ],
  status: [
    'status, outcome, result, application status, interview status',
    'ergebnis, bewerbungsstatus',
    'statut, résultat',
    'estado, resultado',
    'stato, esito',
    'situação',
    'uitkomst',
  ],
  application: ['application', '', '', '', '', '', ''],
  'answer-by': ['answer-by', 'angebot bis', '', '', '', '', ''],
  topics: ['topics', 'themen', 'sujets', 'temas', 'argomenti', 'tópicos', 'onderwerpen'],
} as const satisfies Record<string, readonly string[]>;

/** Of the names for people those that mean who arranges an interview as well as who holds it. */
export const ARRANGER_NAMES =
  'recruiter, point of contact, contacts, contact, ansprechpartner, ansprechpartnerin, kontakt, recruteur, recruteuse, contacto, selezionatore, referente, recrutador, contato, contactpersoon';

/** The hour of an interview beside its day. */
export const TIME_NAMES = 'time, interview time, start time, uhrzeit, zeit, heure, hora, ora, tijd';

/** Properties that say what kind of note it is. */
export const NOTE_TYPE_NAMES =
  'type, category, categories, class, fileclass, kind, note type, doc type, up, typ, kategorie, kategorien, art, notiztyp, catégorie, catégories, tipo, categoría, categorías, categoria, categorias, categorie, soort, categorieën';

/** Properties that only a note about an application has. */
export const APPLICATION_NAMES =
  'application date, date applied, applied, applied on, applied date, app stage, application stage, interview stage, job url, job posting, beworben am, bewerbungsdatum, date de candidature, fecha de solicitud, data candidatura, data da candidatura, sollicitatiedatum';

/** Properties whose value is a list of rounds. */
export const ROUNDS_NAMES =
  'interviews, rounds, interview rounds, stages, interview stages, gespräche, vorstellungsgespräche, runden, entretiens, tours, entrevistas, rondas, colloqui, gesprekken, rondes';

/** Properties that tell that somebody else is asked: the user asks the questions, or is not in it at all. */
export const SOMEBODY_ELSE_NAMES =
  'candidate, candidate name, interviewee, applicant, guest, participant id, bewerber, bewerberin, kandidat, kandidatin, candidat, candidata, entrevistado, candidato, kandidaat, sollicitant';

/** A job interview, singular or plural. */
export const INTERVIEW_WORDS =
  'interview, interviews, job interview, job interviews, vorstellungsgespräch, vorstellungsgespräche, bewerbungsgespräch, bewerbungsgespräche, jobinterview, jobinterviews, entretien, entretiens, entretien d embauche, entrevista, entrevistas, entrevista de trabajo, colloquio, colloqui, colloquio di lavoro, sollicitatiegesprek, sollicitatiegesprekken';

/** An application, or the search that it belongs to. */
export const APPLICATION_WORDS =
  'application, applications, job application, job applications, job, jobs, opportunity, opportunities, job opportunity, job search, jobsearch, job hunt, jobhunt, job tracker, position, positions, bewerbung, bewerbungen, jobsuche, stellensuche, stelle, candidature, candidatures, recherche d emploi, candidatura, candidaturas, candidature di lavoro, búsqueda de empleo, sollicitatie, sollicitaties';

/** Interviews that are somebody else's: the user's own research, hiring or programme. */
export const SOMEBODY_ELSE_WORDS =
  'user interview, user interviews, customer interview, customer interviews, stakeholder interview, expert interview, exit interview, stay interview, research interview, research, user research, ux research, ux, discovery, podcast, episode, journalism, press, oral history, hiring, recruiting, recruitment, hiring panel, interview panel, interviewing others, candidates, candidate, nutzerinterview, experteninterview, forschung, personalauswahl, recherche utilisateur, investigación, podcasts, radio';

/** What people write about interviews that are no record of one: practice, lists, guides. */
export const ABOUT_INTERVIEWS_WORDS =
  'question, questions, q&a, prep, preparation, practice, practise, mock, cheat sheet, cheatsheet, tips, guide, checklist, template, templates, index, moc, map of content, dashboard, overview, tracker, database, list, log, retro, retrospective, reading, book, course, notes on, how to, story bank, star stories, stories, leetcode, algorithms, system design, behavioral, behavioural, flashcards, vorbereitung, fragen, questions fréquentes, preguntas, domande, perguntas, vragen, letter writers, referees, lessons, learnings, review, weekly review, journal, tasks, ideas, resources, bookmarks, salary, resume, cv, cover letter';

/** The rounds of a process: what a heading, a row or a dated line calls an interview. */
export const ROUND_WORDS =
  'interview, phone screen, phone screening, phone call screen, video screen, recruiter screen, recruiter call, recruiter interview, hr screen, hr interview, hr call, hr round, screening call, screening, intro call, introductory call, first call, hiring manager, hiring manager call, hiring manager interview, technical interview, technical screen, tech screen, tech interview, technical round, coding interview, live coding, system design, take home review, panel, panel interview, onsite, on site, site visit, super day, superday, campus visit, campus interview, job talk, fly out, flyout, trial day, trial shift, trail shift, working interview, shadow shift, final, final round, final interview, first round, second round, third round, fourth round, 1st round, 2nd round, 3rd round, 4th round, first interview, second interview, third interview, culture fit, culture interview, team interview, team call, case interview, behavioral interview, behavioural interview, round, stage, screen, telefoninterview, telefongespräch, vorstellungsgespräch, erstgespräch, zweitgespräch, kennenlerngespräch, fachgespräch, probetag, probearbeiten, runde, entretien, entretien téléphonique, premier entretien, deuxième entretien, second entretien, entretien rh, entretien technique, entrevista, primera entrevista, segunda entrevista, entrevista técnica, colloquio, primo colloquio, secondo colloquio, colloquio conoscitivo, colloquio tecnico, entrevista técnica, primeira entrevista, segunda entrevista, sollicitatiegesprek, kennismakingsgesprek, eerste gesprek, tweede gesprek';

/** Rounds that only an employer holds: where one is named, nothing else need say that somebody looks for work. */
export const EMPLOYERS_ROUND_WORDS =
  'phone screen, phone screening, phone call screen, recruiter screen, recruiter call, recruiter interview, hr screen, hr interview, hr round, screening call, hiring manager call, hiring manager interview, technical interview, technical screen, tech screen, tech interview, coding interview, panel interview, onsite interview, superday, super day, job interview, campus visit, campus interview, trial shift, trail shift, working interview, shadow shift, vorstellungsgespräch, bewerbungsgespräch, probearbeiten, entretien d embauche, entrevista de trabajo, colloquio di lavoro, sollicitatiegesprek';

/** What else a line of prose calls an interview; who holds it, the rest of the note must tell. */
export const TOLD_ROUND_WORDS =
  'interview, interviewed, phone interview, telephone interview, video interview, zoom interview, skype interview, online interview, first interview, second interview, third interview, final interview, final round, first round, second round, third round, 1st round, 2nd round, 3rd round, group interview, video screen, hr call, live coding, job talk, trial day, fly out, flyout, shadow day, telefoninterview, erstgespräch, zweitgespräch, probetag, entretien, entrevista, colloquio, entretien téléphonique';

/** What somebody writes who looks for work: about the work itself, and about the answer they wait for. */
export const JOB_SEEKER_WORDS =
  'job, jobs, role, position, vacancy, salary, shift, recruiter, hr, human resources, hiring, hiring manager, invited to interview, invited to an interview, invited for interview, invited for an interview, applied, application, cv, resume, cover letter, references, thank you, thanked, thanks, thank-you, offer, hear back, hear from, hear by, hears by, be in touch, let me know, lets me know, get back to me, come back to me, hear anything, either way, will ring, will phone, would ring, would phone, call everybody, calls everybody, phone everybody, ring everybody, call everyone, phone everyone, ring everyone, call by, calls by, rings by, calls on, rings on, call on, will let, would let, write to all, notified, decide, decision, deciding, next round, next steps, internal candidate, all candidates, other candidates, finalists, second interview, background check, start date, benefits, teaching demo, tenure, postdoc, pay is, pays, per hour, hourly, the hour, stelle, bewerbung, rückmeldung, zusage, absage, gehalt, poste, candidature, réponse, salaire, puesto, candidatura, respuesta, stipendio, posizione, risposta, vacature, sollicitatie';

/** What somebody writes who asks the questions, for a newspaper, a study, a programme or an employer; or who is asked by no employer. */
export const ASKER_WORDS =
  'on the record, off the record, newsroom, recorder, his quotes, her quotes, their quotes, the quotes, words for, before print, to print, councillor, mayor, article, reporter, participant, participants, consent, consent form, informed consent, transcript, transcripts, interviewee, interviewees, respondent, respondents, informant, fieldwork, thematic, irb, ethics form, ethics approval, podcast, episode, listeners, show notes, guest, oral history, scorecard, scorecards, applicants, interviewing candidates, candidates wait, the candidate, each candidate, good candidate, strong candidate, our candidate, debrief, rubric, no hire, strong hire, we hire, we hired, our shortlist, consulate, embassy, visa, passport, immigration, parents interview, admissions, school place, mock interview, mock interviews, chapter';

/** Folders that hold notes of many companies, and so are no company themselves. */
export const SHELF_WORDS =
  'interviews, interview, applications, application, jobs, job, job search, jobsearch, job hunt, job hunting, career, careers, work, companies, notes, notes interviews, rounds, active, archive, archived, closed, rejected, offers, waiting, done, inbox, projects, areas, resources, logs, log, records, bewerbungen, bewerbung, vorstellungsgespräche, gespräche, jobsuche, karriere, firmen, candidatures, entretiens, emploi, entreprises, entrevistas, candidaturas, empleo, trabajo, empresas, colloqui, candidature, lavoro, aziende, sollicitaties, gesprekken, werk, bedrijven, trackers, tracker, daily, journal, people, prep, research, documents, misc, personal, private, vault, meetings, calls, positions, roles, in progress, ongoing, current, past, upcoming, previous, old, new';

/** Words at the end or the beginning of a title that belong to a job and not to a company. */
export const JOB_WORDS =
  'engineer, developer, manager, analyst, designer, architect, consultant, scientist, director, lead, head, officer, assistant, administrator, coordinator, specialist, representative, associate, intern, nurse, teacher, lecturer, professor, researcher, writer, editor, accountant, buyer, clerk, technician, programmer, sre, devops, pm, cto, ceo, cfo, vp, chef, cook, driver, librarian, planner, recruiter, sales, marketing, support, operator, producer, librarian, therapist, physician, pharmacist, midwife, paramedic, carer, lawyer, paralegal, counsel, secretary, receptionist, strategist, owner, tester, qa, supervisor, foreman, postdoc, postdoctoral, fellow, fellowship, lectureship, professorship, internship, apprenticeship, trainee, apprentice, tutor, adviser, advisor, mechanic, electrician, plumber, welder, cashier, porter, ingenieur, ingenieurin, entwickler, entwicklerin, leiter, leiterin, berater, beraterin, sachbearbeiter, sachbearbeiterin, referent, referentin, ingénieur, ingénieure, développeur, développeuse, chargé, chargée, responsable, conseiller, ingeniero, ingeniera, desarrollador, desarrolladora, analista, gerente, diseñador, sviluppatore, ingegnere, impiegato, desenvolvedor, engenheiro, ontwikkelaar, adviseur, medewerker, beheerder';

/** What people call a note by what it is made of or for: at the side of a name they are no part of it. */
export const NOTE_KIND_WORDS =
  'memo, memos, voice memo, voice memos, voice note, voice notes, voicemail, audio, recording, transcript, transcription, diary, journal, log, text, texts, message, messages, whatsapp, email, emails, mail, mails, letter, letters, screenshot, screenshots, scan, to do, todo, to dos, todos, tasks, reminder, reminders, tracker, timeline, tagebuch, protokoll, mitschrift, sprachnotiz, journal de bord, diario, dagboek';

/** Where in a hospital somebody would work, and how posts are shortened: behind a company's name they are no part of it. */
export const POST_SHORT_WORDS = 'picu, nicu, icu, itu, pacu, rn, lpn, vap, swe, sde, sdet, l3, l4, l5, l6, l7';

/** How an application can stand, as people put it into a title: "Acme - OFFER". */
export const OUTCOME_WORDS =
  'offer, offers, offered, offer letter, job offer, rejected, rejection, declined, turned down, ghosted, withdrawn, withdrew, accepted, zusage, absage, abgelehnt, angebot, refus, offre, rechazado, oferta, rifiuto, offerta, afgewezen, aanbod';

/** How it stands in words that can end a company's name too, so that they tell only where they stand alone. */
export const STANDING_WORDS =
  'hired, no, yes, waiting, pending, applied, interviewing, interviewed, on hold, no go, dead, lost, won, active, open, closed, done';

/** The days of the week, long and short. */
export const WEEKDAY_WORDS =
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miércoles, jueves, viernes, sábado, domingo, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag';

/** Words that together name nobody, as weekdays: weeks and months, collections, and the small words between them. */
export const NO_NAME_WORDS =
  'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, week, weeks, weekly, daily, monthly, month, morning, afternoon, evening, tonight, yesterday, tomorrow, weekend, w c, wc, kw, beginning, commencing, starting, ending, of, to, from, in, on, or, a, an, and, the, my, our, am, pm, board, kanban, trello, notion, evernote, onenote, obsidian, excel, sheet, spreadsheet, hunt, search, letter writers, referees, referee, references, reference, contacts, contact, people, network, networking, mentors, thoughts, voice, ward, unit, team, big, one, fair, career fair, outfit, clothes, morning pages, pages, follow up, follow ups, followup, followups, company, decision, decisions, pros, cons, self, after, before, about, back, update, updates, news, result, results, feedback, plan, plans, status, progress, goals, wins, misc, stuff, general, everything, all, home, school, family, health, kids, garden, gym';

/** Words in the name of an employer that no person has in theirs. */
export const EMPLOYER_WORDS =
  'inc, incorporated, ltd, limited, llc, llp, plc, corp, corporation, company, co, gmbh, ag, kg, se, sa, sas, sarl, srl, spa, bv, nv, ab, oy, aps, pty, group, holding, holdings, partners, associates, labs, lab, laboratories, systems, software, solutions, technologies, technology, tech, analytics, studio, studios, games, media, press, publishing, books, foods, brewing, bakery, logistics, freight, storage, transport, rail, airlines, energy, power, steel, paper, parts, motors, works, industries, engineering, construction, consulting, services, insurance, bank, capital, financial, hospital, hospice, clinic, infirmary, medical, dental, health, care, pharmacy, vets, rehab, university, college, school, academy, institute, faculty, nursery, kindergarten, library, museum, gallery, theatre, council, county, city council, ministry, department, agency, authority, trust, foundation, charity, society, association, union, church, hotel, hotels, restaurant, resorts, universität, hochschule, schule, klinik, krankenhaus, verlag, werke, stadtwerke, bibliothek, stiftung, verein, amt, université, école, hôpital, universidad, escuela, università, scuola, ospedale, universiteit, ziekenhuis';
