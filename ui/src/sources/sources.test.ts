// The sources of the figures in one list: what uses each, its files, and erasing one.
import { afterEach, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf } from "../testing/fake_door";
import { answers, workspace } from "../testing/sample";
import { close, named, open, press, settle, text, violations } from "../testing/screen";

afterEach(close);

const question = { what: "una fuente", choices: [], refused: null, sources: [], notices: [], renew: "Hacer ahora una copia", stay: [] };

async function visit(more: Answers = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "sources" });
  await settle();
}

it("says what sources are while there are none", async () => {
  await visit({ sources_list: () => ({ sources: [] }) });
  expect(text()).toContain("Cada importación trae la suya");
  expect(document.querySelectorAll("main button.main")).toHaveLength(1);
  expect(await violations()).toEqual([]);
});

it("lists each with what uses it, and opens one with its files and its history", async () => {
  await visit();
  for (const words of ["INE, Censo de población, 2022", "12 datos", "2 celdas sin dato", "1 archivo", "Escrito a mano en el municipio"]) expect(text()).toContain(words);
  expect(text()).not.toContain("ODbL 1.0");
  await press("INE, Censo de población, 2022");
  for (const words of ["ODbL 1.0", "la página escaneada", "Historia de cambios"]) expect(text()).toContain(words);
  expect(inputsOf("attachment_list")).toEqual([{ thing: "s1" }]);
  expect(named("button", "INE, Censo").getAttribute("aria-expanded")).toBe("true");
  expect(await violations()).toEqual([]);
});

it("says why one stays that figures still name, and gives the focus back", async () => {
  const refused = "La fuente INE se queda: 12 datos todavía la nombran.";
  await visit({ erase_preview: () => ({ ...question, refused }) });
  await press("INE, Censo de población, 2022");
  await press("Borrar definitivamente: INE");
  expect(text()).toContain(refused);
  expect(inputsOf("erase_preview")).toEqual([{ of: "source", id: "s1", register: 0 }]);
  await press("Conservarlo");
  expect(document.activeElement?.getAttribute("aria-label")).toContain("Borrar definitivamente: INE");
});

it("erases one that nothing uses", async () => {
  await visit({
    erase_preview: () => ({ ...question, choices: [{ extent: "all", text: "La fuente INE." }] }),
    erase_apply: () => ({ summary: "Borrado definitivamente: una fuente.", written: { id: null, touched: ["figures"], state: workspace() } }),
  });
  await press("INE, Censo de población, 2022");
  await press("Borrar definitivamente: INE");
  document.querySelectorAll<HTMLButtonElement>(".question .main")[0]?.click();
  await settle();
  expect(text()).toContain("Borrado definitivamente: una fuente.");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Fuentes");
});
