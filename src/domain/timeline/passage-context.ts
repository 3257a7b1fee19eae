/**
 * What stands over the passages of a note and before them: the day they were said on, and whether they go with next steps.
 *
 * In: passages in order, the note's day. Out: each passage with its context. Not here: what a passage says (`read-promises.ts`).
 */
import type { Day } from '../calendar/day';
import { FROM_LINE, FROM_ME, mailHeadsIn, placesOfHeads, TO_LINE, type MailHead } from '../note/mail-header';
import { maskInline } from '../note/prose';
import { isOneOf, isUserAmong } from '../note/chat';
import { LOCALES } from './locales/locales';
import { LABEL, type Over, type Passage } from './passage';
import { fieldDayOf, headDateOf, headingDateOf, headingDaysOf, isDate } from './said-on';
import type { Span } from './spans';
import type { ReadingOptions } from './stated-timeline';

export interface PassageContext {
  readonly saidOn: Day | null;
  /** The days of a heading over it that are not over on that day: "Campus visit, December 7-8"; null where there are none. */
  readonly within: Span | null;
  /** Something over it announces next steps, or it answers the user's own question. */
  readonly labelled: boolean;
  /** The date that begins it is the day of what follows for certain, since its note is a diary or log. */
  readonly entry: boolean;
}

/** What stands over a passage. */
type Standing = Omit<PassageContext, 'entry'>;

/** The words of a heading, label or list item, as far as they can say something of what hangs under it. */
const headWords = (words: string): string => words.slice(0, 160);

