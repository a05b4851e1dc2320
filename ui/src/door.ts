// The one door to the core: the two commands of the shell are called here and nowhere else.
import { Channel, invoke } from "@tauri-apps/api/core";
import { type Call, type Step, makeDoor } from "./generated/door";

let last = 0;

/** Calls a command by its name; stops it when the watcher's signal says so. */
const call: Call = async (name, input, watch) => {
  const job = (last += 1);
  const steps = new Channel<Step>();
  steps.onmessage = (step) => watch?.step?.(step);
  watch?.signal?.addEventListener("abort", () => void invoke("cancel", { job }), { once: true });
  return await invoke("call", { name, input, job, steps });
};

/** Everything the core can be asked for, a function each. */
export const door = makeDoor(call);
