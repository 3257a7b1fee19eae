/**
 * The sidebar's groups as sections of rows, and the line that sums them up.
 */
import { sayDay } from '../../domain/calendar/say-day';
import type { Day } from '../../domain/calendar/day';
import { isDue, isLate } from '../../domain/follow-up/due';
import type { FollowUp, Interview, InterviewAhead } from '../../domain/follow-up/follow-up';
import { groupsOf, type Group } from '../../domain/follow-up/groups';
import { interviewIn } from '../../domain/follow-up/interview-in';
import { openQuestions, type OfferInHand } from '../../domain/follow-up/offers';
import { compareDays } from '../../domain/in-order';
import { messagesDue, thanksWithCheckIns } from '../../domain/follow-up/together';
import { planOptions } from '../../domain/read-interview';
import { leavesAlone, type NearMiss } from '../../domain/note/near-miss';
import type { NoteProblem } from '../../domain/note/problem';
import type { Settings } from '../../domain/settings';
import type { CurrentPlan } from '../../plugin/plan-store';
import { nameOfNote } from '../../domain/in-words';
import { count, sayRowAhead } from '../words';
import { messageRow, sayDetail, rowTitle, togetherRow, type RowFacts } from './message-row';
import { withPanels } from './panel-row';
import { questionsSection } from './questions-section';
import type { MessageRow, PanelRow, Row, ListSection } from './row-model';

export const PROBLEMS_SECTION = 'problems';
export const NEAR_MISSES_SECTION = 'near-misses';

const TITLES: Readonly<Record<Group['name'], string>> = {
  late: 'Late',
  due: 'Due',
  'this-week': 'This week',
  later: 'Later',
  'their-move': 'Their move',
  'if-you-like': 'If you like',
  'done-lately': 'Done lately',
  'gone-quiet': 'Gone quiet',
};

/** What the sections need to know of the notes' texts; asked for the rows that are shown alone. */
export interface Texts {
  /** Whether the note's log can be put in order. */
  readonly canRepair: (note: string) => boolean;
  readonly isBegun: RowFacts['isBegun'];
}

/** All sections that have something in them, in their order; notes that need a look come last. */
export function sectionsOf(plan: CurrentPlan, settings: Settings, { canRepair, isBegun }: Texts): ListSection[] {
  const { interviews, followUps, ahead, offers, questions: asked, problems, nearMisses, now } = plan;
  const byPath = new Map<string, Interview[]>();
  for (const interview of interviews) byPath.set(interview.note.path, [...(byPath.get(interview.note.path) ?? []), interview]);
  const interviewOf = ({ note, interview }: FollowUp): Interview | undefined =>
    interviewIn(byPath.get(note) ?? [], note, interview) ?? undefined;
  const facts: RowFacts = { today: now.day, holidays: planOptions(settings).holidays, interviewOf, isBegun };
  const questions = offers.length === 0 ? [] : openQuestions(followUps);
  const listed = followUps.filter((followUp) => !questions.includes(followUp));
  const together = thanksWithCheckIns(listed);
  const carriers = new Set(together.values());
  const groups = groupsOf(listed, ahead, now.day).map((group) => ({
    ...group,
    followUps: group.followUps.filter((followUp) => !carriers.has(followUp)),
  }));
  const rowOf = (followUp: FollowUp): MessageRow => {
    const checkIn = together.get(followUp);
    const row = messageRow(followUp, facts);
    return checkIn === undefined ? row : togetherRow(messageRow(checkIn, facts), row);
  };
  const sections = groups
    .filter((group) => group.followUps.length + group.ahead.length > 0)
    .map(
      (group): ListSection => ({
        id: group.name,
        title: TITLES[group.name],
        count: group.followUps.length + group.ahead.length,
        opensByItself: group.name === 'late' || group.name === 'due',
        rows: () => {
          const messages = withPanels(group.followUps.map(rowOf), followUps, facts.interviewOf);
          return group.ahead.length === 0 ? messages : amongMessages(group.ahead, messages, now.day);
        },
      }),
    );
  return [
    ...(offers.length === 0 ? [] : [offersSection(offers, questions, facts)]),
    ...(asked.length === 0 ? [] : [questionsSection(asked)]),
    ...sections,
    ...(problems.length === 0 ? [] : [problemsSection(problems, canRepair)]),
    ...(nearMisses.length === 0 ? [] : [nearMissesSection(nearMisses)]),
  ];
}

