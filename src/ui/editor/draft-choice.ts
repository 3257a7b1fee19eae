/**
 * What can be chosen before a draft is written: to whom, by which channel, and what to mention.
 *
 * In: the interview and what is chosen so far. Out: rows for the picker, the suggestion first, so that one Enter takes it. Several things
 * can be picked one after the other: a topic, a challenge, something to share.
 */
import { CHANNEL_NAMES, CHANNELS, type Channel } from '../../domain/message/channel';
import type { FactCandidate } from '../../domain/message/facts/candidate';
import type { FactName } from '../../domain/message/facts/places';
import type { FieldName } from '../../domain/message/fields';
import { candidatesFor, type Wish } from '../../domain/message/request';
import { suggestChannel } from '../../domain/message/suggest-channel';
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
  readonly picks: Readonly<Partial<Record<FieldName, string>>>;
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

/** The field of a message that a fact is picked for; an article, an idea and news go into the same. */
const FIELD_OF: Readonly<Record<FactName, FieldName>> = {
  topic: 'topic',
  challenge: 'challenge',
  skill: 'skill',
  proof: 'proof',
  article: 'value',
  idea: 'value',
  news: 'value',
  concern: 'concern',
  met: 'met',
  shown: 'shown',
};

/** The rows, the suggestion first, then what to mention, whom to write to, and the other channels. */
export function rowsOf(note: InterviewNote, choice: DraftChoice, proofPoints: NoteFile | null = null): ChoiceRow[] {
  const [recipient, ...others] = choice.recipients;
  const alone = recipient !== undefined && others.length === 0 ? recipient : undefined;
  const picked = Object.values(choice.picks);
  return [
    {
      title: choiceTitle(choice),
      note: picked.length === 0 ? choice.reason : `Mentions ${picked.map((text) => `“${text}”`).join(', ')}.`,
      then: { write: wishesOf(choice) },
    },
    ...(alone === undefined
      ? []
      : candidatesFor(note, alone, proofPoints)
          .filter(({ text }) => !picked.includes(text))
          .map((candidate) => mentionRow(choice, candidate))),
    ...recipientRows(note, choice),
    ...CHANNELS.filter((channel) => channel !== choice.channel).map((channel) => ({
      title: `By ${inSentence(channel)} instead`,
      note: SUITS[channel],
      then: { choose: { ...choice, channel, cardFollows: false, reason: SUITS[channel] } },
    })),
  ];
}

/** The user's own words for the one specific thing; for several people at once there is none. */
export function ownWordsRow(choice: DraftChoice, words: string): ChoiceRow | null {
  if (choice.recipients.length !== 1) return null;
  return { title: `Mention “${words}”`, note: 'Your own words', then: { choose: { ...choice, picks: { ...choice.picks, topic: words } } } };
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
    then: { choose: { ...choice, picks: { ...choice.picks, [FIELD_OF[field]]: text } } },
  };
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
