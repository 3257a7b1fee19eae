/**
 * The examples of all rules, for the tests and the guide. Nothing that is shipped imports this file.
 */
import type { RuleId } from '../diagnostic';
import type { Examples } from './rule';
import { examples as c1 } from './rules/c1-length';
import { examples as c2 } from './rules/c2-check-in-length';
import { examples as c3 } from './rules/c3-subject';
import { examples as c4 } from './rules/c4-loud-subject';
import { examples as c5 } from './rules/c5-generic-thanks';
import { examples as c6 } from './rules/c6-placeholders';
import { examples as c7 } from './rules/c7-tone';
import { examples as c8 } from './rules/c8-other-offer';
import { examples as c9 } from './rules/c9-no-value';
import { examples as c10 } from './rules/c10-purpose';
import { examples as c11 } from './rules/c11-too-soon';
import { examples as c12 } from './rules/c12-repetition';
import { examples as c13 } from './rules/c13-same-to-panel';
import { examples as c14 } from './rules/c14-names';
import { examples as c15 } from './rules/c15-neediness';
import { examples as c16 } from './rules/c16-recap';
import { examples as c17 } from './rules/c17-slips';
import { examples as c18 } from './rules/c18-missing';

export const CHECK_EXAMPLES: Readonly<Record<RuleId, Examples>> = {
  C1: c1,
  C2: c2,
  C3: c3,
  C4: c4,
  C5: c5,
  C6: c6,
  C7: c7,
  C8: c8,
  C9: c9,
  C10: c10,
  C11: c11,
  C12: c12,
  C13: c13,
  C14: c14,
  C15: c15,
  C16: c16,
  C17: c17,
  C18: c18,
};
