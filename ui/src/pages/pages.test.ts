// Every page, opened on a made-up door: nobody is shut out, and no text is missing.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import type { Place } from "../shared/places";
import { door } from "../door";
import { inputsOf, refusal } from "../testing/fake_door";
import { answers, balance, figures, indicators, plan, start, workspace } from "../testing/sample";
import { close, named, open, press, settle, text, violations, write } from "../testing/screen";

afterEach(close);

const places: Place[] = [
  { page: "municipality" },
  { page: "import" },
  { page: "data" },
  { page: "indicators" },
  { page: "indicator", series: "water.improved" },
  { page: "goal", goal: "7" },
  { page: "balance" },
  { page: "plan" },
  { page: "print" },
  { page: "copies" },
  { page: "sources" },
  { page: "settings" },
];

async function visit(place: Place): Promise<void> {
  session.go(place);
  await settle();
}

describe("every page", () => {
  it.each(places)("$page can be used by everyone", async (place) => {
    await open(answers());
    await visit(place);
    expect(document.querySelector("h1")?.textContent).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it.each(places)("$page speaks four languages", async (place) => {
    await open(answers());
    await visit(place);
    for (const language of ["es", "pt", "en", "fr"] as const) {
      await session.speak(language);
      await settle();
      expect(text()).not.toMatch(/window-|undefined|\{ \$/);
      expect(document.documentElement.lang.slice(0, 2)).toBe(language);
    }
  });

  it.each(places)("$page says what went wrong and lets one copy it", async (place) => {
    const fail = (): never => {
      throw refusal("El disco está lleno. Libere espacio.", "workspace");
    };
    const reads = ["municipality_sheet", "figures_table", "indicator_list", "indicator_page", "goal_page", "balance_page", "plan_outline", "print_choices", "copies_list", "sources_list", "settings_view", "file_choose"];
    await open(answers(Object.fromEntries(reads.map((name) => [name, fail]))));
    await visit(place);
    if (place.page === "import") await press("Elegir una hoja de cálculo");
    expect(text()).toContain("El disco está lleno.");
    expect(text()).toContain("Copiar los detalles");
    expect(await violations()).toEqual([]);
  });
});

describe("an empty municipality", () => {
  const empty = answers({
    start_state: () => start({ workspace: workspace() }),
    figures_table: () => ({ ...figures(), years: [], rows: [] }),
    indicator_list: () => indicators({ rows: [], short: [], balance: false }),
    balance_page: () => ({ ...balance, rows: [], notes: [] }),
    plan_outline: () => ({ ...plan(), objectives: [], loose: [] }),
  });

  it.each([
    ["import", "Elegir una hoja de cálculo"],
    ["data", "Elegir una hoja de cálculo"],
    ["indicators", "Elegir una hoja de cálculo"],
    ["balance", "Ver las metas a 2030"],
    ["plan", "Nuevo objetivo"],
  ] as const)("%s teaches, with one button", async (page, button) => {
    await open(empty);
    await visit({ page });
    expect(text()).toContain(button);
    expect(document.querySelectorAll("main button.main")).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });
});

describe("the municipality sheet", () => {
  it("keeps the focus and what is being typed while another field is saved", async () => {
    let region = "Ribera";
    const given = answers();
    await open({
      ...given,
      municipality_sheet: (input) => ({ ...given.municipality_sheet!(input), region }),
      municipality_change: (change) => {
        region = change.region ?? region;
        return given.municipality_change!(change);
      },
    });
    await visit({ page: "municipality" });
    const code = named<HTMLInputElement>("input", "Código nacional");
    code.focus();
    code.value = "0909";
    code.dispatchEvent(new Event("input", { bubbles: true }));
    await write("Región", "Ribera Alta");
    expect(document.activeElement).toBe(code);
    expect(named<HTMLInputElement>("input", "Código nacional").value).toBe("0909");
    expect(named<HTMLInputElement>("input", "Región").value).toBe("Ribera Alta");
    region = "Ribera";
    session.revision += 1;
    await settle();
    expect(named<HTMLInputElement>("input", "Región").value).toBe("Ribera");
  });
});

describe("the frame", () => {
  it("names what is undone, and undoes it", async () => {
    await open(answers());
    expect(text()).toContain("Deshacer: importar 01_ministerio_indicadores.xlsx");
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
    await settle();
    expect(text()).toContain("Se deshizo: importar 01_ministerio_indicadores.xlsx");
    expect(text()).toContain("Nada que deshacer");
  });

  it("marks an example on every page and takes it away with one click", async () => {
    await open(answers({ start_state: () => start() }));
    await press("Tres Ceibas");
    for (const place of places) {
      await visit(place);
      expect(text()).toContain("EJEMPLO · municipio ficticio");
    }
    await press("Quitar el ejemplo");
    expect(text()).toContain("¿Qué desea hacer?");
  });

  it("says when it was saved", async () => {
    await open(answers());
    expect(text()).toContain("Guardado 14:02");
  });
});

describe("a page that takes long to read", () => {
  it.each([
    ["indicators", "indicator_list"],
    ["balance", "balance_page"],
    ["data", "figures_table"],
  ] as const)("%s is read anew only after something was changed", async (page, name) => {
    await open(answers({ language_set: () => start() }));
    await visit({ page: "settings" });
    const before = inputsOf(name).length;
    await visit({ page });
    const read = inputsOf(name).length;
    expect(read).toBe(Math.max(before, 1));
    await visit({ page: "settings" });
    await visit({ page });
    expect(inputsOf(name).length).toBe(read);
    expect(document.querySelector("main table")).not.toBeNull();
    await visit({ page: "settings" });
    await door.languageSet({ language: "es" });
    await visit({ page });
    expect(inputsOf(name).length).toBe(read + 1);
  });
});
