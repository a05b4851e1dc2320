// Work on the plan: what is under the pen, and the writes. Deleting asks nothing; it can be taken back.
import { door } from "../door";
import type { ActionInput, ObjectiveInput, Written } from "../generated/types";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import { Work } from "../shared/work.svelte";
import { type Editing, typedAction } from "./editing";

export class Planning {
  /** What is under the pen. */
  editing = $state.raw<Editing>();
  /** Reading an action, writing. */
  readonly work = new Work();

  /** Opens an action to change it. */
  async openAction(id: string): Promise<void> {
    const sheet = await this.work.run(() => door.actionSheet({ id }));
    if (sheet) this.editing = { kind: "action", input: typedAction(sheet) };
  }

  async keepObjective(input: ObjectiveInput): Promise<void> {
    await this.#write(() => door.objectiveSave(input), t.windowPlanKept({ name: input.title.trim() }));
  }

  async keepAction(input: ActionInput): Promise<void> {
    await this.#write(() => door.actionSave(input), t.windowPlanKept({ name: input.title.trim() }));
  }

  async deleteObjective(id: string, name: string): Promise<void> {
    await this.#write(() => door.objectiveDelete({ id }), t.windowPlanDeleted({ name }));
  }

  async deleteAction(id: string, name: string): Promise<void> {
    await this.#write(() => door.actionDelete({ id }), t.windowPlanDeleted({ name }));
  }

  async #write(command: () => Promise<Written>, text: string): Promise<void> {
    const written = await this.work.run(command);
    if (!written) return; // the form stays as it is, with the reason above it
    this.editing = undefined;
    session.changed(written.state, { text, undo: true });
  }
}
