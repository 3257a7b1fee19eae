/**
 * Company, position and people as they go into a letter: a name that is none shames the user, a gap does not, so half of these rows say what
 * is not taken for a name.
 */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNote } from '../../../src/domain/note/read-note';

const OPTIONS = { parseYaml: (yaml: string): unknown => parse(yaml), interviewFolder: 'Hunt', propertyNames: '', templateFolders: [] };

/** Company, position and people of each interview of a note. */
function named(path: string, body: readonly string[]): string[] {
  const reading = readNote({ path, source: [...body, ''].join('\n') }, OPTIONS);
  if (!reading.counts) return ['does not count'];
  return reading.notes.map(({ company, position, interviewers }) =>
    [company ?? '-', position ?? '-', interviewers.map(({ name }) => name).join(' & ') || '-'].join(' | '),
  );
}

type Row = readonly [what: string, path: string, body: readonly string[], names: readonly string[]];

const TITLES: readonly Row[] = [
  ['who sent it', 'Hunt/Offer from Kestrel.md', ['Tired.'], ['Kestrel | - | -']],
  ['a level beside a name', 'Hunt/Corvid L5 loop.md', ['Tired.'], ['Corvid | - | -']],
  ['where, and when', 'Hunt/Interviewing at Pell Foods tomorrow.md', ['Tired.'], ['Pell Foods | - | -']],
  ['a mood', 'Hunt/a.md', ['# Big day!', 'Tired.'], ['- | - | -']],
  ['a decision', 'Hunt/Pros and cons.md', ['Tired.'], ['- | - | -']],
  ['a ward before a name', 'Hunt/Ward 4 - St Marys.md', ['Tired.'], ['St Marys | - | -']],
  ['where, and with whom', 'Hunt/Interview at Pell Foods with Ana Roy.md', ['Fine.'], ['Pell Foods | - | -']],
  ['people and what they do', 'Hunt/a.md', ['# Letter writers', 'Tired.'], ['- | - | -']],
  ['a weekday and a day', 'Hunt/2026-10-05.md', ['# Monday 5 October', 'Tired.'], ['- | - | -']],
  ['a short weekday and a day', 'Hunt/a.md', ['# Weds, Oct 7th', 'Tired.'], ['- | - | -']],
  ['a week', 'Hunt/a.md', ['# w/c 5 October', 'Tired.'], ['- | - | -']],
  ['a week by its Monday', 'Hunt/a.md', ['# Week beginning Oct 5', 'Tired.'], ['- | - | -']],
  ['a week by its number', 'Hunt/a.md', ['# Review of 2026-W41', 'Tired.'], ['- | - | -']],
  ['a month', 'Hunt/a.md', ['# October 2026', 'Tired.'], ['- | - | -']],
  ['the diary of a month', 'Hunt/oct diary.md', ['Tired.'], ['- | - | -']],
  ['a list of things to do', 'Hunt/todo list.md', ['Tired.'], ['- | - | -']],
  ['a log', 'Hunt/a.md', ['# Job search journal', 'Tired.'], ['- | - | -']],
  ['a board that a tool gave out', 'Hunt/board.md', ['# My board (imported from Notion)', 'Tired.'], ['- | - | -']],
  ['people who write letters', 'Hunt/a.md', ['# Referees and contacts', 'Tired.'], ['- | - | -']],
  ['a recording', 'Hunt/voice note 3.md', ['Tired.'], ['- | - | -']],
  ['an outcome', 'Hunt/Offers.md', ['Tired.'], ['- | - | -']],
  ['a name beside a kind of note', 'Hunt/copperfield memo.md', ['Tired.'], ['copperfield | - | -']],
  ['a name behind a kind of note', 'Hunt/messages copperfield.md', ['Tired.'], ['copperfield | - | -']],
  ['a name with its outcome', 'Hunt/Ridgeway Clinic - REJECTED.md', ['Tired.'], ['Ridgeway Clinic | - | -']],
  ['a name with its outcome in brackets', 'Hunt/Ridgeway Clinic (declined).md', ['Tired.'], ['Ridgeway Clinic | - | -']],
  ['a name with an id', 'Hunt/Marlin Foods 0f3a9c77b2e84d0f9b6c5e21aa7d0c4e.md', ['Tired.'], ['Marlin Foods | - | -']],
  ['a name, a ward and a recording', 'Hunt/Bayside NICU - voice note.md', ['Tired.'], ['Bayside | - | -']],
  ['a firm called by a month', 'Hunt/a.md', ['# March Analytics', 'Fine.'], ['March Analytics | - | -']],
  ['a firm called by a weekday', 'Hunt/a.md', ['# Sunday Brewing', 'Fine.'], ['Sunday Brewing | - | -']],
  ['a firm whose name begins as a log does', 'Hunt/Log Cabin Resorts.md', ['Fine.'], ['Log Cabin Resorts | - | -']],
  ['a firm whose name begins as an outcome does', 'Hunt/Closed Loop Partners.md', ['Fine.'], ['Closed Loop Partners | - | -']],
  ['a firm whose name ends as a list does', 'Hunt/Lothian Health Board.md', ['Fine.'], ['Lothian Health Board | - | -']],
  ['a firm with capitals at its end', 'Hunt/Pallas Foods DC.md', ['Fine.'], ['Pallas Foods DC | - | -']],
  ['a firm in small letters', 'Hunt/delmar.md', ['Fine.'], ['delmar | - | -']],
];

