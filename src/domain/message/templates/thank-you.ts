/**
 * Thank-yous (T1): by email with 150 to 200 words in the order of M, as a card that follows an email (F2), and as a LinkedIn message (F3).
 *
 * A message can have several interview types. Each slot lists first the type that says most about it, so that a final panel over video
 * thanks as a final round, speaks of the panel, and shows what a video call can show.
 */
import { always, GREETING, SIGNATURE, when, type MessageTemplate, type Slot } from './template';

const thanks: Slot = [
  when(
    'panel',
    'third-voice',
    'Thank you for joining the panel for the {{position}} position at {{company}}. With so many people at the table, I was glad that the two of us had a real exchange.',
  ),
  when(
    'panel',
    'second-voice',
    'Thank you for your questions in the panel for the {{position}} position at {{company}}. They showed me a side of the role that I had not considered before.',
  ),
  when(
    'panel',
    'Thank you for being part of the panel for the {{position}} position at {{company}}. Your view beside those of your colleagues gave me a better picture of the role.',
  ),
  when(
    'final',
    'Thank you for the final conversation about the {{position}} position at {{company}}, and for your frank answers to my open questions. I left certain that I want this work.',
  ),
  when(
    'in-person',
    'Thank you for welcoming me to your office to discuss the {{position}} position at {{company}}. Seeing the place and meeting the people told me more than any description could.',
  ),
  when(
    'video',
    'trouble',
    'Thank you for our video call about the {{position}} position at {{company}}, and for your patience when the connection failed. It was a good conversation all the same.',
  ),
  when(
    'video',
    'Thank you for our video call about the {{position}} position at {{company}}. Your attention made it easy to forget the screen, and I enjoyed presenting my work to you.',
  ),
  when(
    'phone',
    'Thank you for our call about the {{position}} position at {{company}}. In a short time you gave me a clear idea of what the role needs and what comes next.',
  ),
  when(
    'later-round',
    'Thank you for meeting with me again about the {{position}} position at {{company}}. It was good to see the picture from the earlier round become so much clearer.',
  ),
  when(
    'Thank you for taking the time to talk with me about the {{position}} position at {{company}}. I left our conversation with a clear picture of the work and the people.',
  ),
];

const oneSpecificThing: Slot = [
  when(
    'panel',
    'third-voice',
    'The moment I remember best is when you spoke about {{topic}}. You made a complicated matter plain, which tells me a lot about your team.',
  ),
  when(
    'panel',
    'second-voice',
    'I especially valued what you said about {{topic}}. You gave me the reasons behind the facts, and I have applied the thought to my own work.',
  ),
  when(
    'panel',
    'Of everything we covered, what you told me about {{topic}} stayed with me most. I had not looked at it quite that way before, and I keep coming back to it.',
  ),
  when(
    'later-round',
    'Building on the earlier round, I was glad to hear more about {{topic}}. It connected much of what I had already learned about your work.',
  ),
  when(
    'in-person',
    'What stayed with me most is what you told me about {{topic}}. It fitted what I noticed around the office: people who listen to one another.',
  ),
  when(
    'phone',
    'I was particularly glad to hear about {{topic}}. It is close to my recent work and tells me that my main qualifications match your needs.',
  ),
  when(
    'What stayed with me most is what you told me about {{topic}}. It shows how carefully your team works a problem through to the end.',
  ),
];

const challengeAndSkill: Slot = [
  when(
    'panel',
    'third-voice',
    'You also named {{challenge}}. I have met a similar problem before; {{skill}} helped most, and I would be glad to bring that experience to your team.',
  ),
  when(
    'panel',
    'second-voice',
    'Your questions about {{challenge}} went to the heart of it. Such problems are why I rely on {{skill}}, and I would gladly put it to use on your team.',
  ),
  when(
    'final',
    'I have also thought about how I would meet {{challenge}}. With my experience in {{skill}}, I would learn from those closest to it and then propose one measurable step.',
  ),
  when(
    'video',
    'You also described {{challenge}}. The examples I presented rest on my experience with {{skill}}, and the same approach would serve you there, one small step at a time.',
  ),
  when(
    'phone',
    'You also mentioned {{challenge}}. My experience with {{skill}} has prepared me for exactly that, and I would gladly show you examples in the next conversation.',
  ),
  when(
    'You also described {{challenge}}. With my experience in {{skill}}, I could be useful there early on: I would listen first and then work in small steps.',
  ),
];

