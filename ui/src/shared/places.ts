// The places of the window: where one can be, and which word leads there.
import type { BookKey } from "../generated/types";

/** A page, with what it is about. */
export type Place =
  | { page: "start" }
  | { page: "municipality" }
  | { page: "import" }
  | { page: "data" }
  | { page: "indicators" }
  | { page: "indicator"; series: string }
  /** A goal by its key. */
  | { page: "goal"; goal: string }
  | { page: "balance" }
  | { page: "catalogue" }
  | { page: "sheet"; series: string }
  | { page: "glossary" }
  /** The form of an indicator of our own; a new one has no series yet. */
  | { page: "own"; series: string | null }
  /** What is to be opened there; something new has no id yet. */
  | { page: "plan"; open?: { kind: "objective" | "action"; id: string | null } }
  /** A page of a book that is to be seen first. */
  | { page: "print"; at?: { book: BookKey; page: number } }
  | { page: "share" }
  | { page: "sources" }
  | { page: "copies" }
  | { page: "history" }
  | { page: "settings" };

/** A page without what it is about. */
export type Page = Place["page"];
