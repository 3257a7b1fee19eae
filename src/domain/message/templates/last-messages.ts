/**
 * The last messages of the chain by email: the final follow-up, one plain question (T4), and the closing note (T5).
 */
import { always, either, when, type MessageTemplate } from './template';
import { GREETING, SIGNATURE } from './thank-you';

export const FINAL_FOLLOW_UP_EMAIL: MessageTemplate = {
  subject: always('A question about the {{positionPhrase}}<, {{name}}>'),
  paragraphs: [
    [GREETING],
    [
      either(
        [
          when('agency', 'Some weeks have gone by since you put me forward for {{role}}.'),
          'Some weeks have gone by since we spoke< on {{interviewDay}}> about {{role}}.',
        ],
        [
          when('agency', 'It is some weeks now since you put me forward for {{role}}.'),
          'It is some weeks now since our conversation about {{role}}< on {{interviewDay}}>.',
        ],
        [
          when('agency', 'You put me forward for {{role}} some weeks ago.'),
          'We had our conversation about {{role}} some weeks ago<, on {{interviewDay}}>.',
        ],
      ),
      either(
        ['I would still very much like to work there, not least because of {{topic}}.', 'I would still very much like to have it.'],
        'It still interests me very much<, not least for {{topic}}>.',
        ['I am still very interested, not least in {{topic}}.', 'I am still very interested in it.'],
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
  subject: always('A last word on the {{positionPhrase}}<, {{name}}>'),
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
        'Thank you for your time< and for our conversation about {{topic}}>, and all the best to you.',
        'Thank you for the time you have given me< and for our conversation about {{topic}}>, and my best wishes.',
        'Many thanks for your time< and for our conversation about {{topic}}>, and every good wish.',
      ),
    ],
    [SIGNATURE],
  ],
};
