// The glossary: a word is found in any language, and read by ear as well as by eye.
import { afterEach, describe, expect, it } from "vitest";
import type { GlossaryList } from "../generated/types";
import { session } from "../shared/session.svelte";
import type { Answers } from "../testing/fake_door";
import { inputsOf } from "../testing/fake_door";
import { answers } from "../testing/sample";
import { close, open, press, settle, text, violations, write } from "../testing/screen";

afterEach(close);

const baseline: GlossaryList["terms"][number] = {
  id: "term-baseline",
  term: "línea de base",
  also: "punto de partida",
  means: "El valor con el que se compara todo lo que viene después.",
  elsewhere: [
    { language: "pt", name: "Português", term: "linha de base" },
    { language: "en", name: "English", term: "baseline" },
    { language: "fr", name: "Français", term: "situation de départ" },
  ],
};

const found = (words: string): GlossaryList => ({ terms: words === "xilófono" ? [] : [baseline] });
const told = (more: Answers = {}): Answers => answers({ glossary_list: ({ words }) => found(words), ...more });

describe("the glossary", () => {
  it("is reached from the catalogue and leads back to it", async () => {
    const nothing = { sets: [], rows: [], listed: { value: 0, text: "0" }, many: null, national: null, has_own: false, own_begun: false };
    await open(told({ catalogue_list: () => nothing }));
    session.go({ page: "catalogue" });
    await settle();
    await press("Glosario");
    expect(session.place.page).toBe("glossary");
    await press("Catálogo");
    expect(session.place.page).toBe("catalogue");
  });

  it("shows each word with its meaning and what it is called elsewhere, each in its language", async () => {
    await open(told());
    session.go({ page: "glossary" });
    await settle();
    for (const words of ["línea de base", "punto de partida", "se compara", "linha de base", "1 palabra"]) expect(text()).toContain(words);
    expect(document.querySelector("[lang=pt]")?.textContent).toBe("linha de base");
    expect(await violations()).toEqual([]);
  });

  it("asks for what is typed, and says when there is nothing", async () => {
    await open(told());
    session.go({ page: "glossary" });
    await settle();
    await write("Buscar una palabra", "xilófono");
    expect(inputsOf("glossary_list").at(-1)).toEqual({ words: "xilófono" });
    expect(text()).toContain("no tiene esa palabra");
    expect(await violations()).toEqual([]);
  });
});
