/**
 * The rules of etiquette, as the guide and the app tell them; what a rule works out stands beside its words.
 */
import { I6 } from './rules/i6-missed';
import { T1 } from './rules/t1-thank-you';
import { T2 } from './rules/t2-first-check-in';
import { T3 } from './rules/t3-second-check-in';
import { T4 } from './rules/t4-final-follow-up';
import { T5 } from './rules/t5-closing-note';
import { T6 } from './rules/t6-networking';
import { T7 } from './rules/t7-stated-guidance';
import { T8 } from './rules/t8-no-timeline';
import { T9 } from './rules/t9-context';
import { T10 } from './rules/t10-ask';
import { T11 } from './rules/t11-spacing';
import { T12 } from './rules/t12-new-round';
import { T13 } from './rules/t13-answer';
import { T14 } from './rules/t14-meanwhile';
import { T15 } from './rules/t15-linkedin';
import { T16 } from './rules/t16-gone-quiet';
import { T17 } from './rules/t17-timeline-question';
import type { EtiquetteRule, EtiquetteRuleId } from './rules/rule';

/** All rules by their ids, in the order in which they meet somebody who applies: messages first, then what moves their days. */
export const ETIQUETTE: Readonly<Record<EtiquetteRuleId, EtiquetteRule>> = {
  T1,
  T2,
  T3,
  T4,
  T5,
  T6,
  T7,
  T8,
  T9,
  T10,
  T11,
  T12,
  T13,
  T14,
  T15,
  T16,
  T17,
  I6,
};
