// The shapes of progress, drawn in a square of 16: told apart without colour and in grey print.
import type { StatusShape } from "../generated/types";

const circle = "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z";

/** The outline of each shape. */
export const outlines: Record<StatusShape, string> = {
  check: "M1 9 3.6 6.6 6.4 9.4 12.6 2 15.2 4.3 6.7 14.5Z",
  circle,
  diamond: "M8 1 15 8 8 15 1 8Z",
  square: "M2.5 2.5h11v11h-11Z",
  down: "M1 2.5h14L8 14.5Z",
  ring: circle,
};
