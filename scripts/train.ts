/**
 * Learns the weights of the English gate from labelled lines, and writes them.
 *
 *   npm run train                writes `src/domain/timeline/locales/en/gate/weights.ts`; the same lines give the same file
 *   npm run train -- --show 80   prints the heaviest features instead
 *
 * The lines of the sealed part are never read here.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { packed } from '../src/domain/timeline/gate/model';
import { examplesOfCorpora } from './train/corpora';
import { fit } from './train/fit';

const FILE = 'src/domain/timeline/locales/en/gate/weights.ts';

const { bias, weights } = fit(examplesOfCorpora(['learn', 'choose']));
const shown = process.argv.indexOf('--show');
if (shown > 0) {
  const heaviest = [...weights].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, Number(process.argv[shown + 1] ?? 50));
  for (const [name, weight] of heaviest) console.log(`${weight.toFixed(2).padStart(6)}  ${name}`);
} else {
  const source = `/** Written by \`npm run train\`; \`gate/model.ts\` says how the text is packed. */\n\nexport const BIAS = ${bias.toFixed(4)};\n\nexport const WEIGHTS =\n  '${packed(weights)}';\n`;
  writeFileSync(FILE, await format(source, { ...(await resolveConfig(FILE)), parser: 'typescript' }));
  console.log(`${FILE}: ${weights.size} features`);
}