const POSITIONS: readonly Row[] = [
  ['no ward', 'Hunt/a.md', ['# Brookfield Infirmary - 2 East', 'Fine.'], ['Brookfield Infirmary | - | -']],
  ['no numbered ward', 'Hunt/a.md', ['# Dunlin Infirmary - Ward 7B', 'Fine.'], ['Dunlin Infirmary | - | -']],
  ['no town', 'Hunt/a.md', ['# Quayside Trust - Leith', 'Fine.'], ['Quayside Trust | - | -']],
  ['no shift', 'Hunt/a.md', ['# Harrow Bakery - early shift', 'Fine.'], ['Harrow Bakery | - | -']],
  ['no recording', 'Hunt/Orchard Dental - voicemail.md', ['Fine.'], ['Orchard Dental | - | -']],
  ['no outcome', 'Hunt/a.md', ['# Juniper Labs - offer', 'Fine.'], ['Juniper Labs | - | -']],
  ['a trade', 'Hunt/a.md', ['# Tamarind House - kitchen porter', 'Fine.'], ['Tamarind House | kitchen porter | -']],
  ['a trade by its ending', 'Hunt/a.md', ['# Fenwick Press - Typesetter', 'Fine.'], ['Fenwick Press | Typesetter | -']],
  ['a supervisor', 'Hunt/a.md', ['# Osprey Rail - Track Supervisor', 'Fine.'], ['Osprey Rail | Track Supervisor | -']],
  ['a postdoc', 'Hunt/a.md', ['# Postdoc, Halloran lab, Leiden', 'Fine.'], ['Halloran lab | Postdoc | -']],
];

const FOLDERS: readonly Row[] = [
  ['the search of somebody', 'Hunt/Interviews/Terry jobs/2nd call.md', ['Fine.'], ['- | - | -']],
  [
    'a person who is greeted, not the group that writes',
    'Hunt/Interviews/Ines/a.md',
    ['# Postdoc, Halloran group', 'From: Mia Halloran', '', 'Dear Ines,'],
    ['Halloran group | Postdoc | -'],
  ],
  ['less than the line of the interview', 'Hunt/Interviews/Ruth/First call.md', ['Interview at Pell Foods.'], ['Pell Foods | - | -']],
  [
    'the person whose notes they are',
    'Interviews/Dad/Greenfield Nursery.md',
    ['---', 'type: interview', 'date: 2026-11-03', '---', 'Fine.'],
    ['Greenfield Nursery | - | -'],
  ],
  ['the person whose diary it is', 'Hunt/Jobs/Priya/2026-11-03.md', ['# Tuesday 3 November', 'Fine.'], ['- | - | -']],
  ['a company with its rounds', 'Hunt/Jobs/Acme/First call.md', ['Fine.'], ['Acme | - | -']],
  ['a company with dated rounds', 'Hunt/Applications/Kestrel Ltd/2026-11-03 Panel.md', ['Fine.'], ['Kestrel Ltd | - | -']],
];

