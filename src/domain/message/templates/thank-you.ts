/**
 * Thank-yous (T1): by email with 150 to 200 words in the order of M, as a card that follows an email (F2, F4), and as a LinkedIn message (F3).
 *
 * A message can have several interview types. Each slot lists first the type that says most about it, so that a final panel over video
 * thanks as a final round. What no fact stands behind is left out; the specific thing and the challenge with a skill are the two gaps.
 */
import { always, either, spare, when, type MessageTemplate, type Sentence, type Slot } from './template';

/** "Thank you for ..." by type; `so` begins it in the voice of a wording. */
const thanksFor = (so: string): Sentence[] => [
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
  when(`${so} taking the time to talk with me about {{role}}.`),
];

const thanks: Slot = either(thanksFor('Thank you for'), thanksFor('Many thanks for'), thanksFor('I would like to thank you for'));

/** The first to go where facts need the room. */
const attention: Slot = spare(
  6,
  either(
    'I appreciate the time and the attention that you have given to my application.',
    'You have given much time and attention to my application, which I appreciate.',
    'I am grateful for the time and attention that my application has received from you.',
  ),
);

const oneSpecificThing: Slot = either(
  [
    when(
      'agency',
      'I was especially interested in what was said about {{topic}}, which is one of the reasons why I would like to work there.',
    ),
    when(
      'met-before',
      'After our earlier conversation about {{earlierTopic}}, I was especially interested in what we discussed this time about {{topic}}. It is one more reason why I would like to work with you.',
    ),
    when('I was especially interested in what we discussed about {{topic}}. It is one of the reasons why I would like to work with you.'),
    when(
      'I was especially interested in what we discussed about [specific topic]. It is one of the reasons why I would like to work with you.',
    ),
  ],
  [
    when('agency', 'The part of the conversation about {{topic}} was of particular interest to me, and I would gladly hear more about it.'),
    when(
      'met-before',
      'It was good to build on what we had said about {{earlierTopic}}. This time the part about {{topic}} was of particular interest to me, and I would gladly hear more about it.',
    ),
    when(
      'The part of our conversation about {{topic}} was of particular interest to me, and I would gladly hear more about it at another time.',
    ),
    when(
      'The part of our conversation about [specific topic] was of particular interest to me, and I would gladly hear more about it at another time.',
    ),
  ],
  [
    when(
      'agency',
      'One subject that I would like to come back to is {{topic}}, since it is a part of the work to which I would gladly contribute.',
    ),
    when(
      'met-before',
      'We spoke about {{earlierTopic}} before. The subject to which I would like to come back today is {{topic}}, a part of the work to which I would gladly contribute.',
    ),
    when('One subject that I would like to come back to is {{topic}}, since it is a part of the work to which I would gladly contribute.'),
    when(
      'One subject that I would like to come back to is [specific topic], since it is a part of the work to which I would gladly contribute.',
    ),
  ],
);

const challengeAndSkill: Slot = either(
  [
    when(
      'final',
      'On {{challenge}}, I would begin with what I know of {{skill}}, and I would be glad to tell you more about how I would go about it.',
    ),
    when(
      'Another subject was {{challenge}}. My experience with {{skill}} would help me to contribute there, and I would be glad to tell you more about it.',
    ),
    when('Another subject was {{challenge}}. Something from my own work may be relevant to it: {{proof}}.'),
    when('Another subject was {{challenge}}. What I could bring to it is [skill of yours].'),
    when(
      'My experience with {{skill}} would help me to contribute to [challenge of theirs], and I would be glad to tell you more about it.',
    ),
    when('Something from my own work may be relevant to [challenge of theirs]: {{proof}}.'),
    when('I would also be glad to contribute to [challenge of theirs, and your skill for it].'),
  ],
  [
    when(
      'As for {{challenge}}, I would bring my experience with {{skill}}, and I would be glad to tell you more about it whenever it suits you.',
    ),
    when('As for {{challenge}}, here is something from my own work that may be relevant: {{proof}}.'),
    when('As for {{challenge}}, I would bring [skill of yours].'),
    when('As for [challenge of theirs], I would bring my experience with {{skill}}, and I would be glad to tell you more about it.'),
    when('As for [challenge of theirs], here is something from my own work that may be relevant: {{proof}}.'),
    when('I would also like to help with [challenge of theirs, and your skill for it].'),
  ],
  [
    when(
      'I would also be glad to work on {{challenge}}. I believe that my experience with {{skill}} would be of use there, and I can gladly tell you more about that.',
    ),
    when('I would also be glad to work on {{challenge}}. An example of what I have done before: {{proof}}.'),
    when('I would also be glad to work on {{challenge}}, and could offer [skill of yours].'),
    when(
      'I believe that my experience with {{skill}} would be of use for [challenge of theirs], and I can gladly tell you more about that.',
    ),
    when('An example of what I have done before, which may be of use for [challenge of theirs]: {{proof}}.'),
    when('I would also be glad to work on [challenge of theirs, and your skill for it].'),
  ],
);

