// What went wrong, in the one form in which pages show it.
import type { DoorError } from "../generated/types";

/** Whatever was thrown, as the door's own error: a sentence for people, details for who helps. */
export function troubleOf(reason: unknown): DoorError {
  if (isDoorError(reason)) return reason;
  const details = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  return { code: "program", message: details.split("\n", 1)[0] ?? details, field: null, help: null, details };
}

function isDoorError(reason: unknown): reason is DoorError {
  return typeof reason === "object" && reason !== null && "code" in reason && "message" in reason && "details" in reason;
}
