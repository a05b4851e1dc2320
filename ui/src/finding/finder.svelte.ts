// Finding anything: whether one is looking, and where what was found leads.
import type { FoundPlace } from "../generated/types";
import { guide } from "../shared/guide.svelte";
import { chooseFile, openExample, openRecent } from "../shared/opening";
import { session } from "../shared/session.svelte";
import { entrance } from "../start/aim.svelte";

class Finder {
  /** One is looking for something. */
  open = $state(false);
}

/** The one search of the window over everything. */
export const finder = new Finder();

/** Goes where a thing that was found leads, or does what it says. */
export function follow(to: FoundPlace): void {
  switch (to.kind) {
    case "page":
      return to.page === "start" ? void session.leave() : session.go({ page: to.page });
    case "indicator":
      return session.go({ page: "indicator", series: to.series });
    case "sheet":
      return session.go({ page: "sheet", series: to.series });
    case "objective":
      return session.go({ page: "plan", open: { kind: "objective", id: to.id } });
    case "action":
      return session.go({ page: "plan", open: { kind: "action", id: to.id } });
    case "new_objective":
      return session.go({ page: "plan", open: { kind: "objective", id: null } });
    case "new_action":
      return session.go({ page: "plan", open: { kind: "action", id: null } });
    case "new_indicator":
      return session.go({ page: "own", series: null });
    case "guide":
      return guide.show({ page: to.page, anchor: to.anchor });
    case "begin_profile":
      return void (entrance.aim = "profile");
    case "begin_plan":
      return void (entrance.aim = "plan");
    case "open_file":
      return void chooseFile();
    case "recent":
      return void openRecent(to.id);
    case "example":
      return void openExample(to.example);
    case "undo":
      return void session.takeBack();
    case "redo":
      return void session.bringBack();
    case "language":
      return void session.speak(to.language);
  }
}
