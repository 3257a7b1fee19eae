import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../src/domain/note/file-name';

describe('a safe file name', () => {
  it.each([
    ['leaves plain words alone', 'Acme Corp, Data Engineer', 'Acme Corp, Data Engineer'],
    ['cannot leave its folder', '../../etc/passwd', 'etc passwd'],
    ['takes out what Windows, iOS or links refuse', 'A/B\\C: "D" <E> | F? * #1 ^2 [3]', 'A B C D E F 1 2 3'],
    ['is never hidden', '...hidden', 'hidden'],
    ['ends in no dot or blank, which Windows would drop', 'Acme Inc. . ', 'Acme Inc'],
    ['is no device of Windows', 'con', 'con note'],
    ['is no device of Windows with an ending either', 'NUL.md', 'NUL md note'],
    ['keeps letters of all languages', 'Müller & Søn 株式会社', 'Müller & Søn 株式会社'],
    ['drops marks that turn the direction of writing', 'Acme\u202Egpj', 'Acme gpj'],
    ['puts lines on one', 'Acme\r\nCorp\tLtd', 'Acme Corp Ltd'],
    ['falls back where nothing is left', '///', 'Interview'],
    ['falls back on nothing', '', 'Interview'],
  ])('%s', (_why, words, name) => {
    expect(safeFileName(words, 'Interview')).toBe(name);
  });

  it('is short enough for every file system, whole characters only', () => {
    const name = safeFileName('🏢'.repeat(300), 'Interview');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(160);
    expect(name).toBe('🏢'.repeat(40));
  });

  it('is safe for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
        const name = safeFileName(words, 'Interview');
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[.\s]|[.\s]$/u);
        expect(name).not.toBe('');
      }),
    );
  });
});
