// Colours by what they are for: the core says the tone, the theme says the colour.
import type { ToneKey } from "../generated/types";

const tokens: Record<ToneKey, string> = {
  ink: "--ink",
  black: "--ink",
  quiet: "--ink-soft",
  rule: "--line",
  wash: "--wash",
  paper: "--card",
  accent: "--accent",
  met: "--met",
  on_track: "--on-track",
  moderate: "--moderate",
  slow: "--slow",
  regressing: "--regressing",
  unknown: "--unknown",
};

/** The colour of a tone in the theme of the screen. */
export const colourOf = (tone: ToneKey): string => `var(${tokens[tone]})`;
