// Which targets one looks at: those of 2030, first, or the balance of those of 2015.
import type { Clock } from "../generated/types";

class ClockChoice {
  /** The clock, the same on the list and on every indicator. */
  now = $state<Clock>("sdg");
}

/** The one choice of the window. */
export const clock = new ClockChoice();
