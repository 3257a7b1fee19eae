import { SuggestModal } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { draftIn } from '../../../src/ui/editor/draft-in';
import { offerDraft, writeDrafts } from '../../../src/ui/editor/insert-draft';
import { dueHere, insertDue } from '../../../src/ui/editor/insert-due';
import { suggestedChoice, wishesOf } from '../../../src/ui/editor/draft-choice';
import { acme, headingsOf, lay, PATH, type Desk } from './desk';

const thank = ({ drafting, note }: Desk, ...people: readonly (string | null)[]): Promise<void> =>
  writeDrafts(drafting, note(), wishesOf(suggestedChoice(note().interview.note, 'thank-you', people)));

describe('a draft put into the note', () => {
  it('stands before the next heading of level 2 below the cursor, and all else stays as it was', async () => {
    const source = acme(
      ['Jane Smith <jane@acme.example>'],
      '',
      '# Acme\n\nA good talk.\n\n### Team\n\nSix people.\n\n## Next steps\n\nThey write.\n',
    );
    const desk = lay(source);
    desk.editor.setCursor(desk.editor.offsetToPos(source.indexOf('A good talk')));
    await thank(desk, 'Jane Smith');
    const after = desk.editor.getValue();
    expect(headingsOf(after)).toEqual(['# Acme', '### Team', '## Thank-you to Jane Smith', '## Next steps']);
    const at = after.indexOf('## Thank-you');
    expect(after.slice(0, at) + after.slice(after.indexOf('## Next steps'))).toBe(source);
    expect(after).toContain('To: jane@acme.example\nSubject: ');
  });

  it('stands at the end of a note that was only just opened, where the cursor is in the frontmatter', async () => {
    const desk = lay(acme(['Jane Smith'], '', '# Acme\n\n## Notes\n\nA good talk.\n'));
    desk.editor.setCursor({ line: 0, ch: 0 });
    await thank(desk, 'Jane Smith');
    expect(headingsOf(desk.editor.getValue())).toEqual(['# Acme', '## Notes', '## Thank-you to Jane Smith']);
  });

  it('has its first gap selected', async () => {
    const desk = lay(acme(['Jane Smith']));
    await thank(desk, 'Jane Smith');
    expect(desk.editor.getSelection()).toBe('[specific topic]');
    expect(desk.editor.hasFocus()).toBe(true);
  });

  it('is gone again after one undo, the whole panel at once', async () => {
    const source = acme(['Jane Smith', 'Bob Lee', 'Ana Cruz']);
    const desk = lay(source);
    await thank(desk, 'Jane Smith', 'Bob Lee', 'Ana Cruz');
    expect(headingsOf(desk.editor.getValue())).toEqual([
      '# Acme',
      '## Thank-you to Jane Smith',
      '## Thank-you to Bob Lee',
      '## Thank-you to Ana Cruz',
    ]);
    desk.editor.undo();
    expect(desk.editor.getValue()).toBe(source);
  });

  it('is not written twice: the second time leads to the first gap of the one that is there', async () => {
    const desk = lay(acme(['Jane Smith']));
    await thank(desk, 'Jane Smith');
    const once = desk.editor.getValue();
    desk.editor.setCursor({ line: 0, ch: 0 });
    await thank(desk, 'Jane Smith');
    expect(desk.editor.getValue()).toBe(once);
    expect(desk.editor.getSelection()).toBe('[specific topic]');
  });

  it('joins those of the panel that are there already', async () => {
    const desk = lay(acme(['Jane Smith', 'Bob Lee']));
    await thank(desk, 'Bob Lee');
    await thank(desk, 'Jane Smith', 'Bob Lee');
    expect(
      headingsOf(desk.editor.getValue())
        .filter((heading) => heading.includes('Thank-you'))
        .sort(),
    ).toEqual(['## Thank-you to Bob Lee', '## Thank-you to Jane Smith']);
  });

  it('gives each of twelve interviewers one of their own', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `Person ${String.fromCodePoint(65 + index)}`);
    const desk = lay(acme(people));
    await thank(desk, ...people);
    expect(headingsOf(desk.editor.getValue()).slice(1)).toEqual(people.map((name) => `## Thank-you to ${name}`));
  });

  it('keeps what looks like code in the notes as it is written', async () => {
    const desk = lay(acme(['Jane Smith'], '', '# Acme\n\n## Topics\n\n- ${x} and {{name}} and {{{y\n').replace('Acme Corp', '"<b>Acme"'));
    await thank(desk, 'Jane Smith');
    expect(desk.editor.getValue()).toContain('${x} and {{name}} and {{{y');
    expect(desk.editor.getValue()).toContain('at <b>Acme');
  });

  it('is addressed to nobody where the note names no one', async () => {
    const desk = lay(acme([]));
    await thank(desk, null);
    expect(headingsOf(desk.editor.getValue())).toEqual(['# Acme', '## Thank-you']);
    expect(desk.editor.getValue()).toContain('Dear hiring team,');
  });

  it('leaves a gap for a name that the settings do not hold', async () => {
    const desk = lay(acme(['Jane Smith']), { settings: { name: '', contactLine: '' } });
    await thank(desk, 'Jane Smith');
    expect(desk.editor.getValue()).toContain('[your name]');
  });

  it('comes from the user’s own template where there is one', async () => {
    const files = {
      'Letters/Thanks.md': '---\nfollow-up: thank-you\n---\nSubject: Thanks for {{position}}\n\nHello {{first name}}, all the best!\n',
    };
    const desk = lay(acme(['Jane Smith']), { files, settings: { messageTemplatesFolder: 'Letters' } });
    await thank(desk, 'Jane Smith');
    expect(desk.editor.getValue()).toContain('Subject: Thanks for Data Engineer\n\nHello Jane, all the best!');
  });

  it('comes from the built-in template where the user’s own is broken', async () => {
    const files = { 'Letters/Thanks.md': '---\nfollow-up: thank-you\n---\nHello {{{\n' };
    const desk = lay(acme(['Jane Smith']), { files, settings: { messageTemplatesFolder: 'Letters' } });
    await thank(desk, 'Jane Smith');
    expect(desk.editor.getValue()).toContain('Dear Jane,');
  });

  it('is written again, with the day in its heading, once the first one was sent', async () => {
    const sent = acme(
      ['Jane Smith'],
      'follow-up-log:\n  - 2026-11-18 sent thank-you to Jane Smith by email\n',
      '# Acme\n\n## Thank-you to Jane Smith\n\nTo:\nSubject: Thank you\n\nDear Jane,\n',
    );
    const desk = lay(sent);
    expect(draftIn(sent, { kind: 'thank-you', recipient: 'Jane Smith' }, desk.note().interview.note.log)).toBeNull();
    await thank(desk, 'Jane Smith');
    expect(headingsOf(desk.editor.getValue())).toEqual(['# Acme', '## Thank-you to Jane Smith', '## Thank-you to Jane Smith, 2026-11-19']);
  });
});

