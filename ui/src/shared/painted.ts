// What can wait until a person sees what they did.

/** Done when the frame that is being made has been painted. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
  });
}

/** What comes this soon after another belongs to one run. */
const SOON = 400;
/** So many may come one after the other before it is a run. */
const FEW = 4;
/** So long nothing has come when the run is over. */
const REST = 220;

/** Waits out a person who goes through many things, one key after the other. */
export class Pause {
  #last: number | undefined;
  #run = 0;

  /** Done after the paint; in a run, after its end. The first time at once: all of the page comes then. */
  async over(): Promise<void> {
    const [before, now] = [this.#last, performance.now()];
    this.#last = now;
    if (before === undefined) return;
    this.#run = now - before < SOON ? this.#run + 1 : 0;
    await painted();
    if (this.#run > FEW) await new Promise((done) => setTimeout(done, REST));
  }
}
