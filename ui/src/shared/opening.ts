// What the first page leads to, from its buttons and from Ctrl+K alike.
import { door } from "../door";
import type { Checkpoint, ExampleKey, FileToken } from "../generated/types";
import { session } from "./session.svelte";

/** A file that was chosen, dropped, or named when the program was started. */
export const openFile = (file: FileToken): Promise<void> => session.open((watch) => door.workspaceOpen({ token: file.token }, watch));

/** A file from elsewhere, chosen in the dialog of the system. */
export async function chooseFile(): Promise<void> {
  const file = await session.choose("workspace");
  if (file) await openFile(file);
}

/** A file that was open before. */
export const openRecent = (id: string): Promise<void> => session.open((watch) => door.workspaceOpenRecent({ id }, watch));

/** An example to learn with, with all there is or at an earlier point of the work. */
export const openExample = (example: ExampleKey, checkpoint: Checkpoint = "whole"): Promise<void> =>
  session.open((watch) => door.exampleOpen({ example, checkpoint }, watch));