describe('what the commands put in', () => {
  it('a check-in to the only interviewer asks what to say first', async () => {
    const opened = vi.spyOn(SuggestModal.prototype, 'open').mockImplementation(() => undefined);
    const desk = lay(acme(['Jane Smith']));
    await offerDraft(desk.drafting, desk.note(), 'first-check-in');
    expect(opened).toHaveBeenCalledOnce();
    expect(headingsOf(desk.editor.getValue())).toEqual(['# Acme']);
    opened.mockRestore();
  });

  it('what is due here is every thank-you that is still open', async () => {
    const desk = lay(acme(['Jane Smith', 'Bob Lee', 'Ana Cruz'], 'follow-up-log:\n  - 2026-11-18 sent thank-you to Bob Lee by email\n'));
    expect(dueHere(desk.drafting, PATH).map(({ recipient }) => recipient)).toEqual(['Ana Cruz', 'Jane Smith']);
    await insertDue(desk.drafting, desk.note());
    expect(headingsOf(desk.editor.getValue())).toEqual(['# Acme', '## Thank-you to Ana Cruz', '## Thank-you to Jane Smith']);
  });

  it('nothing is due in the note of another application', () => {
    expect(dueHere(lay(acme(['Jane Smith'])).drafting, 'Interviews/Bolt.md')).toEqual([]);
  });
});

describe('while the message templates are read', () => {
  it('the tab turns to another note: nothing is put into it', async () => {
    const desk = lay(acme(['Jane Smith']));
    const before = desk.editor.getValue();
    await writeDrafts(
      desk.drafting,
      { ...desk.note(), isShown: () => false },
      wishesOf(suggestedChoice(desk.note().interview.note, 'thank-you', ['Jane Smith'])),
    );
    expect(desk.editor.getValue()).toBe(before);
  });

  it('a block of code that is never closed keeps the draft out', async () => {
    const desk = lay(acme(['Jane Smith'], '', '# Acme\n\n```\ncode\n'));
    const before = desk.editor.getValue();
    await writeDrafts(desk.drafting, desk.note(), wishesOf(suggestedChoice(desk.note().interview.note, 'thank-you', ['Jane Smith'])));
    expect(desk.editor.getValue()).toBe(before);
  });
});
