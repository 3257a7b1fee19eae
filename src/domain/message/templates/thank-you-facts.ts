/**
 * The sentences of a thank-you that a fact of the note stands behind (M): the specific thing, the challenge with a skill, the proof
 * point, the concern, something to share, what was shown, who was met. The first two are gaps where the note gives nothing.
 */
import { either, spare, when, type Slot } from './template';

export const oneSpecificThing: Slot = either(
  [
    when(
      'agency',
      'I was especially interested in what was said about {{topic|specific topic}}, which is one of the reasons why I would like to work there.',
    ),
    when(
      'met-before',
      'After our earlier conversation about {{earlierTopic}}, I was especially interested in what we discussed this time about {{topic}}. It is one more reason why I would like to work with you.',
    ),
    'I was especially interested in what we discussed about {{topic|specific topic}}. It is one of the reasons why I would like to work with you.',
  ],
  [
    when(
      'agency',
      'The part of the conversation about {{topic|specific topic}} was of particular interest to me, and I would gladly hear more about it.',
    ),
    when(
      'met-before',
      'It was good to build on what we had said about {{earlierTopic}}. This time the part about {{topic}} was of particular interest to me, and I would gladly hear more about it.',
    ),
    'The part of our conversation about {{topic|specific topic}} was of particular interest to me, and I would gladly hear more about it at another time.',
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
    'One subject that I would like to come back to is {{topic|specific topic}}, since it is a part of the work to which I would gladly contribute.',
  ],
);

export const challengeAndSkill: Slot = either(
  [
    when(
      'final',
      'On {{challenge}}, I would begin with what I know of {{skill}}, and I would be glad to tell you more about how I would go about it.',
    ),
    'We also spoke about {{challenge}}. My experience with {{skill}} would help me to contribute there, and I would be glad to tell you more about it.',
    'We also spoke about {{challenge}}. Something from my own work may be relevant to it: {{proof}}.',
    'We also spoke about {{challenge}}. What I could bring to it is [skill of yours].',
    'My experience with {{skill}} would help me to contribute to [challenge of theirs], and I would be glad to tell you more about it.',
    'Something from my own work may be relevant to [challenge of theirs]: {{proof}}.',
    'I would also be glad to contribute to [challenge of theirs, and your skill for it].',
  ],
  [
    'As for {{challenge}}, I would bring my experience with {{skill}}, and I would be glad to tell you more about it whenever it suits you.',
    'As for {{challenge}}, here is something from my own work that may be relevant: {{proof}}.',
    'As for {{challenge}}, I would bring [skill of yours].',
    'As for [challenge of theirs], I would bring my experience with {{skill}}, and I would be glad to tell you more about it.',
    'As for [challenge of theirs], here is something from my own work that may be relevant: {{proof}}.',
    'I would also like to help with [challenge of theirs, and your skill for it].',
  ],
  [
    'I would also be glad to work on {{challenge}}. I believe that my experience with {{skill}} would be of use there, and I can gladly tell you more about that.',
    'I would also be glad to work on {{challenge}}. An example of what I have done before: {{proof}}.',
    'I would also be glad to work on {{challenge}}, and could offer [skill of yours].',
    'I believe that my experience with {{skill}} would be of use for [challenge of theirs], and I can gladly tell you more about that.',
    'An example of what I have done before, which may be of use for [challenge of theirs]: {{proof}}.',
    'I would also be glad to work on [challenge of theirs, and your skill for it].',
  ],
);

/** Only where the challenge has taken the skill; else the proof point stands there. */
export const proof: Slot = spare(
  3,
  either(
    'An example from my own work: {{extraProof}}.',
    'To give you one example of my work: {{extraProof}}.',
    'One example of what I have done: {{extraProof}}.',
  ),
);

export const concern: Slot = spare(
  2,
  either(
    [
      'One point that you raised was {{concern}}. {{answer}}.',
      'One point that you raised was {{concern}}, and I am glad to say more about that at any time.',
    ],
    [
      'Let me add a word on a point that you raised, {{concern}}. {{answer}}.',
      'I am also glad to say more about a point that you raised, {{concern}}.',
    ],
    [
      'You asked about {{concern}}, and I would like to add this. {{answer}}.',
      'You asked about {{concern}}, and I can gladly tell you more.',
    ],
  ),
);

export const SHARED: Slot = either(
  [
    'Let me also congratulate you on {{news}}.',
    'I would also like to share something with you that may be of use: {{article}}.',
    'If it is of use to you, I will gladly send you {{toSend}}.',
    'One thought that may be of use: {{idea}}.',
  ],
  [
    'I would also like to congratulate you on {{news}}.',
    'You may also find this useful: {{article}}. I can gladly tell you more about it.',
    'I can also send you {{toSend}}, if that is of use.',
    'I would also like to leave you with one thought: {{idea}}.',
  ],
  [
    'My congratulations, too, on {{news}}.',
    'Something that may be of interest to you as well: {{article}}.',
    'Should it be of interest, I can also send you {{toSend}}.',
    'One more thought from me: {{idea}}.',
  ],
);

export const shown: Slot = spare(
  5,
  either(
    'If you would like to see {{shown}} again, I will gladly send it to you.',
    'I will gladly send you {{shown}}, if you would like to look at it again.',
    'Should you wish to look at {{shown}} again, please let me know.',
  ),
);

export const met: Slot = spare(
  4,
  either('Please give my regards to {{met}} as well.', 'Please also pass on my regards to {{met}}.', 'My regards also go to {{met}}.'),
);
