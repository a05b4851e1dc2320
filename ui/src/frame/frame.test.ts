// The frame: what happened to a file is told until it is read, and what is done behind the scenes is shown.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import type { Answers } from "../testing/fake_door";
import { inputsOf } from "../testing/fake_door";
import { answers, start, workspace } from "../testing/sample";
import { close, open, press, settle, text, violations } from "../testing/screen";

afterEach(close);

const damaged = { id: "n1", text: "tres_ceibas.ceiba estaba dañado. No falta nada." };
const told = workspace({ notices: [damaged] });

const opened = (more: Answers = {}): Answers => answers({ start_state: () => start({ workspace: told }), ...more });

describe("what happened to the file", () => {
  it("stays on every page until it is read", async () => {
    await open(opened({ notice_read: () => workspace() }));
    session.go({ page: "municipality" });
    await settle();
    expect(text()).toContain(damaged.text);
    expect(await violations()).toEqual([]);
    await press("Entendido");
    expect(inputsOf("notice_read")).toEqual([{ id: "n1" }]);
    expect(text()).not.toContain(damaged.text);
  });

  it("is told as soon as it is noticed behind the scenes", async () => {
    await open(answers({ start_state: () => start({ workspace: workspace() }), workspace_state: () => told }));
    expect(text()).not.toContain(damaged.text);
    await session.look();
    await settle();
    expect(text()).toContain(damaged.text);
  });
});

describe("the foot of a page", () => {
  it("leads on with the work, and to the pages on which this one is printed", async () => {
    const printed = { book: "plan" as const, page: 9, text: "De aquí se imprime: Plan de acción local, páginas 9–18" };
    await open(opened({ printed_pages: () => printed }));
    session.go({ page: "plan" });
    await settle();
    expect(text()).not.toContain(printed.text); // whoever only passes through has no book laid out
    await new Promise((done) => setTimeout(done, 2600));
    await settle();
    expect(inputsOf("printed_pages")).toEqual([{ kind: "plan" }]);
    expect(await violations()).toEqual([]);
    await press(printed.text);
    expect(session.place).toEqual({ page: "print", at: { book: "plan", page: 9 } });
    expect(inputsOf("book_preview").at(-1)).toMatchObject({ book: "plan" });
    session.go({ page: "municipality" });
    await settle();
    await press("Siguiente: Importar");
    expect(session.place).toEqual({ page: "import" });
  });
});

describe("a file from elsewhere", () => {
  const offered = { token: "t7", name: "copia.ceiba", purpose: "workspace" as const };
  const preview = { file: "copia.ceiba", summary: "copia.ceiba tiene cambios.", lines: [], notices: [], brings: true, wide: null };
  const arrived = (arrival: { told: string; offered: typeof offered | null }): Answers =>
    answers({
      workspace_open_recent: () => workspace({ arrival }),
      receive_preview: () => preview,
      review_list: () => ({ count: { value: 0, text: "0" }, conflicts: [], adrift: [] }),
      start_state: () => start(),
    });

  it("says that a checked copy is worked with", async () => {
    await open(arrived({ told: "copia.ceiba se copió a este equipo.", offered: null }));
    await press("San Lázaro del Río");
    expect(text()).toContain("copia.ceiba se copió a este equipo.");
    expect(session.place.page).toBe("import");
  });

  it("shows what it brings where it has more than ours", async () => {
    await open(arrived({ told: "Vea lo que trae.", offered }));
    await press("San Lázaro del Río");
    expect(session.place.page).toBe("share");
    expect(text()).toContain("Vea lo que trae.");
    expect(inputsOf("receive_preview")).toEqual([{ token: "t7" }]);
    expect(text()).toContain("copia.ceiba tiene cambios.");
    expect(inputsOf("receive_apply")).toEqual([]);
  });
});

describe("what was just said", () => {
  it("has a line of its own, over nothing that scrolls below it", async () => {
    await open(answers());
    session.go({ page: "plan" });
    await settle();
    session.notice = { text: "Guardado: Agua segura", undo: false };
    await settle();
    const said = [...document.querySelectorAll("[role=status]")].find((each) => each.textContent?.includes("Guardado"));
    expect(said).toBeTruthy();
    expect(said?.closest(".scrolls")).toBeNull();
    expect(document.querySelector("h1")?.closest(".scrolls")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("is not left standing in a language that one has left", async () => {
    await open(answers({ book_write: () => ({ summary: "3 páginas, en perfil.pdf", pages: 3, file: "perfil.pdf" }) as never }));
    session.go({ page: "print" });
    await settle();
    await press("Crear el PDF");
    session.notice = { text: "Guardado: Agua segura", undo: true };
    await settle();
    expect(text()).toContain("Guardado");
    expect(text()).toContain("3 páginas, en perfil.pdf");
    await session.speak("fr");
    await settle();
    expect(text()).not.toContain("Guardado");
    expect(text()).not.toContain("3 páginas, en perfil.pdf");
  });
});

describe("numbers in the words of the page", () => {
  it("are written as the country of the open municipality does", async () => {
    await open(answers({ start_state: () => start({ workspace: workspace({ locale: "es-GT" }) }) }));
    expect(t.windowPrintProblems({ count: 12345 })).toContain("12,345 detalles");
    session.workspace = workspace({ locale: "es-CO" });
    expect(t.windowPrintProblems({ count: 12345 })).toContain("12.345 detalles");
    session.workspace = null;
    expect(t.windowPrintProblems({ count: 1 })).toContain("1 detalle");
  });
});

describe("started twice", () => {
  it("says so in the window that was there, open or not", async () => {
    await open(answers({ start_state: () => start() }));
    session.raised();
    await settle();
    expect(text()).toContain("Ceiba ya estaba abierto");
  });
});
