/**
 * Keeping in touch (T6, T15), and the question of timing when another offer is in hand (T17).
 */
import { always, either, spare, when, type MessageTemplate, type Slot, linkedIn } from './template';
import { GREETING, SIGNATURE } from './thank-you';

export const NETWORKING_EMAIL: MessageTemplate = {
  subject: always(
    when('Congratulations on {{news}}, from {{name}}'),
    when('Congratulations on {{news}}'),
    when('Keeping in touch after the {{interviewPhrase}}, {{name}}'),
    when('Keeping in touch after the {{interviewPhrase}}'),
  ),
  paragraphs: [
    [GREETING],
    [
      either(
        [
          when('Some time ago we spoke about {{role}} and about {{topic}}, and I would be glad to stay in touch.'),
          when('Some time ago we were in touch about {{role}}, and I would be glad to stay in touch.'),
        ],
        [
          when('We spoke about {{role}} and about {{topic}} a while ago, and I would like us to stay in touch.'),
          when('We were in touch about {{role}} a while ago, and I would like us to stay in touch.'),
        ],
        [
          when('It is a while since we spoke about {{role}} and about {{topic}}, and I would be glad to hear from you now and then.'),
          when('It is a while since we were in touch about {{role}}, and I would be glad to hear from you now and then.'),
        ],
      ),
    ],
    [
      either(
        [
          when('I have seen your news, {{news}}, and I congratulate you on it.'),
          when('Here is something that may be of interest to you: {{article}}.'),
          when('If it is of interest to you, I will gladly send you {{toSend}}.'),
          when('Here is a thought that may be of interest to you: {{idea}}.'),
          when('Here is something that may be of interest to you: [article, idea or piece of news].'),
        ],
        [
          when('My congratulations on {{news}}.'),
          when('I would like to share this with you: {{article}}.'),
          when('I can gladly send you {{toSend}}, should it be of interest.'),
          when('I would like to share a thought with you: {{idea}}.'),
          when('I would like to share this with you: [article, idea or piece of news].'),
        ],
        [
          when('Congratulations on {{news}}.'),
          when('You may like to look at this: {{article}}.'),
          when('Should you like to see it, I can send you {{toSend}}.'),
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
    '{{hello}}, some time ago we were in touch about {{roleShort}}. I would like to connect with you here.',
    '{{hello}}, after our contact about {{roleShort}} I would be glad to connect with you here.',
  ),
  spare(
    1,
    always(
      when('Congratulations on {{news}}.'),
      when('This may be of interest to you: {{article}}.'),
      when('I can gladly send you {{toSend}}.'),
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
        [
          when(
            'Before I do, I would like to ask how things stand with {{role}}, in which I am very interested, not least because of {{topic}}.',
          ),
          when('Before I do, I would like to ask how things stand with {{role}}, in which I am very interested.'),
        ],
        [
          when('Since {{role}} interests me very much, not least because of {{topic}}, I would like to ask how things stand with it.'),
          when('Since {{role}} interests me very much, I would like to ask how things stand with it.'),
        ],
        [
          when('I remain very interested in {{role}}, not least because of {{topic}}, and would like to ask how things stand.'),
          when('I remain very interested in {{role}}, and would like to ask how things stand.'),
        ],
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
