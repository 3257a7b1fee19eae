/**
 * Obsidian for the tests outside `app`: the mock, with what it lacks.
 *
 * Whatever is exported here can be spied on (`vi.spyOn(obsidian, 'Notice')`), which ends with the test file: what `vi.mock` replaces stays
 * replaced for all files that share what they load.
 */
import { StateField } from '@codemirror/state';

export * from 'obsidian-test-mocks/obsidian';

/** The file of an editor: `editorInfoField.init(() => ({ file }))` among the editor's extensions. */
export const editorInfoField = StateField.define<unknown>({ create: () => null, update: (value) => value });