/** Only where the challenge has taken the skill; else the proof point stands there. */
const proof: Slot = spare(
  3,
  either(
    'An example from my own work: {{extraProof}}.',
    'To give you one example of my work: {{extraProof}}.',
    'One example of what I have done: {{extraProof}}.',
  ),
);

const concern: Slot = spare(
  2,
  either(
    [
      when('One point that you raised was {{concern}}. {{answer}}.'),
      when('One point that you raised was {{concern}}, and I am glad to say more about that at any time.'),
    ],
    [
      when('Let me add a word on a point that you raised, {{concern}}. {{answer}}.'),
      when('I am also glad to say more about a point that you raised, {{concern}}.'),
    ],
    [
      when('You asked about {{concern}}, and I would like to add this. {{answer}}.'),
      when('You asked about {{concern}}, and I can gladly tell you more.'),
    ],
  ),
);

export const SHARED: Slot = either(
  [
    when('Let me also congratulate you on {{news}}.'),
    when('I would also like to share something with you that may be of use: {{article}}.'),
    when('One thought on our subject that may be of use: {{idea}}.'),
  ],
  [
    when('I would also like to congratulate you on {{news}}.'),
    when('You may also find this useful: {{article}}. I can gladly tell you more about it.'),
    when('I would also like to leave you with one thought: {{idea}}.'),
  ],
  [
    when('My congratulations, too, on {{news}}.'),
    when('Something that may be of interest to you as well: {{article}}.'),
    when('One more thought from me: {{idea}}.'),
  ],
);

const shown: Slot = spare(
  5,
  either(
    'If you would like to see {{shown}} again, I will gladly send it to you.',
    'I will gladly send you {{shown}}, if you would like to look at it again.',
    'Should you wish to look at {{shown}} again, please let me know.',
  ),
);

const met: Slot = spare(
  4,
  either('Please give my regards to {{met}} as well.', 'Please also pass on my regards to {{met}}.', 'My regards also go to {{met}}.'),
);

const passOn: Slot = always(when('agency', 'Please pass on my thanks to {{client}} as well.'));

const interest: Slot = either(
  [
    when('agency', 'I am very interested in the position, and would be glad to go on to the next stage.'),
    when('final', 'I would very much like to join {{place}}, and I am confident that I could contribute there.'),
    when('phone', 'I am very interested in the position and would be glad to go on to the next stage.'),
    when('I am very interested in the position and in working at {{place}}.'),
  ],
  [
    when('agency', 'My interest in the position is strong, and I hope to hear that your client would like to go on.'),
    when('final', 'My interest in joining {{place}} is strong, and I am confident that I would do this work well.'),
    when('phone', 'My interest in the position is strong, and I look forward to a next conversation.'),
    when('My interest in the position and in {{place}} is strong.'),
  ],
  [
    when('agency', 'I would very much like to have this position.'),
    when('final', 'I would very much like to have this position at {{place}}, and I am confident that I can do it well.'),
    when('phone', 'I would very much like to go on to the next stage for this position.'),
    when('I would very much like to have this position at {{place}}.'),
  ],
);

