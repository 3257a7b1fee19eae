/** All scenes, in the order in which the gallery shows them: as a person meets them. */
import { DRAFT_SCENES } from './drafts';
import { type Scene } from './scene';
import { SIDEBAR_SCENES } from './sidebar';

export const SCENES: readonly Scene[] = [...SIDEBAR_SCENES, ...DRAFT_SCENES];
