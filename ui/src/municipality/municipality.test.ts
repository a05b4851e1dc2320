// How things are called here: what the country's file says, and what the town says otherwise.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { inputsOf, refusal } from "../testing/fake_door";
import { answers, start, words } from "../testing/sample";
import { close, named, open, press, settle, text, write } from "../testing/screen";

afterEach(close);

async function sheet(more: Parameters<typeof answers>[0] = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "municipality" });
  await settle();
}

describe("how things are called here", () => {
  it("says what the country's file says, from where, and whether it is to be confirmed", async () => {
    await sheet();
    for (const said of ["Cómo se llaman las cosas: Guatemala", "revisado en noviembre de 2026", "concejo municipal", "Por confirmar: Decreto 101-97"]) {
      expect(text()).toContain(said);
    }
  });

  it("keeps what the town says otherwise, typed or chosen", async () => {
    await sheet();
    await write("Aquí se dice: Quienes deciden", "corporación municipal");
    expect(inputsOf("country_word_change")).toEqual([{ key: "council", text: "corporación municipal" }]);
    await write("Aquí se dice: Comienzo del año fiscal", "7");
    expect(inputsOf("country_word_change").at(-1)).toEqual({ key: "fiscal_year", text: "7" });
  });

  it("says a refusal at the word it is about, and keeps what was typed", async () => {
    await sheet({
      country_word_change: () => {
        throw refusal("Escriba como máximo 120 letras.");
      },
    });
    await write("Aquí se dice: Quienes deciden", "concejo");
    const field = named<HTMLInputElement>("input", "Aquí se dice: Quienes deciden");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.value).toBe("concejo");
    expect(text()).toContain("como máximo 120 letras");
  });

  it("loses no letter of a word that is typed while the one before is being kept", async () => {
    await sheet();
    const field = named<HTMLInputElement>("input", "Aquí se dice: Quienes deciden");
    field.value = "corpo";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    session.revision += 1;
    await settle();
    expect(field.value).toBe("corpo");
  });

  it("follows the core when a word is taken back", async () => {
    let own = "corporación municipal";
    await sheet({
      country_words: () => ({ ...words, groups: [{ ...words.groups[0]!, words: [{ ...words.groups[0]!.words[0]!, own }] }] }),
    });
    const field = (): HTMLInputElement => named<HTMLInputElement>("input", "Aquí se dice: Quienes deciden");
    expect(field().value).toBe("corporación municipal");
    own = "";
    session.revision += 1;
    await settle();
    expect(field().value).toBe("");
  });
});

describe("a new municipality", () => {
  it("is asked in the words of its country, and about a code that looks short", async () => {
    await open(answers({ start_state: () => start() }));
    await press("Empezar un perfil");
    expect(text()).toContain("Departamento, provincia o estado");
    await write("País", "GT");
    expect(named("input", "Departamento")).toBeTruthy();
    expect(text()).toContain("Guatemala: el código tiene 4 cifras");
    await write("Código nacional", "907");
    expect(text()).toContain("¿Falta un cero al comienzo?");
    await write("Nombre", "Loma Alta");
    expect(named("button", "Empezar con Loma Alta").getAttribute("aria-disabled")).not.toBe("true");
  });
});
