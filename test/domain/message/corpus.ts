/**
 * The corpus of messages: good ones, and faulty ones with the rules they break.
 *
 * In: the readable files of `corpus/`. Out: notes with drafts and what the check should find in them.
 */
import { day, type Day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { checkDrafts } from '../../../src/domain/message/check';
import { RULE_IDS, type Diagnostic, type RuleId } from '../../../src/domain/message/diagnostic';
import { FOLLOW_UP_KINDS, KIND_NAMES, kindOf, type MessageKind } from '../../../src/domain/note/kind';
import { aNote } from './a-note';

export interface CorpusMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly channel: string;
  /** Empty for a good message. */
  readonly rules: readonly RuleId[];
  readonly company: string;
  readonly position: string;
  readonly recipient: string;
  readonly ownName: string;
  readonly subject: string | null;
  readonly body: string;
  /** A message that went before it, or one to another member of the panel; ids or texts. */
  readonly earlier: string | null;
  readonly sibling: string | null;
  /** Companies and people of other applications. */
  readonly others: readonly string[];
  readonly opens: Day | null;
}

const HEADING = /^## (?<id>\S+) (?:(?<kind>[\w-]+) (?<channel>email|linkedin|handwritten)|like (?<like>\S+))(?: (?<rules>C\d.*))?$/;

