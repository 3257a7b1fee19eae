import { readFileSync } from 'node:fs';
import { readPromises } from '../../src/domain/timeline/read-promises';
import { noteOf, OPTIONS } from '../domain/timeline/notes';

/** A sentence of the corpus that the gate is unsure about by the weights of today, with a day in it: said on Wednesday 2026-11-18. */
export function unsureSentence(): string {
  const lines = readFileSync('test/domain/timeline/corpus/real/choose.en.jsonl', 'utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const { text } = JSON.parse(line) as { text: string };
    const { promises, unsure } = text.length > 120 ? { promises: [], unsure: [] } : readPromises(noteOf(text), OPTIONS);
    const [asked, ...others] = unsure;
    if (promises.length === 0 && others.length === 0 && asked?.quote === text && asked.by !== null && asked.by > '2026-11-25') return text;
  }
  throw new Error('No line of the corpus is unsure by the weights of today.');
}