/** Interviews ahead, each before the messages that open on its day. */
const amongMessages = (ahead: readonly InterviewAhead[], messages: readonly (MessageRow | PanelRow)[], today: Day): Row[] =>
  [
    ...ahead.map((interview) => ({ day: interview.day, row: interviewRow(interview, today) })),
    ...messages.map((row) => ({ day: (row.type === 'panel' ? row.members[0] : row)?.followUp.opens ?? null, row })),
  ]
    .sort((a, b) => compareDays(a.day, b.day))
    .map(({ row }) => row);

const interviewRow = ({ note, company, position, day, time }: InterviewAhead, today: Day): Row => ({
  type: 'interview',
  key: `interview ${note} ${day}`,
  note,
  title: rowTitle({ company, note }),
  detail: sayDetail(position),
  task: 'Interview',
  when: sayRowAhead(day, time, today),
  days: sayDay(day, today),
  late: false,
});

/** Offers first; the questions to all others fold under the one that presses most. */
const offersSection = (offers: readonly OfferInHand[], questions: readonly FollowUp[], facts: RowFacts): ListSection => ({
  id: 'offers',
  title: offers.length === 1 ? 'Offer' : 'Offers',
  count: offers.length,
  opensByItself: true,
  rows: () =>
    offers.map(({ note, company, position, application, state, task }, index) => ({
      type: 'offer',
      key: `offer ${application}`,
      note,
      title: rowTitle({ company, note }),
      detail: sayDetail(position),
      task,
      when: '',
      days: null,
      late: state === 'overdue',
      members: index === 0 ? questions.map((question) => messageRow(question, facts)) : [],
    })),
});

/** What one click mends comes first, then what can be filled in, then what the user alone can mend. */
const clicksToMend = ({ fix, missing }: NearMiss): number => (!leavesAlone(fix) ? 1 : missing.length > 0 ? 2 : 3);

const nearMissesSection = (nearMisses: readonly NearMiss[]): ListSection => ({
  id: NEAR_MISSES_SECTION,
  title:
    nearMisses.length === 1 ? 'Note that speaks of an interview but does not count' : 'Notes that speak of interviews but do not count',
  count: nearMisses.length,
  opensByItself: false,
  rows: () =>
    [...nearMisses]
      .sort((a, b) => clicksToMend(a) - clicksToMend(b))
      .map((nearMiss) => ({
        type: 'near-miss',
        key: `near-miss ${nearMiss.note}`,
        note: nearMiss.note,
        title: nameOfNote(nearMiss.note),
        detail: '',
        task: nearMiss.reason,
        when: '',
        days: null,
        late: false,
        nearMiss,
      })),
});

function problemsSection(problems: readonly NoteProblem[], canRepair: (note: string) => boolean): ListSection {
  const notes = problems.map(({ note }) => note);
  const count = new Set(notes).size;
  const rows = (): Row[] =>
    problems.map(({ note, line, message }, index) => ({
      type: 'problem',
      key: `problem ${note} ${line} ${message}`,
      note,
      line,
      title: nameOfNote(note),
      detail: '',
      task: message,
      when: `line ${line}`,
      days: null,
      late: false,
      // Once a note: one click puts its whole log in order.
      canRepair: notes.indexOf(note) === index && canRepair(note),
    }));
  return {
    id: PROBLEMS_SECTION,
    title: count === 1 ? 'Note that needs a look' : 'Notes that need a look',
    count,
    opensByItself: false,
    rows,
  };
}

/** "3 to do, 1 late", or nothing where nothing is due. */
export function sayTotals(plan: Pick<CurrentPlan, 'followUps'>): string {
  const due = messagesDue(plan.followUps);
  const late = due.filter(isLate).length;
  if (due.length === 0) return '';
  return late === 0 ? `${due.length} to do` : `${due.length} to do, ${late} late`;
}

/** Whether something became due after a day, or at all where there was none before. */
export const becameDueSince = (plan: Pick<CurrentPlan, 'followUps'>, before: Day | null): boolean =>
  plan.followUps.filter(isDue).some(({ opens }) => before === null || (opens !== null && opens > before));

/** The summary in a sentence: "3 messages to send, 1 of them late". */
export function saySummary(plan: Pick<CurrentPlan, 'followUps'>): string {
  const due = messagesDue(plan.followUps);
  const late = due.filter(isLate).length;
  return `${count(due.length, 'message')} to send${late === 0 ? '' : `, ${late} of them late`}`;
}