/** Reads a file of the corpus; `like g01` takes another message and changes it by lines `- old => new`. */
export function readCorpus(text: string, known: readonly CorpusMessage[] = []): CorpusMessage[] {
  const messages: CorpusMessage[] = [];
  for (const block of text.split(/^(?=## )/m).filter((part) => part.startsWith('## '))) {
    const [first = '', ...lines] = block.trimEnd().split('\n');
    const heading = HEADING.exec(first.trim())?.groups;
    if (!heading) throw new Error(`Not a heading of the corpus: ${first}`);
    const properties = new Map<string, string>();
    let at = 0;
    for (; at < lines.length; at++) {
      const property = /^(?<name>about|subject|earlier|sibling|others|opens): ?(?<value>.*)$/.exec(lines[at] ?? '')?.groups;
      if (!property) break;
      properties.set(property['name'] ?? '', property['value'] ?? '');
    }
    const rest = lines.slice(at).join('\n').trim();
    const rules = (heading['rules'] ?? '').split(/\s+/).filter((id): id is RuleId => (RULE_IDS as readonly string[]).includes(id));
    const model = heading['like'] === undefined ? null : [...known, ...messages].find(({ id }) => id === heading['like']);
    if (model === undefined) throw new Error(`${first}: there is no ${heading['like'] ?? ''}`);
    const kind = model === null ? kindOf(heading['kind'] ?? '') : model.kind;
    if (kind === null) throw new Error(`${first}: no such kind`);
    const [company = '', position = '', recipient = '', ownName = ''] =
      properties
        .get('about')
        ?.split(';')
        .map((part) => part.trim()) ?? (model === null ? [] : [model.company, model.position, model.recipient, model.ownName]);
    messages.push({
      id: heading['id'] ?? '',
      kind,
      channel: model?.channel ?? heading['channel'] ?? 'email',
      rules,
      company,
      position,
      recipient,
      ownName,
      subject: properties.get('subject') ?? model?.subject ?? null,
      body: model === null ? rest : changed(model.body, rest, first),
      earlier: properties.get('earlier') ?? null,
      sibling: properties.get('sibling') ?? null,
      others:
        properties
          .get('others')
          ?.split(';')
          .map((name) => name.trim()) ?? [],
      opens: properties.has('opens') ? day(properties.get('opens') ?? '') : null,
    });
  }
  return messages;
}

function changed(body: string, changes: string, where: string): string {
  let text = body;
  for (const line of changes.split('\n').filter((words) => words.startsWith('- '))) {
    const [old = '', next = ''] = line.slice(2).split(' => ');
    if (!text.includes(old)) throw new Error(`${where}: "${old}" is not in it`);
    text = text.replace(old, () => next);
  }
  return text;
}

/** What the check finds in a message, on Wednesday 2026-12-02 unless it opens later. */
export function findingsIn(message: CorpusMessage, corpus: readonly CorpusMessage[]): Diagnostic[] {
  const now = endOfDay(day('2026-12-02'));
  const sectionOf = (text: string, kind: MessageKind, recipient: string, subject: string | null, channel: string): string =>
    `## ${KIND_NAMES[kind]} to ${recipient}\n\n${channel === 'email' ? `To:\n${subject === null ? '' : `Subject: ${subject}\n`}` : `By: ${channel}\n`}\n${text}\n\n`;
  const own = sectionOf(message.body, message.kind, message.recipient, message.subject, message.channel);
  const sibling = corpus.find(({ id }) => id === message.sibling);
  const other =
    message.sibling === null
      ? ''
      : sectionOf(sibling?.body ?? message.sibling, message.kind, 'Robin Vale', message.subject, message.channel);
  const before = corpus.find(({ id }) => id === message.earlier);
  const source = `# Interview\n\n${own}${other}`;
  const people = [message.recipient, ...(message.sibling === null ? [] : ['Robin Vale'])].map((name) => ({
    name,
    email: null,
    link: null,
  }));
  const facts = { company: message.company, position: message.position };
  const interviews = [
    aNote({ path: 'this.md', source, ...facts, interviewers: people, day: day('2026-11-18') }),
    ...(message.earlier === null
      ? []
      : [
          aNote({
            path: 'before.md',
            source: sectionOf(before?.body ?? message.earlier, before?.kind ?? 'thank-you', message.recipient, message.subject, 'email'),
            ...facts,
            interviewers: people,
            day: day('2026-11-04'),
          }),
        ]),
    ...message.others.map((name, index) =>
      name.includes(' ')
        ? aNote({ path: `${index}.md`, company: 'Zebra', interviewers: [{ name, email: null, link: null }] })
        : aNote({ path: `${index}.md`, company: name, interviewers: [] }),
    ),
  ];
  const kind = FOLLOW_UP_KINDS.find((each) => each === message.kind);
  const followUps =
    message.opens === null || kind === undefined
      ? []
      : [
          {
            note: 'this.md',
            interview: null,
            ...facts,
            kind,
            recipient: null,
            opens: message.opens,
            overdueAfter: null,
            state: 'planned' as const,
            optional: false,
            rule: 'T7' as const,
            loggedOn: null,
            application: 'acme',
            reasons: [],
            promise: null,
          },
        ];
  const end = `# Interview\n\n${own}`.trimEnd().split('\n').length;
  return checkDrafts({ path: 'this.md', source }, { interviews, followUps, now, name: message.ownName }).filter(({ line }) => line <= end);
}

export interface Score {
  readonly messages: number;
  readonly right: number;
  readonly falseAlarms: readonly string[];
  readonly missed: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/** How well the check reads these messages, over all rules together. */
export function scoreOf(messages: readonly CorpusMessage[], corpus: readonly CorpusMessage[] = messages): Score {
  let right = 0;
  const falseAlarms: string[] = [];
  const missed: string[] = [];
  for (const message of messages) {
    const findings = findingsIn(message, corpus);
    const found = new Set(findings.map(({ rule }) => rule));
    for (const rule of RULE_IDS) {
      const wanted = message.rules.includes(rule);
      if (wanted && found.has(rule)) right++;
      else if (wanted) missed.push(`${message.id} ${rule}`);
      else if (found.has(rule))
        falseAlarms.push(
          `${message.id} ${findings
            .filter((finding) => finding.rule === rule)
            .map((finding) => `${rule}: ${finding.message}`)
            .join(' / ')}`,
        );
    }
  }
  return {
    messages: messages.length,
    right,
    falseAlarms,
    missed,
    precision: right / (right + falseAlarms.length || 1),
    recall: right / (right + missed.length || 1),
  };
}
