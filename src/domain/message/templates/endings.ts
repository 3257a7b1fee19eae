/**
 * Messages when a process ends: a withdrawal, and thanks after a rejection.
 */
import { always, either, when, type MessageTemplate, linkedIn } from './template';
import { GREETING, SIGNATURE } from './thank-you';

export const WITHDRAWAL_EMAIL: MessageTemplate = {
  subject: always('Withdrawing my application for the {{positionPhrase}}<, {{name}}>'),
  paragraphs: [
    [GREETING],
    [
      either(
        'I have decided to withdraw my application for {{role}}.',
        'I would like to withdraw my application for {{role}}.',
        'I am writing to withdraw my application for {{role}}.',
      ),
      either(
        'I wanted you to know at once, so that you can go on with others.',
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
        [when('agency', ''), 'I was glad to hear about {{topic}}, and I hope that we meet again.'],
        [when('agency', ''), 'Our conversation about {{topic}} interested me, and I hope that we stay in touch.'],
        [when('agency', ''), 'I will remember what we discussed about {{topic}}, and would be glad to meet again.'],
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
  subject: always('Thank you for your answer about the {{positionPhrase}}<, {{name}}>'),
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
        [when('agency', ''), 'I was glad to hear about {{topic}}.'],
        [when('agency', ''), 'Our conversation about {{topic}} was worth while to me.'],
        [when('agency', ''), 'What we discussed about {{topic}} will stay of interest to me.'],
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
