/**
 * Messages beside the chain: keeping in touch (T6, T15), the question of timing when another offer is in hand (T17), a withdrawal,
 * thanks after a rejection, and the two messages about an interview that did not take place (I6).
 */
import { GREETING, SIGNATURE } from './thank-you';
import { always, either, spare, when, type MessageTemplate, type Slot } from './template';

const linkedIn = (...slots: readonly Slot[]): MessageTemplate => ({ subject: null, paragraphs: [slots] });

export const NETWORKING_EMAIL: MessageTemplate = {
  subject: always(
    when('Congratulations on {{news}}, from {{name}}'),
    when('Congratulations on {{news}}'),
    when('Something that may be of interest, from {{name}}, {{positionPhrase}}'),
    when('Something that may be of interest after our talk about the {{positionPhrase}}'),
  ),
  paragraphs: [
    [GREETING],
    [
      either(
        'Some time ago we were in touch about {{role}}, and I would be glad to stay in touch.',
        'We were in touch about {{role}} a while ago, and I would like to keep it that way.',
        'It is a while since we were in touch about {{role}}, and I would be glad to hear from you now and then.',
      ),
    ],
    [
      either(
        [
          when('I have seen your news, {{news}}, and I congratulate you on it.'),
          when('Here is something that may be of interest to you: {{article}}.'),
          when('Here is a thought that may be of interest to you: {{idea}}.'),
          when('Here is something that may be of interest to you: [article, idea or piece of news].'),
        ],
        [
          when('My congratulations on {{news}}.'),
          when('I would like to share this with you: {{article}}.'),
          when('I would like to share a thought with you: {{idea}}.'),
          when('I would like to share this with you: [article, idea or piece of news].'),
        ],
        [
          when('Congratulations on {{news}}.'),
          when('You may like to look at this: {{article}}.'),
          when('You may like this thought: {{idea}}.'),
          when('You may like to look at this: [article, idea or piece of news].'),
        ],
      ),
    ],
    [
      either(
        'There is no need to answer. I wish you and everyone at {{place}} all the best.',
        'Please do not feel that you have to answer. All the best to you and everyone at {{place}}.',
        'This needs no answer; it comes with my best wishes to you and everyone at {{place}}.',
      ),
    ],
    [SIGNATURE],
  ],
};

/** After silence LinkedIn is the place to stay in touch (T15): a request, with news or something to read where there is room. */
export const NETWORKING_LINKEDIN = linkedIn(
  either(
    '{{hello}}, we were in touch about {{roleShort}}, and I would be glad to connect here.',
    '{{hello}}, some time ago we were in touch about {{roleShort}}. I would like to stay connected here.',
    '{{hello}}, after our contact about {{roleShort}} I would be glad to stay connected here.',
  ),
  spare(
    1,
    always(
      when('Congratulations on {{news}}.'),
      when('This may be of interest to you: {{article}}.'),
      when('One thought that may be of interest: {{idea}}.'),
    ),
  ),
  always('All the best, {{ownName}}'),
);

const answerBy: Slot = either(
  [
    when('I have received an offer elsewhere and have been asked to answer by {{answerBy}}.'),
    when('I have received an offer elsewhere and have been asked to answer by [day to answer by].'),
  ],
  [
    when('I have another offer, and my answer to it is expected by {{answerBy}}.'),
    when('I have another offer, and my answer to it is expected by [day to answer by].'),
  ],
  [
    when('By {{answerBy}} I have been asked to answer an offer that I have received elsewhere.'),
    when('By [day to answer by] I have been asked to answer an offer that I have received elsewhere.'),
  ],
);

export const TIMELINE_QUESTION_EMAIL: MessageTemplate = {
  subject: always(
    when('A question on timing for the {{positionPhrase}}, {{name}}'),
    when('A question on timing for the {{positionPhrase}}'),
  ),
  paragraphs: [
    [GREETING],
    [
      answerBy,
      either(
        'Before I do, I would like to ask how things stand with {{role}}, in which I am very interested.',
        'Since {{role}} interests me very much, I would like to ask how things stand with it.',
        'I remain very interested in {{role}}, and would like to ask how things stand.',
      ),
    ],
    [
      either(
        'Do you expect to decide before that day? If it is too early to say, I understand that completely.',
        'Could you tell me whether a decision may come before that day? If not, I fully understand.',
        'Is a decision likely before then? If you cannot say yet, that is easy to understand.',
      ),
    ],
    [either('Thank you for your time.', 'Thank you for your time and attention.', 'Many thanks for your time.')],
    [SIGNATURE],
  ],
};

export const TIMELINE_QUESTION_LINKEDIN = linkedIn(
  either(
    [
      when('{{hello}}, I have been asked to answer an offer elsewhere by {{answerBy}}.'),
      when('{{hello}}, I have been asked to answer an offer elsewhere by [day to answer by].'),
    ],
    [
      when('{{hello}}, my answer to another offer is expected by {{answerBy}}.'),
      when('{{hello}}, my answer to another offer is expected by [day to answer by].'),
    ],
    [
      when('{{hello}}, by {{answerBy}} I am to answer an offer elsewhere.'),
      when('{{hello}}, by [day to answer by] I am to answer an offer elsewhere.'),
    ],
  ),
  either(
    'I am very interested in {{roleShort}}: do you expect to decide before then? If not, I understand.',
    '{{RoleShort}} interests me very much: is a decision likely before then? If not, I understand.',
    'As {{roleShort}} interests me very much: may a decision come before then? If not, I understand.',
  ),
  always('Thank you, {{ownName}}'),
);

