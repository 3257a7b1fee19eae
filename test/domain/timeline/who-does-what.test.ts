/** What the gate makes of the verbs of a sentence: who acts, what is done all together, whom it reaches, when. */
import { describe, expect, it } from 'vitest';
import { Parsed } from '../../../src/domain/timeline/locales/en/gate/acts';
import type { Predicate } from '../../../src/domain/timeline/locales/en/gate/word-reader';
import { phrasesIn } from './notes';

/** A verb in short: "they contact me, ahead", "I hear (passive), past", "they decide, to (want)" behind the verb that leads to it. */
function verbTold(parsed: Parsed, predicate: Predicate): string {
  const { who, to } = parsed.meaningOf(predicate);
  const words = [who || '-', predicate.negated ? 'not' : '', parsed.actOf(predicate), predicate.passive ? '(passive)' : '', to];
  const lead = predicate.leads === null ? '' : ` (${parsed.words[predicate.leads.at]?.text ?? ''})`;
  return `${words.filter((word) => word !== '').join(' ')}, ${predicate.tense}${lead}`;
}

function verbsOf(sentence: string): string {
  const parsed = new Parsed(sentence, phrasesIn(sentence));
  return parsed.predicates.map((each) => verbTold(parsed, each)).join(' | ') || 'no verb';
}

type Row = readonly [sentence: string, verbs: string];

