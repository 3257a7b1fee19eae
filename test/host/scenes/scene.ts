/** A named state of the plugin: with what the host is opened, and the steps that lead there. Tests and the gallery share them. */
import { type Host, type Opening } from '../open-host';

export interface Scene {
  /** Of small letters and hyphens: the picture's file name. */
  readonly name: string;
  /** What there is to see, in a sentence. */
  readonly title: string;
  readonly opening?: Opening;
  readonly steps: (host: Host) => Promise<void>;
}

/** Opens the sidebar as a person does. */
export async function openSidebar(host: Host): Promise<void> {
  await host.command('Open follow-ups');
  await host.page.locator('[data-type="interview-follow-ups"]').waitFor();
  await host.dismissNotices();
}
