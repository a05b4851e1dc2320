// The table of figures, worked by keyboard alone.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { inputsOf, refusal } from "../testing/fake_door";
import type { Becomes, BlockOutcome, BlockPreview, BlockSource, FigureCell, FigureEdit, FiguresRow, FiguresTable, SourcedFigure, TypedFigure } from "../generated/types";
import { answers, figures, workspace } from "../testing/sample";
import { close, key, named, open, press, settle, submit, text, violations, write } from "../testing/screen";
import type { Answers } from "../testing/fake_door";

afterEach(close);

async function grid(more: Answers = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "data" });
  await settle();
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  await key("Home");
}

const here = (): string => document.activeElement?.textContent?.trim() ?? "";
const editor = (): HTMLInputElement | null => document.querySelector('[role="gridcell"] input');

/** Until the panel has followed the cell: it waits out a run of keys. */
async function rest(): Promise<void> {
  await new Promise((done) => setTimeout(done, 300));
  await settle();
}

async function type(value: string): Promise<void> {
  const input = editor();
  if (!input) throw new Error("no cell is being edited");
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}

describe("the table of figures", () => {
  it("begins at the last year that has a figure", async () => {
    await grid();
    session.go({ page: "plan" });
    await open(answers());
    session.go({ page: "data" });
    await settle();
    expect(document.querySelector('[role="gridcell"][tabindex="0"]')?.getAttribute("aria-colindex")).toBe("6");
  });

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
    await rest();
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

  it("makes room for another indicator, and the cursor goes there", async () => {
    await grid();
    const names = named<HTMLSelectElement>("select", "Agregar un indicador");
    expect(names.options.length).toBe(1); // hundreds of them are laid out for whoever comes to it
    names.focus();
    await settle();
    await write("Agregar un indicador", "forest");
    await submit("Agregar a la tabla");
    expect(document.activeElement?.getAttribute("role")).toBe("gridcell");
    await key("4");
    await type("41,5");
    await key("Enter");
    expect(inputsOf("figure_edit")).toEqual([
      { series: "forest", year: 2002, period: "", typed: { kind: "value", text: "41,5" }, source: "", answered: [] },
    ]);
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
      ...{ id, period: "2002–2006", source, text: "67,6 %", cell: null, by_hand: null, interval: null, numerator: null, denominator: null, shown, blank: false },
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
    await rest();
    expect(reason()).toBe("not_available");
    named("td", "77,8").click();
    await rest();
    expect(reason()).toBe("");
  });

  it("shows the years one chooses, and says a year that cannot be at its field", async () => {
    const refuse = () => {
      throw refusal("1850 no sirve de año aquí.", "refused", "first");
    };
    await grid({ figures_years: refuse });
    await write("Primer año", "1850");
    await submit("Mostrar estos años");
    expect(inputsOf("figures_years")).toEqual([{ first: "1850", last: "2024" }]);
    expect(text()).toContain("1850 no sirve de año aquí.");
    expect(named("input", "Primer año").getAttribute("aria-invalid")).toBe("true");
  });

  it("finds rows by name, code and goal without accents, and those without figures", async () => {
    await grid();
    const rows = (): string[] => [...document.querySelectorAll('tbody th[scope="row"]')].map((row) => (row.textContent ?? "").trim().slice(0, 3));
    await write("Buscar por nombre", "poblacion saneamiento");
    expect(rows()).toEqual(["7.9"]);
    await write("Buscar por nombre", "materna");
    expect(rows()).toEqual(["5.4"]);
    await write("Buscar por nombre", "nada de eso");
    expect(text()).toContain("Ningún indicador de la tabla coincide.");
    await press("Mostrar toda la tabla");
    expect(rows()).toEqual(["7.8", "7.9", "5.4"]);
    expect(await violations()).toEqual([]);
  });

  it("keeps what is typed and not stored for the next start, and brings it back", async () => {
    const begun = [{ series: "water.improved", year: 2022, typed: { kind: "value", text: "unos 80" } as TypedFigure, source: "" }];
    await grid({ figures_table: () => ({ ...figures(), begun }) });
    expect(document.querySelector('[aria-invalid="true"]')?.textContent).toContain("unos 80");
    expect(text()).toContain("«unos 80», sin guardar");
    await key("7");
    await type("7,");
    await new Promise((done) => setTimeout(done, 450));
    expect(inputsOf("figures_draft").at(-1)?.cells).toContainEqual({ series: "water.improved", year: 2002, typed: { kind: "value", text: "7," }, source: "" });
  });
});

