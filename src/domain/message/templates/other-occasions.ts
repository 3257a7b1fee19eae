/**
 * Messages beside the chain: keeping in touch (T6, T15), the question of timing when another offer is in hand (T17), an interview that
 * one side missed (I6), a withdrawal, and thanks after a rejection.
 */
import { always, GREETING, SIGNATURE, when, type MessageTemplate } from './template';

const linkedIn = (text: string): MessageTemplate => ({ subject: null, paragraphs: [[always(text)]] });

export const NETWORKING_EMAIL: MessageTemplate = {
  subject: always('Something for the team at {{company}}, from {{name}}'),
  paragraphs: [
    [GREETING],
    [
      always(
        'Some time ago we talked about the {{position}} position at {{company}}, and I have followed your work with interest since then.',
      ),
    ],
    [always('This week I came across {{value}}, and it brought back our conversation about {{topic}}. I thought that you might enjoy it.')],
    [always('There is no need to reply. I would be glad to stay in touch, and I wish you and the team all the best.')],
    [SIGNATURE],
  ],
};

export const NETWORKING_LINKEDIN = linkedIn(
  'Hello {{addressee}}, I came across {{value}} and thought of our conversation about {{topic}}. All the best to you and everyone at {{company}}, {{name}}',
);

export const TIMELINE_QUESTION_EMAIL: MessageTemplate = {
  subject: always('A question on timing for the {{position}} position, {{name}}'),
  paragraphs: [
    [GREETING],
    [
      always(
        'I have received an offer elsewhere and have been asked to answer by {{answerBy}}. Before I decide I would like to know how things stand with the {{position}} position at {{company}}, which interests me very much.',
      ),
      [when('later-round', 'Each of our conversations has added to that.')],
    ],
    [
      always(
        'Could you tell me whether you expect to reach a decision before that day? If it is too early to say, I understand that completely.',
      ),
    ],
    [always('Thank you for your time, and for the thought you are giving to my application.')],
    [SIGNATURE],
  ],
};

export const TIMELINE_QUESTION_LINKEDIN = linkedIn(
  'Hello {{addressee}}, I have been asked to answer an offer elsewhere by {{answerBy}}. The {{position}} role interests me very much: do you expect a decision before then? If not, I understand. Thank you, {{name}}',
);

/** They did not come: friendly, and a new time is found (I6). */
export const NO_SHOW_EMAIL: MessageTemplate = {
  subject: always('A new time for our talk about the {{position}} position, {{name}}'),
  paragraphs: [
    [GREETING],
    [
      always(
        'I was ready for our interview about the {{position}} position at {{company}} on {{interviewDay}}, and I think that something came up on your side, as it does now and then.',
      ),
    ],
    [always('The position still interests me very much. Which day and time in the coming week would suit you?')],
    [SIGNATURE],
  ],
};

export const NO_SHOW_LINKEDIN = linkedIn(
  'Hello {{addressee}}, I was ready for our talk on {{interviewDay}}, and I think that something came up on your side. The {{position}} role still interests me very much: which day and time in the coming week would suit you? {{name}}',
);

/** The user did not come: one plain apology, and a new time is asked for (I6). */
export const APOLOGY_EMAIL: MessageTemplate = {
  subject: always('My apologies for our interview about the {{position}} position, {{name}}'),
  paragraphs: [
    [GREETING],
    [
      always(
        'I missed our interview about the {{position}} position at {{company}} on {{interviewDay}}, and I apologise for the time that it cost you.',
      ),
    ],
    [always('The position interests me very much. Would you give me another time in the coming week? I will fit in with your calendar.')],
    [SIGNATURE],
  ],
};

export const APOLOGY_LINKEDIN = linkedIn(
  'Hello {{addressee}}, I missed our talk on {{interviewDay}}, and I apologise for the time that it cost you. The {{position}} role interests me very much: would you give me another time in the coming week? {{name}}',
);

export const WITHDRAWAL_EMAIL: MessageTemplate = {
  subject: always('Withdrawing my application for the {{position}} position, {{name}}'),
  paragraphs: [
    [GREETING],
    [
      always(
        'After careful thought I have accepted another position, and I would like to withdraw my application for the {{position}} position at {{company}}.',
      ),
    ],
    [
      [
        when('panel', 'Thank you and your colleagues for the time and care you gave to my application.'),
        when('Thank you for the time and care you gave to my application.'),
      ],
      always('I especially enjoyed talking about {{topic}}, and I hope that our paths will cross again.'),
    ],
    [always('I wish you and the team all the best, and a good colleague for this role.')],
    [SIGNATURE],
  ],
};

export const WITHDRAWAL_LINKEDIN = linkedIn(
  'Hello {{addressee}}, I have accepted another position and would like to withdraw my application for the {{position}} role. Thank you for your time; I enjoyed getting to know {{company}}. All the best, {{name}}',
);

export const REJECTION_THANKS_EMAIL: MessageTemplate = {
  subject: always('Thank you for your answer about the {{position}} position, {{name}}'),
  paragraphs: [
    [GREETING],
    [
      always(
        'Thank you for letting me know about your decision on the {{position}} position, and for the time that you and your team gave me.',
      ),
    ],
    [
      always(
        'I learned a good deal from our conversation about {{topic}}, and my regard for {{company}} has only grown. If another position comes up that fits my profile, I would be happy to hear from you.',
      ),
    ],
    [always('I wish you and your new colleague a good start.')],
    [SIGNATURE],
  ],
};

export const REJECTION_THANKS_LINKEDIN = linkedIn(
  'Hello {{addressee}}, thank you for letting me know, and for your time. I enjoyed talking about {{topic}} and would be glad to hear from {{company}} should something else fit. All the best, {{name}}',
);
