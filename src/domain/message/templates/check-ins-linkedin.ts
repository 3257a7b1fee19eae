/**
 * The chain on LinkedIn, at most 300 characters each (F3).
 */
import { always, either, spare, linkedIn } from './template';

export const FIRST_CHECK_IN_LINKEDIN = linkedIn(
  either(
    '{{hello}}, we spoke< on {{interviewDay}}> about {{roleShort}}, which still interests me very much.',
    '{{hello}}, I am writing about {{roleShort}}, and my interest in it is as strong as before.',
    '{{hello}}, I would still very much like to have {{roleShort}}.',
  ),
  either(
    [
      'Congratulations on {{news}}.',
      'This may be of use to you: {{article|article, idea or piece of news}}.',
      'I can gladly send you {{toSend}}.',
      'One thought that may be of use: {{idea}}.',
    ],
    [
      'Congratulations on {{news}}.',
      'Perhaps this is of use to you: {{article|article, idea or piece of news}}.',
      'I can gladly send you {{toSend}}.',
      'Perhaps this thought is of use to you: {{idea}}.',
    ],
    [
      'Congratulations on {{news}}.',
      'You may like to look at this: {{article|article, idea or piece of news}}.',
      'I can gladly send you {{toSend}}.',
      'You may like this thought: {{idea}}.',
    ],
  ),
  either(
    'When might the next step follow?',
    'Do you know yet when the next step may come?',
    'Could you tell me when to expect the next step?',
  ),
  always('Thank you, {{ownName}}'),
);

export const SECOND_CHECK_IN_LINKEDIN = linkedIn(
  either(
    '{{hello}}, I am writing once more about {{roleShort}}, which interests me as much as before.',
    '{{hello}}, let me come back once more to {{roleShort}}; my interest has not changed.',
    '{{hello}}, this is a second short message about {{roleShort}}, which I would still like to have.',
  ),
  always(
    'Congratulations on {{news}}.',
    'This may be of use to you: {{article|article, idea or piece of news}}.',
    'I can gladly send you {{toSend}}.',
    'One thought that may be of use: {{idea}}.',
  ),
  spare(1, always('I can also send you references.')),
  either(
    'Do you know in which week you may decide?',
    'Is there a week in which you expect to decide?',
    'In which week might the next step come?',
  ),
  always('Thank you, {{ownName}}'),
);

export const FINAL_FOLLOW_UP_LINKEDIN = linkedIn(
  either(
    '{{hello}}, is {{roleShort}} still open? It still interests me very much.',
    '{{hello}}, may I ask whether {{roleShort}} is still open? I would still very much like to have it.',
    '{{hello}}, could you tell me whether {{roleShort}} is still open? I am still very interested.',
  ),
  either(
    'If plans have changed, I understand, and a short answer is enough.',
    'If things have changed, one line is enough.',
    'Whatever the answer, I understand.',
  ),
  always('Kind regards, {{ownName}}'),
);

export const CLOSING_NOTE_LINKEDIN = linkedIn(
  either(
    '{{hello}}, I imagine that {{roleShort}} has gone to someone else or been put off, and I understand. I am looking elsewhere in the meantime, but remain interested.',
    '{{hello}}, it may be that you have found someone else for {{roleShort}}, and I understand. My search goes on elsewhere, and my interest remains.',
    '{{hello}}, perhaps {{roleShort}} has been filled or put off, which is easy to understand. I go on looking elsewhere, and remain interested.',
  ),
  always('Any update is welcome, even a no. All the best, {{ownName}}'),
);
