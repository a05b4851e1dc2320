// A file dropped on the window goes where files of its kind go.
import type { FileToken } from "../generated/types";
import { draft } from "../importing/draft.svelte";
import { openFile } from "../shared/opening";
import { session } from "../shared/session.svelte";

/** A municipality's file is opened; a workbook is read for the municipality that is open. */
export async function receive(file: FileToken): Promise<void> {
  if (file.purpose === "workspace") return await openFile(file);
  if (!session.workspace) return;
  session.go({ page: "import" });
  await draft.read(file);
}
