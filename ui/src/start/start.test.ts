// First run: language, three doors, a file of before.
import { afterEach, describe, expect, it } from "vitest";
import { asked, inputsOf, refusal } from "../testing/fake_door";
import { answers, start, workspace } from "../testing/sample";
import { session } from "../shared/session.svelte";
import { choose, close, named, open, press, settle, submit, text, violations, write } from "../testing/screen";

afterEach(close);
const closed = () => answers({ start_state: () => start(), language_set: ({ language }) => start({ language }) });

describe("first run", () => {
  it("offers three doors and files of before, in the language chosen", async () => {
    await open(closed());
    for (const words of ["Un perfil con mis datos", "Un plan de acción con mi equipo", "Aprender con un ejemplo", "San Lázaro del Río"]) {
      expect(text()).toContain(words);
    }
    expect(await violations()).toEqual([]);
    await choose("Français");
    await press("Commencer un profil");
    expect(text()).toContain("Votre commune");
  });

  it("opens an example at an earlier point, where its workbook is at hand", async () => {
    const example = workspace({ example: "tres_ceibas" });
    const file = { token: "t3", name: "01_ministerio_indicadores.xlsx", purpose: "workbook" as const };
    await open({ ...closed(), example_open: () => example, example_workbook: () => file });
    await press("Tres Ceibas: Solo la ficha");
    expect(inputsOf("example_open")).toEqual([{ example: "tres_ceibas", checkpoint: "empty" }]);
    session.go({ page: "import" });
    await settle();
    await press("Usar la hoja del ejemplo");
    expect(inputsOf("import_preview")[0]).toMatchObject({ token: "t3" });
  });

  it("makes a municipality and goes to its first work", async () => {
    await open(closed());
    await press("Empezar un perfil");
    expect(named("button", "Empezar").getAttribute("aria-disabled")).toBe("true");
    expect(text()).toContain("Para empezar falta: Nombre, País.");
    await write("Nombre", "Tres Ceibas");
    expect(text()).toContain("Para empezar falta: País.");
    await write("País", "XX");
    await write("Código nacional", "0907");
    await write("Población", "18.960");
    expect(text()).not.toContain("Para empezar falta");
    expect(await violations()).toEqual([]);
    await submit();
    expect(inputsOf("municipality_create")[0]).toEqual({
      ...{ name: "Tres Ceibas", country: "XX", code: "0907", region: "", population: "18.960", population_year: "" },
    });
    expect(text()).toContain("Importar una hoja de cálculo");
  });

  it("keeps what was typed when the core refuses it", async () => {
    const refuse = () => {
      throw refusal("«mil» no es un número. Escriba 1000.");
    };
    await open(answers({ start_state: () => start(), municipality_create: refuse }));
    await press("Empezar un plan");
    await write("Nombre", "Loma Alta");
    await write("País", "GT");
    await write("Población", "mil");
    await submit();
    expect(text()).toContain("«mil» no es un número");
    expect(named<HTMLInputElement>("input", "Población").value).toBe("mil");
  });

  it("loses nothing that is half typed when one looks elsewhere", async () => {
    await open(closed());
    await press("Empezar un perfil");
    await write("Nombre", "Loma Alta");
    await write("Población", "12.480");
    await press("Volver");
    expect(text()).toContain("Continuar su trabajo");
    await press("Empezar un plan");
    expect(named<HTMLInputElement>("input", "Nombre").value).toBe("Loma Alta");
    expect(named<HTMLInputElement>("input", "Población").value).toBe("12.480");
    await write("País", "XX");
    await submit();
    await session.leave();
    await settle();
    await press("Empezar un plan");
    expect(named<HTMLInputElement>("input", "Nombre").value).toBe("");
  });

  it("can be read by whoever needs other colours or larger letters", async () => {
    await open(answers({ start_state: () => start(), look_set: (look) => start({ look }) }));
    await choose("Alto contraste");
    expect(inputsOf("look_set")).toEqual([{ theme: "contrast", zoom: 100 }]);
    expect(document.documentElement.dataset.theme).toBe("contrast");
    expect(await violations()).toEqual([]);
  });

  it("leads from an empty page to the example that has it filled", async () => {
    await open(answers({ start_state: () => start({ workspace: workspace() }) }));
    session.go({ page: "sources" });
    await settle();
    session.go({ page: "import" });
    await settle();
    await press("Ver el ejemplo «Tres Ceibas»");
    expect(inputsOf("example_open")).toEqual([{ example: "tres_ceibas", checkpoint: "whole" }]);
    expect(text()).not.toContain("Ver el ejemplo");
  });

  it("opens a file of before, and a chosen one", async () => {
    await open(closed());
    await press("San Lázaro del Río");
    expect(inputsOf("workspace_open_recent")).toEqual([{ id: "r1" }]);
    expect(asked.some(({ name }) => name === "indicator_list")).toBe(true);
  });
});
