// From an indicator to an objective, and back to one that there is. Nothing is stored before it is kept.
import { door } from "../door";
import { drafts } from "../shared/drafts.svelte";
import { session } from "../shared/session.svelte";
import { proposedObjective } from "./editing";
import { Planning } from "./planning.svelte";

const planning = (): Planning => drafts.of("plan", () => new Planning());

/** Opens the form of an objective with the latest figure of an indicator and what its agenda asks. */
export async function propose(series: string): Promise<void> {
  const proposal = await session.work.run(() => door.objectiveProposal({ series }));
  if (!proposal) return;
  planning().open({ kind: "objective", input: proposedObjective(proposal) });
  session.go({ page: "plan" });
}

/** Opens an objective of the plan. */
export async function openObjective(id: string): Promise<void> {
  if (await planning().openObjective(id)) session.go({ page: "plan" });
  else session.work.trouble = planning().work.trouble;
}
