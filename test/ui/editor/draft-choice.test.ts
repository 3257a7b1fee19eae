import { describe, expect, it } from 'vitest';
import type { MessageKind } from '../../../src/domain/note/kind';
import { CHANNELS } from '../../../src/domain/message/channel';
import { composeDraft } from '../../../src/domain/message/compose';
import { requestFor } from '../../../src/domain/message/request';
import { MESSAGE_KINDS } from '../../../src/domain/note/kind';
import {
  ownWordsRow,
  rowsOf,
  suggestedChoice,
  wishesOf,
  type ChoiceRow,
  type DraftChoice,
  type PickerSources,
} from '../../../src/ui/editor/draft-choice';
import { acme, lay } from './desk';

const BODY =
  '# Acme\n\n## Topics\n\n- Their move to Kubernetes\n\n## Notes\n\nJane Smith:\n- nightly loads that fail\n\nThe biggest challenge is who answers at night.\n';

function choiceOf(
  source: string,
  recipients: DraftChoice['recipients'],
  kind: MessageKind = 'thank-you',
): { choice: DraftChoice; rows: ChoiceRow[] } {
  const { note } = lay(source).note().interview;
  const choice = suggestedChoice(note, kind, recipients);
  return { choice, rows: rowsOf(note, choice, NOTHING_MORE) };
}

/** No templates and proof points of the user's own. */
const NOTHING_MORE: PickerSources = { proofPoints: null, templates: [] };

const storyOf = ({ title, note, then }: ChoiceRow): string =>
  `${title} | ${note} | ${'write' in then ? `writes ${then.write.length}` : 'asks again'}`;

