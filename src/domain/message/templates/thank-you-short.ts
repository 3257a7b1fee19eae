/**
 * Short thank-yous: the card that follows an email (F2, F4), and the LinkedIn message (F3).
 */
import { always, either, spare, type MessageTemplate } from './template';
import { GREETING } from './thank-you';

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
        'Our conversation about {{topic|specific topic}} is one more reason why I would like to work at {{place}}.',
        'I am glad that we spoke about {{topic|specific topic}}, and I would very much like to work at {{place}}.',
        'It would mean a good deal to me to work at {{place}}, not least because of {{topic|specific topic}}.',
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
        '{{hello}}, thank you for talking with me about {{roleShort}}.',
        '{{hello}}, many thanks for our conversation about {{roleShort}}.',
        '{{hello}}, thank you for your time and our talk about {{roleShort}}.',
      ),
      either(
        'I was especially interested in {{topic|specific topic}}.',
        'The part about {{topic|specific topic}} interested me most.',
        'I would gladly hear more about {{topic|specific topic}}.',
      ),
      spare(1, always('I would be glad to work at {{place}}.')),
      always('Best wishes, {{ownName}}'),
    ],
  ],
};
