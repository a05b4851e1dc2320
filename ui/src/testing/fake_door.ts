// A made-up shell for tests: it answers the calls of the page from plain functions and notes them.
import type { Commands } from "../generated/door";
import type { DoorError } from "../generated/types";

type Name = keyof Commands;

/** What each command answers; a command that is not here fails loudly. */
export type Answers = {
  [N in Name]?: (input: Commands[N]["input"]) => Commands[N]["output"] | Promise<Commands[N]["output"]>;
};

/** A call that the page made. */
export interface Asked {
  name: Name;
  input: unknown;
}

/** The calls so far, oldest first. */
export const asked: Asked[] = [];

/** The jobs that the page asked to stop. */
export const cancelled: number[] = [];

/** What the door throws. */
export function refusal(message: string, code = "refused", field: string | null = null): DoorError {
  return { code, message, field, help: null, details: `refused: ${message}` };
}

/** Puts the made-up shell where the real one would be. */
export function install(answers: Answers): void {
  asked.length = 0;
  cancelled.length = 0;
  let callbacks = 0;
  const internals = {
    transformCallback: (): number => (callbacks += 1),
    unregisterCallback: (): void => {},
    invoke: (command: string, input: Record<string, unknown>): Promise<unknown> => invoke(answers, command, input),
  };
  Object.assign(window, { __TAURI_INTERNALS__: internals });
}

async function invoke(answers: Answers, command: string, input: Record<string, unknown>): Promise<unknown> {
  if (command === "cancel") return void cancelled.push(Number(input.job));
  if (command !== "call") return 0; // listening to events
  const name = input.name as Name;
  asked.push({ name, input: input.input });
  const answer = answers[name] as ((input: unknown) => unknown) | undefined;
  if (!answer) throw refusal(`no answer to ${name}`, "program");
  // Through JSON, as everything that passes the real door.
  return JSON.parse(JSON.stringify((await answer(input.input)) ?? null));
}

/** The inputs of all calls of a command. */
export function inputsOf<N extends Name>(name: N): Commands[N]["input"][] {
  return asked.filter((call) => call.name === name).map((call) => call.input as Commands[N]["input"]);
}
