/**
 * Thank-yous by email (T1), with 150 to 200 words in the order of M.
 *
 * A message can have several interview types. Each slot lists first the type that says most about it, so that a final panel over video
 * thanks as a final round. What no fact stands behind is left out; the specific thing and the challenge with a skill are the two gaps.
 */
import { always, either, spare, when, type MessageTemplate, type Slot, type Ways } from './template';
import { oneSpecificThing, challengeAndSkill, proof, concern, SHARED, shown, met } from './thank-you-facts';

/** "Thank you for ..." by type; `so` begins it in the voice of a wording. */
const thanksFor = (so: string): Ways => [
  when('agency', `${so} putting me forward for {{role}}, and for arranging the conversation there.`),
  when('final', 'panel', `${so} your part in the final panel interview for {{role}}.`),
  when('final', `${so} the final conversation about {{role}}.`),
  when('panel', `${so} your part in the panel interview for {{role}}.`),
  when('video', 'trouble', `${so} our video call about {{role}}, and for your patience while the technology gave us trouble.`),
  when('trouble', `${so} our conversation about {{role}}, and for your patience while the technology gave us trouble.`),
  when('in-person', 'met-before', `${so} meeting with me in person once more to talk about {{role}}.`),
  when('in-person', `${so} meeting with me in person to talk about {{role}}.`),
  when('met-before', `${so} talking with me once more about {{role}}.`),
  when('video', `${so} our video call about {{role}}.`),
  when('phone', `${so} our telephone call about {{role}}.`),
  `${so} taking the time to talk with me about {{role}}.`,
];

const thanks: Slot = either(thanksFor('Thank you for'), thanksFor('Many thanks for'), thanksFor('I would like to thank you for'));

/** The first to go where facts need the room. */
const attention: Slot = spare(
  6,
  either(
    'I appreciate the time and the attention that you have given to my application.',
    'You have given time and attention to my application, which I appreciate.',
    'I am grateful for the time and attention that my application has received from you.',
  ),
);

const passOn: Slot = always(when('agency', 'Please pass on my thanks to {{client}} as well.'));

const interest: Slot = either(
  [
    when('agency', 'I am very interested in the position, and would be glad to go on to the next stage.'),
    when('final', 'I would very much like to join {{place}}, and I am confident that I could contribute there.'),
    when('phone', 'I am very interested in the position and would be glad to go on to the next stage.'),
    'I am very interested in the position and in working at {{place}}.',
  ],
  [
    when('agency', 'My interest in the position is strong, and I hope to hear that your client would like to go on.'),
    when('final', 'My interest in joining {{place}} is strong, and I am confident that I would do this work well.'),
    when('phone', 'My interest in the position is strong, and I look forward to a next conversation.'),
    'My interest in the position and in {{place}} is strong.',
  ],
  [
    when('agency', 'I would very much like to have this position.'),
    when('final', 'I would very much like to have this position at {{place}}, and I am confident that I can do it well.'),
    when('phone', 'I would very much like to go on to the next stage for this position.'),
    'I would very much like to have this position at {{place}}.',
  ],
);

const offer: Slot = either(
  [
    when('agency', 'If you or your client have any further questions, or would like further documents, please let me know.'),
    'If you have any further questions, or would like to see further documents, please let me know and I will gladly answer.',
  ],
  [
    when('agency', 'Should you or your client wish to know anything else, please write or call, and I will answer gladly.'),
    'Should you wish to know anything else about me or my experience, please write or call at any time, and I will answer gladly.',
  ],
  [
    when('agency', 'Please ask me for anything that you or your client may still need, be it an answer, a document or a reference.'),
    'Please ask me for anything that you may still need from me, be it an answer, a document or the name of a reference.',
  ],
);

/** The card is announced where it is sent (F2, F4); their day is repeated and never asked for (T7), and where none was stated the question of next steps is put gently (T10). */
const whatComesNext: Slot = either(
  [
    when('stated', 'You mentioned that you hope to have news {{promised}}, and I look forward to it.'),
    'I look forward to hearing from you about the next steps.',
  ],
  [
    when('stated', 'You hope to have news {{promised}}, as you mentioned, and I look forward to hearing from you.'),
    'I would be glad to hear from you about the next steps.',
  ],
  [when('stated', 'I look forward to your news, which you mentioned may come {{promised}}.'), 'I look forward to hearing from you.'],
);

const card: Slot = always(when('card-follows', 'A handwritten card is on its way to you as well.'));

export const GREETING: Slot = always('{{greeting}},');
export const SIGNATURE: Slot = always('{{signature}}');

const subject: Slot = always(
  when('agency', 'Thank you, {{positionPhrase}}<, {{name}}>'),
  when('final', 'Thank you for the final {{interviewPhrase}}'),
  when('phone', 'Thank you for our call about the {{positionPhrase}}'),
  when('met-before', 'Thank you for our further conversation about the {{positionPhrase}}'),
  'Thank you for the {{interviewPhrase}}',
);

export const THANK_YOU_EMAIL: MessageTemplate = {
  subject,
  paragraphs: [
    [GREETING],
    [thanks, attention],
    [oneSpecificThing],
    [challengeAndSkill, proof],
    [concern, spare(1, SHARED), shown],
    [interest, offer, passOn, met, whatComesNext, card],
    [SIGNATURE],
  ],
};
