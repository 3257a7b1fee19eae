/** Applications that go through an agency: who is written to, and by whom messages keep their distance. */
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { addresseeKey, agencyOf } from '../../../src/domain/follow-up/agency';
import type { Interview } from '../../../src/domain/follow-up/follow-up';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { planOptions, readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { because, inBrief } from './notes';

const note = (company: string, properties: string, text = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Buyer\ninterview-date: 2026-11-18\n${properties}\n---\n\n${text}\n`;

const read = (sources: readonly string[], on: string): Interview[] =>
  sources.flatMap(
    (source, index) =>
      readInterview(
        { path: `${String(index + 1)}.md`, source },
        DEFAULT_SETTINGS,
        { parseYaml: (yaml) => parse(yaml) as unknown, templateFolders: [] },
        day(on),
      ).interviews,
  );

function agencyIn(properties: string): [string, string | null, string | null] | null {
  const both = [note('Vela Foods', properties), note('Vela Foods', properties).replaceAll('\n', '\r\n')].map((source) => {
    const [interview] = read([source], '2026-11-20');
    const agency = interview === undefined ? null : agencyOf(interview.note);
    return agency === null
      ? null
      : ([agency.name, agency.contact?.name ?? null, agency.contact?.email ?? null] as [string, string | null, string | null]);
  });
  expect(both[1]).toEqual(both[0]);
  return both[0] ?? null;
}

describe('an agency', () => {
  it.each([
    ['is named as such', 'agency: Harbour Staffing', ['Harbour Staffing', null, null]],
    ['is the company of the recruiter', 'Recruiter company: "[[Harbour Staffing]]"', ['Harbour Staffing', null, null]],
    [
      'has the recruiter for its contact',
      'agency: Harbour Staffing\nrecruiter: Nell Ash <nell@harbour.example>',
      ['Harbour Staffing', 'Nell Ash', 'nell@harbour.example'],
    ],
    [
      'has the interviewer with its address for its contact',
      'agency: Harbour Staffing\ninterviewers: [Ray Ito <ray@vela.example>, Nell Ash <nell@harbour.example>]',
      ['Harbour Staffing', 'Nell Ash', 'nell@harbour.example'],
    ],
    [
      'is what it came by where somebody there is named',
      'via: Harbour Staffing\nrecruiter: Nell Ash',
      ['Harbour Staffing', 'Nell Ash', null],
    ],
    [
      'is what it came by where an interviewer has its address',
      'via: Harbour\ninterviewers: Nell Ash <nell@harbour.example>',
      ['Harbour', 'Nell Ash', 'nell@harbour.example'],
    ],
  ])('%s', (_, properties, expected) => expect(agencyIn(properties)).toEqual(expected));

  it.each([
    ['a job board', 'via: LinkedIn'],
    ['a job board beside a recruiter of the company', 'via: LinkedIn\nrecruiter: Nell Ash'],
    ['another one', 'via: Indeed.com\nrecruiter: Nell Ash'],
    ['a referral', 'via: referral by Tova\nrecruiter: Nell Ash'],
    ['their own site', 'via: company website\nrecruiter: Nell Ash'],
    ['a channel', 'via: Zoom\ninterviewers: Nell Ash'],
    ['a name without anybody there', 'via: Harbour Staffing\ninterviewers: Ray Ito <ray@vela.example>'],
    ['an empty property', 'agency:\nrecruiter: Nell Ash'],
    ['one that says there is none', 'agency: none\nrecruiter: Nell Ash'],
    ['a recruiter alone', 'recruiter: Nell Ash'],
  ])('is none by %s', (_, properties) => expect(agencyIn(properties)).toBeNull());
});

describe('messages about applications through a recruiter', () => {
  const NELL = 'agency: Harbour Staffing\nrecruiter: Nell Ash <nell@harbour.example>\ninterviewers: [Ray Ito, Jo Wu]';
  const asked = 'follow-up-log:\n  - 2026-11-26 sent first-check-in';
  const said = 'They decide by 24 November.';
  const checkIns = (sources: readonly string[]): unknown[] =>
    planFollowUps(read(sources, '2026-11-27'), planOptions(DEFAULT_SETTINGS), endOfDay(day('2026-11-27')))
      .followUps.filter(({ kind }) => kind === 'first-check-in')
      .map((row) => [row.company, row.recipient, inBrief(row)]);

  it('go to the recruiter, whoever sat in the interview', () => {
    expect(checkIns([note('Bolt', NELL, said)])).toEqual([['Bolt', 'Nell Ash', 'first-check-in due from 2026-11-25 to 2026-12-01 (T7)']]);
    const thanked = planFollowUps(read([note('Bolt', NELL)], '2026-11-18'), planOptions(DEFAULT_SETTINGS), endOfDay(day('2026-11-18')));
    expect(thanked.followUps.filter(({ kind }) => kind === 'thank-you').map(({ recipient }) => recipient)).toEqual(['Jo Wu', 'Ray Ito']);
  });

  it('keep their distance to each other, for whichever client', () => {
    const sources = [note('Bolt', NELL, said), note('Vela Foods', `${NELL}\n${asked}`)];
    expect(checkIns(sources)).toContainEqual(['Bolt', 'Nell Ash', 'first-check-in held from 2026-12-07 to 2026-12-14 (T11)']);
    const rows = planFollowUps(read(sources, '2026-11-27'), planOptions(DEFAULT_SETTINGS), endOfDay(day('2026-11-27'))).followUps;
    expect(
      because(
        rows.find(({ state }) => state === 'held'),
        '2026-11-27',
      ).join(' '),
    ).toContain('messages to one recruiter keep 10 days apart');
  });

  it.each([
    ['through another recruiter', NELL.replace('Nell Ash <nell@', 'Ida Wood <ida@')],
    ['straight to a company', 'interviewers: Nell Ash'],
  ])('keep none to those %s', (_, other) => {
    expect(checkIns([note('Bolt', NELL, said), note('Vela Foods', `${other}\n${asked}`)])).toContainEqual([
      'Bolt',
      'Nell Ash',
      'first-check-in due from 2026-11-25 to 2026-12-01 (T7)',
    ]);
  });

  it('are told apart from those to the company itself', () => {
    const [through, direct] = read([note('Bolt', NELL), note('Bolt', '')], '2026-11-20').map((each) => addresseeKey(each.note));
    expect(through).not.toBe(direct);
  });
});

describe('a company that nothing but the folder tells', () => {
  const keyIn = (path: string): string | null => {
    const source = '---\ntype: interview\ndate: 2026-11-18\n---\n\nFine.\n';
    const host = { parseYaml: (yaml: string) => parse(yaml) as unknown, templateFolders: [] };
    const [interview] = readInterview({ path, source }, DEFAULT_SETTINGS, host, day('2026-11-20')).interviews;
    return interview === undefined ? 'no interview' : addresseeKey(interview.note);
  };

  it('keeps no distance between messages, since the folder may be a season or a person', () => {
    expect(keyIn('Interviews/Autumn/Phone screen.md')).toBeNull();
    expect(keyIn('Interviews/Acme - Phone screen.md')).toBe('acme');
  });
});
