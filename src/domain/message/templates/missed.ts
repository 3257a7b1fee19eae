/**
 * Messages about an interview that did not take place (I6): friendly where they missed it, an apology where the user did.
 */
import { always, either, type MessageTemplate, linkedIn } from './template';
import { GREETING, SIGNATURE } from './thank-you';

const NEW_TIMES = '[two or three times that suit you]';

/** They did not come: friendly, the same day, with new times (I6). */
export const NO_SHOW_EMAIL: MessageTemplate = {
  subject: always('A new time for our conversation about the {{positionPhrase}}<, {{name}}>'),
  paragraphs: [
    [GREETING],
    [
      either(
        'We had planned to speak< on {{interviewDay}}> about {{role}}, and it seems that we missed each other.',
        'Our conversation about {{role}} was planned< for {{interviewDay}}>, and I think that we did not find each other.',
        [
          'On {{interviewDay}} we were to speak about {{role}}, and somehow we missed each other.',
          'We were to speak about {{role}}, and somehow we missed each other.',
        ],
      ),
      either(
        'I know how easily a day turns out otherwise than planned, and I hope that all is well with you.',
        'Such things happen easily on a full day, and I hope that you are well.',
        'That can happen to anyone, and I hope that all is well.',
      ),
    ],
    [
      either(
        `I am still very interested, and would be glad to find a new time: ${NEW_TIMES}. If none of these suits you, please name one that does.`,
        `My interest has not changed. Would one of these times suit you: ${NEW_TIMES}? Another one that you name is just as welcome.`,
        `I would still be very glad to speak with you. I could offer ${NEW_TIMES}, and any other time that suits you better.`,
      ),
    ],
    [
      either(
        'Thank you, and I look forward to our conversation.',
        'Many thanks, and I look forward to speaking with you.',
        'Thank you, and I hope to speak with you soon.',
      ),
    ],
    [SIGNATURE],
  ],
};

export const NO_SHOW_LINKEDIN = linkedIn(
  either(
    '{{hello}}, it seems that we missed each other for our conversation about {{roleShort}}; I hope all is well.',
    '{{hello}}, I think we did not find each other for our talk about {{roleShort}}; I hope you are well.',
    '{{hello}}, somehow we missed each other for our talk about {{roleShort}}, as can happen to anyone.',
  ),
  always(`Would one of these times suit you: ${NEW_TIMES}?`),
  always('Thank you, {{ownName}}'),
);

/** The user did not come: one plain apology, and a new time is asked for (I6). */
export const APOLOGY_EMAIL: MessageTemplate = {
  subject: always('My apology for missing our conversation, {{positionPhrase}}<, {{name}}>'),
  paragraphs: [
    [GREETING],
    [
      either(
        'I am sorry that I missed our conversation about {{role}}< on {{interviewDay}}>.',
        'Please accept my apology for missing our conversation about {{role}}< on {{interviewDay}}>.',
        'I missed our conversation about {{role}}< on {{interviewDay}}>, and I am sorry.',
      ),
      either(
        'The mistake was mine, and I regret that it cost you time.',
        'It was my mistake, and I know that your time matters.',
        'That was my mistake alone, and I regret the time that it cost you.',
      ),
    ],
    [
      either(
        `The position interests me very much. If you are willing to find a new time, I could offer ${NEW_TIMES}, and will make any other possible.`,
        `I am still very interested in the position. Would you be willing to give me a new time? I could offer ${NEW_TIMES}, or whatever suits you.`,
        `My interest in the position is strong. Should a new time be possible, I am free at ${NEW_TIMES}, and will gladly follow your plans.`,
      ),
    ],
    [
      either(
        'If it is no longer possible, I understand. Thank you for your patience.',
        'Should that no longer be possible, I understand, and thank you all the same.',
        'I understand if you have gone on without me. Thank you for reading this.',
      ),
    ],
    [SIGNATURE],
  ],
};

export const APOLOGY_LINKEDIN = linkedIn(
  either(
    '{{hello}}, I am sorry that I missed our conversation about {{roleShort}}. The mistake was mine.',
    '{{hello}}, my apology for missing our conversation about {{roleShort}}. It was my mistake.',
    '{{hello}}, I missed our conversation about {{roleShort}}, and I am sorry. It was my mistake.',
  ),
  always(`If a new time is possible, I could offer ${NEW_TIMES}. If not, I understand. Thank you, {{ownName}}`),
);