const offer: Slot = either(
  [
    when('agency', 'If you or your client have any further questions, or would like further documents, please let me know.'),
    when('If you have any further questions, or would like to see further documents, please let me know and I will gladly answer.'),
  ],
  [
    when('agency', 'Should you or your client wish to know anything else, please write or call, and I will answer gladly.'),
    when('Should you wish to know anything else about me or my experience, please write or call at any time, and I will answer gladly.'),
  ],
  [
    when('agency', 'Please ask me for anything that you or your client may still need, be it an answer, a document or a reference.'),
    when('Please ask me for anything that you may still need from me, be it an answer, a document or the name of a reference.'),
  ],
);

/** The card is announced where it is sent (F2, F4); their day is repeated and never asked for (T7), and where none was stated the question of next steps is put gently (T10). */
const whatComesNext: Slot = either(
  [
    when('stated', 'You mentioned that you hope to have news {{promised}}, and I look forward to it.'),
    when('I look forward to hearing from you about the next steps.'),
  ],
  [
    when('stated', 'You hope to have news {{promised}}, as you mentioned, and I look forward to hearing from you.'),
    when('I would be glad to hear from you about the next steps.'),
  ],
  [
    when('stated', 'I look forward to your news, which you mentioned may come {{promised}}.'),
    when('I look forward to whatever comes next, and to hearing from you.'),
  ],
);

const card: Slot = always(when('card-follows', 'A handwritten card is on its way to you as well.'));

export const GREETING: Slot = always('{{greeting}},');
export const SIGNATURE: Slot = always('{{signature}}');

const subject: Slot = always(
  when('agency', 'Thank you, {{positionPhrase}}, {{name}}'),
  when('agency', 'Thank you, {{positionPhrase}}'),
  when('final', 'Thank you for the final {{interviewPhrase}}'),
  when('phone', 'Thank you for our call about the {{positionPhrase}}'),
  when('met-before', 'Thank you for our further conversation about the {{positionPhrase}}'),
  when('Thank you for the {{interviewPhrase}}'),
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

/** The card arrives days after the email (F2): it does not repeat it, and leaves phone and email to it. */
export const THANK_YOU_CARD: MessageTemplate = {
  subject: null,
  paragraphs: [
    [GREETING],
    [
      either(
        'My email has already thanked you; these lines are to thank you once more by hand for your time.',
        'You have had my email already, and I would like to add my thanks by hand.',
        'After my email, here are my thanks once more in my own hand.',
      ),
      either(
        [
          when('Our conversation about {{topic}} is one more reason why I would like to work at {{place}}.'),
          when('Our conversation about [specific topic] is one more reason why I would like to work at {{place}}.'),
        ],
        [
          when('I am glad that we spoke about {{topic}}, and I would very much like to work at {{place}}.'),
          when('I am glad that we spoke about [specific topic], and I would very much like to work at {{place}}.'),
        ],
        [
          when('It would mean a good deal to me to work at {{place}}, not least because of {{topic}}.'),
          when('It would mean a good deal to me to work at {{place}}, not least because of [specific topic].'),
        ],
      ),
    ],
    [always('With thanks and all good wishes,\n{{ownName}}')],
  ],
};

/** At most 300 characters when it is filled, so it keeps to one thing. */
export const THANK_YOU_LINKEDIN: MessageTemplate = {
  subject: null,
  paragraphs: [
    [
      either(
        [when('{{hello}}, thank you for talking with me about {{roleShort}}.')],
        [when('{{hello}}, many thanks for our conversation about {{roleShort}}.')],
        [when('{{hello}}, thank you for your time and our talk about {{roleShort}}.')],
      ),
      either(
        [when('I was especially interested in {{topic}}.'), when('I was especially interested in [specific topic].')],
        [when('The part about {{topic}} interested me most.'), when('The part about [specific topic] interested me most.')],
        [when('I would gladly hear more about {{topic}}.'), when('I would gladly hear more about [specific topic].')],
      ),
      spare(1, always('I would be glad to work at {{place}}.')),
      always('Best wishes, {{ownName}}'),
    ],
  ],
};
