// Who did what, and what can be brought back.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf } from "../testing/fake_door";
import { answers, workspace } from "../testing/sample";
import { choose, close, named, open, press, settle, text, violations, write } from "../testing/screen";

afterEach(close);

const when = { iso: "2026-11-20", text: "20/11/2026" };
const number = (value: number) => ({ value, text: String(value) });

async function history(more: Answers): Promise<void> {
  await open(answers({ history_list: () => ({ entries: [], older: false }), trash_list: () => ({ entries: [] }), ...more }));
  session.go({ page: "history" });
  await settle();
}

it("takes the name by which colleagues tell this computer's changes apart", async () => {
  await history({});
  await write("Quién escribe en este equipo", "Planificación");
  named<HTMLInputElement>("input", "Quién escribe").dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(inputsOf("author_set").at(-1)).toEqual({ author: "Planificación" });
  expect(session.workspace?.author).toBe("Planificación");
  expect(await violations()).toEqual([]);
});

it("tells what is empty", async () => {
  await history({});
  expect(text()).toContain("La papelera está vacía.");
  expect(text()).toContain("Todavía no se ha hecho nada");
});

it("lists what was done, by whom and when", async () => {
  const entry = { name: "la acción nueva «Pozo»", author: "Obras", when, changes: number(7), import: null };
  await history({ history_list: () => ({ entries: [entry], older: true }) });
  for (const words of ["la acción nueva «Pozo»", "Obras", "20/11/2026", "cambios más antiguos"]) expect(text()).toContain(words);
  expect(await violations()).toEqual([]);
});

it("brings back what was deleted, and keeps the focus", async () => {
  const entry = { id: "a3", what: "la acción «Pozo»", parts: number(2), author: "este equipo", when };
  await history({
    trash_list: () => ({ entries: [entry] }),
    trash_restore: () => ({ id: "a3", touched: ["plan"], state: workspace() }),
  });
  expect(text()).toContain("y 2 partes más");
  expect(await violations()).toEqual([]);
  await press("Recuperar: la acción «Pozo»");
  expect(inputsOf("trash_restore")).toEqual([{ id: "a3" }]);
  expect(text()).toContain("Recuperado: la acción «Pozo»");
  expect(document.activeElement?.textContent).toBe("Papelera");
});

/** What the core says before an import is erased. */
const question = {
  ...{ what: "una importación", notices: ["No se puede deshacer."], renew: "Hacer ahora una copia nueva", stay: ["pueblo Para el concejo.ceiba"] },
  refused: null,
  sources: [{ id: "s1", text: "Borrar también su fuente: Censo." }, { id: "s2", text: "Borrar también su fuente: SNIS." }],
  choices: [{ extent: "all" as const, text: "La importación de censo.xlsx: 240 datos." }],
};

describe("erasing an import for good", () => {
  const entry = { name: "Importación de 240 datos de censo.xlsx", author: "Obras", when, changes: number(9), import: "d1" };

  async function asked(): Promise<void> {
    await history({
      history_list: () => ({ entries: [entry], older: false }),
      erase_preview: () => question,
      erase_apply: () => ({ summary: "Borrado definitivamente.", written: { id: null, touched: ["figures"], state: workspace() } }),
    });
    await press("Borrar definitivamente: Importación de 240 datos");
  }

  it("says what goes and what keeps it before it does anything", async () => {
    await asked();
    for (const words of ["240 datos", "No se puede deshacer.", "pueblo Para el concejo.ceiba"]) expect(text()).toContain(words);
    expect(inputsOf("erase_apply")).toEqual([]);
    expect(await violations()).toEqual([]);
    await press("Conservarlo");
    expect(text()).not.toContain("No se puede deshacer.");
    expect(document.activeElement?.textContent).toBe("Historia");
  });

  it("erases the sources along that nothing else uses, but for those whose tick is taken away", async () => {
    await asked();
    await choose("Borrar también su fuente: Censo.");
    document.querySelectorAll<HTMLButtonElement>(".question .main")[0]?.click();
    await settle();
    expect(inputsOf("erase_apply")).toEqual([{ target: { of: "import", id: "d1", register: 0 }, extent: "all", renew: true, sources: ["s2"] }]);
  });

  it("makes a fresh backup unless the tick is taken away, and offers no way back", async () => {
    await asked();
    await choose("Hacer ahora una copia nueva");
    named("button", "Conservarlo"); // it stands first
    document.querySelectorAll<HTMLButtonElement>(".question .main")[0]?.click();
    await settle();
    const target = { of: "import", id: "d1", register: 0 };
    expect(inputsOf("erase_apply")).toEqual([{ target, extent: "all", renew: false, sources: ["s1", "s2"] }]);
    expect(text()).toContain("Borrado definitivamente.");
    expect(document.querySelector('[role="status"] button')?.textContent ?? "").not.toContain("Deshacer");
  });
});
