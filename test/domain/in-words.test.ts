import { describe, expect, it } from 'vitest';
import { listed, nameOfNote, withCapital } from '../../src/domain/in-words';

describe('words in a sentence', () => {
  it.each([
    ['none', [], ''],
    ['one', ['Acme'], 'Acme'],
    ['two', ['Acme', 'Globex'], 'Acme and Globex'],
    ['three', ['Acme', 'Globex', 'Initech'], 'Acme, Globex and Initech'],
  ])('list %s', (_count, words, text) => expect(listed(words)).toBe(text));

  it.each([
    ['in a folder', 'Jobs/2026/Acme.md', 'Acme'],
    ['at the top', 'Acme.MD', 'Acme'],
    ['with a dot in its name', 'Jobs/Acme.io.md', 'Acme.io'],
    ['without an ending', 'Acme', 'Acme'],
  ])('name a note %s', (_where, path, name) => expect(nameOfNote(path)).toBe(name));

  it('begin with a capital, and go on as they were', () => {
    expect(withCapital('phone at ACME')).toBe('Phone at ACME');
    expect(withCapital('')).toBe('');
  });
});
