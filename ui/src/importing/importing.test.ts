// Import: what was understood is shown, and nothing is stored before one says so.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { inputsOf, refusal } from "../testing/fake_door";
import type { CellDecision, DecideInput, ImportPreview } from "../generated/types";
import { answers, preview, workspace } from "../testing/sample";
import { close, key, named, open, press, settle, submit, text, violations, write } from "../testing/screen";
import { draft } from "./draft.svelte";

beforeEach(() => {
  draft.clear();
  draft.remembered.clear();
});
afterEach(close);

async function read(): Promise<void> {
  session.go({ page: "import" });
  await settle();
  named("button", "Elegir una hoja de cálculo").focus();
  await press("Elegir una hoja de cálculo");
}

const left = preview.names[0]!;
const asked = preview.findings[0]!;
const decisions = (): DecideInput => inputsOf("import_decide").at(-1)!;
const options = (): string[] => [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent?.trim() ?? "");

describe("import", () => {
  it("says what it understood: layout, reasons, names left aside, findings with their cell", async () => {
    await open(answers());
    await read();
    expect(text()).toContain("Leí esto así: municipios hacia abajo");
    expect(text()).toContain("2 indicadores reconocidos");
    expect(text()).toContain("Lleva el código del indicador.");
    expect(text()).toContain("Hogares con drenaje");
    expect(text()).toContain("Indicadores · G12");
    expect(text()).toContain("¿Falta una coma (52,5)?");
    expect(text()).toContain("82,9");
    expect(text()).toContain("Se guardarán 2 datos del municipio");
    expect(text()).toContain("1 dato de otro lugar, que se guarda para comparar");
    expect(inputsOf("import_apply")).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it("stores the preview with the source as one names it, and offers to undo", async () => {
    await open(answers());
    await read();
    await write("Fuente de estos datos", "Anuario 2023");
    await press("Importar 42 datos");
    expect(inputsOf("import_apply")).toEqual([{ preview: "p1", source: "Anuario 2023" }]);
    expect(text()).toContain("Se guardaron 42 datos.");
    expect(text()).toContain("Datos importados: 42");
    await press("Deshacer");
    expect(text()).toContain("Se deshizo");
    expect(text()).not.toContain("Se guardaron 42 datos.");
  });

  it("asks about each name left aside, finds an indicator by a few letters, and undoes by choosing again", async () => {
    const taken = { ...preview, names: [{ ...left, series: "sanitation.improved", reason: "Usted lo eligió.", chosen: true }] };
    await open(answers({ import_decide: ({ names }) => (names[0]?.series ? taken : preview) }));
    await read();
    const line = () => named<HTMLInputElement>("input", "Qué significa «Hogares con drenaje»");
    expect(line().value).toBe("Dejar de lado");
    line().focus();
    await key("ArrowDown");
    await write("Qué significa «Hogares", "MEJORADA");
    expect(options()).toEqual(["7.8 Agua mejorada"]);
    expect(await violations()).toEqual([]);
    await write("Qué significa «Hogares", "saneamiénto");
    expect(options()).toEqual([]);
    expect(text()).toContain("Nada se llama así.");
    await key("Escape");
    expect(line().value).toBe("Dejar de lado");
    await key("ArrowDown");
    await key("ArrowDown");
    await key("Enter");
    expect(decisions().names).toEqual([{ name: "Hogares con drenaje", series: "forest" }]);
    expect(inputsOf("import_apply")).toEqual([]);
    expect(document.activeElement).toBe(line());
    await key("ArrowDown");
    await write("Qué significa «Hogares", "como propone");
    await key("Enter");
    expect(decisions().names).toEqual([]);
  });

  it("changes what a recognised name means, or leaves it aside", async () => {
    const chosen = { name: "7.9 Saneamiento", cell: "F5", reason: "Usted dejó aparte este nombre.", series: null, resembles: [], chosen: true };
    const without = { ...preview, recognised: preview.recognised.slice(0, 1), names: [chosen] };
    await open(answers({ import_decide: () => without }));
    await read();
    await press("Cambiar qué significa «7.9 Saneamiento»");
    await write("Qué significa «7.9 Saneamiento»", "dejar de lado");
    await key("Enter");
    expect(decisions().names).toEqual([{ name: "7.9 Saneamiento", series: null }]);
    expect(text()).toContain("Usted dejó aparte este nombre.");
    const line = named("input", "Qué significa «7.9 Saneamiento»");
    expect(document.activeElement).toBe(line);
  });

  it("decides a whole column of dashes in one go", async () => {
    const dashes = { ...asked, question: { ...asked.question!, alike: ["G13", "G14"] } };
    await open(answers({ import_preview: () => ({ ...preview, findings: [dashes] }), import_decide: () => preview }));
    await read();
    expect(text()).toContain("y otras 2 celdas iguales de la columna");
    await write("Qué dice G12", "leave_out");
    expect(decisions().cells.map(({ cell, take }) => [cell, take])).toEqual(
      ["G12", "G13", "G14"].map((cell) => [cell, "leave_out"]),
    );
  });

  it("asks about each flagged cell: as read, another reading, a value typed, or not stored", async () => {
    const wrong = () => {
      throw refusal("«mucho» no es un número. Escriba, por ejemplo, 1.234,5.");
    };
    const decide = ({ cells: [cell] }: { cells: CellDecision[] }): ImportPreview =>
      cell?.typed === "mucho" ? wrong() : { ...preview, findings: [{ ...asked, question: { ...asked.question!, take: cell?.take ?? null, typed: cell?.typed ?? "" } }] };
    await open(answers({ import_decide: decide }));
    await read();
    const says = async (option: string): Promise<void> => write("Qué dice G12", option);
    await says("as_read");
    expect(decisions().cells).toEqual([{ cell: "G12", take: "as_read", typed: "" }]);
    await says("reading");
    expect(decisions().cells).toEqual([{ cell: "G12", take: "value", typed: "52,5" }]);
    expect(named<HTMLSelectElement>("select", "Qué dice G12").value).toBe("reading");
    await says("value");
    await write("Valor para G12", "mucho");
    await submit("Usar este valor");
    expect(text()).toContain("«mucho» no es un número.");
    expect(await violations()).toEqual([]);
    await write("Valor para G12", "51");
    await submit("Usar este valor");
    expect(decisions().cells).toEqual([{ cell: "G12", take: "value", typed: "51" }]);
    expect(text()).toContain("Tomar como 51");
    await says("value");
    expect(decisions().cells, "what was chosen before is not stored").toEqual([{ cell: "G12", take: "leave_out", typed: "" }]);
    expect(text()).toContain("Hasta que use un valor, esta celda no se guarda.");
    expect(named<HTMLInputElement>("input", "Valor para G12").value).toBe("51");
    await write("Valor para G12", "mucho");
    await submit("Usar este valor");
    expect(draft.preview?.findings[0]?.question?.take).toBe("leave_out");
    await says("leave_out");
    expect(decisions().cells).toEqual([{ cell: "G12", take: "leave_out", typed: "" }]);
    await says("proposed");
    expect(decisions().cells).toEqual([]);
  });

  it("says first that a sheet is of another town, and says it on the button", async () => {
    const other = { named: "Diamantino", text: "La hoja dice Diamantino (5103502); este archivo es de Tres Ceibas." };
    await open(answers({ import_preview: () => ({ ...preview, other_town: other }) }));
    await read();
    expect(text().indexOf(other.text)).toBeGreaterThan(-1);
    expect(text().indexOf(other.text)).toBeLessThan(text().indexOf(preview.title));
    expect(named("button", "Importar 42 datos de Diamantino aquí")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("says above everything that no row is of this town", async () => {
    const nobody = { ...asked, code: "finding-no-own-row", message: "Ninguna fila es del municipio Tres Ceibas.", question: null };
    await open(answers({ import_preview: () => ({ ...preview, findings: [...preview.findings, nobody] }) }));
    await read();
    expect(document.querySelector("[role=alert]")?.textContent).toBe(nobody.message);
    expect(text().split(nobody.message)).toHaveLength(2);
  });

  it("says that there is nothing to decide where there is not", async () => {
    await open(answers({ import_preview: () => ({ ...preview, findings: [], names: [] }) }));
    await read();
    expect(text()).toContain("Ninguna celda necesita una decisión.");
    expect(text()).toContain("Se reconocieron todos los nombres de la hoja.");
  });

  it("remembers what names mean when the same file is chosen again", async () => {
    await open(answers());
    await read();
    await press("Cambiar qué significa «7.9 Saneamiento»");
    await write("Qué significa «7.9 Saneamiento»", "dejar de lado");
    await key("Enter");
    await press("Dejar este archivo");
    await read();
    expect(decisions().names).toEqual([{ name: "7.9 Saneamiento", series: null }]);
    expect(decisions().cells).toEqual([]);
  });

  it("says that nothing was new, and offers nothing to undo", async () => {
    const known = { stored: { value: 42, text: "42" }, written: false, summary: "Todo ya está guardado.", state: workspace() };
    await open(answers({ import_apply: () => known }));
    await read();
    await press("Importar 42 datos");
    expect(text()).toContain("Todo ya está guardado.");
    expect(text()).not.toContain("Datos importados");
  });

  it("never loses the focus: it goes to the sentence, to the preview, or back to the start", async () => {
    const damaged = () => {
      throw refusal("roto.xlsx está dañado o cortado. Pida otra copia.", "foreign");
    };
    const focused = (): string => document.activeElement?.textContent ?? "";
    await open(answers({ import_preview: damaged }));
    await read();
    expect(document.activeElement).not.toBe(document.body);
    expect(focused()).toContain("roto.xlsx está dañado");
    await open(answers());
    await read();
    expect(focused()).toBe("01_ministerio_indicadores.xlsx");
    named("button", "Dejar este archivo").focus();
    await press("Dejar este archivo");
    expect(focused()).toBe("Su hoja de cálculo, tal como está");
    await read();
    named("button", "Importar 42 datos").focus();
    await press("Importar 42 datos");
    expect(focused()).toBe("Listo");
  });

  it("keeps the sheet while one looks elsewhere, and forgets it when told", async () => {
    await open(answers());
    await read();
    session.go({ page: "data" });
    await settle();
    session.go({ page: "import" });
    await settle();
    expect(text()).toContain("01_ministerio_indicadores.xlsx");
    await press("Dejar este archivo");
    expect(inputsOf("import_discard")).toEqual([{ preview: "p1" }]);
    expect(text()).toContain("Su hoja de cálculo, tal como está");
  });

  it("reads another sheet of the same file", async () => {
    await open(answers());
    await read();
    await write("Hoja", "v_anterior");
    expect(inputsOf("import_preview").at(-1)).toEqual({ token: "t1", sheet: "v_anterior" });
  });

  it("says what is wrong with a file and stores nothing", async () => {
    const damaged = () => {
      throw refusal("roto.xlsx está dañado o cortado. Pida otra copia.", "foreign");
    };
    await open(answers({ import_preview: damaged }));
    await read();
    expect(text()).toContain("roto.xlsx está dañado o cortado.");
    expect(text()).toContain("Elegir una hoja de cálculo");
  });

  it("does nothing when the dialog is closed, or nothing was recognised", async () => {
    await open(answers({ file_choose: () => null }));
    await read();
    expect(inputsOf("import_preview")).toEqual([]);
    await open(answers({ import_preview: () => ({ ...preview, recognised: [], figures: [], count: { value: 0, text: "0" } }) }));
    await read();
    expect(named("button", "Importar 0").getAttribute("aria-disabled")).toBe("true");
  });

  it("shows progress after a while, and Cancel reaches the core", async () => {
    const { cancelled } = await import("../testing/fake_door");
    let answer = (): void => {};
    const slow = () => new Promise<typeof preview>((done) => (answer = () => done(preview)));
    await open(answers({ import_preview: slow }));
    await read();
    await new Promise((done) => setTimeout(done, 750));
    await press("Cancelar");
    expect(cancelled).toHaveLength(1);
    answer();
    await settle();
  });
});