describe('helping verbs tell when it is done', () => {
  it.each<Row>([
    ['They will call me on Friday.', 'they contact me, ahead'],
    ['They will not call me.', 'they not contact me, ahead'],
    ['They never call me.', 'they contact me, bare'],
    ['Will they call me on Friday?', '- contact me, ahead'],
    ['They will Friday call me.', 'they contact me, ahead'],
    ['She may ring you on Monday.', 'they contact me, may'],
    ["They'd call me by Friday.", 'they contact me, would'],
    ["They'd called me.", 'they contact me, past'],
    ["She'd hoped they'd call.", 'they intend, past | they contact, would'],
    ["They'd called me.", 'they contact me, past'],
    ['They would have called by Friday.', 'they contact, done'],
    ['They may have decided.', 'they decide, done'],
    ['They will have decided by Friday.', 'they decide, ahead'],
    ['They will be calling on Friday.', 'they contact, ahead'],
    ['They will be called on Friday.', 'they contact (passive), ahead'],
    ['They should have been calling me.', 'they contact me, done'],
    ['They should have been called.', 'they contact (passive), done'],
    ['They will have a call with me.', 'they contact me, ahead'],
    ['They will have to decide by Friday.', 'they receive, ahead | they decide, to (have)'],
    ['They will.', 'they ?, ahead'],
    ['They are calling me.', 'they contact me, going on'],
    ['They were calling me.', 'they contact me, past'],
    ['I am called back.', 'I hear (passive), now'],
    ['I was called back.', 'I hear (passive), past'],
    ['The date is set.', 'when when is done (passive), now'],
    ['Being late is bad.', '- ?, ing | ? be, now'],
    ['Be there on Friday.', '- happen, bare'],
    ['They have decided.', 'they decide, done'],
    ['They had decided.', 'they decide, past'],
    ['They have just decided.', 'they decide, done'],
    ['They have time.', 'they receive, now'],
    ['They have called chosen applicants.', 'they contact me, done'],
    ['They have a decided view.', 'they receive, now'],
    ['They have an answer.', 'they contact, now'],
    ['They had an answer.', 'they contact, past'],
    ['I have been told.', 'I hear (passive), done'],
    ['I had been told.', 'I hear (passive), past'],
    ['They have been calling me.', 'they contact me, done'],
    ['They have been busy.', 'they be, done'],
    ['They have to decide by Friday.', 'they decide, must'],
    ['They have to have decided by Friday.', 'they decide, must'],
    ['Do they call on Friday?', '- contact, now'],
    ['Did they call me?', '- contact me, past'],
    ['They do not call me.', 'they not contact me, now'],
    ['They did it.', 'they ?, now'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('words that are no helping verb', () => {
  it.each<Row>([
    ['My will is at home.', '- be, now'],
    ['Will the job be mine?', 'role role happen me, bare'],
    ['They know what they do', 'they hear, now | they ?, now'],
    ['A might is a might.', '- be, now'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('a verb without a helper is one where the words about it let it be', () => {
  it.each<Row>([
    ['She calls me.', 'they contact me, now'],
    ['They called me.', 'they contact me, past'],
    ['They let me go.', 'they contact me, now'],
    ['They plump for her.', 'they decide them, now'],
    ['They zork it.', 'they ?, now'],
    ['One zorks it.', 'no verb'],
    ['They at the shop zork.', 'no verb'],
    ['They both decide.', 'you decide, now'],
    ['They 20 agree.', 'no verb'],
    ['They talked about calls.', 'they meet, past'],
    ['After calling me they decide.', '- contact me, ing | they decide, now'],
    ['According to Ana they decide.', 'they decide, now'],
    ['The coming week they decide.', 'they decide, now'],
    ['Chosen applicants hear by Friday.', 'you hear, now'],
    ['Then chosen by HR.', '- decide (passive) them, past'],
    ['Chosen by HR.', '- decide them, past'],
    ['Then chosen for it.', '- decide, past'],
    ['They met me, chosen by HR.', 'they meet me, past | they decide them, past'],
    ['I listened, and invited people came.', 'I ?, past | I contact me, past | you happen, past'],
    ['They kept calling me.', 'they ?, now | they contact me, to (kept)'],
    ['He hates waiting.', 'they ?, now | they wait, to (hates)'],
    ['He hates the long waiting.', 'they ?, now | ? wait, ing'],
    ['They met me, and I like calling.', 'they meet me, past | I intend, now | I contact, to (like)'],
    ['They kept on with their calling.', 'they ?, now'],
    ['They kept me there, calling Ana.', 'they ? me, now | they contact them, ing'],
    ['Calling me is fine.', '- contact me, ing | ? be, now'],
    ['The panel decides on Friday.', 'they decide, now'],
    ['The panel soon decides.', 'they decide, now'],
    ['Those who decide are nice.', 'who decide, now | - be, now'],
    ['It is HR that decides.', 'it be them, now'],
    ['The recruiter calls on Friday.', 'they contact, now'],
    ['Then Marta calls on Friday.', 'they contact, now'],
    ['Somebody calls on Friday.', 'they contact, now'],
    ['Everyone calls on Friday.', 'you contact, now'],
    ['The role calls on Friday.', 'no verb'],
    ['Managers decide on Friday.', 'employers decide, now'],
    ['The results decide.', 'answer answer comes, now'],
    ['The manager decide on Friday.', 'no verb'],
    ['Decide by Friday.', '- decide, bare'],
    ['Send me news.', '- contact me, bare'],
    ['Then decide by Friday.', '- decide, bare'],
    ['If asked, decide by Friday.', '- ask, past | - decide, bare'],
    ['Answer them by Friday.', '- contact them, bare'],
    ['Answer Friday.', 'no verb'],
    ['Answer by Friday.', 'no verb'],
    ['Answer is due.', 'answer answer comes, now'],
    ['Answer will come.', 'answer answer comes, ahead'],
    ['Answer', 'no verb'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('"to" leads to a verb', () => {
  it.each<Row>([
    ['They want to decide by Friday.', 'they intend, now | they decide, to (want)'],
    ['They want to.', 'they intend, now'],
    ['They want to soon decide.', 'they intend, now | they decide, to (want)'],
    ['The boss wanted to zork.', 'they intend, past | they ?, to (wanted)'],
    ["They'd like to get to zork.", 'they intend, would | they receive, to (like) | they ?, to (get)'],
    ['I was told, and they want to decide.', 'I hear (passive), past | they intend, now | they decide, to (want)'],
    ['They want it to happen.', 'they intend, now | it happen, to (want)'],
    ["They don't want to decide.", 'they not intend, now | they not decide, to (want)'],
    ['They want to, and call me.', 'they intend, now | they contact me, now'],
    ['They want, to decide it.', 'they intend, now | they decide, to'],
    ['They hope with all their hearts to decide.', 'they intend me, now | ? decide, to (hope)'],
    ['I look forward to the call.', 'I inner, now'],
    ['They talked to HR.', 'they meet them, past'],
    ['They talked to calling people.', 'they meet, past | they contact me, to (talked)'],
    ['To decide is hard.', '- decide, to | - be, now'],
    ['They want me to wait.', 'they intend me, now | ? wait, to (want)'],
    ['They want to wait and to call.', 'they intend, now | they wait, to (want) | they contact, to'],
    ['They talked to decided people.', 'they meet me, past'],
    ['They talked to Zork.', 'they meet them, past'],
    ['They talked to 20 people.', 'they meet me, past'],
    ['They told me to zork.', 'they say me, past | ? ?, to (told)'],
    ['The decision to zork is theirs.', 'answer answer comes, to | - be, now'],
    ['The way to zork is long.', '? be, now'],
    ['They gave an answer to zork.', 'they contact, past | answer answer comes, to (gave)'],
    ['They told the panel to zork.', 'they say them, past'],
    ['They hope from their hearts to decide.', 'they intend, now | they decide, to (hope)'],
    ['They are going to zork.', 'they happen, going on | they ?, to (going)'],
    ['They are about to decide.', 'they be, now | they decide, to (are)'],
    ['They are to be here.', 'they be, now | they happen, to (are)'],
    ['They seem to have decided.', 'they ?, now | they decide, to (seem)'],
    ['They want to have put it there.', 'they intend, now | they receive, to (want)'],
    ['They hope to be told.', 'they intend, now | they say (passive), to (hope)'],
    ['They hope to be calling.', 'they intend, now | they contact, to (hope)'],
    ['They hope to be there.', 'they intend, now | they happen, to (hope)'],
    ['They hope to have time.', 'they intend, now | they receive, to (hope)'],
    ['They were supposed to call.', 'they think (passive), past | - contact, past (supposed)'],
    ['They are supposed to call.', 'they think (passive), now | they contact, to (supposed)'],
    ['They had meant to call.', 'they intend, past | - contact, past (meant)'],
    ['They meant to call.', 'they intend, past | they contact, to (meant)'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('who acts', () => {
  it.each<Row>([
    ['The boss of the shop will ring.', 'they contact, ahead'],
    ['Somebody from the team will ring.', 'they contact, ahead'],
    ['The people at the shop will ring.', 'you contact, ahead'],
    ['The florist will ring.', '? contact, ahead'],
    ['The florist of the shop will ring.', '? contact, ahead'],
    ['The morning was fine.', '- be, past'],
    ['At Acme they decide.', 'they decide, now'],
    ['In the shop the boss calls.', 'they contact, now'],
    ['In my shop I decide.', 'I decide, now'],
    ['They agree, the shop decides and the boss calls.', 'they intend, now | they decide them, now | they contact, now'],
    ['Today, Acme will call me.', 'they contact me, ahead'],
    ['She and Acme will call me.', 'they contact me, ahead'],
    ['Their panel will decide.', 'they decide, ahead'],
    ['Of my boss nobody will hear.', 'nobody hear, ahead'],
    ["She said they'd call me.", 'they say, past | they contact me, would'],
    ['She called me, they decide.', 'they contact me, past | they decide, now'],
    ["They'll sleep on it and decide.", 'they inner, ahead | they decide, ahead'],
    ["They'll sleep on it or decide.", 'they inner, ahead | they decide, ahead'],
    ["They'll sleep on it, decide.", 'they inner, ahead | they decide, ahead'],
    ['They slept on it and decide.', 'they inner, past | they decide, bare'],
    ["They'll sleep on it and the boss decides.", 'they inner them, ahead | they decide, now'],
    ['They want to sleep on it and decide.', 'they intend, now | they inner, to (want) | they decide, to'],
    ['He hopes that it happens.', 'they intend, now | it happen, now'],
    ['Employers decide late.', 'employers decide, now'],
    ['The employers decide late.', 'they decide, now'],
    ['Two managers decide.', 'they decide, now'],
    ['An employer decides late.', 'an employer decide, now'],
    ['Any employer decides late.', 'an employer decide, now'],
    ['The boss decides.', 'they decide, now'],
    ['Candidates hear late.', 'you hear, now'],
    ['Everyone hears late.', 'you hear, now'],
    ['Nobody hears late.', 'nobody hear, now'],
    ['You hear late.', 'you hear, now'],
    ['HR hears late.', 'they hear, now'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('whom it reaches', () => {
  it.each<Row>([
    ["They'll ring Marta on Friday.", 'they contact them, ahead'],
    ["They'll ring Marta and me on Friday.", 'they contact me, ahead'],
    ["They'll ring, but you wait.", 'they contact, ahead | you wait, now'],
    ["They'll ring the other people of the shop about me.", 'they contact me, ahead'],
    ["They'll ring late in the day at the front of my house.", 'they contact, ahead'],
    ["They'll ring late in the day at the front of the house of mine.", 'they contact, ahead'],
    ["They'll send my papers back.", 'they contact me, ahead'],
    ["They'll send them back.", 'they contact them, ahead'],
    ["They'll send them papers.", 'they contact them, ahead'],
    ["They'll ring.", 'they contact, ahead'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('verbs with the words behind them', () => {
  it.each<Row>([
    ['I will be in touch.', 'I contact, ahead'],
    ['I will be here.', 'I happen, ahead'],
    ['They get back to me.', 'they contact me, now'],
    ['They get in touch.', 'they contact, now'],
    ['They come out with it.', 'they contact, now'],
    ['They will touch base.', 'they contact, ahead'],
    ['They get to it.', 'they receive, now'],
    ['They let me know by Friday.', 'they contact me, now'],
    ['They let me hear by Friday.', 'they contact me, now'],
    ['They let me go by Friday.', 'they contact me, now'],
    ['They let us know and call.', 'they contact me, now | they contact, now'],
    ['They let us go and decide.', 'they contact me, now | we happen, now | we decide, now'],
    ["They'll have me in.", 'they invited me, ahead'],
    ["They'll ask my wife and me in.", 'they ask me, ahead'],
    ["They'll ask me over.", 'they invited me, ahead'],
    ["They'll call in on us.", 'they contact me, ahead'],
    ["They'll have me wait.", 'they receive me, ahead'],
    ['She is having us both in.', 'they receive me, going on'],
    ['I am to come in on Friday.', 'I be, now | I happen, to (am)'],
    ['I go over for a chat.', 'I has meeting, now'],
    ['I go over.', 'I come in, now'],
    ['I go over it.', 'I happen, now'],
    ['I come back to it.', 'I contact, now'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('what is done to the user is heard', () => {
  it.each<Row>([
    ['I will be told on Friday.', 'I hear (passive), ahead'],
    ['They will be told on Friday.', 'they say (passive), ahead'],
    ['I was invited back.', 'I hear (passive), past'],
    ['I was asked back.', 'I invited (passive), past'],
    ['I was asked to wait.', 'I invited (passive), past | I wait, to (asked)'],
    ['I will be given an answer.', 'I hear (passive), ahead'],
    ["I'm turned down.", 'I hear (passive), now'],
    ["I'm met by Ana.", 'I meet (passive) them, now'],
    ['I am had in.', 'I receive (passive), now'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('an answer comes', () => {
  it.each<Row>([
    ['A decision will be made by Friday.', 'answer answer comes (passive), ahead'],
    ['The decision comes on Friday.', 'answer answer comes, now'],
    ['The decision is on Friday.', 'answer answer comes, now'],
    ['The decision ends on Friday.', 'answer answer comes, now'],
    ['The offer lasts until Friday.', 'answer answer happen, now'],
    ['The offer lasts.', 'answer answer happen, now'],
    ['The offer works for me.', 'no verb'],
    ['The offer zorks.', 'no verb'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('a meeting is', () => {
  it.each<Row>([
    ['The interview is on Friday.', 'meeting meeting is, now'],
    ['The interview will be held on Friday.', 'meeting meeting is (passive), ahead'],
    ['The interview starts on Friday.', 'meeting meeting is, now'],
    ['The interview ends on Friday.', 'meeting meeting is, now'],
    ['The interview works for me.', 'no verb'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('a role is none of these', () => {
  it.each<Row>([
    ['The role is filled by Friday.', 'role role is done (passive), now'],
    ['The role starts on Friday.', 'role role happen, now'],
    ['The role makes my mind up.', 'role role give me, now'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('they make up their mind', () => {
  it.each<Row>([
    ['They will make a decision by Friday.', 'they decide, ahead'],
    ['They came to a decision.', 'they decide, past'],
    ['They will make up their minds by Friday.', 'they decide, ahead'],
    ['They will discuss a decision.', 'they inner, ahead'],
    ['They will make it, they said, a decision.', 'they give, ahead | they say, past'],
    ['They will make an offer by Friday.', 'they contact, ahead'],
    ['They made me an offer.', 'they contact me, past'],
    ['They got an offer.', 'they contact, past'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('my answer is wanted', () => {
  it.each<Row>([
    ['They need your answer by Friday.', 'they wants my answer, now'],
    ['They need my answer by Friday.', 'they wants my answer me, now'],
    ['They need the answer by Friday.', 'they intend, now'],
    ['I need your answer by Friday.', 'I intend, now'],
    ['They need answers.', 'they intend, now'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('who gets an answer hears, who gives one tells', () => {
  it.each<Row>([
    ["I'll get an answer by Friday.", 'I hear, ahead'],
    ["I'm given an answer by Friday.", 'I hear (passive), now'],
    ["I'll give them an answer by Friday.", 'I contact them, ahead'],
    ["I'll discuss an answer by Friday.", 'I inner, ahead'],
    ["They'll give me an answer by Friday.", 'they contact me, ahead'],
    ['They have an answer.', 'they contact, now'],
    ["They'll discuss an answer.", 'they inner, ahead'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('to say it is to tell', () => {
  it.each<Row>([
    ['They will tell me on Friday.', 'they contact me, ahead'],
    ['They will tell Marta on Friday.', 'they say them, ahead'],
    ['They told me on Friday.', 'they say me, past'],
    ["They'd tell me on Friday.", 'they contact me, would'],
    ['They may tell me on Friday.', 'they contact me, may'],
    ['They want to tell me on Friday.', 'they intend, now | they contact me, to (want)'],
    ['They must tell me on Friday.', 'they say me, must'],
    ["I'm to be told on Friday.", 'I be, now | I hear (passive), to (am)'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('to know is to hear', () => {
  it.each<Row>([
    ["I'll know on Friday.", 'I hear, ahead'],
    ['They know by Friday.', 'they hear, now'],
    ['I will be known by Friday.', 'I know (passive), ahead'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});

describe('a meeting is had', () => {
  it.each<Row>([
    ['I have an interview on Friday.', 'I has meeting, now'],
    ["I'll meet them for the interview.", 'I has meeting them, ahead'],
    ["They'll see me for a test.", 'they has meeting me, ahead'],
    ["They'll give me a test.", 'they has meeting me, ahead'],
    ['They discuss my test.', 'they inner me, now'],
    ["I'm invited to the interview.", 'I hear (passive), now'],
  ])('"%s": %s', (sentence, expected) => expect(verbsOf(sentence)).toBe(expected));
});
