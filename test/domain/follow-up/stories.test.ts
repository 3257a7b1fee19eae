/** Stories, each as a page that can be checked by reading: the notes, and what is listed on the days that it names, and why. */
import { describe, expect, it } from 'vitest';
import { day, type Day } from '../../../src/domain/calendar/day';
import { sayDay } from '../../../src/domain/calendar/say-day';
import { isChainKind, placeInChain } from '../../../src/domain/follow-up/chain';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import { sayReasons } from '../../../src/domain/follow-up/say-reason';
import { KIND_NAMES } from '../../../src/domain/note/kind';
import { planVault, readVault, type Vault } from './read';
import { STORIES, type Story } from './stories';

function window({ opens, overdueAfter, optional }: FollowUp, on: Day): string {
  if (opens === null) return '';
  return ` from ${sayDay(opens, on)}${overdueAfter === null ? '' : ` to ${sayDay(overdueAfter, on)}`}${optional ? ', optional' : ''}`;
}

/**
 * Of each chain the next step alone, so that a rule changes the stories that tell of it and no others; two stories show whole chains.
 * Lines that lie ahead are not yet written on that day.
 */
function rowsOn(vault: Vault, on: Day, options: Story['options']): string[] {
  const plan = planVault(vault, on, { preset: options?.preset ?? 'standard', holidays: new Set((options?.holidays ?? []).map(day)) });
  const isOpenStep = ({ kind, state }: FollowUp): boolean => isChainKind(kind) && ['planned', 'held', 'due', 'overdue'].includes(state);
  const next = new Map<string, FollowUp>();
  for (const row of plan.followUps.filter(isOpenStep)) {
    const before = next.get(row.application);
    if (before === undefined || placeInChain(row.kind) < placeInChain(before.kind)) next.set(row.application, row);
  }
  const isNext = (row: FollowUp): boolean => next.get(row.application) === row;
  const isExplained = (row: FollowUp): boolean => !['planned', 'done', 'skipped'].includes(row.state) || isNext(row);
  const listed = plan.followUps.filter((row) => options?.showsWholeChain === true || !isOpenStep(row) || isNext(row));
  const offers = plan.offers.map(({ task, note }) => `- **${task}** (${note})`);
  const rows = listed.flatMap((row) => [
    `- **${KIND_NAMES[row.kind]}${row.recipient === null ? '' : ` to ${row.recipient}`}**, ${row.company ?? 'no company'}, ${row.position ?? 'no position'} (${row.note}): ${row.state}${window(row, on)} (${row.rule})`,
    ...(isExplained(row) ? sayReasons(row.reasons, on).map((sentence) => `  - ${sentence}`) : []),
  ]);
  const problems = plan.problems
    .filter(({ message }) => options?.showsLinesAhead === true || !message.includes('has yet to come'))
    .map(({ note, line, message }) => `- ! ${note}, line ${String(line)}: ${message}`);
  const lines = [...offers, ...rows, ...problems];
  return lines.length === 0 ? ['Nothing is listed.'] : lines;
}

function page({ title, files, days, options }: Story): string {
  const vault = readVault(files);
  const setting = [
    options?.preset === undefined ? [] : [`Preset: ${options.preset}.`],
    options?.holidays === undefined ? [] : [`Public holidays: ${options.holidays.join(', ')}.`],
  ].flat();
  return [
    `# ${title}`,
    ...setting.flatMap((line) => ['', line]),
    ...files.flatMap(({ path, source }) => ['', `\`${path}\``, '', '```markdown', source.trimEnd(), '```']),
    ...(vault.problems.length === 0
      ? []
      : [
          '',
          'What could not be read:',
          '',
          ...vault.problems.map(({ note, line, message }) => `- ! ${note}, line ${String(line)}: ${message}`),
        ]),
    ...days.map(day).flatMap((on) => ['', `## ${sayDay(on, day('1999-01-01'))}`, '', ...rowsOn(vault, on, options)]),
    '',
  ].join('\n');
}

describe('a story', () => {
  it.each(STORIES.map((story) => [story.name, story] as const))('%s', async (name, story) => {
    await expect(page(story)).toMatchFileSnapshot(`golden/${name}.md`);
  });
});
