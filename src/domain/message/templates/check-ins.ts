/**
 * The chain after the thank-you: first and second check-in with 5 to 7 sentences (T2, T3), final follow-up (T4), closing note (T5).
 *
 * Each says something that the one before it did not (C12): a reminder and something to read, then an offer, then one plain question,
 * then goodbye. Interest is stated in every one; a day of theirs is repeated at most, never asked for.
 */
import { GREETING, SIGNATURE } from './thank-you';
import { always, either, spare, when, type MessageTemplate, type Slot } from './template';

const reminder: Slot = either(
  [
    when('agency', 'I am writing about {{role}}, for which you put me forward.'),
    when('We spoke on {{interviewDay}} about {{role}}.'),
    when('We spoke some time ago about {{role}}.'),
  ],
  [
    when('agency', 'My application for {{role}} is with you and your client.'),
    when('I am writing about {{role}}, which we discussed on {{interviewDay}}.'),
    when('I am writing about {{role}}, which we discussed some time ago.'),
  ],
  [
    when('agency', 'You put me forward for {{role}}.'),
    when('On {{interviewDay}} we had a conversation about {{role}}.'),
    when('Some time ago we had a conversation about {{role}}.'),
  ],
);

/** What a first check-in brings: something to share, else something done, else the gap. */
const brings: Slot = either(
  [
    when('Since then I have seen {{news}}, and I congratulate you on that.'),
    when('Here is something that may be of use to you: {{article}}.'),
    when('Here is a thought that may be of use to you: {{idea}}.'),
    when('Let me add one thing about my own work that may be of use here: {{proof}}.'),
    when('Here is something that may be of use to you: [article, idea or piece of news].'),
  ],
  [
    when('I would like to congratulate you on {{news}}.'),
    when('I would like to share something with you that fits our conversation: {{article}}.'),
    when('I would like to share a thought with you that fits our conversation: {{idea}}.'),
    when('I would like to add an example from my own work: {{proof}}.'),
    when('I would like to share something with you that fits our conversation: [article, idea or piece of news].'),
  ],
  [
    when('Congratulations on {{news}}.'),
    when('You may like to look at this: {{article}}.'),
    when('One thought on what we discussed: {{idea}}.'),
    when('One example of what I have done, which may be relevant: {{proof}}.'),
    when('You may like to look at this: [article, idea or piece of news].'),
  ],
);