describe('the rows of the picker', () => {
  it('begin with the suggestion and its reason, so that one Enter takes it', () => {
    expect(choiceOf(acme(['Jane Smith']), ['Jane Smith']).rows.map(storyOf)).toEqual([
      'Write to Jane Smith by email | Email suits nearly every company and is the safe choice. If the inbox is busy, a clear subject helps it to be seen. | writes 1',
      'By handwritten card instead | Personal, and slow: it should follow an email. | asks again',
      'By LinkedIn message instead | Short, at most 300 characters. Best where you are connected already. | asks again',
    ]);
  });

  it('offer what the note holds for one person, with the line it comes from', () => {
    const { rows } = choiceOf(acme(['Jane Smith'], '', BODY), ['Jane Smith']);
    expect(rows.slice(1, 4).map(storyOf)).toEqual([
      'Mention “nightly loads that fail” | Line 17 of Acme, Jane Smith | asks again',
      'Mention “your move to Kubernetes” | Line 12 of Acme | asks again',
      'Speak of their challenge, “who answers at night” | Line 19 of Acme | asks again',
    ]);
  });

  it('take several things one after the other, and say on the first row what is picked', () => {
    const { choice } = choiceOf(acme(['Jane Smith'], '', BODY), ['Jane Smith'], 'first-check-in');
    const { note } = lay(acme(['Jane Smith'], '', BODY)).note().interview;
    const next = (from: DraftChoice, words: string): DraftChoice => {
      const then = rowsOf(note, from, NOTHING_MORE).find(({ title }) => title.includes(words))?.then;
      if (then === undefined || !('choose' in then)) throw new Error(`no row ${words}`);
      return then.choose;
    };
    const both = next(next(choice, 'Kubernetes'), 'answers at night');
    const [first] = rowsOf(note, both, NOTHING_MORE);
    expect(first?.note).toBe('Mentions “your move to Kubernetes”, “who answers at night”.');
    expect(first?.then).toMatchObject({ write: [{ picks: { topic: 'your move to Kubernetes', challenge: 'who answers at night' } }] });
    expect(rowsOf(note, both, NOTHING_MORE).map(({ title }) => title)).not.toContain('Mention “your move to Kubernetes”');
    expect(next(both, 'Leave out “your move').picks).toEqual({ challenge: 'who answers at night' });
  });

  it('offer only what the message can say, and everything for a template of the user’s own', () => {
    const { note } = lay(acme(['Jane Smith'], '', `${BODY}\n## To share\n\n- an article on nightly loads\n`)).note().interview;
    const offered = (kind: MessageKind, sources = NOTHING_MORE): string[] =>
      rowsOf(note, suggestedChoice(note, kind, ['Jane Smith']), sources)
        .filter(({ note: where }) => where.startsWith('Line'))
        .map(({ title }) => title);
    expect(offered('first-check-in')).toHaveLength(4);
    expect(offered('closing-note')).toEqual(['Mention “nightly loads that fail”', 'Mention “your move to Kubernetes”']);
    expect(offered('no-show')).toEqual([]);
    const own = { path: 'x.md', kind: 'no-show', types: [], channel: null, subject: null, body: 'About {{value}}.' } as const;
    expect(offered('no-show', { ...NOTHING_MORE, templates: [own] })).toHaveLength(4);
  });

  it.each(MESSAGE_KINDS.flatMap((kind) => CHANNELS.map((channel) => [kind, channel] as const)))(
    'offer nothing for a %s by %s that the letter then keeps to itself',
    (kind, channel) => {
      const desk = lay(acme(['Jane Smith'], '', `${BODY}\n## To share\n\n- an article on nightly loads\n`));
      const { interview } = desk.note();
      const choice = { ...suggestedChoice(interview.note, kind, ['Jane Smith']), channel };
      const { settings, plan } = desk.drafting;
      const around = { interviews: plan.interviews, followUps: [], settings, templates: [], proofPoints: null };
      for (const { title, then } of rowsOf(interview.note, choice, NOTHING_MORE)) {
        if (!('choose' in then) || Object.keys(then.choose.picks).length === 0) continue;
        const [wish] = wishesOf(then.choose);
        const [words = ''] = Object.values(then.choose.picks);
        if (wish !== undefined && channel !== 'linkedin')
          expect(composeDraft(requestFor(interview, wish, around)).body, title).toContain(words);
      }
    },
  );

  it('offer nothing to mention to several people at once, but each of them alone', () => {
    const { rows } = choiceOf(acme(['Jane Smith', 'Bob Lee <bob@acme.example>'], '', BODY), ['Jane Smith', 'Bob Lee']);
    expect(rows.map(({ title }) => title)).toEqual([
      'Write 2 drafts by email, one for each person',
      'Only to Jane Smith',
      'Only to Bob Lee',
      'By handwritten card instead',
      'By LinkedIn message instead',
    ]);
    expect(rows.map(({ note }) => note)).toContain('bob@acme.example');
  });

  it('keep the people when the channel changes, and the channel is written', () => {
    const { rows } = choiceOf(acme(['Jane Smith']), ['Jane Smith']);
    const then = rows.find(({ title }) => title.includes('LinkedIn'))?.then;
    expect(then).toMatchObject({ choose: { recipients: ['Jane Smith'], channel: 'linkedin', cardFollows: false } });
  });

  it('let the user’s own words be what to mention, to one person', () => {
    const { note } = lay(acme(['Jane Smith'])).note().interview;
    const rowFor = (choice: DraftChoice): ChoiceRow | null => ownWordsRow(note, choice, 'your office dog', NOTHING_MORE);
    const alone = choiceOf(acme(['Jane Smith']), ['Jane Smith']).choice;
    expect(rowFor(alone)?.then).toMatchObject({ choose: { recipients: ['Jane Smith'], picks: { topic: 'your office dog' } } });
    expect(rowFor({ ...alone, kind: 'networking-check-in', channel: 'linkedin' })?.then).toMatchObject({
      choose: { picks: { value: 'your office dog' } },
    });
    expect(rowFor({ ...alone, kind: 'no-show' })).toBeNull();
    const panel = choiceOf(acme(['Jane Smith', 'Bob Lee']), ['Jane Smith', 'Bob Lee']).choice;
    expect(rowFor(panel)).toBeNull();
  });

  it('let a check-in after a panel be addressed to one of it', () => {
    const { rows } = choiceOf(acme(['Jane Smith', 'Bob Lee']), [null], 'first-check-in');
    expect(rows.map(({ title }) => title)).toEqual([
      'Write the draft by email',
      'To Jane Smith instead',
      'To Bob Lee instead',
      'By handwritten card instead',
      'By LinkedIn message instead',
    ]);
  });
});