const announces = (title: string): boolean => {
  const words = maskInline(title)
    .replace(/[*_#:]+/g, ' ')
    .trim();
  return LOCALES.some((locale) => locale.announcesSteps(words) || locale.asksWhen(words));
};

/** Looks up what stands over passages, and keeps the days of the sections that a labelled line dates. */
class PassageContexts {
  private readonly known = new Map<Over, Standing>();
  private readonly fields = new Map<Over | null, Day>();

  constructor(
    private readonly day: Day | null,
    private readonly options: ReadingOptions,
  ) {}

  /** The nearest date counts, and the announcement of anything above. */
  over(over: Over | null): Standing {
    if (over === null) return { saidOn: this.fields.get(null) ?? this.day, within: null, labelled: false };
    const known = this.known.get(over);
    if (known !== undefined) return known;
    const outer = this.over(over.outer);
    const title = headWords(over.words);
    const day = this.fields.get(over) ?? this.dayOf(title, over);
    const found = {
      saidOn: day ?? outer.saidOn,
      within: day === null ? (headingDaysOf(title, outer.saidOn, this.options) ?? outer.within) : null,
      labelled: outer.labelled || announces(title),
    };
    this.known.set(over, found);
    return found;
  }

  /** A list item heads its nested ones by the date that it begins with, all else by any date in it. */
  private dayOf(title: string, { level }: Over): Day | null {
    return level > LABEL ? (headDateOf(title, this.day, this.options)?.day ?? null) : headingDateOf(title, this.day, this.options);
  }

  /** From here on the section of a passage was said on this day. */
  date({ text, over }: Passage, day: Day, isMail: boolean): void {
    // A label ends with its block, but a callout holds its own.
    const deepest = /^\s/.test(text) ? LABEL : LABEL - 1;
    let section = over;
    while (section !== null && section.level > deepest) section = section.outer;
    // At the top of a note a date may be any fact of the note; the head of a mail is none.
    if (section === null && !isMail) return;
    this.fields.set(section, day);
    this.known.clear();
  }
}

/** A heading is a title: only what follows a label in it can be a promise, and where that is a date it is the day of what stands under it. */
function isTitle({ text, heading }: Passage, options: ReadingOptions): boolean {
  if (!heading) return false;
  const colon = text.search(/:\s*\S/);
  return colon < 0 || (isDate(text, options, true) && !announces(text.slice(0, colon)));
}

/** The words of the passage in which the user asks when they will hear, up to the question mark; what follows answers. */
const asksWhen = ({ text }: Passage): boolean => text.includes('?') && LOCALES.some((locale) => locale.asksWhen(text));

/** Whether entries tell of what has been: one is of the interview's day or before. A list of days to come may be one of steps. */
const areOfDiary = (passages: readonly Passage[], day: Day | null, options: ReadingOptions): boolean =>
  passages.some(({ text, entry }) => {
    const head = entry ? headDateOf(text, day, options) : null;
    return head !== null && (day === null || head.day <= day);
  });

/** A name in a line of a mail's head, without the address. */
const nameIn = (line: string): string =>
  line
    .replace(/^[^:]*:/, '')
    .replace(/<[^<>]*>|[*_"]/g, '')
    .trim();

/** Which heads name the user as the sender: as "me", or by a name to which one of the people of the interview wrote. */
function headsOfOwnMails(heads: readonly (readonly string[])[], people: readonly string[]): readonly boolean[] {
  const isKnown = isOneOf(people);
  const mails = heads.map((head) => ({
    isMe: head.some((line) => FROM_ME.test(line)),
    from: nameIn(head.find((line) => FROM_LINE.test(line)) ?? ''),
    to: nameIn(head.find((line) => TO_LINE.test(line)) ?? ''),
  }));
  const addressed = new Set(mails.filter(({ from }) => isKnown(from)).map(({ to }) => to));
  return mails.map(({ isMe, from }) => isMe || (addressed.has(from) && !isKnown(from)));
}

/** Which passages are mails that the user wrote: nobody promises anything there. They go on to the next mail or heading. */
function ownMails(passages: readonly Passage[], heads: readonly MailHead[], people: readonly string[]): ReadonlySet<number> {
  const isOwn = headsOfOwnMails(
    heads.map(({ start, end }) => passages.slice(start, end).map(({ text }) => text)),
    people,
  );
  const own = new Set<number>();
  heads.forEach(({ start }, index) => {
    if (isOwn[index] !== true) return;
    const end = heads[index + 1]?.start ?? passages.length;
    for (let at = start; at < end && passages[at]?.heading !== true; at++) own.add(at);
  });
  return own;
}

/**
 * The passages that may promise something, each with its context. A line such as "**Date:** 2026-11-25" dates what follows it in its
 * section.
 */
export function passageContexts(
  passages: readonly Passage[],
  day: Day | null,
  options: ReadingOptions,
  people: readonly string[],
): (readonly [Passage, PassageContext])[] {
  const contexts = new PassageContexts(day, options);
  const found: (readonly [Passage, PassageContext])[] = [];
  const mailHeads = mailHeadsIn(passages.map(({ text }) => text));
  const heads = placesOfHeads(mailHeads);
  const ownMail = ownMails(passages, mailHeads, people);
  const isUser = isUserAmong(
    passages.flatMap(({ speaker }) => speaker ?? []),
    people,
  );
  const isDiary = areOfDiary(passages, day, options);
  let asked = false;
  passages.forEach((passage, at) => {
    const { text, over } = passage;
    const standing = contexts.over(over);
    const isHead = heads.has(at);
    const field = standing.labelled && !isHead ? null : fieldDayOf(text, day, options);
    if (field !== null) {
      contexts.date(passage, field, isHead);
    } else if (!ownMail.has(at) && !isTitle(passage, options)) {
      const asks = asksWhen(passage);
      // What the user says is heard as a list of their own is: only what others do can be a promise.
      const own = passage.speaker !== null && isUser(passage.speaker);
      const labelled = !own && (standing.labelled || asked || asks);
      found.push([own ? { ...passage, task: true } : passage, { ...standing, labelled, entry: isDiary && passage.entry }]);
      asked = asks;
    }
  });
  return found;
}
