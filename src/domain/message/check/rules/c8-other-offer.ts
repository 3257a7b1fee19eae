import { type Finding, type Rule } from '../rule';

/** Another offer, or others who want the writer. */
const OTHER_OFFER =
  /\b(?:another|other|competing|second|better|higher|rival|several|multiple|two|three|outside|firm|generous|attractive|pending) (?:\w+ ){0,2}(?:job )?offers?\b|\boffers? (?:from|by|with|at|in hand|on (?:the|my) table|elsewhere|that expires?)\b|\b(?:have|received|got|holding|hold|been made|extended|given|weighing|sitting on) (?:me )?(?:an?|several|multiple|two|three|some|other) (?:\w+ ){0,2}offers?\b|\boffered (?:me )?(?:a|the|another) (?:\w+ ){0,2}(?:job|position|role)\b|\b(?:other|several|multiple|many) (?:companies|employers|firms|recruiters|organi[sz]ations)\b[^.]{0,60}\b(?:interested|want|pursuing|after me|courting|contact|approach|offer|chasing|waiting|fighting)\w*|\b(?:in demand|other options on the table|your competitors?\b[^.]{0,40}\b(?:offer|want|interest|hire|snap)\w*)\b/i;

/** Words that turn an offer into a threat or a bargain. */
const PRESSURE =
  /\b(?:match|beat|top|better|exceed|counter|raise|improve on) (?:it|that|this|their|the|my|your)\b|\bunless\b|\botherwise\b|\bor (?:else )?I(?:['’]ll| will|['’]m going to| may| might| would)\b|\bif (?:you don['’]t|I don['’]t|not|you do not|I do not|you can['’]t|you cannot)\b[^.]*\b(?:I(?:['’]ll| will| may| might|['’]d| would| must)|accept|go with|take|lose|move on|sign)\b|\b(?:lose|losing|miss(?:ing)?(?: out)?(?: on)?|let) me\b|\bhate (?:for you )?to (?:miss|lose|have)\b|\bforced to|\bno choice but|\bhave to (?:accept|take|go)|\b(?:faster|quick(?:er|ly)?|hurry|speed|expedite|accelerate|move fast|asap|as soon as possible|immediately|right away|urgent(?:ly)?|sooner|without delay)\b|\b(?:need|want|expect|require) (?:an?|your) (?:\w+ )?(?:answer|decision|offer|response|reply|commitment)|\bmy (?:final|last) (?:offer|word)|\bleverage\b|\b(?:pay|pays|paying|salary|more money|higher|better)\b|\bby (?:today|tomorrow|tonight)\b|\bwon['’]t (?:wait|be available)|\bwait(?:ing)? (?:much |any )?longer|\b(?:you|your team) (?:should|must|need to|have to|ought to)\b/i;

const PLAIN_QUESTION = /\b(?:timing|timeline|time ?frame|time ?line|schedule|when|whether|decision|decide|next steps?|where things stand|likely|date|stand)\b[^?]*\?|\b(?:would|could|may|might|can) (?:I|you)\b[^?]*\b(?:timing|timeline|when|whether|decision|decide|stand|schedule|time ?frame)\b/i;

/** Rule C8: another offer is no lever. The plain question of timing (T17) and the message of withdrawal are none. */
export const c8: Rule = {
  id: 'C8',
  title: 'Another offer as pressure',
  why: 'It is felt as manipulation. Asking for their timeline gets the same answer with good will.',
  severity: 'warning',
  valid: [
    { kind: 'timeline-question', body: 'Dear Jane,\n\nI have received an offer elsewhere and have been asked to answer by Friday. Could you tell me whether you expect a decision before then?' },
    { kind: 'withdrawal', body: 'Dear Jane,\n\nI have accepted another offer and would like to withdraw.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nI was glad to hear what your team offers its customers.' },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI have another offer on the table, so I would need your decision quickly.' },
    { kind: 'timeline-question', body: 'Dear Jane,\n\nI have received an offer from Bolt. Unless you can match it, I will accept theirs.' },
  ],
  check: (letter): Finding[] => {
    if (letter.kind === 'withdrawal' || letter.kind === 'rejection-thanks') return [];
    const whole = letter.sentences.map(({ text }) => text).join(' ');
    const mention = letter.sentences.find(({ text }) => OTHER_OFFER.test(text));
    if (mention === undefined) return [];
    const isPlain = PLAIN_QUESTION.test(whole) && !PRESSURE.test(whole);
    if (isPlain) return [];
    const { start, end } = letter.sentences.find(({ text }) => PRESSURE.test(text) && OTHER_OFFER.test(text)) ?? mention;
    return [{ start, end, message: 'Another offer used as a lever is felt as manipulation. Name the day by which you must answer, and ask whether they expect to decide before it.' }];
  },
};
