import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { holidaysTable, TABLE } from '../../scripts/holidays';

it('the table of public holidays is what date-holidays gives today', { timeout: 60_000 }, () => {
  expect(readFileSync(TABLE, 'utf8')).toBe(holidaysTable());
});

it('the table of public holidays takes at most 25 kB of the bundle', async () => {
  const { code } = await transform(readFileSync(TABLE, 'utf8'), { loader: 'ts', minify: true });
  expect(code.length).toBeLessThanOrEqual(25_000);
});

it('the table of public holidays carries its licence', () => {
  expect(readFileSync(TABLE, 'utf8')).toMatch(/date-holidays[^]*CC BY-SA 3\.0/);
});
