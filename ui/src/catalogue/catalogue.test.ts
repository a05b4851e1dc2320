// What can be measured, what of it is on our list, and the sheet of one indicator.
import { afterEach, beforeEach, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf, refusal } from "../testing/fake_door";
import type { OwnSeriesInput } from "../generated/types";
import { answers, catalogue, ownForm, sheet } from "../testing/sample";
import { choose, close, key, named, open, press, settle, text, write, violations } from "../testing/screen";
import { looking } from "./looking.svelte";

beforeEach(() => {
  [looking.words, looking.ours, looking.open] = ["", false, []];
});
afterEach(close);

async function visit(more: Answers = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "catalogue" });
  await settle();
}

const box = (words: string): HTMLInputElement => named<HTMLInputElement>("input", words);

it("is reached from our indicators, with ready lists and the goals closed", async () => {
  await open(answers());
  session.go({ page: "indicators" });
  await settle();
  await press("Elegir indicadores");
  for (const words of ["ODM 7 completo", "4 de 18 en nuestra lista", "ODM 2: Educación", "1 indicador en nuestra lista", "8.1 Ayuda"]) expect(text()).toContain(words);
  expect(text()).not.toContain("Matrícula en primaria");
  expect(await violations()).toEqual([]);
});

it("opens a goal and puts an indicator on the list", async () => {
  await visit();
  await press("ODM 7: Medio ambiente");
  expect(box("En nuestra lista: Población con fuente").checked).toBe(true);
  box("En nuestra lista: Población conectada").click();
  await settle();
  expect(inputsOf("list_tick")).toEqual([{ series: "sewer.connected", on: true }]);
  expect(await violations()).toEqual([]);
});

it("adds a ready list, and takes off what of a whole one has no figures", async () => {
  await visit();
  await press("Agregar a nuestra lista: ODM 7 completo");
  await press("Quitar de nuestra lista los que no tienen datos: Movilidad");
  expect(inputsOf("list_set")).toEqual([
    { set: "mdg7_complete", on: true },
    { set: "mobility", on: false },
  ]);
});

it("shows what is found at once, and only ours where that is wanted", async () => {
  await visit();
  await write("Buscar por nombre", "alcantarillado");
  expect(inputsOf("catalogue_list").at(-1)).toEqual({ words: "alcantarillado" });
  expect(text()).toContain("Población conectada a alcantarillado");
  await write("Buscar por nombre", "nada así");
  expect(text()).toContain("Nada se llama así");
  await write("Buscar por nombre", "");
  named<HTMLLabelElement>("label", "Solo nuestra lista").click();
  await settle();
  expect(text()).toContain("Población con fuente de agua mejorada");
  expect(text()).not.toContain("Matrícula en primaria");
});

it("says that a list is long", async () => {
  await visit({ catalogue_list: ({ words }: { words: string }) => catalogue(words, { many: "Nuestra lista tiene 31 indicadores." }) });
  expect(text()).toContain("Nuestra lista tiene 31 indicadores.");
});

it("opens the sheet of one, with its targets, its places and what to do with it", async () => {
  await visit();
  await press("ODM 7: Medio ambiente");
  await press("Población conectada a alcantarillado");
  for (const words of ["Personas conectadas ÷ Población", "propuesta de este programa", "ODS 6.2.1 Saneamiento gestionado – no se compara.", "El ODS pide tratamiento.", "Agua y saneamiento · Planificación", "Conexión no es tratamiento."]) expect(text()).toContain(words);
  expect(await violations()).toEqual([]);
  await press("Agregar a nuestra lista");
  expect(inputsOf("list_tick")).toEqual([{ series: "sewer.connected", on: true }]);
  await press("‹ Catálogo");
  expect(text()).toContain("Población con fuente de agua mejorada"); // the goal is still open
});

it("goes from the sheet to a row of its own in the table of figures, ready to be typed in", async () => {
  await open(answers());
  session.go({ page: "sheet", series: "own.1" });
  await settle();
  await press("Escribir datos");
  await settle();
  expect(session.place).toEqual({ page: "data" });
  const cell = document.activeElement;
  expect([cell?.getAttribute("role"), cell?.closest("tr")?.textContent]).toEqual(["gridcell", expect.stringContaining("Población conectada a alcantarillado")]);
  expect(cell?.nextElementSibling).toBeNull(); // the last year
});

