import { describe, expect, it } from 'vitest';
import { isInFolder, likelyFolder } from '../../../src/domain/note/candidate';

describe('a folder', () => {
  it.each([
    ['Jobs/Interviews/Acme.md', 'Jobs/Interviews', true],
    ['Jobs/Interviews/2026/Acme.md', '/Jobs/Interviews/', true],
    ['Jobs/Interviews old/Acme.md', 'Jobs/Interviews', false],
    ['Jobs/Interviews.md', 'Jobs/Interviews', false],
    ['Acme.md', '', false],
    ['Acme.md', '/', false],
  ])('holds: %s in "%s": %s', (path, folder, holds) => {
    expect(isInFolder(path, folder)).toBe(holds);
  });

  it('that looks right is the one with most notes, those in folders below it too', () => {
    const paths = [
      'Jobs/Interviews/Acme.md',
      'Jobs/Interviews/2026/Bolt.md',
      'Jobs/Interviews/logo.png',
      'Podcast/interview/Jane.md',
      'Interview prep.md',
      'Templates/Interviews/a.md',
      'Templates/Interviews/b.md',
      'Templates/Interviews/c.md',
    ];
    expect(likelyFolder(paths, ['Templates'])).toEqual({ folder: 'Jobs/Interviews', notes: 2 });
  });

  it('that looks right is the first by name among equals, whatever the order', () => {
    const paths = ['b interviews/x.md', 'a interviews/x.md'];
    expect(likelyFolder(paths, [])).toEqual(likelyFolder([...paths].reverse(), []));
    expect(likelyFolder(paths, [])?.folder).toBe('a interviews');
  });

  it('that looks right holds interviews, and no questions or preparation for them', () => {
    const about = ['Interview questions/SQL.md', 'Interview questions/Java.md', 'Interview prep/Acme.md'];
    expect(likelyFolder([...about, 'Interviews/Acme.md'], [])).toEqual({ folder: 'Interviews', notes: 1 });
    expect(likelyFolder(about, [])).toBeNull();
  });

  it("that looks right holds the user's own interviews, and no research", () => {
    const others = ['User interviews 2026/P01.md', 'Research/Interviews/P02.md', 'Candidate interviews/Lea.md'];
    expect(likelyFolder([...others, 'Interviews/Acme.md'], [])).toEqual({ folder: 'Interviews', notes: 1 });
    expect(likelyFolder(others, [])).toBeNull();
  });

  it('that looks right is not there where none is called so', () => {
    expect(likelyFolder(['Jobs/Acme.md', 'Interview.md', 'Interviewees/Jane.md'], [])).toBeNull();
  });
});
