// The stops of the work: what they are called, which comes after which, and what of them is printed.
import type { PrintedPart } from "../generated/types";
import type { Page, Place } from "../shared/places";
import { t } from "../shared/text.svelte";

/** A page that one goes to from the rail. */
export type Stop = Exclude<Page, "start" | "indicator" | "goal" | "catalogue" | "sheet" | "glossary" | "own">;

const names: Record<Stop, () => string> = {
  municipality: t.windowStepMunicipality,
  indicators: t.windowStepIndicators,
  balance: t.windowStepBalance,
  import: t.windowStepImport,
  data: t.windowStepData,
  plan: t.windowStepActions,
  print: t.windowStepPrint,
  share: t.windowStepShare,
  copies: t.windowStepCopies,
  history: t.windowStepHistory,
  sources: t.windowStepSources,
  settings: t.windowStepSettings,
};

/** What a stop is called. */
export const nameOf = (stop: Stop): string => names[stop]();

const next: Partial<Record<Page, Stop>> = {
  municipality: "import",
  import: "data",
  data: "indicators",
  indicators: "balance",
  balance: "plan",
  plan: "print",
};

/** Where the work goes on after a page; nothing where it ends, or where it was left for a moment. */
export const after = (page: Page): Stop | undefined => next[page];

/** What of a page stands in a book. */
export function printedPart(place: Place): PrintedPart | undefined {
  switch (place.page) {
    case "municipality":
    case "indicators":
    case "balance":
    case "sources":
    case "plan":
      return { kind: place.page };
    case "indicator":
      return { kind: "indicator", series: place.series };
    case "goal":
      return { kind: "goal", goal: place.goal };
    default:
      return undefined;
  }
}
