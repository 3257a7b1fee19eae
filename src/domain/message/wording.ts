/**
 * What the sentences of the built-in templates can name, and the traits they are chosen by.
 *
 * In: a request with its facts. Out: a value or null for each name, and the traits. Not here: the sentences (`templates/`), the user's own templates (`fields.ts`).
 */
import { listed, withCapital } from '../in-words';
import type { MessageRequest } from './message-request';
import { samePerson } from '../follow-up/people';
import { dayInWords, factTexts, presentable, promisedIn } from './fields';
import { hadTrouble } from './facts/trouble';
import { addressee, isNobody, plainName } from './names';
import { companyPhrase, interviewPhrase, positionPhrase } from './role';
import type { TemplateValues, Trait } from './templates/template';

/** Everything that a sentence can name in braces. */
export function knownFor(request: MessageRequest): TemplateValues {
  const { note, agency, interviewDay, dateOrder, settings } = request;
  const facts = shareable({ ...factTexts(request.facts), ...pickedFacts(request) });
  const company = companyPhrase(note.company);
  const place = agency === null ? company : `your client${company === null ? '' : ` ${company}`}`;
  const position = `the ${positionPhrase(note.position)}`;
  const to = greeted(request);
  const name = presentable(request.name);
  const roleShort = company !== null && note.position === null ? `${position} at ${place ?? ''}` : position;
  const known: Record<string, string | null> = {
    greeting: `${settings.greeting} ${to}`,
    hello: `Hello ${to}`,
    role: place === null ? position : `${position} ${agency === null ? 'at' : 'with'} ${place}`,
    roleShort,
    RoleShort: withCapital(roleShort),
    place: place ?? 'your company',
    client: clientPeople(request) ?? 'your client',
    positionPhrase: note.position === null && company !== null ? `position at ${company}` : positionPhrase(note.position),
    interviewPhrase: note.position === null && company !== null ? `interview at ${company}` : interviewPhrase(note.position),
    interviewDay: interviewDay === null ? null : dayInWords(interviewDay, dateOrder),
    promised: promisedIn(request.promise, dateOrder),
    answerBy: request.answerBy === null ? null : dayInWords(request.answerBy, dateOrder),
    earlierTopic: request.earlierTopic,
    name,
    ownName: name ?? '[your name]',
    signature: [`${presentable(settings.signOff) ?? 'Kind regards'},`, name ?? '[your name]', presentable(request.contactLine)]
      .filter((line) => line !== null)
      .join('\n'),
    ...facts,
    answer: request.facts.concern?.answer?.replace(/[.]+$/, '') ?? null,
  };
  // The proof point stands beside the skill where there is one, and in its place where there is none.
  return { ...known, extraProof: (known['skill'] ?? null) === null ? null : (known['proof'] ?? null) };
}

/** Whom the greeting names: the agency's contact, the recipient, else the hiring team. */
function greeted({ agency, recipient }: MessageRequest): string {
  if (agency !== null)
    return agency.contact === null || isNobody(agency.contact.name) ? `${agency.name} team` : addressee(agency.contact.name);
  return recipient === null ? 'hiring team' : addressee(recipient) || 'hiring team';
}

/** The client's people, by name: "Jane Smith and Bob Lee"; null where the note names none, or too many. */
function clientPeople({ note, agency }: MessageRequest): string | null {
  const names = note.interviewers
    .map(({ name }) => plainName(name))
    .filter((name) => !isNobody(name) && (agency?.contact == null || !samePerson(name, agency.contact.name)));
  if (names.length === 0 || names.length > 3) return null;
  return listed(names);
}

/** Without a link there is nothing to look at yet, so a thing to share is one to send; a user's own words may be anything. */
function shareable(facts: Record<string, string | null>): Record<string, string | null> {
  const { article = null } = facts;
  const isToSend = article !== null && /^(?:an?|my|two|three|some)\s/i.test(article) && !/https?:|www\.|:/.test(article);
  return isToSend ? { ...facts, article: null, toSend: article } : facts;
}

/** What the user picked or typed goes in as it is; a value of their own stands behind the colon of something to share. */
function pickedFacts({ picks, facts }: MessageRequest): Record<string, string | null> {
  const { value, thought, ...others } = picks;
  const shared = presentable(value ?? thought ?? null);
  const texts = Object.fromEntries(Object.entries(others).map(([field, text]) => [field, presentable(text)]));
  if (shared === null || Object.values(facts).some((candidate) => candidate.text === shared)) return texts;
  return { ...texts, news: null, idea: null, article: shared };
}

/** What shapes this message. */
export function traitsOf({ note, promise, cardFollows, agency, metBefore }: MessageRequest): Set<Trait> {
  const traits = new Set<Trait>(note.types);
  if (note.interviewers.length > 1) traits.add('panel');
  if (metBefore) traits.add('met-before');
  if (promise?.by != null) traits.add('stated');
  if (hadTrouble(note)) traits.add('trouble');
  if (cardFollows) traits.add('card-follows');
  if (agency !== null) traits.add('agency');
  return traits;
}
