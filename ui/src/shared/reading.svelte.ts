// What a page shows: read from the core, and read again when the data or the language changed.
import { changesSoFar } from "../door";
import type { Watch } from "../generated/door";
import { session } from "./session.svelte";
import { Work } from "./work.svelte";

export class Reading<T> {
  /** What was read last; it stays while it is read again, so that nothing jumps. */
  value = $state.raw<T>();
  readonly work = new Work();
  readonly #lasts: boolean;
  #latest = 0;

  constructor(lasts = false) {
    this.#lasts = lasts;
  }

  /** Whether there was nothing to show yet and something may come. */
  get pending(): boolean {
    return this.value === undefined && !this.work.trouble;
  }

  async load(read: (watch: Watch) => Promise<T>): Promise<void> {
    const mine = (this.#latest += 1);
    const before = changesSoFar();
    const value = await this.work.run(read);
    if (mine !== this.#latest || value === undefined) return;
    this.value = value;
    if (this.#lasts) lasting.set(read, { before, value });
  }
}

/** What was read for pages to which one often returns, and how often something had been changed before. */
const lasting = new Map<unknown, { before: number; value: unknown }>();

/** Nothing that was read lasts. */
export const forgetReadings = (): void => lasting.clear();

/** Reads now, and again whenever the session, or anything `read` looks at, changes. */
export function reading<T>(read: (watch: Watch) => Promise<T>): Reading<T> {
  const result = new Reading<T>();
  $effect(() => {
    void session.revision;
    void result.load(read);
  });
  return result;
}

/** The same for what takes long to read, or is often returned to: it lasts until something is changed, also when one comes back. */
export function longReading<T>(read: (watch: Watch) => Promise<T>): Reading<T> {
  const result = new Reading<T>(true);
  const known = lasting.get(read);
  let stands = known?.before === changesSoFar();
  if (stands) result.value = known?.value as T;
  $effect(() => {
    void session.revision;
    if (!stands) void result.load(read);
    stands = false;
  });
  return result;
}
