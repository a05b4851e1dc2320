// What a page shows: read from the core, and read again when the data or the language changed.
import type { Watch } from "../generated/door";
import { session } from "./session.svelte";
import { Work } from "./work.svelte";

export class Reading<T> {
  /** What was read last; it stays while it is read again, so that nothing jumps. */
  value = $state.raw<T>();
  readonly work = new Work();
  #latest = 0;

  /** Whether there was nothing to show yet and something may come. */
  get pending(): boolean {
    return this.value === undefined && !this.work.trouble;
  }

  async load(read: (watch: Watch) => Promise<T>): Promise<void> {
    const mine = (this.#latest += 1);
    const value = await this.work.run(read);
    if (mine === this.#latest && value !== undefined) this.value = value;
  }
}

/** Reads now, and again whenever the session, or anything `read` looks at, changes. */
export function reading<T>(read: (watch: Watch) => Promise<T>): Reading<T> {
  const result = new Reading<T>();
  $effect(() => {
    void session.revision;
    void result.load(read);
  });
  return result;
}
