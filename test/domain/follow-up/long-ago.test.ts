/** Which interviews a vault already holds when the plugin is first started on it. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { longAgo, type LongAgo } from '../../../src/domain/follow-up/long-ago';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { setProperty } from '../../../src/domain/note/property-edits';
import { planOptions, readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

const TODAY = day('2026-11-25');
const HOST = { parseYaml: (yaml: string): unknown => parse(yaml), templateFolders: [] };
const note = (on: string, more = '', body = ''): string =>
  `---\ntype: interview\ncompany: Acme ${on}\ninterview-date: ${on}\n${more}---\n${body}`;

function found(files: Readonly<Record<string, string>>): LongAgo {
  const interviews = Object.entries(files).flatMap(
    ([path, source]) => readInterview({ path, source }, DEFAULT_SETTINGS, HOST, TODAY).interviews,
  );
  return longAgo(planFollowUps(interviews, planOptions(DEFAULT_SETTINGS), endOfDay(TODAY)).followUps, interviews);
}

it('counts an interview once, however many people it had', () => {
  expect(found({ 'Panel.md': note('2026-11-10', 'interviewers: [Ann Lee, Bea May]\n') })).toEqual({ interviews: 1, notes: ['Panel.md'] });
});

it.each([
  ['one of a week ago: its thank-you can still go out', note('2026-11-18')],
  ['one that lies ahead', note('2026-12-02')],
  ['one that was thanked for', note('2026-11-10', 'thank you sent: 2026-11-10\n')],
  ['one whose note was logged in', note('2026-11-10', 'follow-up-log: [2026-11-17 heard soon]\n')],
  [
    'one beside which its note tells of one of this week',
    '---\ntype: interview\ncompany: Acme\n---\n\n## Phone screen, 2026-11-03\n\n## Panel, 2026-11-23\n',
  ],
])('leaves out %s', (_, source) => expect(found({ 'Acme.md': source })).toEqual({ interviews: 0, notes: [] }));

it('finds none any more once the notes say that the thanks went out, of several rounds too', () => {
  const files = {
    'One.md': note('2026-11-10', 'thank_you_sent:\n'),
    'Two.md': '---\ntype: interview\ncompany: Bolt\n---\n\n## Phone screen, 2026-11-03\n\n## Panel, 2026-11-12\n',
  };
  expect(found(files)).toEqual({ interviews: 3, notes: ['One.md', 'Two.md'] });
  const answered = Object.entries(files).map(([path, source]) => {
    const edit = setProperty(source, 'thank-you sent', 'done');
    return [path, edit.ok ? edit.source : ''] as const;
  });
  expect(found(Object.fromEntries(answered)).interviews).toBe(0);
});
