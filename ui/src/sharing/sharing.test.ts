// Working with others: a copy is looked at before it is taken in, and what contradicts is decided.
import { afterEach, describe, expect, it } from "vitest";
import type { ConflictView, ReceivePreview, WorkspaceState, Written } from "../generated/types";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf, refusal } from "../testing/fake_door";
import { answers, figures, start, workspace } from "../testing/sample";
import { close, open, press, settle, submit, text, violations, write } from "../testing/screen";

afterEach(close);

const when = { iso: "2026-11-20", text: "20/11/2026" };
const preview: ReceivePreview = {
  file: "copia.ceiba",
  summary: "copia.ceiba tiene cambios que aquí todavía no están.",
  lines: ["Acciones: se agrega 1, cambia 1, se eliminan 0"],
  notices: [],
  brings: true,
  wide: null,
};
const name: ConflictView = {
  ...{ thing: "a3", register: 1, what: "La acción «Pozo profundo»", field: "Nombre", deletion: false },
  ...{ before: "Pozo", combined: "Pozo profundo / Pozo del norte" },
  sides: [
    { key: "b-2", text: "Pozo profundo", author: "otro equipo", when, shown: true },
    { key: "a-5", text: "Pozo del norte", author: "Obras", when, shown: false },
  ],
};
const deletion: ConflictView = {
  ...{ thing: "a4", register: 0, what: "La acción «Letrinas»", field: "Conservar o eliminar", deletion: true },
  ...{ before: null, combined: null },
  sides: [
    { key: "a-6", text: "Eliminado", author: "este equipo", when, shown: true },
    { key: "b-3", text: "Cambiado: Lugar → Norte", author: "otro equipo", when, shown: false },
  ],
};

const waiting = (count: number): WorkspaceState => workspace({ to_decide: { value: count, text: String(count) } });
const written = (count: number): Written => ({ id: null, touched: ["plan"], state: waiting(count) });

async function share(conflicts: ConflictView[], more: Answers = {}): Promise<void> {
  const list = { count: { value: conflicts.length, text: String(conflicts.length) }, conflicts, adrift: [] };
  await open(answers({ review_list: () => list, review_decide: () => written(0), ...more }));
  session.go({ page: "share" });
  await settle();
}

it("says which own indicator was deleted while it was used, and brings it back", async () => {
  const adrift = [{ id: "s1", name: "Agua filtrada", text: "«Agua filtrada» se eliminó en una copia mientras en otra se usaba." }];
  const list = { count: { value: 0, text: "0" }, conflicts: [], adrift };
  await share([], { review_list: () => list, trash_restore: () => written(0), figures_table: () => ({ ...figures(), adrift }) });
  expect(text()).toContain("se eliminó en una copia");
  expect(await violations()).toEqual([]);
  await press("Recuperar: Agua filtrada");
  expect(inputsOf("trash_restore")).toEqual([{ id: "s1" }]);
  expect(text()).toContain("Recuperado: Agua filtrada");
  session.go({ page: "data" });
  await settle();
  expect(text()).toContain("se eliminó en una copia");
});

