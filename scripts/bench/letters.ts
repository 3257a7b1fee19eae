/** Drafts of any shape are checked, and made plain, in linear time; who else stands in the vault costs nothing. */
import { addDays, day } from '../../src/domain/calendar/day';
import { endOfDay } from '../../src/domain/calendar/now';
import { checkDrafts } from '../../src/domain/message/check';
import { plainText } from '../../src/domain/message/plain-text';
import { interview } from '../../test/domain/follow-up/notes';
import { growthOver, ratioOf, type Bench } from './bench';

const now = endOfDay(day('2026-12-02'));

function checkLetter(text: string): void {
  const source = `## Thank-you to Jane Smith\n\nTo:\nSubject: ${text.slice(0, 200)}\n\n${text}`;
  checkDrafts({ path: 'a.md', source }, { interviews: [], followUps: [], now, name: '' });
  plainText(text);
}

const shapes: Bench = {
  title: 'The check of a draft',
  run: () =>
    growthOver(
      checkLetter,
      ['I have an ', 'sorry to ', '[', '[[', '](', '**', '  ', '\n', 'if you do not ', 'a.', '? ', 'Dear Jane ', '{{', '==', 'x'],
      200_000,
    ),
};

const PROSE = 'We talked for a while about the move from one big service to several smaller ones and who owns what afterwards.\n';
const LETTER = `Dear Jane,

thank you for the talk on Wednesday about the night rota and the move to Kubernetes. I liked how openly you spoke of the outage in March, and how the team wrote down what it learned from it.

You asked how I would begin. I would first sit with the people who are on call, and see which alarms wake them up for nothing. Then I would take the loudest one and fix it with them.

Kind regards,
Alex Doe
`;
const KINDS = ['Thank-you to Jane Smith', 'Thank-you to Bob Lee', 'First check-in', 'Second check-in', 'Final follow-up'];
const NOTE = `${PROSE.repeat(430)}${KINDS.map((kind) => `## ${kind}\n\nTo: jane@acme.example\nSubject: Our talk\n\n${LETTER}`).join('\n')}`;

const inLargeVault: Bench = {
  title: 'The check of a note of 50 kB with five drafts',
  run: () => {
    const here = interview({ path: 'a.md', day: '2026-11-18', interviewers: ['Jane Smith', 'Bob Lee'], source: NOTE }).note;
    const others = Array.from(
      { length: 2000 },
      (_, index) =>
        interview({
          path: `${String(index)}.md`,
          company: `Company ${String(index % 700)} Works`,
          day: addDays(day('2026-06-01'), index % 170),
          interviewers: [`Person Family${String(index)}`, `Max Other${String(index)}`],
        }).note,
    );
    const check = (interviews: readonly (typeof here)[]) => (): unknown =>
      checkDrafts({ path: 'a.md', source: NOTE }, { interviews, here: [here], followUps: [], now, name: 'Alex Doe' });
    return [
      { what: 'beside 2,000 other interviews, against beside none', ratio: ratioOf(check([here, ...others]), check([here])), budget: 1.2 },
    ];
  },
};

export const LETTERS: readonly Bench[] = [shapes, inLargeVault];
