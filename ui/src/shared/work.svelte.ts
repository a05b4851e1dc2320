// One piece of work a page asks for: whether it runs, how far it is, how to stop it, what went wrong.
import type { Step, Watch } from "../generated/door";
import type { DoorError } from "../generated/types";
import { troubleOf } from "./trouble";

/** After this long a person wants to know what is going on. */
const SLOW_AFTER = 700;

export class Work {
  /** It runs. */
  busy = $state(false);
  /** It has run long enough to be shown. */
  slow = $state(false);
  /** Where it is, as the core said last. */
  step = $state.raw<Step>();
  /** What went wrong the last time. */
  trouble = $state.raw<DoorError>();
  #stop: AbortController | undefined;

  /**
   * Runs one job; its result, or nothing where it failed (see `trouble`) or was cancelled.
   * A job that still runs is asked to stop: what it would say is no longer wanted.
   */
  async run<T>(start: (watch: Watch) => Promise<T>): Promise<T | undefined> {
    const stop = new AbortController();
    const clock = setTimeout(() => (this.slow = true), SLOW_AFTER);
    this.#begin(stop);
    try {
      return await start({ step: (step) => (this.step = step), signal: stop.signal });
    } catch (reason) {
      if (this.#stop === stop) this.trouble = spoken(troubleOf(reason));
      return undefined;
    } finally {
      clearTimeout(clock);
      this.#end(stop);
    }
  }

  /** Asks the core to stop; the work ends as soon as the core has heard. */
  cancel(): void {
    this.#stop?.abort();
  }

  /** The person has read what went wrong. */
  dismiss(): void {
    this.trouble = undefined;
  }

  #begin(stop: AbortController): void {
    this.#stop?.abort();
    this.#stop = stop;
    this.busy = true;
    this.step = undefined;
    this.trouble = undefined;
  }

  #end(stop: AbortController): void {
    if (this.#stop !== stop) return; // later work has taken over
    this.#stop = undefined;
    this.busy = false;
    this.slow = false;
  }
}

/** Nobody needs to be told that they pressed Cancel. */
const spoken = (trouble: DoorError): DoorError | undefined => (trouble.code === "cancelled" ? undefined : trouble);
