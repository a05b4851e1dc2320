// The table of figures, worked by keyboard alone.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { inputsOf, refusal } from "../testing/fake_door";
import type { FigureCell, FigureEdit, SourcedFigure, TypedFigure } from "../generated/types";
import { answers, figures, workspace } from "../testing/sample";
import { close, key, named, open, press, settle, submit, text, violations, write } from "../testing/screen";
import type { Answers } from "../testing/fake_door";

afterEach(close);

async function grid(more: Answers = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "data" });
  await settle();
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
}

const here = (): string => document.activeElement?.textContent?.trim() ?? "";
const editor = (): HTMLInputElement | null => document.querySelector('[role="gridcell"] input');

async function type(value: string): Promise<void> {
  const input = editor();
  if (!input) throw new Error("no cell is being edited");
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}

describe("the table of figures", () => {
  it("moves with the arrows", async () => {
    await grid();
    expect(here()).toBe("67,6");
    await key("ArrowRight");
    expect(here()).toBe("77,8");
    await key("ArrowDown");
    expect(here()).toContain("52,5");
    await key("End");
    await key("ArrowDown");
    expect(here()).toBe("56");
  });

  it("sends what is typed as typed, and goes down", async () => {
    await grid();
    await key("6");
    expect(editor()?.value).toBe("6");
    await type("68,25");
    await key("Enter");
    expect(inputsOf("figure_edit")).toEqual([
      { series: "water.improved", year: 2002, period: "", typed: { kind: "value", text: "68,25" }, source: "", answered: [] },
    ]);
    expect(text()).toContain("68,25");
    expect(here()).toBe("45,2");
  });

  it("says from which cell of which source a figure comes", async () => {
    await grid();
    await settle();
    expect(text()).toContain("Censo · 2022 · Indicadores · E12");
  });

  it("forgets with Escape, writes nothing when nothing changed, clears with Delete", async () => {
    await grid();
    await key("9");
    await key("Escape");
    expect(here()).toBe("67,6");
    await key("F2");
    await key("Tab");
    expect(inputsOf("figure_edit")).toEqual([]);
    expect(here()).toBe("77,8");
    await key("Delete");
    expect(inputsOf("figure_edit").at(-1)?.typed).toEqual({ kind: "clear" });
  });

  it("keeps a refused figure in the editor with the reason above", async () => {
    const refuse = () => {
      throw refusal("«abc» no es un número.");
    };
    await grid({ figure_edit: refuse });
    await key("a");
    await type("abc");
    await key("Enter");
    expect(text()).toContain("«abc» no es un número.");
    expect(editor()?.value).toBe("abc");
  });

  it("gives a blank its reason, and counts with their source", async () => {
    await grid();
    await write("Por qué no hay dato", "not_available");
    expect(inputsOf("figure_edit").at(-1)?.typed).toEqual({ kind: "blank", reason: "not_available" });
    await key("ArrowDown");
    await settle();
    await write("Cuántos cumplen", "11010");
    await write("De un total de", "18960");
    await write("Fuente", "Censo 2022");
    await submit("Guardar estas cantidades");
    expect(inputsOf("figure_edit").at(-1)).toEqual({
      ...{ series: "sanitation.improved", year: 2002, period: "", source: "Censo 2022", answered: [] },
      typed: { kind: "ratio", numerator: "11010", denominator: "18960" },
    });
  });

  it("keeps for what time a figure stands, and sends it only where it was changed", async () => {
    await grid();
    expect(named<HTMLInputElement>("input", "Período").value).toBe("2022");
    await write("Período", "2020–2024");
    expect(await violations()).toEqual([]);
    await submit("Guardar estas cantidades");
    expect(inputsOf("figure_edit").at(-1)).toMatchObject({ series: "water.improved", year: 2002, period: "2020–2024" });
  });

  it("makes room for another indicator and year, and the cursor goes there", async () => {
    await grid();
    await write("Agregar un indicador", "forest");
    await write("Agregar un año", "2020");
    await submit("Agregar a la tabla");
    expect(document.activeElement?.getAttribute("role")).toBe("gridcell");
    await key("4");
    await type("41,5");
    await key("Enter");
    expect(inputsOf("figure_edit")).toEqual([
      { series: "forest", year: 2020, period: "", typed: { kind: "value", text: "41,5" }, source: "", answered: [] },
    ]);
    expect(text()).toContain("2020");
  });

  it("keeps what was refused in its cell, marked, on other pages too, until Escape", async () => {
    const refuse = () => {
      throw refusal("7.8 Agua mejorada, 2002. «abc» no es un número.");
    };
    await grid({ figure_edit: refuse });
    await key("a");
    await type("abc");
    await key("Enter");
    named("td", "77,8").click(); // elsewhere, with the mouse
    await settle();
    expect(inputsOf("figure_edit")).toHaveLength(1);
    session.go({ page: "plan" });
    await settle();
    session.go({ page: "data" });
    await settle();
    const marked = document.querySelector<HTMLElement>('[aria-invalid="true"]');
    expect(marked?.textContent).toContain("abc");
    expect(text()).toContain("7.8 Agua mejorada, 2002. «abc» no es un número.");
    expect(await violations()).toEqual([]);
    await press("Volver a la celda");
    expect(editor()?.value).toBe("abc");
    await key("Escape");
    expect(here()).toBe("67,6");
    expect(text()).not.toContain("«abc»");
  });

  it("asks before it writes, and writes the answer", async () => {
    const offer = { series: "water.improved", year: 2002, period: "", typed: { kind: "value", text: "83,1" }, source: "", answered: ["share_of_one"] } satisfies FigureEdit;
    await grid({
      figure_edit: ({ answered, typed }) =>
        answered.length === 0
          ? { kind: "asks", text: "¿Quiso decir 83,1 %?", offers: [{ text: "Guardar 83,1 %", edit: offer }], counts: false }
          : { kind: "written", cell: stored(typed), said: null, state: workspace() },
    });
    await key("0");
    await type("0,831");
    await key("Enter");
    expect(document.activeElement?.textContent).toContain("¿Quiso decir 83,1 %?");
    expect(await violations()).toEqual([]);
    await press("Guardar 83,1 %");
    expect(inputsOf("figure_edit").at(-1)).toEqual(offer);
    expect(here()).toBe("83,1");
    expect(text()).not.toContain("¿Quiso decir");
  });

  it("asks in no language that one has left", async () => {
    await grid({ figure_edit: () => ({ kind: "asks", text: "¿Quiso decir 83,1 %?", offers: [], counts: false }) });
    await key("0");
    await type("0,831");
    await key("Enter");
    await session.speak("pt");
    await settle();
    expect(text()).not.toContain("¿Quiso decir");
    expect(text()).toContain("“0,831”");
    await press("Voltar à célula");
    expect(named<HTMLInputElement>("input", "2002").value).toBe("0,831");
  });

  it("leads from a number over counts to the counts themselves", async () => {
    await grid({ figure_edit: () => ({ kind: "asks", text: "Sale de 15.750 sobre 18.960.", offers: [], counts: true }) });
    await key("8");
    await key("Enter");
    await press("Corregir las cantidades");
    expect(document.activeElement).toBe(named("input", "Cuántos cumplen"));
    expect(named<HTMLInputElement>("input", "Cuántos cumplen").value).toBe("15750");
  });

  it("says what one would not expect of a change", async () => {
    const said = "Para este año hay otro dato, y ahora es el que cuenta: 82,9 %.";
    await grid({ figure_edit: () => ({ kind: "written", cell: null, said, state: workspace({ undo: "el dato" }) }) });
    await key("Delete");
    expect(text()).toContain(said);
    await press("Deshacer");
    expect(inputsOf("workspace_undo")).toHaveLength(1);
  });

  it("shows the years of a figure, and lets one choose among several sources", async () => {
    const table = figures();
    const cells = table.rows[0]?.cells ?? [];
    cells[0] = { ...(cells[0] as FigureCell), period: "2002–2006", others: 1 };
    const of = (id: string, source: string, shown: boolean): SourcedFigure => ({
      ...{ id, period: "2002–2006", source, text: "67,6 %", cell: null, by_hand: null, numerator: null, denominator: null, shown, blank: false },
    });
    await grid({
      figures_table: () => table,
      figure_detail: () => ({ figures: [of("o1", "Censo", true), of("o2", "Ministerio", false)], history: [] }),
      figure_choose: () => ({ cell: stored({ kind: "value", text: "66" }), said: null, state: workspace() }),
    });
    expect(here()).toContain("2002–2006");
    expect(here()).toContain("otro dato para este año");
    expect(text()).toContain("Cuál cuenta para 2002");
    expect(await violations()).toEqual([]);
    const second = document.querySelectorAll<HTMLInputElement>('aside input[type="radio"]')[1];
    second?.focus();
    second?.click();
    await settle();
    expect(inputsOf("figure_choose")).toEqual([{ series: "water.improved", year: 2002, id: "o2" }]);
    expect(document.activeElement).toBe(second);
    expect(text()).toContain("66");
  });

  it("keeps counts that are half typed", async () => {
    await grid();
    await write("Cuántos cumplen", "17");
    session.go({ page: "plan" });
    await settle();
    session.go({ page: "data" });
    await settle();
    expect(named<HTMLInputElement>("input", "Cuántos cumplen").value).toBe("17");
    named("td", "77,8").click();
    await settle();
    expect(named<HTMLInputElement>("input", "Cuántos cumplen").value).toBe("15750");
  });

  it("shows the reason of the cell one is in, also after a refused choice", async () => {
    const refuse = () => {
      throw refusal("No.");
    };
    await grid({ figure_edit: refuse });
    await write("Por qué no hay dato", "not_available");
    const reason = (): string => named<HTMLSelectElement>("select", "Por qué no hay dato").value;
    expect(reason()).toBe("");
    named("td", "n.d.").click();
    await settle();
    expect(reason()).toBe("not_available");
    named("td", "77,8").click();
    await settle();
    expect(reason()).toBe("");
  });

  it("refuses a year of another age or to come with a sentence at its field", async () => {
    await grid();
    for (const year of ["1850", "2027", "20"]) {
      await write("Agregar un año", year);
      await submit("Agregar a la tabla");
      expect(text()).toContain(`«${year}» no sirve de año aquí. Escriba cuatro cifras, de 1900 a 2026.`);
    }
    await write("Agregar un año", "2026");
    await submit("Agregar a la tabla");
    expect(text()).not.toContain("no sirve de año");
  });
});

const stored = (typed: TypedFigure): FigureCell => ({
  ...{ id: "o-new", text: typed.kind === "value" ? typed.text : "", value: 1, typed: "", blank: null, blank_text: null },
  ...{ period: null, counts_in: null, source: "Censo", origin: "typed", by_hand: false, source_gone: null, others: 0, conflict: false },
});
