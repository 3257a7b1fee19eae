import type { PromiseMark } from '../../domain/follow-up/promise-marks';

/** Class of a mark, in the editor and in the reading view; unsure ones have a second. */
export const markClass = ({ certainty }: Pick<PromiseMark, 'certainty'>): string =>
  certainty === 'unsure' ? 'follow-ups-promise-mark is-unsure' : 'follow-ups-promise-mark';
