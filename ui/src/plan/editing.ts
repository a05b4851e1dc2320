// What is being written in the plan, as one types it.
import type { ActionInput, ActionSheet, CertaintyKey, DoorError, ObjectiveInput, ObjectiveProposal, ObjectiveView, YearValue } from "../generated/types";

/** An objective or an action under the pen. */
export type Editing = { kind: "objective"; input: ObjectiveInput } | { kind: "action"; input: ActionInput };

/** The same form has the same key: a new action for each objective, a new objective for each indicator it
    began with, and each thing there is. */
export function keyOf(about: { kind: Editing["kind"]; input: { id: string | null; objective?: string | null; series?: string | null } }): string {
  return `${about.kind} ${about.input.id ?? `new ${about.input.objective ?? about.input.series ?? ""}`}`;
}

/** A new objective. */
export function newObjective(): ObjectiveInput {
  return { id: null, title: "", series: null, baseline: { year: "", value: "" }, target: { year: "", value: "" } };
}

/** A new objective for an indicator, with what is proposed filled in. */
export function proposedObjective({ series, baseline, target }: ObjectiveProposal): ObjectiveInput {
  return { id: null, title: "", series, baseline, target };
}

/** A year and a value as one types them. */
export const typedYearValue = (at: YearValue | null): { year: string; value: string } =>
  at ? { year: String(at.year), value: at.value.text } : { year: "", value: "" };

/** An objective as one types it. */
export function typedObjective({ id, title, series, baseline, target }: ObjectiveView): ObjectiveInput {
  return { id, title, series, baseline: typedYearValue(baseline), target: typedYearValue(target) };
}

/** A new action for an objective, or for none yet. */
export function newAction(objective: string | null): ActionInput {
  return { id: null, objective, title: "", description: "", lead: "", place: "", contact: "", first_year: "", last_year: "", costs: [], funding: [] };
}

/** An action as one types it. */
export function typedAction(sheet: ActionSheet): ActionInput {
  const { id, objective, title, description, lead, place, contact } = sheet;
  return {
    ...{ id, objective, title, description, lead, place, contact },
    first_year: sheet.first_year?.toString() ?? "",
    last_year: sheet.last_year?.toString() ?? "",
    costs: sheet.costs.map((cost) => ({ id: cost.id, title: cost.title, year: String(cost.year), amount: cost.amount.typed })),
    funding: sheet.funding.map(({ id: line, source, amount, certainty }) => ({ id: line, source, amount: amount.typed, certainty })),
  };
}

/** A form after what it shows has changed: what was not touched since it was begun is as it is now. */
export function renewed(typed: ActionInput, begun: ActionInput, now: ActionInput): ActionInput {
  const same = (key: keyof ActionInput): boolean => JSON.stringify(typed[key]) === JSON.stringify(begun[key]);
  const untouched = (Object.keys(now) as (keyof ActionInput)[]).filter(same);
  return { ...typed, ...Object.fromEntries(untouched.map((key) => [key, now[key]])) };
}

/** A cost line to fill in: the year after the last one, if there is one. */
export function nextCost(input: ActionInput): ActionInput["costs"][number] {
  const last = input.costs.at(-1);
  const after = last && /^\d{4}$/.test(last.year) ? String(Number(last.year) + 1) : input.first_year;
  return { id: null, title: last?.title ?? "", year: after, amount: "" };
}

/** What was refused about a field of the form, if it is this one. */
export const problemOf = (trouble: DoorError | undefined, field: string): string | undefined =>
  trouble?.field === field ? trouble.message : undefined;

/** A line of money to fill in; nothing is taken for sure. */
export function nextFunding(): { id: null; source: string; amount: string; certainty: CertaintyKey } {
  return { id: null, source: "", amount: "", certainty: "identified" };
}

/** The label of a field, marked where two copies say different things in it. */
export const marked = (of: { undecided_fields: string[] } | undefined, register: string, label: string): string =>
  of?.undecided_fields.includes(register) ? `${label}\u00a0≠` : label;
