/**
 * Keeping in touch (T6, T15), and the question of timing when another offer is in hand (T17).
 */
import { always, either, spare, type MessageTemplate, type Slot, linkedIn } from './template';
import { GREETING, SIGNATURE } from './thank-you';

export const NETWORKING_EMAIL: MessageTemplate = {
  subject: always('Congratulations on {{news}}<, from {{name}}>', 'Keeping in touch after the {{interviewPhrase}}<, {{name}}>'),
  paragraphs: [
    [GREETING],
    [
      either(
        [
          'Some time ago we spoke about {{role}} and about {{topic}}, and I would be glad to stay in touch.',
          'Some time ago we were in touch about {{role}}, and I would be glad to stay in touch.',
        ],
        [
          'We spoke about {{role}} and about {{topic}} a while ago, and I would like us to stay in touch.',
          'We were in touch about {{role}} a while ago, and I would like us to stay in touch.',
        ],
        [
          'It is a while since we spoke about {{role}} and about {{topic}}, and I would be glad to hear from you now and then.',
          'It is a while since we were in touch about {{role}}, and I would be glad to hear from you now and then.',
        ],
      ),
    ],
    [
      either(
        [
          'I have seen your news, {{news}}, and I congratulate you on it.',
          'Here is something that may be of interest to you: {{article|article, idea or piece of news}}.',
          'If it is of interest to you, I will gladly send you {{toSend}}.',
          'Here is a thought that may be of interest to you: {{idea}}.',
        ],
        [
          'My congratulations on {{news}}.',
          'I would like to share this with you: {{article|article, idea or piece of news}}.',
          'I can gladly send you {{toSend}}, should it be of interest.',
          'I would like to share a thought with you: {{idea}}.',
        ],
        [
          'Congratulations on {{news}}.',
          'You may like to look at this: {{article|article, idea or piece of news}}.',
          'Should you like to see it, I can send you {{toSend}}.',
          'You may like this thought: {{idea}}.',
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
    '{{hello}}, some time ago we were in touch about {{roleShort}}. I would like to connect with you here.',
    '{{hello}}, after our contact about {{roleShort}} I would be glad to connect with you here.',
  ),
  spare(
    1,
    always(
      'Congratulations on {{news}}.',
      'This may be of interest to you: {{article}}.',
      'I can gladly send you {{toSend}}.',
      'One thought that may be of interest: {{idea}}.',
    ),
  ),
  always('All the best, {{ownName}}'),
);

const answerBy: Slot = either(
  'I have received an offer elsewhere and have been asked to answer by {{answerBy|day to answer by}}.',
  'I have another offer, and my answer to it is expected by {{answerBy|day to answer by}}.',
  'By {{answerBy|day to answer by}} I have been asked to answer an offer that I have received elsewhere.',
);

export const TIMELINE_QUESTION_EMAIL: MessageTemplate = {
  subject: always('A question on timing for the {{positionPhrase}}<, {{name}}>'),
  paragraphs: [
    [GREETING],
    [
      answerBy,
      either(
        'Before I do, I would like to ask how things stand with {{role}}, in which I am very interested<, not least because of {{topic}}>.',
        'Since {{role}} interests me very much,< not least because of {{topic}},> I would like to ask how things stand with it.',
        'I remain very interested in {{role}},< not least because of {{topic}},> and would like to ask how things stand.',
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
    '{{hello}}, I have been asked to answer an offer elsewhere by {{answerBy|day to answer by}}.',
    '{{hello}}, my answer to another offer is expected by {{answerBy|day to answer by}}.',
    '{{hello}}, by {{answerBy|day to answer by}} I am to answer an offer elsewhere.',
  ),
  either(
    'I am very interested in {{roleShort}}: do you expect to decide before then? If not, I understand.',
    '{{RoleShort}} interests me very much: is a decision likely before then? If not, I understand.',
    'As {{roleShort}} interests me very much: may a decision come before then? If not, I understand.',
  ),
  always('Thank you, {{ownName}}'),
);
