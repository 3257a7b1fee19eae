/**
 * First and second check-in by email, with 5 to 7 sentences (T2, T3).
 *
 * Each says something that the one before it did not (C12): a reminder and something to read, then an offer. Interest is stated in
 * both; a day of theirs is repeated at most, never asked for.
 */
import { always, either, when, type MessageTemplate, type Slot } from './template';
import { GREETING, SIGNATURE } from './thank-you';

const reminder: Slot = either(
  [
    when('agency', 'I am writing about {{role}}, for which you put me forward.'),
    'We spoke on {{interviewDay}} about {{role}}<, and about {{topic}}>.',
    'We spoke some time ago about {{role}}.',
  ],
  [
    when('agency', 'My application for {{role}} is with you and your client.'),
    'I am writing about {{role}}, which we discussed on {{interviewDay}}< together with {{topic}}>.',
    'I am writing about {{role}}, which we discussed some time ago.',
  ],
  [
    when('agency', 'You put me forward for {{role}}.'),
    'On {{interviewDay}} we had a conversation about {{role}}<, and about {{topic}}>.',
    'Some time ago we had a conversation about {{role}}.',
  ],
);

/** What a first check-in brings: something to share, else something done, else the gap. */
const brings: Slot = either(
  [
    'Since then I have seen {{news}}, and I congratulate you on that.',
    'Here is something that may be of use to you: {{article|article, idea or piece of news}}.',
    'If it is of use to you, I will gladly send you {{toSend}}.',
    'Here is a thought that may be of use to you: {{idea}}.',
    'Let me add one thing about my own work that may be of use here: {{proof}}.',
  ],
  [
    'I would like to congratulate you on {{news}}.',
    'I would like to share this with you: {{article|article, idea or piece of news}}.',
    'I can gladly send you {{toSend}}, if that is of interest.',
    'I would like to share a thought with you: {{idea}}.',
    'I would like to add an example from my own work: {{proof}}.',
  ],
  [
    'Congratulations on {{news}}.',
    'You may like to look at this: {{article|article, idea or piece of news}}.',
    'Should it be of use, I can send you {{toSend}}.',
    'One thought that may be of use: {{idea}}.',
    'One example of what I have done, which may be relevant: {{proof}}.',
  ],
);

/** An offer of more, where a challenge of theirs is left that no letter has spoken of. */
const moreOnTheChallenge: Slot = either(
  'As for {{challenge}}, I can gladly tell you more about what I would contribute.',
  'I would also be glad to say more about {{challenge}}, and about what I could contribute there.',
  'On {{challenge}}, too, I can gladly tell you more at any time.',
);

export const FIRST_CHECK_IN_EMAIL: MessageTemplate = {
  subject: always('Following up on the {{interviewPhrase}}<, {{name}}>'),
  paragraphs: [
    [GREETING],
    [
      reminder,
      either(
        'I am still very interested in the position.',
        'My interest in the position is as strong as it was then.',
        'I would still very much like to have this position.',
      ),
    ],
    [brings, moreOnTheChallenge],
    [
      either(
        [
          when('stated', 'You mentioned that you hoped to have news {{promised}}, and I know that such plans can change.'),
          'I know that a decision like this takes time.',
        ],
        [
          when('stated', 'You hoped to have news {{promised}}, as you mentioned, and I understand if it takes longer.'),
          'I understand that a decision like this is not made in a day.',
        ],
        [
          when('stated', 'You mentioned that news might come {{promised}}; I understand that such things can take longer.'),
          'I know that you have much to weigh, and that this takes time.',
        ],
      ),
      either(
        'Could you let me know when the next step may come?',
        'Could you tell me when you expect to take the next step?',
        'Do you know yet when the next step may come?',
      ),
      either(
        'Thank you for your time, and I look forward to hearing from you.',
        'Thank you, and I would be glad to hear from you.',
        'Many thanks for your time, and I look forward to your answer.',
      ),
    ],
    [SIGNATURE],
  ],
};

export const SECOND_CHECK_IN_EMAIL: MessageTemplate = {
  subject: always('One more thought on the {{positionPhrase}}<, {{name}}>'),
  paragraphs: [
    [GREETING],
    [
      either(
        'I am writing once more about {{role}}<, and about {{topic}}>.',
        'Let me come back once more to {{role}}<, and to {{topic}}>.',
        'This is a second short message about {{role}}<, and about {{topic}}>.',
      ),
      either(
        'I am as interested in it as before, and I understand that a decision takes time.',
        'I would still be very glad to have it, and I know that such decisions take time.',
        'My interest in it has not changed, and I understand that there is much to weigh.',
      ),
    ],
    [
      either(
        [
          'I would like to congratulate you on {{news}}.',
          'I would like to share this with you: {{article|article, idea or piece of news}}.',
          'I could send you {{toSend}}, should it be of use.',
          'I would like to share a thought with you: {{idea}}.',
          'I would like to add an example from my own work: {{proof}}.',
        ],
        [
          'Congratulations on {{news}}.',
          'This may be of use to you: {{article|article, idea or piece of news}}.',
          'If it is of use to you, I will gladly send you {{toSend}}.',
          'A thought that may be of use to you: {{idea}}.',
          'An example of my work that may be of use to you: {{proof}}.',
        ],
        [
          'My congratulations on {{news}}.',
          'Perhaps this is of interest to you: {{article|article, idea or piece of news}}.',
          'Perhaps {{toSend}} is of interest to you, which I can gladly send.',
          'Perhaps this thought is of interest to you: {{idea}}.',
          'Perhaps this example from my work is of interest to you: {{proof}}.',
        ],
      ),
      moreOnTheChallenge,
      either(
        'If a reference or any other document would help you to decide, I will gladly send it.',
        'I can also send you references or samples of my work, should they be of help.',
        'Should you wish to see further documents or speak to a reference, I will gladly arrange it.',
      ),
    ],
    [
      either(
        'Do you already know in which week the next step might come?',
        'Is there a week in which you expect to decide?',
        'Could you tell me in which week a decision might come?',
      ),
      either(
        'Thank you, and all the best until then.',
        'Many thanks, and my best wishes until then.',
        'Thank you for your time, and my best wishes.',
      ),
    ],
    [SIGNATURE],
  ],
};