describe("taking in a copy", () => {
  const copy: Answers = {
    file_choose: () => ({ token: "t9", name: "copia.ceiba", purpose: "workspace" }),
    receive_preview: () => preview,
    receive_apply: () => ({ summary: "Se incorporó copia.ceiba.", written: written(2), kept: null }),
  };

  it("says what it brings and changes nothing before it is taken in", async () => {
    await share([], copy);
    expect(text()).toContain("Nada por decidir");
    await press("Elegir la copia");
    expect(text()).toContain("Acciones: se agrega 1, cambia 1, se eliminan 0");
    expect(await violations()).toEqual([]);
    expect(inputsOf("receive_apply")).toEqual([]);
    await press("Incorporar estos cambios");
    expect(inputsOf("receive_apply")).toEqual([{ token: "t9", confirmed: null }]);
    expect(text()).toContain("Se incorporó copia.ceiba.");
    expect(text()).toContain("2 decisiones pendientes");
    expect(document.activeElement?.textContent).toBe("Traer el trabajo de otra persona");
  });

  it("names the copies that still have what was erased there, and removes them", async () => {
    const kept = { told: "Algo que se borró todavía está en copias.", renew: "Quitar las 2 anteriores", stay: ["Para el concejo"] };
    await share([], {
      ...copy,
      receive_apply: () => ({ summary: "Se incorporó copia.ceiba.", written: written(0), kept }),
      erase_renew: () => ({ summary: "Se quitaron 2 anteriores.", written: written(0) }),
    });
    await press("Elegir la copia");
    await press("Incorporar estos cambios");
    expect(text()).toContain("Algo que se borró todavía está en copias.");
    expect(text()).toContain("Para el concejo");
    expect(await violations()).toEqual([]);
    await press("Quitar las 2 anteriores");
    expect(inputsOf("erase_renew")).toHaveLength(1);
    expect(text()).toContain("Se quitaron 2 anteriores.");
    expect(text()).not.toContain("Para el concejo");
  });

  it("asks once more, with the numbers, where it would change much", async () => {
    const wide = { touches: { changed: 12, deleted: 3 }, text: "Más de la quinta parte.", confirm: "Sí: cambiar 12 y eliminar 3" };
    await share([], { ...copy, receive_preview: () => ({ ...preview, wide }) });
    await press("Elegir la copia");
    expect(text()).toContain("Más de la quinta parte.");
    await press("Incorporar estos cambios");
    expect(inputsOf("receive_apply")).toEqual([]);
    expect(await violations()).toEqual([]);
    await press("Sí: cambiar 12 y eliminar 3");
    expect(inputsOf("receive_apply")).toEqual([{ token: "t9", confirmed: wide.touches }]);
  });

  it("can be left, and keeps the focus", async () => {
    await share([], copy);
    await press("Elegir la copia");
    await press("Dejar esta copia");
    expect(text()).toContain("Elegir la copia…");
    expect(inputsOf("receive_apply")).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Traer el trabajo de otra persona");
  });

  it("offers nothing to take in where the copy brings nothing", async () => {
    await share([], { ...copy, receive_preview: () => ({ ...preview, brings: false, lines: [], summary: "Nada nuevo." }) });
    await press("Elegir la copia");
    expect(text()).toContain("Nada nuevo.");
    expect(text()).not.toContain("Incorporar estos cambios");
  });

  it("shows why a file is refused", async () => {
    await share([], {
      ...copy,
      receive_preview: () => {
        throw refusal("Es de otro municipio.");
      },
    });
    await press("Elegir la copia");
    expect(text()).toContain("Es de otro municipio.");
    expect(text()).toContain("Elegir la copia…");
  });
});

describe("deciding", () => {
  it("shows both versions with who, when and what was before, and takes one", async () => {
    await share([name, deletion]);
    for (const words of ["La acción «Pozo profundo»", "Antes: Pozo", "Obras · 20/11/2026", "se muestra por ahora"]) {
      expect(text()).toContain(words);
    }
    expect(await violations()).toEqual([]);
    await press("Quedarse con: Pozo del norte");
    expect(inputsOf("review_decide")).toEqual([{ thing: "a3", register: 1, decision: { kind: "take", side: "a-5" } }]);
    expect(text()).toContain("Decidido: La acción «Pozo profundo»");
    expect(document.activeElement?.tagName).toBe("H2");
  });

  it("takes a version that combines both", async () => {
    await share([name]);
    await press("Escribir una versión que reúna ambas");
    await write("Versión reunida", "Pozo profundo del norte");
    await submit();
    expect(inputsOf("review_decide")[0]?.decision).toEqual({ kind: "write", text: "Pozo profundo del norte" });
  });

  it("keeps or deletes what one deleted and another changed", async () => {
    await share([deletion]);
    expect(text()).not.toContain("Quedarse con esta");
    await press("Conservar");
    await press("Eliminar");
    expect(inputsOf("review_decide").map((input) => input.decision.kind)).toEqual(["keep", "delete"]);
  });

  it("says what waits on every page", async () => {
    await open(answers({ start_state: () => start({ workspace: waiting(1) }), review_list: () => ({ count: { value: 0, text: "0" }, conflicts: [], adrift: [] }) }));
    await press("1 decisión pendiente");
    expect(session.place.page).toBe("share");
  });
});
