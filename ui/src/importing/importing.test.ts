// Import: what was understood is shown, and nothing is stored before one says so.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { inputsOf, refusal } from "../testing/fake_door";
import { answers, preview } from "../testing/sample";
import { close, named, open, press, settle, text, violations, write } from "../testing/screen";
import { draft } from "./draft.svelte";

beforeEach(() => draft.clear());
afterEach(close);

async function read(): Promise<void> {
  session.go({ page: "import" });
  await settle();
  await press("Elegir una planilla");
}

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
    expect(text()).toContain("Su planilla, tal como está");
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
    expect(text()).toContain("Elegir una planilla");
  });

  it("does nothing when the dialog is closed, or nothing was recognised", async () => {
    await open(answers({ file_choose: () => null }));
    await read();
    expect(inputsOf("import_preview")).toEqual([]);
    await open(answers({ import_preview: () => ({ ...preview, recognised: [], count: { value: 0, text: "0" } }) }));
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
