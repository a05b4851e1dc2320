// The one door to the core: the two commands of the shell are called here and nowhere else.
import { Channel, invoke } from "@tauri-apps/api/core";
import { type Call, type Step, kinds, makeDoor } from "./generated/door";

let last = 0;
let changes = 0;

/** How often something may have been changed: what was read before the last time may be old. */
export const changesSoFar = (): number => changes;

/** Something was, or is about to be, changed. */
export const change = (): void => void (changes += 1);

/** Calls a command by its name; stops it when the watcher's signal says so. */
const call: Call = async (name, input, watch) => {
  const job = (last += 1);
  const steps = new Channel<Step>();
  steps.onmessage = (step) => watch?.step?.(step);
  watch?.signal?.addEventListener("abort", () => void invoke("cancel", { job }), { once: true });
  const changing = kinds[name] === "write" || kinds[name] === "job";
  if (changing) change();
  try {
    return await invoke("call", { name, input, job, steps });
  } finally {
    if (changing) change();
  }
};

/** Everything the core can be asked for, a function each. */
export const door = makeDoor(call);