export const WITHDRAWAL_EMAIL: MessageTemplate = {
  subject: always(
    when('Withdrawing my application for the {{positionPhrase}}, {{name}}'),
    when('Withdrawing my application for the {{positionPhrase}}'),
  ),
  paragraphs: [
    [GREETING],
    [
      either(
        'I have decided to withdraw my application for {{role}}.',
        'I would like to withdraw my application for {{role}}.',
        'I am writing to withdraw my application for {{role}}.',
      ),
      either(
        'This was not an easy decision, and I wanted you to know at once.',
        'I am letting you know at once, so that you can plan without me.',
        'I wanted to tell you at once, so that it costs you no further time.',
      ),
    ],
    [
      either(
        'Thank you for the time and attention that you gave to my application.',
        'Thank you for your time, and for the attention that my application received.',
        'I am grateful for the time that you gave me.',
      ),
      either(
        [when('agency', ''), when('I was glad to hear about {{topic}}, and I hope that we meet again.')],
        [when('agency', ''), when('Our conversation about {{topic}} interested me, and I hope that we stay in touch.')],
        [when('agency', ''), when('I will remember what we discussed about {{topic}}, and would be glad to meet again.')],
      ),
    ],
    [
      either(
        'I wish you and everyone at {{place}} all the best, and the right person for this position.',
        'My best wishes to you and everyone at {{place}}; I hope that you soon find the right person.',
        'All the best to you and everyone at {{place}}, and success in filling the position.',
      ),
    ],
    [SIGNATURE],
  ],
};

export const WITHDRAWAL_LINKEDIN = linkedIn(
  either(
    '{{hello}}, I have decided to withdraw my application for {{roleShort}}, and wanted you to know at once.',
    '{{hello}}, I would like to withdraw my application for {{roleShort}}, and am letting you know at once.',
    '{{hello}}, I am writing to withdraw my application for {{roleShort}}.',
  ),
  always('Thank you for your time, and all the best, {{ownName}}'),
);

export const REJECTION_THANKS_EMAIL: MessageTemplate = {
  subject: always(
    when('Thank you for your answer about the {{positionPhrase}}, {{name}}'),
    when('Thank you for your answer about the {{positionPhrase}}'),
  ),
  paragraphs: [
    [GREETING],
    [
      either(
        'Thank you for letting me know about your decision on {{role}}, and for the time that you gave me.',
        'Thank you for your answer about {{role}}, and for your time.',
        'I am grateful to you for letting me know how you decided on {{role}}.',
      ),
    ],
    [
      either(
        [when('agency', ''), when('I was glad to hear about {{topic}}.')],
        [when('agency', ''), when('Our conversation about {{topic}} was worth while to me.')],
        [when('agency', ''), when('What we discussed about {{topic}} will stay of interest to me.')],
      ),
      either(
        'My interest in {{place}} remains. If another position comes up that fits my profile, I would be glad to hear from you.',
        'I remain interested in {{place}}, and would be glad to hear from you about any other position that fits.',
        'Should another position at {{place}} fit my profile one day, I would be very glad to hear from you.',
      ),
    ],
    [
      either(
        'I wish you and the person you have chosen a good start.',
        'My best wishes to you, and to the person you have chosen.',
        'All the best to you, and a good start to the person you have chosen.',
      ),
    ],
    [SIGNATURE],
  ],
};

export const REJECTION_THANKS_LINKEDIN = linkedIn(
  either(
    '{{hello}}, thank you for letting me know about {{roleShort}}, and for your time.',
    '{{hello}}, thank you for your answer about {{roleShort}}, and for your time.',
    '{{hello}}, many thanks for telling me how you decided on {{roleShort}}.',
  ),
  always('If something else comes up that fits my profile, I would be glad to hear from you. All the best, {{ownName}}'),
);

const NEW_TIMES = '[two or three times that suit you]';

/** They did not come: friendly, the same day, with new times (I6). */
export const NO_SHOW_EMAIL: MessageTemplate = {
  subject: always(
    when('A new time for our conversation about the {{positionPhrase}}, {{name}}'),
    when('A new time for our conversation about the {{positionPhrase}}'),
  ),
  paragraphs: [
    [GREETING],
    [
      either(
        [
          when('We had planned to speak on {{interviewDay}} about {{role}}, and it seems that we missed each other.'),
          when('We had planned to speak about {{role}}, and it seems that we missed each other.'),
        ],
        [
          when('Our conversation about {{role}} was planned for {{interviewDay}}, and I think that we did not find each other.'),
          when('Our conversation about {{role}} was planned, and I think that we did not find each other.'),
        ],
        [
          when('On {{interviewDay}} we were to speak about {{role}}, and somehow we missed each other.'),
          when('We were to speak about {{role}}, and somehow we missed each other.'),
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
  subject: always(
    when('My apology for missing our conversation, {{positionPhrase}}, {{name}}'),
    when('My apology for missing our conversation, {{positionPhrase}}'),
  ),
  paragraphs: [
    [GREETING],
    [
      either(
        [
          when('I am sorry that I missed our conversation about {{role}} on {{interviewDay}}.'),
          when('I am sorry that I missed our conversation about {{role}}.'),
        ],
        [
          when('Please accept my apology for missing our conversation about {{role}} on {{interviewDay}}.'),
          when('Please accept my apology for missing our conversation about {{role}}.'),
        ],
        [
          when('I missed our conversation about {{role}} on {{interviewDay}}, and I am sorry.'),
          when('I missed our conversation about {{role}}, and I am sorry.'),
        ],
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
