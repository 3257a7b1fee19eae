/**
 * The vault: the mock's, with the app's order of things.
 *
 * Writes to one file wait for one another, so `process` is atomic as in the app; files know when they were written;
 * reads and writes can be slow, and writes can fail.
 */
import { Vault, type FileSystemAdapter, type TFile } from 'obsidian-test-mocks/obsidian';
import { pause, type Faults } from './faults';

type Options = Parameters<Vault['modify']>[2];

export class HostVault extends Vault {
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(
    adapter: FileSystemAdapter,
    private readonly faults: Faults,
  ) {
    super(adapter.asOriginalType__());
  }

  override getName(): string {
    return 'Sample vault';
  }

  override async read(file: TFile): Promise<string> {
    await pause(this.faults.latency);
    return super.read(file);
  }

  override async cachedRead(file: TFile): Promise<string> {
    await pause(this.faults.latency);
    return super.cachedRead(file);
  }

  override modify(file: TFile, data: string, options?: Options): Promise<void> {
    return this.inTurn(file.path, async () => {
      await this.beforeWriting();
      await this.stamp(file, () => super.modify(file, data, options));
      if (this.faults.writeError !== null) throw new Error(this.faults.writeError);
    });
  }

  override process(file: TFile, change: (data: string) => string, options?: Options): Promise<string> {
    return this.inTurn(file.path, async () => {
      await this.beforeWriting();
      const { writeError, failsAfter } = this.faults;
      return this.stamp(file, async () => {
        const written = await super.process(
          file,
          (before) => {
            const text = change(before);
            return writeError !== null && failsAfter === 'half' ? text.slice(0, text.length / 2) : text;
          },
          options,
        );
        if (writeError === null) return written;
        // A disk that cuts a text off has a bad moment, and then goes on.
        if (failsAfter === 'half') this.faults.writeError = null;
        throw new Error(writeError);
      });
    });
  }

  override async create(path: string, data: string, options?: Options): Promise<TFile> {
    await this.beforeWriting();
    // The adapter would write over a file that is there; the app refuses.
    if (this.getAbstractFileByPath(path) !== null) throw new Error('File already exists.');
    return super.create(path, data, options);
  }

  private async beforeWriting(): Promise<void> {
    await pause(this.faults.latency);
    if (this.faults.writeError !== null && this.faults.failsAfter === 'nothing') throw new Error(this.faults.writeError);
  }

  /** The file's times are right by the time that its `modify` event is heard. */
  private stamp<T>(file: TFile, write: () => Promise<T>): Promise<T> {
    file.stat.mtime = Date.now();
    return write();
  }

  private inTurn<T>(path: string, job: () => Promise<T>): Promise<T> {
    const turn = (this.queues.get(path) ?? Promise.resolve()).then(job);
    // The next one waits for this one to end, however it ends; the caller gets the failure.
    this.queues.set(
      path,
      turn.catch(() => undefined),
    );
    return turn;
  }
}
