// What a person came for; it decides the first page of their work and nothing else.

/** The first or the second door. */
export type Aim = "profile" | "plan";