it("says how the answers of the census count, and lets one count otherwise", async () => {
  await open(answers());
  session.go({ page: "sheet", series: "sanitation.improved" });
  await settle();
  for (const words of ["cuenta la respuesta adecuada", "Censo de 2018", "¿Qué servicio sanitario tiene?", "la tabla dice: No se sabe", "De memoria"]) expect(text()).toContain(words);
  const select = named<HTMLSelectElement>("select", "Cómo se lee «Letrina");
  expect(select.value).toBe("good");
  select.value = "poor";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(inputsOf("census_change")).toEqual([{ year: 2018, question: "sanitation.facility", answer: "Letrina o pozo ciego", reading: "poor" }]);
  expect(await violations()).toEqual([]);
});

const select = async (words: string, value: string): Promise<void> => {
  const list = named<HTMLSelectElement>("select", words);
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
};

it("makes an indicator of our own, asking only for what it needs", async () => {
  await visit();
  await press("Agregar un indicador propio");
  expect(text()).not.toContain("Lo que está abajo en la división");
  await write("Nombre", "Agua filtrada");
  await write("Qué se cuenta", "viviendas con filtro");
  await write("Entre qué se divide", "viviendas");
  await select("Unidad", "");
  await write("Su unidad", "por 10.000 hogares");
  await select("La división se multiplica por", "10000");
  await select("Relación con el catálogo", "variant_of");
  const related = named<HTMLInputElement>("input", "Indicador del catálogo");
  related.focus();
  await key("ArrowDown");
  related.value = "chorro"; // no letter of it stands in a label: the catalogue knows the word
  related.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
  expect(inputsOf("own_series_related")).toEqual([{ words: "" }, { words: "chorro" }]);
  expect(await violations()).toEqual([]);
  await key("ArrowDown");
  const active = document.getElementById(related.getAttribute("aria-activedescendant") ?? "");
  expect([active?.textContent.trim(), active?.getAttribute("aria-selected")]).toEqual(["7.8 Agua mejorada · %", "true"]);
  await key("Escape");
  expect([related.getAttribute("aria-expanded"), session.place.page]).toEqual(["false", "own"]);
  await key("ArrowDown");
  await key("ArrowDown");
  await key("Enter");
  expect(related.value).toBe("7.8 Agua mejorada · %");
  expect(inputsOf("own_series_save")).toEqual([]);
  expect(await violations()).toEqual([]);
  await press("Guardar");
  const expected = { name: "Agua filtrada", unit: "", unit_text: "por 10.000 hogares", multiplier: "10000", relation: "variant_of", related: "water.improved" };
  expect(inputsOf("own_series_save")).toEqual([expect.objectContaining(expected)]);
  expect(session.place).toEqual({ page: "sheet", series: "local.1" });
});

