// A file dropped on the window goes where files of its kind go.
import { door } from "../door";
import type { FileToken } from "../generated/types";
import { draft } from "../importing/draft.svelte";
import { session } from "../shared/session.svelte";

/** A municipality's file is opened; a workbook is read for the municipality that is open. */
export async function receive(file: FileToken): Promise<void> {
  if (file.purpose === "workspace") return await session.open((watch) => door.workspaceOpen({ token: file.token }, watch));
  if (!session.workspace) return;
  session.go({ page: "import" });
  await draft.read(file);
}