const PEOPLE: readonly Row[] = [
  [
    'with a role in brackets at the beginning',
    'Hunt/Acme.md',
    ['## HR call 2026-11-19', '', 'Mina Soler (HR). She was kind.'],
    ['Acme | - | Mina Soler'],
  ],
  [
    'two with roles in brackets',
    'Hunt/Acme.md',
    ['## Onsite 2026-11-19', 'Karen Ostrow (dept. head) and Phil Dunmore (principal). Walked through the plans.'],
    ['Acme | - | Karen Ostrow & Phil Dunmore'],
  ],
  [
    'three with roles in brackets',
    'Hunt/Acme.md',
    ['## Panel 2026-11-19', 'Ann Lee (chair), Bo Ray (HR manager), and Cy Dunn (director): kind.'],
    ['Acme | - | Ann Lee & Bo Ray & Cy Dunn'],
  ],
  [
    'not who is behind a person with a role and did not come',
    'Hunt/Acme.md',
    ['## Panel 2026-11-19', 'Ann Lee (chair) and Bo Ray (out sick).'],
    ['Acme | - | Ann Lee'],
  ],
  [
    'not a sentence behind a person with a role',
    'Hunt/Acme.md',
    ['## Panel 2026-11-19', 'Ann Lee (chair), Great Talk all round, and Data Modelling (hard).'],
    ['Acme | - | Ann Lee'],
  ],
  [
    'behind the day of the first line',
    'Hunt/Acme.md',
    ['---', 'date: 2026-11-20', '---', '## Phone screen', '2026-11-20 w/ Jamal, 15 min.'],
    ['Acme | - | Jamal'],
  ],
  [
    'not what was asked',
    'Hunt/Acme.md',
    ['## Tech interview 2026-11-19', '', 'System Design (whiteboard), then Data Modelling.'],
    ['Acme | - | -'],
  ],
  ['not what somebody did', 'Hunt/Acme.md', ['## Tech interview 2026-11-19', '', 'Great Chat. We met online.'], ['Acme | - | -']],
  ['not a month', 'Hunt/Acme.md', ['- phone interview with Ida Bell, Nov 6', '', 'Fine.'], ['Acme | - | Ida Bell']],
  [
    'whom the line of the interview names',
    'Hunt/2026-11-10 Acme.md',
    ['Recruiter: Lena Fox', '', 'Interviewed with Omar Said, an hour.'],
    ['Acme | - | Omar Said'],
  ],
  ['not a weekday', 'Hunt/Acme.md', ['- online interview with Ida Bell, Tuesday 2026-11-10'], ['Acme | - | Ida Bell']],
  ['not a company that the line names', 'Hunt/2026-11-10 Acme.md', ['Interview with Google next, said Jo.'], ['Acme | - | -']],
  ['who somebody was w/', 'Hunt/2026-11-10 Acme.md', ['Interview: long, w/ Dwight'], ['Acme | - | Dwight']],
  [
    'small words under a heading',
    'Hunt/Acme.md',
    ['## Contacts', '- career fair', '- Pieter de Wit, w/ his boss'],
    ['Acme | - | Pieter de Wit'],
  ],
  [
    'names in small letters where they asked',
    'Hunt/Acme.md',
    ['## Interviewers', '- jane smith', '- ray.ito'],
    ['Acme | - | jane smith & Ray Ito'],
  ],
  [
    'not the recruiter, in which of two rounds is open',
    'Hunt/Acme.md',
    ['Recruiter: Lena Fox', '', '## Phone screen', 'Short.', '', '## Panel interview 2026-11-10', 'Long.'],
    ['Acme | - | -'],
  ],
  ['not the company', 'Hunt/Acme.md', ['- 2026-11-09 interview with Acme'], ['Acme | - | -']],
  ['not a school', 'Hunt/Acme.md', ['- 2026-11-09 interview with Holm University'], ['Acme | - | -']],
  ['not a hotel called by a letter', 'Hunt/Acme.md', ['- 2026-11-09 interview at W Hotel'], ['Acme | - | -']],
  [
    'plans and meetings under a heading',
    'Hunt/Acme.md',
    ['## People', '- lunch with Asha Rao, 3 Oct', '- Career fair, Oct 9', '- Tom took a week'],
    ['Acme | - | -'],
  ],
  ['names with what they do', 'Hunt/Acme.md', ['## Contacts', '- Asha Rao (CTO)', '- Ben Okri, HR'], ['Acme | - | Asha Rao & Ben Okri']],
  ['a number of people', 'Hunt/Acme.md', ['With: 3 people', '', 'Fine.'], ['Acme | - | -']],
  ['some engineers', 'Hunt/Acme.md', ['With: two engineers', '', 'Fine.'], ['Acme | - | -']],
  ['a tool', 'Hunt/Acme.md', ['## Interview 2026-11-10 with Zoom', 'Fine.'], ['Acme | - | -']],
  [
    'the panel and not the recruiter',
    'Hunt/Acme.md',
    ['Recruiter: Lena Fox', '', '## Panel interview 2026-11-10', 'With Omar Said and Jill Park.'],
    ['Acme | - | Omar Said & Jill Park'],
  ],
  [
    'the recruiter where nobody else is named',
    'Hunt/Acme.md',
    ['Recruiter: Lena Fox', '', '## Recruiter screen 2026-11-10', 'Short.'],
    ['Acme | - | Lena Fox'],
  ],
  [
    'whom the properties name, whatever the text says',
    'Hunt/Acme.md',
    ['---', 'interviewers: Jo Wu', 'date: 2026-11-10', '---', 'Interviewed with Omar Said.'],
    ['Acme | - | Jo Wu'],
  ],
  ['"w" before a name', 'Hunt/Acme.md', ['- 2026-11-09 interview w Donna Ruiz'], ['Acme | - | Donna Ruiz']],
  [
    'titles, roles in brackets and initials',
    'Hunt/Acme.md',
    ['- 2026-11-09 Zoom interview with Prof. Alan Reed (chair), Dr. Mei Oda, Dr. R. Sule'],
    ['Acme | - | Prof. Alan Reed & Dr. Mei Oda & Dr. R. Sule'],
  ],
  ['a team', 'Hunt/Acme.md', ['- 2026-11-09 interview with the whole team'], ['Acme | - | -']],
];

