// Who did what, and what can be brought back.
import { afterEach, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf } from "../testing/fake_door";
import { answers, workspace } from "../testing/sample";
import { close, open, press, settle, text, violations } from "../testing/screen";

afterEach(close);

const when = { iso: "2026-11-20", text: "20/11/2026" };
const number = (value: number) => ({ value, text: String(value) });

async function history(more: Answers): Promise<void> {
  await open(answers({ history_list: () => ({ entries: [], older: false }), trash_list: () => ({ entries: [] }), ...more }));
  session.go({ page: "history" });
  await settle();
}

it("tells what is empty", async () => {
  await history({});
  expect(text()).toContain("La papelera está vacía.");
  expect(text()).toContain("Todavía no se ha hecho nada");
});

it("lists what was done, by whom and when", async () => {
  const entry = { name: "la acción nueva «Pozo»", author: "Obras", when, changes: number(7) };
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
