// Finding anything: by keys alone, and where each thing leads.
import { afterEach, describe, expect, it } from "vitest";
import type { Found } from "../generated/types";
import { session } from "../shared/session.svelte";
import { inputsOf } from "../testing/fake_door";
import { answers, plan, start } from "../testing/sample";
import { close, key, named, open, press, settle, text, violations } from "../testing/screen";

afterEach(close);

const action = plan().objectives[0]?.actions[0];
const objective = plan().objectives[0];
const things: Found[] = [
  { name: "Imprimir", about: "Página", to: { kind: "page", page: "print" } },
  { name: "Agua mejorada", about: "7.8 · Indicador", to: { kind: "indicator", series: "water.improved" } },
  { name: "Bosque", about: "7.1 · Indicador", to: { kind: "sheet", series: "forest" } },
  { name: "La acción", about: "Acción", to: { kind: "action", id: action?.id ?? "" } },
  { name: "El objetivo", about: "Objetivo", to: { kind: "objective", id: objective?.id ?? "" } },
  { name: "Nueva acción", about: "Orden", to: { kind: "new_action" } },
  { name: "Dos relojes", about: "Guía", to: { kind: "guide", page: "indicator", anchor: "two-clocks" } },
  { name: "Deshacer: importar", about: "Orden", to: { kind: "undo" } },
  { name: "Français", about: "Idioma", to: { kind: "language", language: "fr" } },
];
const plain = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const find = ({ words }: { words: string }): { found: Found[] } => ({
  found: things.filter((thing) => plain(thing.name).includes(plain(words))),
});

const line = (): HTMLInputElement => named<HTMLInputElement>("[role=search] input", "");
const options = (): string[] => [...document.querySelectorAll("[role=option]")].map((each) => each.textContent ?? "");

async function look(words: string): Promise<void> {
  await key("k", { ctrlKey: true });
  line().value = words;
  line().dispatchEvent(new Event("input", { bubbles: true }));
}

async function begin(): Promise<void> {
  await open(answers({ finding_list: find }));
  session.go({ page: "data" });
  await settle();
}

/** Looks for something, takes the first that is found, and says where one is. */
async function lead(words: string): Promise<unknown> {
  await begin();
  await look(words);
  await key("Enter");
  return session.place;
}

describe("Ctrl+K", () => {
  it("shows at once what there is, names the chosen one for ears, and gives the focus back", async () => {
    await begin();
    const before = document.activeElement;
    await key("k", { ctrlKey: true });
    expect(document.activeElement).toBe(line());
    expect(options()).toHaveLength(things.length);
    await key("ArrowDown");
    const active = document.getElementById(line().getAttribute("aria-activedescendant") ?? "");
    expect(active?.textContent).toContain("Agua mejorada");
    expect(active?.textContent).toContain("7.8 · Indicador");
    expect(await violations()).toEqual([]);
    await key("Escape");
    expect(document.querySelector("[role=search]")).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it("works while one types in a field, and from its button", async () => {
    await begin();
    session.go({ page: "municipality" });
    await settle();
    named<HTMLInputElement>("input", "Nombre").focus();
    await key("k", { ctrlKey: true });
    expect(document.activeElement).toBe(line());
    await key("Escape");
    await press("Buscar");
    expect(document.activeElement).toBe(line());
  });

  it("takes what was typed, not what was found before it", async () => {
    await begin();
    await look("agua");
    await key("Enter"); // before the answer has come
    expect(session.place).toEqual({ page: "indicator", series: "water.improved" });
    expect(inputsOf("finding_list").at(-1)).toEqual({ words: "agua" });
  });

  it("says when nothing is called so", async () => {
    await begin();
    await look("zzz");
    await settle();
    expect(text()).toContain("Nada se llama así.");
  });
});

describe("on the first page", () => {
  const first: Found[] = [
    { name: "Un plan de acción con mi equipo", about: "Orden", to: { kind: "begin_plan" } },
    { name: "Diamantino", about: "Ejemplo", to: { kind: "example", example: "diamantino" } },
    { name: "San Lázaro", about: "Municipio", to: { kind: "recent", id: "r1" } },
    { name: "Dos relojes", about: "Guía", to: { kind: "guide", page: "indicator", anchor: null } },
  ];
  const found = ({ words }: { words: string }): { found: Found[] } => ({ found: first.filter(({ name }) => plain(name).includes(words)) });

  it("leads through the doors, to an example, to a file of before, to the guide", async () => {
    const lookFirst = async (words: string): Promise<void> => {
      await open(answers({ finding_list: found, start_state: () => start() }));
      await look(words);
      await key("Enter");
      await settle();
    };
    await lookFirst("un plan");
    expect(named("input", "Código nacional")).toBeTruthy();
    await lookFirst("diam");
    expect(inputsOf("example_open")).toEqual([{ example: "diamantino", checkpoint: "whole" }]);
    await lookFirst("san");
    expect(inputsOf("workspace_open_recent")).toEqual([{ id: "r1" }]);
    await lookFirst("relojes");
    expect(document.querySelector("aside")).not.toBeNull();
  });

  it("has a button, and keeps out nobody", async () => {
    await open(answers({ finding_list: found, start_state: () => start() }));
    await press("Buscar");
    expect(document.activeElement).toBe(line());
    expect(await violations()).toEqual([]);
  });
});

describe("what was found", () => {
  it.each([
    ["impr", { page: "print" }],
    ["agua", { page: "indicator", series: "water.improved" }],
    ["bosque", { page: "sheet", series: "forest" }],
  ])("%s leads to its page", async (words, place) => {
    expect(await lead(words)).toEqual(place);
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("opens an action, an objective, a form for a new one", async () => {
    await lead("la accion");
    expect(text()).toContain("Guardar los cambios");
    expect(inputsOf("action_sheet")).toEqual([{ id: action?.id }]);
    await lead("el objetivo");
    expect(text()).toContain("Guardar los cambios");
    await lead("nueva");
    expect(text()).toContain("Agregar la acción");
  });

  it("opens the guide at a heading, and stays where one is", async () => {
    expect(await lead("relojes")).toEqual({ page: "data" });
    expect(document.activeElement?.textContent).toBe("¿Por qué «avance lento»?");
  });

  it("undoes, and speaks another language", async () => {
    await lead("deshacer");
    expect(inputsOf("workspace_undo")).toHaveLength(1);
    await lead("francais");
    expect(inputsOf("language_set")).toEqual([{ language: "fr" }]);
  });
});
