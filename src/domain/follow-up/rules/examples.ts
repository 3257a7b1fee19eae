/**
 * The examples of all rules, by rule, for the guide and the tests; apart from the rules, so that none of them ships in the plugin.
 */
import type { EtiquetteExample, EtiquetteRuleId } from './rule';
import { examples as i6 } from './i6-missed';
import { examples as t1 } from './t1-thank-you';
import { examples as t2 } from './t2-first-check-in';
import { examples as t3 } from './t3-second-check-in';
import { examples as t4 } from './t4-final-follow-up';
import { examples as t5 } from './t5-closing-note';
import { examples as t6 } from './t6-networking';
import { examples as t7 } from './t7-stated-guidance';
import { examples as t8 } from './t8-no-timeline';
import { examples as t9 } from './t9-context';
import { examples as t10 } from './t10-ask';
import { examples as t11 } from './t11-spacing';
import { examples as t12 } from './t12-new-round';
import { examples as t13 } from './t13-answer';
import { examples as t14 } from './t14-meanwhile';
import { examples as t15 } from './t15-linkedin';
import { examples as t16 } from './t16-gone-quiet';
import { examples as t17 } from './t17-timeline-question';

/** In the order of the rules. */
export const ETIQUETTE_EXAMPLES: Readonly<Record<EtiquetteRuleId, readonly EtiquetteExample[]>> = {
  T1: t1,
  T2: t2,
  T3: t3,
  T4: t4,
  T5: t5,
  T6: t6,
  T7: t7,
  T8: t8,
  T9: t9,
  T10: t10,
  T11: t11,
  T12: t12,
  T13: t13,
  T14: t14,
  T15: t15,
  T16: t16,
  T17: t17,
  I6: i6,
};
