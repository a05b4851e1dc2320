// What is written a moment after the last letter, so that not every letter is a write.

/** So many milliseconds without a letter. */
const PAUSE = 400;

export class Later {
  #clock: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => Promise<unknown>) | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** What was written last, or is being written. */
  #kept: string | undefined;

  /** This is what was written last, before the page was there. */
  stands(content: unknown): void {
    this.#kept ??= JSON.stringify(content);
  }

  /** Has this content written after a pause, where it is not what was written last; nothing comes back where that failed. */
  keep<T>(content: T, write: (content: T) => Promise<unknown>): void {
    const text = JSON.stringify(content);
    if (text === this.#kept) return this.leave();
    this.put(async () => {
      this.#kept = text;
      const written = (await write(content)) !== undefined;
      if (!written && this.#kept === text) this.#kept = undefined;
    });
  }

  /** Has this done after a pause; what was to be done before it is not. */
  put(work: () => Promise<unknown>): void {
    this.leave();
    this.#waiting = work;
    this.#clock = setTimeout(() => void this.now(), PAUSE);
  }

  /** Does at once what waits, and is done when nothing runs any more. */
  now(): Promise<unknown> {
    const work = this.#waiting;
    this.leave();
    if (work) this.#last = this.#last.then(work);
    return this.#last;
  }

  /** What waits is not to be done. */
  leave(): void {
    clearTimeout(this.#clock);
    this.#waiting = undefined;
  }
}