it("says that nothing of the catalogue is called so, and at the field that one is missing", async () => {
  const fail = (): never => {
    throw refusal("Elija el indicador del catálogo.", "refused", "related");
  };
  await visit({ own_series_save: fail });
  await press("Agregar un indicador propio");
  await write("Nombre", "Agua filtrada");
  await select("Relación con el catálogo", "proxy_for");
  const related = named<HTMLInputElement>("input", "Indicador del catálogo");
  related.value = "zzz";
  related.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
  expect(text()).toContain("Nada se llama así");
  await press("Guardar");
  expect(related.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(related);
  expect(await violations()).toEqual([]);
});

it("says at its field what cannot be, and keeps what was typed", async () => {
  const fail = (): never => {
    throw refusal("Ya hay un indicador con este nombre.", "refused", "name");
  };
  await visit({ own_series_save: fail });
  await press("Agregar un indicador propio");
  await write("Nombre", "Agua mejorada");
  await press("Guardar");
  expect(named<HTMLInputElement>("input", "Nombre").getAttribute("aria-invalid")).toBe("true");
  expect(named<HTMLInputElement>("input", "Nombre").value).toBe("Agua mejorada");
  expect(text()).toContain("Ya hay un indicador con este nombre.");
  expect(await violations()).toEqual([]);
});

it("keeps what is typed when one goes elsewhere, and shows it again", async () => {
  let kept: OwnSeriesInput | undefined;
  const keep = (input: OwnSeriesInput | undefined) => ((kept = input), null);
  await visit({
    own_series_draft: (input: OwnSeriesInput) => keep(input),
    own_series_drop_draft: () => keep(undefined),
    own_series_form: () => ({ ...ownForm, input: kept ?? ownForm.input, begun: kept !== undefined }),
    catalogue_list: ({ words }: { words: string }) => catalogue(words, { own_begun: kept !== undefined }),
  });
  await press("Agregar un indicador propio");
  expect(text()).not.toContain("sin guardar todavía");
  expect(named("button", "Volver sin cambios")).toBeTruthy();
  await write("Nombre", "Agua filtrada");
  named<HTMLInputElement>("input", "Nombre").focus();
  await key("Escape");
  expect(inputsOf("own_series_draft")).toEqual([expect.objectContaining({ series: null, name: "Agua filtrada" })]);
  session.go({ page: "plan" });
  await settle();
  session.go({ page: "catalogue" });
  await settle();
  await press("Seguir con el indicador propio empezado");
  expect(named<HTMLInputElement>("input", "Nombre").value).toBe("Agua filtrada");
  expect(text()).toContain("sin guardar todavía");
  expect(await violations()).toEqual([]);
  await press("Descartar lo escrito");
  expect(session.place).toEqual({ page: "catalogue" });
  expect(named("button", "Agregar un indicador propio")).toBeTruthy();
  expect(inputsOf("own_series_draft")).toHaveLength(1);
});

it("keeps what is typed without anybody leaving, a moment after the last letter", async () => {
  await visit();
  await press("Agregar un indicador propio");
  const name = named<HTMLInputElement>("input", "Nombre");
  name.focus();
  await write("Nombre", "Agua de pozo");
  named("input", "Qué se cuenta").focus();
  await settle();
  expect(inputsOf("own_series_draft")).toEqual([expect.objectContaining({ name: "Agua de pozo" })]);
  name.focus();
  await write("Nombre", "Agua");
  await write("Nombre", "Agua filtrada");
  expect(inputsOf("own_series_draft")).toHaveLength(1);
  await new Promise((done) => setTimeout(done, 450));
  expect(inputsOf("own_series_draft").slice(1)).toEqual([expect.objectContaining({ name: "Agua filtrada" })]);
});

it("changes, hands over and deletes one of our own, and no other", async () => {
  await open(answers());
  session.go({ page: "sheet", series: "sewer.connected" });
  await settle();
  expect(text()).not.toContain("Eliminar");
  await close();
  await open(answers({ series_sheet: () => ({ ...sheet, own: "indicador propio, variante de 7.8" }), file_choose: () => ({ token: "t", name: "a.ceibaseries", purpose: "series_copy" }) }));
  session.go({ page: "sheet", series: "local.1" });
  await settle();
  expect(text()).toContain("indicador propio, variante de 7.8");
  expect(text()).toContain(sheet.formula);
  expect(text()).not.toContain("Cómo se calcula"); // the formula says it
  await press("Guardar en un archivo…");
  expect(inputsOf("own_series_export")).toEqual([{ series: ["local.1"], token: "t" }]);
  await press("Eliminar");
  expect(inputsOf("own_series_delete")).toEqual([{ series: sheet.row.series }]);
  expect(session.place).toEqual({ page: "catalogue" });
});

it("hands over those of our own that are chosen, all to begin with", async () => {
  await visit({ file_choose: () => ({ token: "t", name: "propios.ceibaseries", purpose: "series_copy" }) });
  await press("Guardar los propios en un archivo…");
  expect(document.activeElement?.textContent).toBe("Guardar indicadores propios en un archivo");
  const inside = (words: string): boolean | undefined => named("label", words).querySelector("input")?.checked;
  expect([inside("Agua filtrada"), inside("Caminos de tierra")]).toEqual([true, true]);
  expect(await violations()).toEqual([]);
  await press("No elegir ninguno");
  await press("Elija al menos uno");
  expect(inputsOf("file_choose")).toEqual([]);
  await press("Elegir todos");
  expect(named("button", "Guardar 2 indicadores…")).toBeTruthy();
  await choose("Agua filtrada");
  expect(inputsOf("own_series_export")).toEqual([]);
  await press("Guardar 1 indicador…");
  expect(inputsOf("own_series_export")).toEqual([{ series: ["local.2"], token: "t" }]);
  expect(text()).toContain("1 indicador en «propios.ceibaseries».");
  expect(text()).not.toContain("Elegir todos");
});

it("shows what a neighbour's file would bring before it is taken", async () => {
  await visit({ file_choose: () => ({ token: "t", name: "vecino.ceibaseries", purpose: "series" }) });
  await press("Agregar de un archivo…");
  expect(text()).toContain("Caminos de tierra");
  expect(text()).toContain("nuevo: se agrega");
  expect(document.activeElement?.textContent).toBe("Indicadores de «vecino.ceibaseries»");
  expect(inputsOf("own_series_take")).toEqual([]);
  expect(await violations()).toEqual([]);
  await press("Agregar 1 indicador");
  expect(inputsOf("own_series_take")).toEqual([{ token: "t" }]);
  expect(text()).not.toContain("Caminos de tierra");
  expect(text()).toContain("Se agregó 1 indicador de «vecino.ceibaseries».");
});
