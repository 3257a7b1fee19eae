/** A note that tells of an end: the row that asks, and what each answer writes. */
import { describe, expect, it } from 'vitest';
import { click, linesAdded, openSidebar, patiently, rowOf, saying, startApp, type Page } from './an-app';
import { FILES, interview } from './notes';

const VELA = 'Jobs/Vela.md';

async function sidebarWith(body: string): Promise<{ page: Page; source: string }> {
  const source = interview('Vela', '2026-11-12', '', body);
  const page = await startApp({ ...FILES, [VELA]: source });
  await openSidebar(page);
  return { page, source };
}

const button = (text: string): HTMLElement => {
  const found = [...rowOf('Vela').querySelectorAll<HTMLElement>('button')].find((each) => each.textContent === text);
  if (found === null || found === undefined) throw new Error(`No button says "${text}".`);
  return found;
};

describe('an end that a note tells of', () => {
  it.each<[string, string, string, string, string[]]>([
    [
      'a no that is so',
      '20 Nov: Jane rang. They went with somebody else.',
      'It reads as if they said no',
      'Yes, close it',
      ['follow-up-log:', '  - 2026-11-20 heard They went with somebody else.', 'status: rejected'],
    ],
    [
      'a no that is none',
      '20 Nov: Jane rang. They went with somebody else.',
      'It reads as if they said no',
      'No, still open',
      ['follow-up-log:', '  - 2026-11-25 read "They went with somebody else." as none'],
    ],
    [
      'an offer',
      '20 Nov: got the offer! They want my answer by December 1.',
      'It reads as if you have an offer, answer by Tue 1 Dec',
      'Yes, an offer, by Tue 1 Dec',
      ['answer-by: 2026-12-01', 'follow-up-log:', '  - 2026-11-20 heard got the offer!', 'status: offer'],
    ],
    [
      'a withdrawal',
      '20 Nov: I have withdrawn.',
      'It reads as if you withdrew',
      'Yes, close it',
      ['follow-up-log:', '  - 2026-11-25 note withdrew', 'status: withdrawn'],
    ],
    [
      'the job taken',
      '20 Nov: signed the contract!',
      'It reads as if you took the job',
      'Yes, close it',
      ['follow-up-log:', '  - 2026-11-25 note accepted the offer', 'status: accepted'],
    ],
    [
      'enough of them',
      "20 Nov: I'm done with them.",
      'It reads as if you are done with them',
      'Yes, close it',
      ['follow-up-log:', '  - 2026-11-25 note stopped following up', 'status: closed'],
    ],
  ])('%s is asked in its words, and the answer is one edit with Undo', async (_, body, question, answer, lines) => {
    const { page, source } = await sidebarWith(body);
    expect(rowOf('Vela').textContent).toContain(question);
    click(button(answer));
    await patiently(async () => expect(linesAdded(source, await page.read(VELA)).sort()).toEqual([...lines].sort()));
    await patiently(() => expect(document.querySelector('.follow-ups')?.textContent).not.toContain(question));
    click(saying('.notice button', 'Undo'));
    await patiently(async () => expect(await page.read(VELA)).toBe(source));
  });

  it('leads to its line, and no check-in stands beside the question', async () => {
    await sidebarWith('20 Nov: Jane rang. They went with somebody else.');
    expect(rowOf('Vela').querySelector('a.follow-ups-quote')?.textContent).toBe('“They went with somebody else.”');
    expect(document.querySelector('.follow-ups')?.textContent).toContain('To confirm');
    expect([...document.querySelectorAll('.follow-ups-row')].filter((row) => /Vela.*[Cc]heck-in/.test(row.textContent ?? ''))).toEqual([]);
  });
});
