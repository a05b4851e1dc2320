// What a person came for; it decides the first page of their work and nothing else.

/** The first or the second door. */
export type Aim = "profile" | "plan";

class Entrance {
  /** The door that was chosen, until the municipality is begun or one goes back. */
  aim = $state<Aim>();
}

/** The doors of the first page. */
export const entrance = new Entrance();
