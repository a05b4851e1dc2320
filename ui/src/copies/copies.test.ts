// Copies: whether the work is safe, making one, handing one over, and the way back in three clicks.
import { afterEach, describe, expect, it } from "vitest";
import type { CopiesList, CopyView, WorkspaceState } from "../generated/types";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf, refusal } from "../testing/fake_door";
import { answers, start, workspace } from "../testing/sample";
import { close, open, press, settle, submit, text, violations, write } from "../testing/screen";

afterEach(close);

const when = { iso: "2026-11-20T16:40", text: "20/11/2026 16:40" };
const named: CopyView = {
  ...{ id: "k1", kind: "named", name: "Para el concejo", when, holds: "82 datos, 4 acciones", since: "Después de ella se hicieron 3 cambios." },
  ...{ size: "1,2 MB", readable: true, erased: null },
};
const damaged: CopyView = { ...named, id: "k2", kind: "damaged", name: null, readable: false, holds: "No se puede leer.", since: "" };
const list: CopiesList = {
  ...{ outside: "La última copia fuera de este equipo es de ayer.", warns: false, place: null, proposal: "tres-ceibas-2026-11-21.ceiba" },
  ...{ daily: { folder: "Documentos/Ceiba", told: "Última: hoy", failed: null }, now: "85 datos, 5 acciones", copies: [named, damaged] },
};
const after = workspace({ region: "Otra" });

async function copies(more: Partial<CopiesList> = {}, answered: Answers = {}): Promise<void> {
  await open(
    answers({
      copies_list: () => ({ ...list, ...more }),
      review_list: () => ({ count: { value: 0, text: "0" }, conflicts: [], adrift: [] }),
      copy_make: () => ({ summary: "Se hizo una copia.", state: workspace() }),
      copy_hand_over: () => ({ summary: "Ya puede retirar la memoria.", state: workspace() }),
      copy_restore: () => ({ summary: "Se volvió a la copia.", written: { id: null, touched: [], state: after } }),
      file_choose: ({ purpose }) => ({ token: `t-${purpose}`, name: "copia.ceiba", purpose }),
      ...answered,
    }),
  );
  session.go({ page: "copies" });
  await settle();
}

describe("going back", () => {
  it("takes three clicks, and says first what will be and what is kept", async () => {
    await copies();
    await press("Volver a esta… (20/11/2026 16:40");
    expect(text()).toContain("Quedará lo de la copia: 82 datos, 4 acciones");
    expect(text()).toContain("Lo de ahora no se borra: 85 datos, 5 acciones");
    expect(inputsOf("copy_restore")).toEqual([]);
    expect(await violations()).toEqual([]);
    await press("Restaurar esta copia");
    expect(inputsOf("copy_restore")).toEqual([{ id: "k1" }]);
    expect(text()).toContain("Se volvió a la copia.");
    expect(session.workspace?.region).toBe("Otra");
    expect(document.activeElement?.textContent).toBe("En este equipo");
  });

  it("can be left", async () => {
    await copies();
    await press("Volver a esta");
    await press("Seguir con lo de ahora");
    expect(text()).not.toContain("Restaurar esta copia");
    expect(document.activeElement?.textContent).toBe("En este equipo");
  });

  it("is not offered for what is damaged", async () => {
    await copies({ copies: [damaged] });
    expect(text()).toContain("archivo dañado");
    expect(text()).not.toContain("Volver a esta");
  });

  it("says why a copy cannot be restored", async () => {
    const refused = (): never => {
      throw refusal("Esta copia ya no está donde estaba.");
    };
    await copies({}, { copy_restore: refused });
    await press("Volver a esta");
    await press("Restaurar esta copia");
    expect(text()).toContain("Esta copia ya no está donde estaba.");
  });
});

describe("handing over", () => {
  it("is where one shares as well", async () => {
    await copies();
    session.go({ page: "share" });
    await settle();
    expect(text()).toContain("La última copia fuera de este equipo es de ayer.");
    await press("Entregar una copia");
    expect(inputsOf("file_choose").at(-1)).toEqual({ purpose: "copy", name: list.proposal });
    expect(inputsOf("copy_hand_over")).toEqual([{ token: "t-copy" }]);
    expect(text()).toContain("Ya puede retirar la memoria.");
  });
});