const furtherThought: Slot = [
  when('panel', 'third-voice', 'Since then I have had one more idea: {{thought}}. Perhaps it is of use to you and your colleagues.'),
  when(
    'panel',
    'second-voice',
    'Your remarks also reminded me of something useful: {{thought}}. I can gladly send you more if that helps.',
  ),
  when('One more thought on our conversation: {{thought}}. I will gladly send you more on that if it is of interest.'),
];

const interest: Slot = [
  when(
    'final',
    'I am confident that I can contribute at {{company}} early, and I would be proud to join. If anything is left to ask, please call or write.',
  ),
  when(
    'in-person',
    'The visit made me even more interested in {{company}}; please thank everyone I met there. If you have further questions, I will gladly answer them.',
  ),
  when(
    'phone',
    'The call confirmed my interest in {{company}}, and I look forward to the next stage. If you need anything from me before then, please tell me.',
  ),
  when(
    'Our conversation made me even more interested in {{company}} and in working with you and your team. If you have further questions, I will gladly answer them.',
  ),
];

/** The card is announced where it is sent (F2); where no timeline was stated, the question of next steps is put gently (T10). */
const whatComesNext: Slot = [
  when('stated', 'card-follows', 'I look forward to hearing from you {{promised}}; a handwritten card is on its way too.'),
  when('stated', 'I look forward to hearing from you {{promised}}.'),
  when('card-follows', 'A handwritten card is on its way to you as well.'),
  when('I would be glad to hear from you about the next steps.'),
];

const subject: Slot = [
  when('final', 'Thank you for the final {{position}} interview'),
  when('panel', 'Thank you for the {{position}} panel interview'),
  when('phone', 'Thank you for our call about the {{position}} position'),
  when('later-round', 'Thank you for our further talk about the {{position}} position'),
  when('Thank you for the {{position}} interview'),
];

export const THANK_YOU_EMAIL: MessageTemplate = {
  subject,
  paragraphs: [[GREETING], [thanks], [oneSpecificThing], [challengeAndSkill], [furtherThought], [interest, whatComesNext], [SIGNATURE]],
};

/** The card arrives days after the email (F2): it does not repeat it, and leaves phone and email to it. */
export const THANK_YOU_CARD: MessageTemplate = {
  subject: null,
  paragraphs: [
    [GREETING],
    [
      [
        when('panel', 'My email has thanked you already, but our talk in the panel deserves ink.'),
        when('in-person', 'My email has thanked you already, but the welcome at your office deserves ink.'),
        when('My email has thanked you already, but our conversation deserves ink.'),
      ],
      always(
        'What you told me about {{topic}} is still on my mind, and it is one more reason why I would like to work with you at {{company}}.',
      ),
    ],
    [always('With thanks and all good wishes,\n{{name}}')],
  ],
};

/** At most 300 characters when it is filled, so it keeps to one thing. */
export const THANK_YOU_LINKEDIN: MessageTemplate = {
  subject: null,
  paragraphs: [
    [
      always('Hello {{addressee}}, thank you for talking with me about the {{position}} role.'),
      [
        when('panel', 'second-voice', 'I especially valued what you said about {{topic}}.'),
        when('later-round', 'It was good to hear more about {{topic}}.'),
        when('What you said about {{topic}} stayed with me.'),
      ],
      always('I would be glad to join {{company}}. Best wishes, {{name}}'),
    ],
  ],
};
