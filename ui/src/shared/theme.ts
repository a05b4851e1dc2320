// The colours of the window: the theme a person chose, or the one that the computer asks for.
import type { ThemeKey } from "../generated/types";

/** A list of colours in `look.css`. */
type Dress = Exclude<ThemeKey, "system">;

const contrast = matchMedia("(prefers-contrast: more)");
const dark = matchMedia("(prefers-color-scheme: dark)");
/** The shell says what was chosen before the first of the page is painted. */
let chosen = (document.documentElement.dataset.theme as ThemeKey | undefined) ?? "system";

/** What the computer asks for: more contrast counts more than the hour of the day. */
const asked = (): Dress => (contrast.matches ? "contrast" : dark.matches ? "dark" : "light");

/** Shows the window in this theme from now on. */
export function wear(theme: ThemeKey): void {
  chosen = theme;
  document.documentElement.dataset.theme = theme === "system" ? asked() : theme;
}

/** Whoever changes the colours of the computer changes them here, too, unless they chose others. */
for (const wish of [contrast, dark]) wish.addEventListener("change", () => wear(chosen));
wear(chosen);
