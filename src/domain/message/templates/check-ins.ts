/**
 * The chain after the thank-you: first and second check-in with 5 to 7 sentences (T2, T3), final follow-up (T4), closing note (T5).
 *
 * Each says something that the one before it did not (C12): a reminder and something to read, then an idea, then one plain question, then goodbye.
 */
import { always, GREETING, SIGNATURE, when, type MessageTemplate } from './template';

export const FIRST_CHECK_IN_EMAIL: MessageTemplate = {
  subject: always('Following up on the {{position}} interview, {{name}}'),
  paragraphs: [
    [GREETING],
    [
      [
        when(
          'later-round',
          'It was a pleasure to meet again on {{interviewDay}} and to take our talks about the {{position}} position at {{company}} further.',
        ),
        when(
          'panel',
          'It was a pleasure to meet you and your colleagues on {{interviewDay}} and to discuss the {{position}} position at {{company}}.',
        ),
        when('phone', 'It was a pleasure to speak with you on {{interviewDay}} about the {{position}} position at {{company}}.'),
        when('It was a pleasure to talk with you on {{interviewDay}} about the {{position}} position at {{company}}.'),
      ],
      [
        when('stated', 'You expected to have news for me {{promised}}, so I would like to ask how the decision is coming along.'),
        when('I remain very interested in it, and I would like to ask how the decision is coming along.'),
      ],
    ],
    [
      always(
        'Since then I came across {{value}}, and it made me think of what you told me about {{topic}}. Perhaps it is of use to you and your team.',
      ),
    ],
    [
      always(
        'Could you let me know when you expect to take the next step? Thank you for your time, and I look forward to hearing from you.',
      ),
    ],
    [SIGNATURE],
  ],
};

export const SECOND_CHECK_IN_EMAIL: MessageTemplate = {
  subject: always('Additional thoughts on our {{position}} discussion, {{name}}'),
  paragraphs: [
    [GREETING],
    [
      [
        when(
          'later-round',
          'After our conversations about the {{position}} position at {{company}}, one subject has stayed on my mind: {{topic}}.',
        ),
        when('After our conversation about the {{position}} position at {{company}}, one subject has stayed on my mind: {{topic}}.'),
      ],
      always(
        'It led me to {{value}}, which I would like to share with you. It is short, and I hope that it gives the team something to work with.',
      ),
    ],
    [
      [
        when('stated', 'I know that plans like these often move, and I am as interested in the position as before.'),
        when('I know that a good decision takes time, and I am as interested in the position as before.'),
      ],
      always('Do you already know in which week the next step might come? Until then, my best wishes to you and the team.'),
    ],
    [SIGNATURE],
  ],
};

export const FINAL_FOLLOW_UP_EMAIL: MessageTemplate = {
  subject: always('A question on next steps for the {{position}} role, {{name}}'),
  paragraphs: [
    [GREETING],
    [
      [
        when(
          'later-round',
          'Some weeks have gone by since our last conversation about the {{position}} role at {{company}} on {{interviewDay}}.',
        ),
        when('Some weeks have gone by since our conversation about the {{position}} role at {{company}} on {{interviewDay}}.'),
      ],
      always('I would still very much like to work with you, not least because of {{topic}}.'),
    ],
    [
      always(
        'Is the position still open? If your plans have changed in the meantime, I understand, and a one-line reply would be plenty. Either way, I am grateful for the interest you took in my work.',
      ),
    ],
    [SIGNATURE],
  ],
};

export const CLOSING_NOTE_EMAIL: MessageTemplate = {
  subject: always('A last word on the {{position}} position, {{name}}'),
  paragraphs: [
    [GREETING],
    [
      always(
        'I imagine that you have chosen someone else for the {{position}} position, or that its timing has changed. Either is easy to understand, and this will be my last message about it.',
      ),
    ],
    [
      always(
        'My interest in {{company}} has not changed. If things look different one day, I would be glad to talk again. Any update is welcome in the meantime, even a no.',
      ),
    ],
    [
      [
        when('later-round', 'Thank you for our conversations, and every success to you and the team.'),
        when('Thank you for our conversation, and every success to you and the team.'),
      ],
    ],
    [SIGNATURE],
  ],
};

const linkedIn = (text: string): MessageTemplate => ({ subject: null, paragraphs: [[always(text)]] });

export const FIRST_CHECK_IN_LINKEDIN: MessageTemplate = {
  subject: null,
  paragraphs: [
    [
      always('Hello {{addressee}}, I enjoyed our talk about the {{position}} role.'),
      [when('stated', 'You expected news {{promised}}.')],
      always('You may enjoy {{value}}. When might the next step follow? Thank you, {{name}}'),
    ],
  ],
};

export const SECOND_CHECK_IN_LINKEDIN = linkedIn(
  'Hello {{addressee}}, after our talk about {{topic}} you may enjoy {{value}}. The {{position}} role still interests me: when is the next step? Thank you, {{name}}',
);

export const FINAL_FOLLOW_UP_LINKEDIN = linkedIn(
  'Hello {{addressee}}, is the {{position}} role at {{company}} still open? I would still very much like to work with you. If plans have changed, a short reply is plenty. Kind regards, {{name}}',
);

export const CLOSING_NOTE_LINKEDIN = linkedIn(
  'Hello {{addressee}}, I imagine that the {{position}} role has been filled or put on hold, and I understand. I am still interested in {{company}}, and any update is welcome, even a no. All the best, {{name}}',
);
