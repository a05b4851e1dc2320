// What was begun and is not saved yet, by form. It outlives the page, so that looking elsewhere
// loses nothing; each municipality has its own.
import { session } from "./session.svelte";

class Drafts {
  readonly #kept = new Map<string, unknown>();

  /** What was begun in a form of the open municipality; begun now, where nothing was. */
  of<T>(form: string, begin: () => T): T {
    const key = `${this.#open}\n${form}`;
    if (!this.#kept.has(key)) this.#kept.set(key, begin());
    return this.#kept.get(key) as T;
  }

  /** Forgets what was begun in a form of the open municipality. */
  drop(form: string): void {
    this.#kept.delete(`${this.#open}\n${form}`);
  }

  /** Forgets what was begun in the open municipality. */
  forget(): void {
    const own = `${this.#open}\n`;
    for (const key of this.#kept.keys()) if (key.startsWith(own)) this.#kept.delete(key);
  }

  get #open(): string {
    return `${session.workspace?.folder}/${session.workspace?.file}`;
  }
}

/** The drafts of the window. */
export const drafts = new Drafts();
