// What one looks for in the catalogue, the same after a look at one indicator.

class Looking {
  /** A name, a code, a word; nothing finds everything. */
  words = $state("");
  /** Only what is on our list. */
  ours = $state(false);
  /** The goals that were opened. */
  open = $state<string[]>([]);

  /** Opens a goal, or closes it. */
  turn(goal: string): void {
    this.open = this.open.includes(goal) ? this.open.filter((other) => other !== goal) : [...this.open, goal];
  }
}

/** The one search of the window. */
export const looking = new Looking();
