/** Before each file the app's own additions to the DOM; behind it nothing of the file is left, since the next may share its page. */
import { setup } from 'obsidian-test-mocks/setup';
import { afterAll, vi } from 'vitest';

setup();

afterAll(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
  document.body.removeAttribute('class');
  window.localStorage.clear();
});
