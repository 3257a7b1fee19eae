/**
 * What can be chosen before a draft is written: to whom, by which channel, and what to mention.
 *
 * In: the interview and what is chosen so far. Out: rows for the picker, the suggestion first, so that one Enter takes it. Several things
 * can be picked one after the other: a topic, a challenge, something to share.
 */
import { CHANNEL_NAMES, CHANNELS, type Channel } from '../../domain/message/channel';
import type { FactCandidate } from '../../domain/message/facts/candidate';
import { FACTS, type FactName } from '../../domain/message/facts/places';
import { FIELD_OF_FACT, type Picks } from '../../domain/message/facts/picks';
import { candidatesFor, type Wish } from '../../domain/message/request';
import { sayableFacts } from '../../domain/message/templates/built-in';
import { choiceOf, type UserTemplate } from '../../domain/message/user-templates';
import { suggestChannel } from '../../domain/message/rules/f-channel';
import type { NoteFile } from '../../domain/note/interview-note';
import type { InterviewNote } from '../../domain/note/interview-note';
import type { MessageKind } from '../../domain/note/kind';

export interface DraftChoice {
  readonly kind: MessageKind;
  /** One draft for each; null is a draft that is addressed to nobody yet. */
  readonly recipients: readonly (string | null)[];
  readonly channel: Channel;
  readonly cardFollows: boolean;
  /** Why this channel. */
  readonly reason: string;
  /** What was picked to be said. */
  readonly picks: Picks;
}

/** A row of the picker: either it writes, or it changes the choice and the rows come anew. */
export interface ChoiceRow {
  readonly title: string;
  readonly note: string;
  readonly then: { readonly write: readonly Wish[] } | { readonly choose: DraftChoice };
}

/** When each channel suits, in a few words, for those that are not the suggestion. */
const SUITS: Readonly<Record<Channel, string>> = {
  email: 'Suits nearly every company.',
  handwritten: 'Personal, and slow: it should follow an email.',
  linkedin: 'Short, at most 300 characters. Best where you are connected already.',
};

/** The choice that the plugin suggests. */
export function suggestedChoice(note: InterviewNote, kind: MessageKind, recipients: DraftChoice['recipients']): DraftChoice {
  const { channel, cardFollows, reason } = suggestChannel(note, kind, recipients);
  return { kind, recipients, channel, cardFollows, reason, picks: {} };
}

/** What the choice writes, as it stands. */
export const wishesOf = ({ kind, recipients, channel, cardFollows, picks }: DraftChoice): Wish[] =>
  recipients.map((recipient) => ({ kind, recipient, channel, cardFollows, picks }));

/** What there is beside the interview note. */
export interface PickerSources {
  readonly proofPoints: NoteFile | null;
  /** The user's own templates: nobody but them knows what those say. */
  readonly templates: readonly UserTemplate[];
}

/** The facts that the message can say. */
function sayable(note: InterviewNote, { kind, channel }: DraftChoice, { templates }: PickerSources): ReadonlySet<FactName> {
  return choiceOf(templates, { kind, channel, note }) === null ? sayableFacts(kind, channel) : new Set(FACTS);
}

/** The rows, the suggestion first, then what to mention, what to leave out again, whom to write to, and the other channels. */
export function rowsOf(note: InterviewNote, choice: DraftChoice, sources: PickerSources): ChoiceRow[] {
  const [recipient, ...others] = choice.recipients;
  const alone = recipient !== undefined && others.length === 0 ? recipient : undefined;
  const picked = Object.values(choice.picks);
  const facts = sayable(note, choice, sources);
  return [
    {
      title: choiceTitle(choice),
      note: picked.length === 0 ? choice.reason : `Mentions ${picked.map((text) => `“${text}”`).join(', ')}.`,
      then: { write: wishesOf(choice) },
    },
    ...(alone === undefined
      ? []
      : candidatesFor(note, alone, sources.proofPoints)
          .filter(({ text, field }) => facts.has(field) && !picked.includes(text))
          .map((candidate) => mentionRow(choice, candidate))),
    ...Object.entries(choice.picks).map(([field, text]) => leaveOutRow(choice, field, text)),
    ...recipientRows(note, choice),
    ...CHANNELS.filter((channel) => channel !== choice.channel).map((channel) => ({
      title: `By ${inSentence(channel)} instead`,
      note: SUITS[channel],
      then: { choose: { ...choice, channel, cardFollows: false, reason: SUITS[channel] } },
    })),
  ];
}

/** The user's own words for the one specific thing, else for something to share; none for several people at once, or where the message says neither. */
export function ownWordsRow(note: InterviewNote, choice: DraftChoice, words: string, sources: PickerSources): ChoiceRow | null {
  const facts = sayable(note, choice, sources);
  const fact = facts.has('topic') ? 'topic' : 'article';
  if (choice.recipients.length !== 1 || !facts.has(fact)) return null;
  const picks = { ...choice.picks, [FIELD_OF_FACT[fact]]: words };
  return { title: `${VERBS[fact]} “${words}”`, note: 'Your own words', then: { choose: { ...choice, picks } } };
}

const inSentence = (channel: Channel): string => (channel === 'linkedin' ? CHANNEL_NAMES.linkedin : CHANNEL_NAMES[channel].toLowerCase());

function choiceTitle({ recipients, channel }: DraftChoice): string {
  const [first] = recipients;
  const by = `by ${inSentence(channel)}`;
  if (recipients.length > 1) return `Write ${recipients.length} drafts ${by}, one for each person`;
  return first === null || first === undefined ? `Write the draft ${by}` : `Write to ${first} ${by}`;
}

/** How a row begins, by what it would say. */
const VERBS: Readonly<Record<FactName, string>> = {
  topic: 'Mention',
  challenge: 'Speak of their challenge,',
  skill: 'Name your skill,',
  proof: 'Give the example',
  article: 'Share',
  idea: 'Share the idea',
  news: 'Congratulate them on',
  concern: 'Answer their concern,',
  met: 'Give regards to',
  shown: 'Offer to show again',
};

function mentionRow(choice: DraftChoice, { field, text, line, note, person, unfit }: FactCandidate): ChoiceRow {
  const where = `Line ${line} of ${note.replace(/^.*\/|\.md$/g, '')}${person === null ? '' : `, ${person}`}`;
  return {
    title: `${VERBS[field]} “${text}”`,
    note: unfit === null ? where : `${where}. Your own words: it may need changing to fit the sentence.`,
    then: { choose: { ...choice, picks: { ...choice.picks, [FIELD_OF_FACT[field]]: text } } },
  };
}

function leaveOutRow(choice: DraftChoice, field: string, text: string): ChoiceRow {
  const picks = Object.fromEntries(Object.entries(choice.picks).filter(([other]) => other !== field));
  return { title: `Leave out “${text}”`, note: 'Picked a moment ago', then: { choose: { ...choice, picks } } };
}

function recipientRows(note: InterviewNote, choice: DraftChoice): ChoiceRow[] {
  if (note.interviewers.length < 2) return [];
  return note.interviewers
    .filter(({ name }) => choice.recipients.length > 1 || choice.recipients[0] !== name)
    .map(({ name, email }) => ({
      title: choice.recipients.length > 1 ? `Only to ${name}` : `To ${name} instead`,
      note: email ?? 'No address in the note',
      then: { choose: suggestedChoice(note, choice.kind, [name]) },
    }));
}