export const FIRST_CHECK_IN_EMAIL: MessageTemplate = {
  subject: always(when('Following up on the {{interviewPhrase}}, {{name}}'), when('Following up on the {{interviewPhrase}}')),
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
    [brings],
    [
      either(
        [
          when('stated', 'You mentioned that you hoped to have news {{promised}}, and I know that such plans can change.'),
          when('I know that a decision like this takes time.'),
        ],
        [
          when('stated', 'You hoped to have news {{promised}}, as you mentioned, and I understand if it takes longer.'),
          when('I understand that a decision like this is not made in a day.'),
        ],
        [
          when('stated', 'You mentioned that news might come {{promised}}; I understand that such things can take longer.'),
          when('I know that you have much to weigh, and that this takes time.'),
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
  subject: always(when('One more thought on the {{positionPhrase}}, {{name}}'), when('One more thought on the {{positionPhrase}}')),
  paragraphs: [
    [GREETING],
    [
      either(
        'I am writing once more about {{role}}.',
        'Let me come back once more to {{role}}.',
        'This is a second short message about {{role}}.',
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
          when('I would like to congratulate you on {{news}}.'),
          when('I would like to share this with you: {{article}}.'),
          when('I would like to share a thought with you: {{idea}}.'),
          when('I would like to add an example from my own work: {{proof}}.'),
          when('I would like to share this with you: [article, idea or piece of news].'),
        ],
        [
          when('Congratulations on {{news}}.'),
          when('This may be of use to you: {{article}}.'),
          when('A thought that may be of use to you: {{idea}}.'),
          when('An example of my work that may be of use to you: {{proof}}.'),
          when('This may be of use to you: [article, idea or piece of news].'),
        ],
        [
          when('My congratulations on {{news}}.'),
          when('Perhaps this is of interest to you: {{article}}.'),
          when('Perhaps this thought is of interest to you: {{idea}}.'),
          when('Perhaps this example from my work is of interest to you: {{proof}}.'),
          when('Perhaps this is of interest to you: [article, idea or piece of news].'),
        ],
      ),
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

export const FINAL_FOLLOW_UP_EMAIL: MessageTemplate = {
  subject: always(when('A question about the {{positionPhrase}}, {{name}}'), when('A question about the {{positionPhrase}}')),
  paragraphs: [
    [GREETING],
    [
      either(
        [
          when('agency', 'Some weeks have gone by since you put me forward for {{role}}.'),
          when('Some weeks have gone by since we spoke on {{interviewDay}} about {{role}}.'),
          when('Some weeks have gone by since we spoke about {{role}}.'),
        ],
        [
          when('agency', 'It is some weeks now since you put me forward for {{role}}.'),
          when('It is some weeks now since our conversation about {{role}} on {{interviewDay}}.'),
          when('It is some weeks now since our conversation about {{role}}.'),
        ],
        [
          when('agency', 'You put me forward for {{role}} some weeks ago.'),
          when('We had our conversation about {{role}} some weeks ago, on {{interviewDay}}.'),
          when('We had our conversation about {{role}} some weeks ago.'),
        ],
      ),
      either(
        [
          when('I would still very much like to work there, not least because of {{topic}}.'),
          when('I would still very much like to have it.'),
        ],
        [when('It still interests me very much, above all for {{topic}}.'), when('It still interests me very much.')],
        [when('I am still very interested, not least in {{topic}}.'), when('I am still very interested in it.')],
      ),
    ],
    [
      either(
        'Is the position still open?',
        'May I ask whether the position is still open?',
        'Could you tell me whether the position is still open?',
      ),
      either(
        'If your plans have changed, I understand, and a short answer is enough.',
        'If things have changed in the meantime, I understand, and one line is enough.',
        'Whatever the answer, I understand, and a single line is enough.',
      ),
      either('Thank you for the time you have given me.', 'Thank you for your time.', 'Many thanks for your time and attention.'),
    ],
    [SIGNATURE],
  ],
};

export const CLOSING_NOTE_EMAIL: MessageTemplate = {
  subject: always(when('A last word on the {{positionPhrase}}, {{name}}'), when('A last word on the {{positionPhrase}}')),
  paragraphs: [
    [GREETING],
    [
      either(
        'I imagine that you have chosen someone else for {{role}}, or that the timing has changed. Either is easy to understand, and this will be my last message about it.',
        'It may be that {{role}} has gone to someone else, or that plans have changed. I understand both, and I will not write about it again.',
        'Perhaps you have found someone else for {{role}}, or perhaps it has been put off. I can understand either, and will leave it at this message.',
      ),
    ],
    [
      either(
        'I am looking elsewhere in the meantime, but my interest in {{place}} remains. If things look different one day, I would be glad to hear from you, and any update is welcome, even a no.',
        'My search goes on elsewhere, and my interest in {{place}} remains. Any update is welcome, also a no, and I would be glad to talk again if something changes.',
        'While I go on looking elsewhere, I remain interested in {{place}}. Should anything change, I would be glad to hear from you; a no is welcome too.',
      ),
    ],
    [
      either(
        'Thank you for your time, and all the best to you.',
        'Thank you for the time you have given me, and my best wishes.',
        'Many thanks for your time, and every good wish.',
      ),
    ],
    [SIGNATURE],
  ],
};

const linkedIn = (...slots: readonly Slot[]): MessageTemplate => ({ subject: null, paragraphs: [slots] });

export const FIRST_CHECK_IN_LINKEDIN = linkedIn(
  either(
    [
      when('{{hello}}, we spoke on {{interviewDay}} about {{roleShort}}, which still interests me very much.'),
      when('{{hello}}, we spoke about {{roleShort}}, which still interests me very much.'),
    ],
    [when('{{hello}}, I am writing about {{roleShort}}, and my interest in it is as strong as before.')],
    [when('{{hello}}, I would still very much like to have {{roleShort}}.')],
  ),
  either(
    [
      when('Congratulations on {{news}}.'),
      when('This may be of use to you: {{article}}.'),
      when('This may be of use to you: [article, idea or piece of news].'),
    ],
    [
      when('Congratulations on {{news}}.'),
      when('Perhaps this is of use to you: {{article}}.'),
      when('Perhaps this is of use to you: [article, idea or piece of news].'),
    ],
    [
      when('Congratulations on {{news}}.'),
      when('You may like to look at this: {{article}}.'),
      when('You may like to look at this: [article, idea or piece of news].'),
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
    'This may be of use to you: {{article}}.',
    'One thought that may be of use: {{idea}}.',
    'This may be of use to you: [article, idea or piece of news].',
  ),
  spare(1, always('I can gladly send you references.')),
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
