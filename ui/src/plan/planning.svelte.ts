// Work on the plan: what is under the pen, what was begun and left for later, and the writes.
// Deleting asks nothing; it can be taken back.
import { SvelteMap } from "svelte/reactivity";
import { door } from "../door";
import type { ActionInput, ObjectiveInput, ObjectiveView, PlanForm, Written } from "../generated/types";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import { Work } from "../shared/work.svelte";
import { type Editing, keyOf, newAction, newObjective, renewed, typedAction, typedObjective, typedYearValue } from "./editing";

/** A form that was begun: which one, and how it began. */
export type Draft = Editing & { key: string; begun: string };

/** What somebody comes to the page for; something new has no id yet. */
type Wanted = { kind: Editing["kind"]; id: string | null };

export class Planning {
  /** Reading an action, writing. */
  readonly work = new Work();
  readonly #drafts = new SvelteMap<string, Draft>();
  #open = $state<string>();
  #seen = 0;
  #restored = false;

  /** What is under the pen; nothing while one looks at the outline. */
  get editing(): Draft | undefined {
    return this.#open === undefined ? undefined : this.#drafts.get(this.#open);
  }

  /** What was begun and left for later. */
  get waiting(): Draft[] {
    return [...this.#drafts.values()].filter((draft) => draft !== this.editing);
  }

  /** All forms in which something was typed that is not saved. */
  get begun(): PlanForm[] {
    const typed = [...this.#drafts.values()].filter((draft) => !untouched(draft));
    return typed.map(({ kind, input, begun }) => $state.snapshot({ kind, input, begun }) as PlanForm);
  }

  /** Brings back, once, what was begun before the window was closed and is not saved. */
  restore(forms: PlanForm[]): void {
    if (this.#restored) return;
    this.#restored = true;
    for (const form of forms) {
      const key = keyOf(form);
      const there = this.#drafts.get(key);
      if (!there || untouched(there)) this.#drafts.set(key, drafted({ ...form, key }));
    }
  }

  /** One comes to the page: from its own link while a form is open, to the outline, where that waits. */
  enter(step: number, wanted?: Wanted): void {
    const anew = step !== this.#seen;
    if (step === this.#seen + 1) this.leave();
    this.#seen = step;
    this.work.dismiss();
    if (anew && wanted) void this.#fetch(wanted);
  }

  /** Opens what somebody came for. */
  async #fetch({ kind, id }: Wanted): Promise<void> {
    if (id === null) return this.open(kind === "action" ? { kind, input: newAction(null) } : { kind, input: newObjective() });
    if (kind === "action") return await this.openAction(id);
    await this.openObjective(id);
  }

  /** Opens a form, as it was left if somebody has typed in it before. */
  open(editing: Editing): void {
    const key = keyOf(editing);
    const left = this.#drafts.get(key);
    if (!left || untouched(left)) this.#drafts.set(key, drafted({ ...editing, key, begun: JSON.stringify(editing.input) }));
    this.#open = key;
    this.work.dismiss();
  }

  /** Opens an action to change it. */
  async openAction(id: string): Promise<void> {
    const key = keyOf({ kind: "action", input: { id, objective: null } });
    if (this.#drafts.has(key)) {
      this.#open = key;
      return;
    }
    const sheet = await this.work.run(() => door.actionSheet({ id }));
    if (sheet) this.open({ kind: "action", input: typedAction(sheet) });
  }

  /** Opens an objective to change it; whether it is there. */
  async openObjective(id: string): Promise<boolean> {
    const plan = await this.work.run(() => door.planOutline());
    const objective = plan?.objectives.find((known) => known.id === id);
    if (objective) this.open({ kind: "objective", input: typedObjective(objective) });
    return objective !== undefined;
  }

  /** Something of the action under the pen was erased: it is read once more, but for what was typed. */
  async refresh(): Promise<void> {
    const draft = this.editing;
    if (draft?.kind !== "action" || !draft.input.id) return;
    const { id } = draft.input;
    const sheet = await this.work.run(() => door.actionSheet({ id }));
    if (!sheet) return;
    const now = typedAction(sheet);
    draft.input = renewed(draft.input, JSON.parse(draft.begun) as ActionInput, now);
    draft.begun = JSON.stringify(now);
  }

  /** Back to the outline; what was typed waits there. */
  leave(): void {
    const draft = this.editing;
    if (draft && untouched(draft)) this.discard(draft);
    this.#open = undefined;
    this.work.dismiss();
  }

  /** Throws away what was typed. */
  discard({ key }: Draft): void {
    this.#drafts.delete(key);
    if (this.#open === key) this.#open = undefined;
    this.work.dismiss();
  }

  /** Stores what is under the pen. */
  async keep(): Promise<void> {
    const draft = this.editing;
    if (!draft || this.work.busy) return;
    const text = t.windowPlanKept({ name: draft.input.title.trim() });
    if (await this.#write(() => saved(draft), text)) this.discard(draft);
  }

  /** An objective begins with what its figure says now. */
  async takeStart(objective: ObjectiveView): Promise<void> {
    const { moved } = objective;
    if (!moved) return;
    const input = { ...typedObjective(objective), baseline: typedYearValue(moved.now) };
    await this.#write(() => door.objectiveSave(input), t.windowPlanStartTaken({ name: objective.title, value: moved.now_text }));
  }

  async deleteObjective(id: string, name: string): Promise<void> {
    await this.#write(() => door.objectiveDelete({ id }), t.windowPlanDeleted({ name }));
  }

  async deleteAction(id: string, name: string): Promise<void> {
    await this.#write(() => door.actionDelete({ id }), t.windowPlanDeleted({ name }));
  }

  async #write(command: () => Promise<Written>, text: string): Promise<boolean> {
    const written = await session.write(this.work, command);
    // What stays on this computer is not on the undo stack: then the step before it would be offered.
    if (written) session.changed(written.state, { text, undo: written.touched.length > 0 });
    return written !== undefined;
  }
}

function drafted(begun: Draft): Draft {
  const draft = $state(begun);
  return draft;
}

/** Nobody has typed in it since it began. */
const untouched = ({ input, begun }: Draft): boolean => JSON.stringify(input) === begun;

const saved = ({ kind, input }: Editing): Promise<Written> =>
  kind === "objective"
    ? door.objectiveSave($state.snapshot(input) as ObjectiveInput)
    : door.actionSave($state.snapshot(input) as ActionInput);
