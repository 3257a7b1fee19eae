/**
 * All rules of the check, in the order of the etiquette: so they are listed in the guide, and so findings at one place follow each other.
 */
import type { CheckRule } from './rule';
import { c1 } from './rules/c1-length';
import { c2 } from './rules/c2-check-in-length';
import { c3 } from './rules/c3-subject';
import { c4 } from './rules/c4-loud-subject';
import { c5 } from './rules/c5-generic-thanks';
import { c6 } from './rules/c6-placeholders';
import { c7 } from './rules/c7-tone';
import { c8 } from './rules/c8-other-offer';
import { c9 } from './rules/c9-no-value';
import { c10 } from './rules/c10-purpose';
import { c11 } from './rules/c11-too-soon';
import { c12 } from './rules/c12-repetition';
import { c13 } from './rules/c13-same-to-panel';
import { c14 } from './rules/c14-names';
import { c15 } from './rules/c15-neediness';
import { c16 } from './rules/c16-recap';
import { c17 } from './rules/c17-slips';
import { c18 } from './rules/c18-missing';

export const RULES: readonly CheckRule[] = [c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18];
