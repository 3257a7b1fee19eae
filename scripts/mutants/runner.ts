/**
 * Runs each test once as it is, and then once for each change that it came by, until a test has noticed that change.
 *
 * In: tests over sources whose changes stand behind switches (`changes.ts`). Out: the file `MUTANTS_OUT`: which were noticed, and which were
 * come by where a file of tests was apart or by a long test, so that they need a run of their own. With `MUTANTS_ONE` in that file a plain run with that change.
 */
import { setMaxListeners } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { TestRunner } from 'vitest';
import type { RunnerTask, RunnerTestCase, RunnerTestSuite } from 'vitest';
import fc from 'fast-check';

interface Work {
  readonly one: number | null;
}

interface State {
  active: number;
  rounds: number;
  most: number;
  /** How many changes were come by so far. */
  looks: number;
  seen: Set<number>;
  /** Those that need a run of their own. */
  readonly apart: Set<number>;
  readonly inTests: Set<number>;
  readonly noticed: Map<number, string>;
  readonly troubles: string[];
  readonly forget: (() => void)[];
}

declare global {
  var __mutants: State | undefined;
}

const OUT = process.env['MUTANTS_OUT'] ?? '';
/** How many more rounds than usual are an endless loop. */
const TIMES = 3;
const AT_LEAST = 200_000;
/** A test that takes longer (milliseconds of processor time) is not run again for each change: those left get a run of their own. */
const LONG = 150;

function begin(): State {
  const state: State = {
    active: -1,
    rounds: 0,
    most: Infinity,
    looks: 0,
    seen: new Set(),
    apart: new Set(),
    inTests: new Set(),
    noticed: new Map(),
    troubles: [],
    forget: [],
  };
  const round = (): void => {
    if (++state.rounds > state.most) throw new Error('It never ends.');
  };
  const all = globalThis as unknown as Record<string, unknown>;
  all['__round'] = round;
  all['__is'] = (id: number): boolean => {
    round();
    state.looks++;
    state.seen.add(id);
    return id === state.active;
  };
  all['__onForget'] = (forget: () => void): void => void state.forget.push(forget);
  // What was made without coming by a change is the same with any, and kept: most tables and patterns are.
  all['__lazy'] = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | null = null;
    let hangsOnChanges = false;
    state.forget.push(() => {
      if (hangsOnChanges) made = null;
    });
    return () => {
      if (made === null) {
        const before = state.looks;
        made = { value: make() };
        hangsOnChanges ||= state.looks > before;
      } else if (hangsOnChanges) state.looks++;
      return made.value;
    };
  };
  all['__kept'] = <T extends Map<object, unknown> | WeakMap<object, unknown>>(kept: T): T => {
    const missedAt = new WeakMap<object, number>();
    const [get, set] = [kept.get.bind(kept), kept.set.bind(kept)];
    const hanging = new Set<object>();
    state.forget.push(() => {
      for (const key of hanging) kept.delete(key);
      hanging.clear();
    });
    const names = new Map<unknown, object>();
    const keyOf = (key: unknown): object => {
      if (typeof key === 'object' && key !== null) return key;
      const name = names.get(key) ?? {};
      names.set(key, name);
      return name;
    };
    kept.get = (key: object) => {
      if (!kept.has(key)) missedAt.set(keyOf(key), state.looks);
      else if (hanging.has(key)) state.looks++;
      return get(key);
    };
    kept.set = (key: object, value: unknown) => {
      if (missedAt.get(keyOf(key)) !== state.looks) hanging.add(key);
      set(key, value);
      return kept;
    };
    return kept;
  };
  // Each run of a test listens for being called off.
  setMaxListeners(0);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, seed: 1 });
  return state;
}

const state = (globalThis.__mutants ??= begin());
const work = JSON.parse(existsSync(OUT + '.work') ? readFileSync(OUT + '.work', 'utf8') : '{"one":null}') as Work;
state.active = work.one ?? -1;
state.most = work.one === null ? Infinity : 50_000_000;

export default class MutantRunner extends TestRunner {
  onCollected(): void {
    for (const id of state.seen) state.apart.add(id);
    state.seen = new Set();
  }

  async runTask(test: RunnerTask): Promise<void> {
    const run = TestRunner.getTestFn(test as RunnerTestCase);
    if (work.one !== null) {
      state.rounds = 0;
      return void (await run());
    }
    const again = async (id: number, most: number): Promise<string | null> => {
      for (const forget of state.forget) forget();
      Object.assign(state, { active: id, rounds: 0, most });
      try {
        await run();
        return null;
      } catch (error) {
        return String(error);
      } finally {
        Object.assign(state, { active: -1, most: Infinity });
      }
    };
    state.seen = new Set();
    const first = await again(-1, Infinity);
    if (first !== null) throw new Error(first);
    const usual = state.rounds;
    const seen = [...state.seen];
    for (const id of seen) state.inTests.add(id);
    const start = process.cpuUsage();
    if ((await again(-1, Infinity)) !== null) {
      state.troubles.push(`cannot be run twice: ${test.name}`);
      return;
    }
    const isLong = process.cpuUsage(start).user / 1000 > LONG;
    for (const id of seen) {
      if (state.noticed.has(id)) continue;
      if (isLong) state.apart.add(id);
      else if ((await again(id, usual * TIMES + AT_LEAST)) !== null) state.noticed.set(id, test.name);
    }
    if ((await again(-1, Infinity)) !== null) state.troubles.push(`was spoilt by a change: ${test.name}`);
    state.seen = new Set();
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (work.one !== null) return;
    const { noticed, apart, inTests, troubles } = state;
    writeFileSync(OUT, JSON.stringify({ noticed: [...noticed], apart: [...apart], inTests: [...inTests], troubles }));
  }
}