const IN_LINES: readonly Row[] = [
  [
    'before the word, beside whom it was with',
    'Hunt/log.md',
    ['## 2026-11-16', '- Corvid: first interview w/ Nell Shaw.'],
    ['Corvid | - | Nell Shaw'],
  ],
  ['not what stands before the word alone', 'Hunt/log.md', ['## 2026-11-16', '- Verdict: interview went well.'], ['- | - | -']],
  ['not one of another day', 'Hunt/2026-10-08.md', ['Interview at Hollow Oak School 2026-10-19.'], ['- | - | -']],
  ['not one to come', 'Hunt/2026-10-08.md', ['Interview at Hollow Oak School tomorrow.'], ['- | - | -']],
  ['not one of two', 'Hunt/2026-10-08.md', ['Interview at Hollow Oak School.', 'Then an interview at Pell Foods.'], ['- | - | -']],
  ['not a heading that can be anything', 'Hunt/2026-10-08.md', ['## Bicycle', 'Interview went ok.'], ['- | - | -']],
  [
    'where it was, behind "at"',
    'Hunt/2026-10-06.md',
    ['# Tuesday 6 October', '', '## Work search', 'Interview day at Hollow Oak School, two governors.'],
    ['Hollow Oak School | - | -'],
  ],
  [
    'the heading of the entry',
    'Hunt/2026-10-08.md',
    ['# Thursday 8 October', '', '## Bramley Vets', 'Interview this morning, went ok.'],
    ['Bramley Vets | - | -'],
  ],
  [
    'right behind the word, before whom it was with',
    'Hunt/todo.md',
    ['- [x] interview Corvid Parts 10/04/2026 w Nell Shaw'],
    ['Corvid Parts | - | Nell Shaw'],
  ],
  [
    'each line its own',
    'Hunt/diary.md',
    ['- 2026-11-09 interview at Pell Foods with Ana Roy', '- 2026-11-12 interview at Tor Storage with Hal Dee'],
    ['Pell Foods | - | Ana Roy', 'Tor Storage | - | Hal Dee'],
  ],
  ['not a person', 'Hunt/todo.md', ['- [x] interview Nell Shaw 10/04/2026'], ['- | - | -']],
  ['not an hour', 'Hunt/2026-10-08.md', ['Interview at 10, nervous.'], ['- | - | -']],
  ['not a place', 'Hunt/2026-10-08.md', ['Interview at their office on Fulton, then home.'], ['- | - | -']],
  ['not a street', 'Hunt/2026-10-08.md', ['Interview at 14 Fulton Street.', 'Interview at Fulton Street 14.'], ['- | - | -']],
  ['not the part of the day', 'Hunt/2026-10-08.md', ['## Home', 'Interview on the radio about bees.'], ['- | - | -']],
  ['not who only rang', 'Hunt/2026-10-08.md', ['## Jobs', 'Hollow Oak rang at break, interview on Thursday.'], ['- | - | -']],
  ['not who invited', 'Hunt/2026-10-08.md', ['## Fairmead High', 'Invited to interview! Wednesday.'], ['- | - | -']],
  ['not before the title', 'Hunt/Acme.md', ['Interview at Bolt House on 2026-11-09.'], ['Acme | - | -']],
];

describe('a title is', () => {
  it.each(TITLES)('%s: %s', (_, path, body, names) => {
    expect(named(path, body)).toEqual(names);
  });
});

describe('a position is', () => {
  it.each(POSITIONS)('%s: %s', (_, path, body, names) => {
    expect(named(path, body)).toEqual(names);
  });
});

describe('a folder is', () => {
  it.each(FOLDERS)('%s: %s', (_, path, body, names) => {
    expect(named(path, body)).toEqual(names);
  });
});

describe('the people are', () => {
  it.each(PEOPLE)('%s', (_, path, body, names) => {
    expect(named(path, body)).toEqual(names);
  });
});

describe('a company that nothing else names is', () => {
  it.each(IN_LINES)('%s', (_, path, body, names) => {
    expect(named(path, body)).toEqual(names);
  });
});
