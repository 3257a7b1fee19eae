/** All scenes, in the order in which the gallery shows them: as a person meets them. */
import { SURROUNDING_SCENES } from './around';
import { DRAFT_SCENES } from './drafts';
import { FIRST_MINUTE_SCENES } from './first-minute';
import { NOTE_SCENES } from './in-the-note';
import { LIST_SCENES } from './lists';
import { ROW_ACTION_SCENES } from './row-actions';
import type { Scene } from './scene';
import { SIDEBAR_SCENES } from './sidebar';
import { TIMELINE_SCENES } from './timeline';

export const SCENES: readonly Scene[] = [
  ...SIDEBAR_SCENES,
  ...FIRST_MINUTE_SCENES,
  ...ROW_ACTION_SCENES,
  ...DRAFT_SCENES,
  ...NOTE_SCENES,
  ...TIMELINE_SCENES,
  ...LIST_SCENES,
  ...SURROUNDING_SCENES,
];
