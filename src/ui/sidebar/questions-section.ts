/**
 * The section of what is to be confirmed: ends that notes tell of and that no status says yet.
 */
import type { OutcomeQuestion } from '../../domain/follow-up/outcome-question';
import { rowTitle, sayDetail } from './message-row';
import type { ListSection } from './row-model';

/** What notes tell of an end, each with its answers: none of it counts before. */
export const questionsSection = (questions: readonly OutcomeQuestion[]): ListSection => ({
  id: 'questions',
  title: 'To confirm',
  count: questions.length,
  opensByItself: true,
  rows: () =>
    questions.map((asked) => ({
      type: 'question',
      key: `question ${asked.application}`,
      note: asked.note,
      title: rowTitle(asked),
      detail: sayDetail(asked.position),
      task: asked.question,
      when: '',
      days: null,
      late: false,
      asked,
    })),
});