describe("copies of one minute", () => {
  it("are called by their names, or which they are", async () => {
    const other = (id: string, name: string | null): CopyView => ({ ...named, id, name });
    await copies({ copies: [other("k3", null), named, other("k2", null)] });
    const heard = [...document.querySelectorAll("main li button")].map((each) => each.getAttribute("aria-label"));
    expect(heard).toEqual([
      "Volver a esta… (20/11/2026 16:40, la 3.ª de esa hora)",
      "Volver a esta… (20/11/2026 16:40, Para el concejo)",
      "Volver a esta… (20/11/2026 16:40, la 1.ª de esa hora)",
    ]);
  });
});

describe("making copies", () => {
  it("makes one with a name, and empties the line", async () => {
    await copies();
    await write("Nombre de la copia", "Versión al concejo");
    await submit("Nombre de la copia");
    expect(inputsOf("copy_make")).toEqual([{ name: "Versión al concejo" }]);
    expect(text()).toContain("Se hizo una copia.");
    expect(document.querySelector("input")?.value).toBe("");
  });

  it("hands one over under a name that says town and day", async () => {
    await copies();
    await press("Entregar una copia");
    expect(inputsOf("file_choose")).toEqual([{ purpose: "copy", name: "tres-ceibas-2026-11-21.ceiba" }]);
    expect(inputsOf("copy_hand_over")).toEqual([{ token: "t-copy" }]);
    expect(text()).toContain("Ya puede retirar la memoria.");
  });

  it("chooses another folder for the visible ones", async () => {
    await copies({}, { copies_folder_set: () => list });
    await press("Elegir otra carpeta");
    expect(inputsOf("copies_folder_set")).toEqual([{ token: "t-folder" }]);
  });

  it("teaches where there is none, and of an example shows no folder", async () => {
    await copies({ copies: [], daily: null });
    expect(text()).toContain("Todavía no hay ninguna.");
    expect(text()).not.toContain("Una copia visible cada día");
    expect(await violations()).toEqual([]);
  });
});

describe("the truth line", () => {
  const opened = (copies: WorkspaceState["copies"]): Answers =>
    answers({ start_state: () => start({ workspace: workspace({ copies }) }), copies_list: () => list });

  it("says how old the copies are and leads to them", async () => {
    await open(opened({ backup: "copia de respaldo: hoy", outside: "última copia fuera de este equipo: hace 9 días", warns: true }));
    expect(document.querySelector("footer .warns svg")).not.toBeNull();
    await press("hace 9 días");
    expect(session.place.page).toBe("copies");
    expect(await violations()).toEqual([]);
  });

  it("says nothing of an example", async () => {
    await open(opened(null));
    expect(text()).not.toContain("copia de respaldo:");
  });
});

describe("a file that can only be looked at", () => {
  const why = "Fue escrito con una versión más nueva de Ceiba.";
  const locked = answers({ start_state: () => start({ workspace: workspace({ read_only: why, figures: { value: 12, text: "12" } }) }), copies_list: () => list });
  const usable = (): string[] =>
    [...document.querySelectorAll<HTMLElement>("main button, main input, main select, main textarea")]
      .filter((each) => !each.closest("fieldset[disabled], nav")) // what only leads elsewhere changes nothing
      .map((each) => each.getAttribute("aria-label") ?? each.textContent?.trim() ?? "");

  it.each([
    ["municipality", []],
    ["import", []],
    ["share", ["Entregar una copia…"]],
    ["copies", ["Entregar una copia…", "Elegir otra carpeta…", "", "Hacer una copia ahora"]],
  ] as const)("%s says why, and nothing there changes it", async (page, left) => {
    await open({ ...locked, review_list: () => ({ count: { value: 0, text: "0" }, conflicts: [], adrift: [] }) });
    session.go({ page });
    await settle();
    expect(text()).toContain(why);
    expect(text()).toContain("Solo lectura");
    expect(usable()).toEqual(left);
    expect(await violations()).toEqual([]);
  });

  it("lets one read the plan and the figures, but neither add, delete nor type", async () => {
    await open(locked);
    session.go({ page: "plan" });
    await settle();
    expect(usable().filter((name) => /^(Eliminar|Nuev|\+)|acción nueva/i.test(name))).toEqual([]);
    session.go({ page: "data" });
    await settle();
    const cell = document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    cell?.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
    cell?.dispatchEvent(new KeyboardEvent("keydown", { key: "7", bubbles: true }));
    cell?.dispatchEvent(new KeyboardEvent("keydown", { key: "Delete", bubbles: true }));
    await settle();
    expect(document.querySelector('[role="grid"] input')).toBeNull();
    expect(inputsOf("figure_edit")).toEqual([]);
    // What is shown of the table can be chosen; it changes nothing of the file.
    expect(usable()).toEqual(["", "", "", "", "Mostrar estos años", ""]);
  });
});
