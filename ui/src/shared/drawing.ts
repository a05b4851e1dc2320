// From the drawing the core sends to what SVG elements need. Never markup, only data.
import type { DashKey, Fill, PathStep } from "../generated/types";

/** The outline as the `d` of a path. */
export function outline(steps: PathStep[]): string {
  return steps.map(command).join("");
}

function command(step: PathStep): string {
  switch (step.step) {
    case "move":
      return `M${step.to.join(" ")}`;
    case "line":
      return `L${step.to.join(" ")}`;
    case "curve":
      return `C${[...step.first, ...step.second, ...step.to].join(" ")}`;
  }
}

/** Lengths of dashes and gaps for a pen of a width; nothing for a whole line. */
export function dashes(dash: DashKey, width: number): string | undefined {
  if (dash === "solid") return undefined;
  return dash === "dashed" ? `${4 * width} ${3 * width}` : `${width} ${2 * width}`;
}

/** The fills of a drawing that are no full colour, each once. */
export function patterned(fills: (Fill | null)[]): Fill[] {
  const found = fills.filter((fill): fill is Fill => fill !== null && fill.pattern !== "solid");
  return [...new Map(found.map((fill) => [fill.pattern + fill.tone, fill])).values()];
}
