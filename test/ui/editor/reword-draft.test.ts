import { describe, expect, it } from 'vitest';
import { draftSectionsOf } from '../../../src/domain/note/drafts';
import { writeDrafts } from '../../../src/ui/editor/insert-draft';
import { rewordDraft } from '../../../src/ui/editor/reword-draft';
import type { Wish } from '../../../src/domain/message/request';
import { acme, lay, type Desk } from './desk';

const JANE: Wish = { kind: 'thank-you', recipient: 'Jane Smith', channel: 'email' };

const sectionIn = ({ editor }: Desk, nth = 0) => {
  const section = draftSectionsOf(editor.getValue())[nth];
  if (section === undefined) throw new Error('There is no such draft.');
  return section;
};
const bodyIn = (desk: Desk, nth = 0): string => sectionIn(desk, nth).body.text;
const reword = (desk: Desk, nth = 0): Promise<void> => rewordDraft(desk.drafting, desk.note(), sectionIn(desk, nth));
const replace = ({ editor }: Desk, from: string, to: string): void => editor.setValue(editor.getValue().replace(from, () => to));

async function written(source: string, ...wishes: Wish[]): Promise<Desk> {
  const desk = lay(source);
  await writeDrafts(desk.drafting, desk.note(), wishes);
  return desk;
}

describe('another wording', () => {
  it('comes round after three, and changes nothing outside the draft', async () => {
    const desk = await written(acme(['Jane Smith']), JANE);
    const first = desk.editor.getValue();
    const seen = [bodyIn(desk)];
    for (let count = 0; count < 2; count++) {
      await reword(desk);
      seen.push(bodyIn(desk));
    }
    expect(new Set(seen).size).toBe(3);
    await reword(desk);
    expect(desk.editor.getValue()).toBe(first);
  });

  it('keeps what was filled in, and selects the next gap', async () => {
    const desk = await written(acme(['Jane Smith']), JANE);
    replace(desk, '[specific topic]', 'the mill by the river');
    await reword(desk);
    expect(bodyIn(desk)).toContain('The part of our conversation about the mill by the river');
    expect(desk.editor.getSelection()).toBe('[challenge of theirs, and your skill for it]');
  });

  it('keeps what was picked', async () => {
    const note = acme(['Jane Smith'], '', '# Acme\n\n## Topics\n\n- their streams\n- their move to Kubernetes\n');
    const desk = await written(note, { ...JANE, picks: { topic: 'your move to Kubernetes' } });
    await reword(desk);
    expect(bodyIn(desk)).toContain('The part of our conversation about your move to Kubernetes');
  });

  it('gives each of a panel one that nobody else has', async () => {
    const people = ['Jane Smith', 'Bob Lee', 'Ana Cruz'];
    const desk = await written(acme(people), ...people.map((recipient): Wish => ({ ...JANE, recipient })));
    await reword(desk, 1);
    const bodies = people.map((_name, nth) => bodyIn(desk, nth).replace(/^Dear \w+/, ''));
    expect(new Set(bodies).size).toBe(3);
  });

  it('asks first where the words are the user’s own', async () => {
    const desk = await written(acme(['Jane Smith']), JANE);
    replace(desk, 'Kind regards', 'See you in the mill. Kind regards');
    const before = desk.editor.getValue();
    await reword(desk);
    expect(desk.editor.getValue()).toBe(before);
  });

  it('keeps a subject of the user’s own', async () => {
    const desk = await written(acme(['Jane Smith']), JANE);
    const { subject } = sectionIn(desk);
    replace(desk, `Subject: ${subject?.text ?? ''}`, 'Subject: Our talk about mills');
    await reword(desk);
    expect(sectionIn(desk).subject?.text).toBe('Our talk about mills');
    expect(bodyIn(desk)).toContain('I would also like to help with');
  });

  it('leaves a message that was sent as it is', async () => {
    const desk = await written(acme(['Jane Smith'], 'follow-up-log:\n  - 2026-11-19 sent thank-you\n'), JANE);
    // Written after the one that was sent, it bears a day; the same day counts as sent.
    const before = desk.editor.getValue();
    await reword(desk);
    expect(desk.editor.getValue()).toBe(before);
  });
});
