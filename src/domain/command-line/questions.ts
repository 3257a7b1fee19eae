/**
 * What `due` asks: a note tells what came of an application, and no status says so.
 *
 * In: the plan's questions. Out: what is printed of them, with what to write or type. Not here: the question itself
 * (`../follow-up/outcome-question.ts`).
 */
import type { OutcomeQuestion } from '../follow-up/outcome-question';
import type { Plan } from '../follow-up/plan';
import { inQuotes, nameOfNote } from '../in-words';
import { wrap, type Terminal } from './columns';
import { fieldsOf } from './fields';

export type PrintedQuestion = ReturnType<typeof printedQuestion>;

/** A question as `--json` prints it. */
export const printedQuestion = (asked: OutcomeQuestion) => ({
  ...fieldsOf(asked, ['note', 'interview', 'company', 'position', 'question', 'status']),
  told: fieldsOf(asked.told, ['note', 'line', 'quote', 'kind', 'saidOn']),
  answerBy: asked.told.answerBy?.day ?? null,
  ifNot: denialOf(asked),
});

/** The words of the log that say that it is not so, which `record` takes. */
const denialOf = ({ told: { quote } }: OutcomeQuestion): string => `read "${quote}" as none`;

/** An operand as shells take it, whatever quotes are in it. */
const operand = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** "Vela: It reads as if they said no: ...", with what to write if it is so and what to type if it is not. */
export function sayQuestions({ questions }: Plan, terminal: Terminal): string {
  const lines = questions.map((asked) => {
    const { told, company, note, question, status, hasStatus } = asked;
    const { quote, line, answerBy } = told;
    const properties = [...(hasStatus ? [] : [`"status: ${status}"`]), ...(answerBy === null ? [] : [`"answer-by: ${answerBy.day}"`])].join(
      ' and ',
    );
    return [
      terminal.bold(`${company ?? nameOfNote(note)}: ${question.charAt(0).toLowerCase()}${question.slice(1)}`),
      ...wrap(`${inQuotes(quote)} (${told.note}, line ${line})`, terminal.width, 2),
      ...(answerBy === null || answerBy.line === line
        ? []
        : wrap(`${inQuotes(answerBy.quote)} (${told.note}, line ${answerBy.line})`, terminal.width, 2)),
      ...wrap(`If so, write ${properties} into the properties of ${note}. If not:`, terminal.width, 2),
      `  record ${operand(told.note)} ${operand(denialOf(asked))}`,
      '',
    ].join('\n');
  });
  return lines.map((line) => `${line}\n`).join('');
}