describe("a block of cells", () => {
  const outcome = (series: string, year: number, becomes: Becomes, shown: string, message = ""): BlockOutcome => ({
    ...{ series, year, becomes, text: shown, typed: { kind: "value", text: shown }, message, offers: [], counts: false },
  });
  const preview = (cells: BlockOutcome[]): BlockPreview => ({
    ...{ cells, told: ["2 nuevos", "uno no se guarda todavía"], stores: 2, store: "Guardar 2 datos", decimals: null, ways: [] },
  });
  const chosen = (): number => document.querySelectorAll('[role="gridcell"][aria-selected="true"]').length;

  async function paste(copied: string): Promise<void> {
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => copied } });
    document.querySelector("textarea[tabindex='-1']")?.dispatchEvent(event);
    await settle();
  }

  it("is selected with Shift, told, and left with Escape", async () => {
    await grid();
    await key("ArrowRight", { shiftKey: true });
    await key("ArrowDown", { shiftKey: true });
    expect(chosen()).toBe(4);
    expect(text()).toContain("4 celdas elegidas");
    expect(await violations()).toEqual([]);
    await key("Escape");
    expect(chosen()).toBe(1);
  });

  it("is copied as spreadsheets read it, in the marks of the language", async () => {
    await grid();
    await key("ArrowRight", { shiftKey: true });
    await key("ArrowDown", { shiftKey: true });
    const taken: string[] = [];
    const event = new Event("copy", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (_: string, value: string) => taken.push(value) } });
    document.querySelector("textarea[tabindex='-1']")?.dispatchEvent(event);
    await settle();
    expect(taken).toEqual(["67,6\t77,8\n45,2\t52,5"]);
    expect(text()).toContain("Se copiaron 4 celdas.");
  });

  it("is shown in its place before it is stored, its source is asked once, and what is left stays marked", async () => {
    const cells = [outcome("water.improved", 2002, "changed", "68,0"), outcome("water.improved", 2012, "waits", "unos 80", "7.8, 2012. «unos 80» no es un número.")];
    await grid({
      block_preview: () => preview(cells),
      block_write: () => ({ waiting: [cells[1] as BlockOutcome], source: "Censo", said: "Se guardaron 2 datos.", state: workspace({ undo: "el pegado de 2 datos" }) }),
    });
    await paste("68\tunos 80\n\t\n");
    expect(inputsOf("block_preview")).toEqual([
      {
        ...{ deed: "paste", source: { kind: "kept" }, decimal: "" },
        cells: [
          { series: "water.improved", year: 2002, typed: { kind: "value", text: "68" } },
          { series: "water.improved", year: 2012, typed: { kind: "value", text: "unos 80" } },
        ],
      },
    ]);
    expect(document.querySelector(".is-changed")?.textContent).toContain("68,0");
    expect(text()).toContain("2 nuevos · uno no se guarda todavía");
    expect(text()).toContain("2 celdas copiadas están vacías");
    expect(await violations()).toEqual([]);
    await press("Guardar 2 datos");
    expect(inputsOf("block_write"), "nobody was named").toEqual([]);
    await press("Otra fuente");
    await write("Quién lo publicó", "Ministerio");
    await write("Licencia", "CC BY 4.0");
    await press("Guardar 2 datos");
    expect(inputsOf("block_write").at(-1)?.source).toEqual({ kind: "new", publisher: "Ministerio", title: "", year: "", licence: "CC BY 4.0" });
    expect(text()).toContain("Se guardaron 2 datos.");
    expect(document.querySelector('td[aria-invalid="true"]')?.textContent).toContain("unos 80");
    expect(document.activeElement?.getAttribute("role")).toBe("gridcell");
  });

  it("is kept for the next start while it waits, with its source, and looked at anew", async () => {
    const cells = [{ series: "water.improved", year: 2012, typed: { kind: "value", text: "68" } as TypedFigure }];
    const source: BlockSource = { kind: "new", publisher: "Ministerio", title: "Anu", year: "", licence: "" };
    const begun = { block: { deed: "paste" as const, cells, source, decimal: "" }, outside: "", empty: 0 };
    const answer = preview([outcome("water.improved", 2012, "changed", "68")]);
    await grid({ figures_table: () => ({ ...figures(), begun_block: begun }), block_preview: () => answer });
    expect(named<HTMLInputElement>("input", "Título").value).toBe("Anu");
    await write("Título", "Anuario");
    await new Promise((done) => setTimeout(done, 450));
    expect(inputsOf("figures_draft").at(-1)?.block?.block).toMatchObject({ cells, source: { publisher: "Ministerio", title: "Anuario" } });
    await press("No guardar nada");
    await new Promise((done) => setTimeout(done, 450));
    expect(inputsOf("figures_draft").at(-1)?.block).toBeNull();
  });

  it("names what lies outside, and stores nothing of it", async () => {
    await grid({ block_preview: () => preview([]) });
    await key("End", { ctrlKey: true });
    await paste("1\t2\n3\t4");
    expect(inputsOf("block_preview")[0]?.cells).toHaveLength(1);
    expect(text()).toContain("3 datos quedan fuera de la tabla y no se guardan: «2» (fila 1, columna 2 de lo copiado)");
  });

  it("is emptied as one, and gets one reason", async () => {
    const done = { waiting: [], source: "", said: "Hecho.", state: workspace() };
    await grid({ block_write: () => done });
    await key("ArrowRight", { shiftKey: true });
    await key("ArrowRight", { shiftKey: true });
    await key("Delete");
    expect(inputsOf("block_write")[0]).toMatchObject({ deed: "clear", cells: [{ year: 2002 }, { year: 2012 }] });
    await write("Razón para las celdas vacías", "not_collected");
    expect(inputsOf("block_write")[1]).toMatchObject({ deed: "blank", cells: [{ year: 2015, typed: { kind: "blank", reason: "not_collected" } }] });
  });

  it("is filled with a reason at once, with a figure only after a look", async () => {
    await grid({ block_preview: () => preview([]), block_write: () => ({ waiting: [], source: "", said: "Hecho.", state: workspace() }) });
    await key("ArrowRight", { shiftKey: true });
    await key("r", { ctrlKey: true });
    expect(inputsOf("block_write")).toEqual([]);
    expect(inputsOf("block_preview")[0]).toMatchObject({ deed: "fill", cells: [{ series: "water.improved", year: 2012, typed: { kind: "value", text: "67,6" } }] });
    expect(text()).toContain("Un valor repetido no es una medición nueva.");
    await key("Escape");
    await key("ArrowDown");
    await key("ArrowRight");
    await key("ArrowRight");
    await key("ArrowRight", { shiftKey: true });
    await key("r", { ctrlKey: true });
    expect(inputsOf("block_write")[0]).toMatchObject({ deed: "blank", cells: [{ series: "sanitation.improved", year: 2022, typed: { kind: "blank", reason: "not_available" } }] });
  });
});

describe("a long table", () => {
  const many = (count: number): FiguresTable => {
    const table = figures();
    const row = table.rows[0] as FiguresRow;
    return { ...table, rows: Array.from({ length: count }, (_, at) => ({ ...row, series: `s${at}`, label: `Serie ${at}` })) };
  };
  const drawn = (): number => document.querySelectorAll('tbody th[scope="row"]').length;

  it("draws the rows in sight, says how many there are, and never loses the one in which one works", async () => {
    await grid({ figures_table: () => many(264) });
    const table = document.querySelector('[role="grid"]');
    expect(drawn()).toBeLessThan(50);
    expect(table?.getAttribute("aria-rowcount")).toBe("265");
    await key("End", { ctrlKey: true });
    expect(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")).toBe("265");
    expect(drawn()).toBeLessThan(50);
    expect(await violations()).toEqual([]);
  });
});

const stored = (typed: TypedFigure): FigureCell => ({
  ...{ id: "o-new", text: typed.kind === "value" ? typed.text : "", value: 1, typed: "" },
  ...{ source: "Censo", origin: "typed" },
});
