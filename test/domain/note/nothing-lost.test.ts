/** Whatever a note looks like, a write changes its own lines alone, reads back, and is taken out again. */
import { expect, it } from 'vitest';
import { tryNotes } from './nothing-lost';

it('of 1,000 notes none loses a byte, and no ordinary one is refused', () => {
  const { writes, ordinary } = tryNotes(1_000);
  expect(writes).toBe(5_000);
  // Else the run would say nothing.
  expect(ordinary).toBeGreaterThan(300);
});
