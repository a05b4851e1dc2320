// The table of figures, worked by keyboard alone.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { inputsOf, refusal } from "../testing/fake_door";
import { answers } from "../testing/sample";
import { close, key, open, settle, submit, text, write } from "../testing/screen";
import type { Answers } from "../testing/fake_door";

afterEach(close);

async function grid(more: Answers = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "data" });
  await settle();
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
}

const here = (): string => document.activeElement?.textContent?.trim() ?? "";
const editor = (): HTMLInputElement | null => document.querySelector('[role="gridcell"] input');

async function type(value: string): Promise<void> {
  const input = editor();
  if (!input) throw new Error("no cell is being edited");
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}

describe("the table of figures", () => {
  it("moves with the arrows", async () => {
    await grid();
    expect(here()).toBe("67,6");
    await key("ArrowRight");
    expect(here()).toBe("77,8");
    await key("ArrowDown");
    expect(here()).toContain("52,5");
    await key("End");
    await key("ArrowDown");
    expect(here()).toBe("56");
  });

  it("sends what is typed as typed, and goes down", async () => {
    await grid();
    await key("6");
    expect(editor()?.value).toBe("6");
    await type("68,25");
    await key("Enter");
    expect(inputsOf("figure_edit")).toEqual([
      { series: "water.improved", year: 2002, typed: { kind: "value", text: "68,25" }, source: "" },
    ]);
    expect(text()).toContain("68,25");
    expect(here()).toBe("45,2");
  });

  it("says from which cell of which source a figure comes", async () => {
    await grid();
    await settle();
    expect(text()).toContain("Censo · Indicadores · E12");
  });

  it("forgets with Escape, writes nothing when nothing changed, clears with Delete", async () => {
    await grid();
    await key("9");
    await key("Escape");
    expect(here()).toBe("67,6");
    await key("F2");
    await key("Tab");
    expect(inputsOf("figure_edit")).toEqual([]);
    expect(here()).toBe("77,8");
    await key("Delete");
    expect(inputsOf("figure_edit").at(-1)?.typed).toEqual({ kind: "clear" });
  });

  it("keeps a refused figure in the editor with the reason above", async () => {
    const refuse = () => {
      throw refusal("«abc» no es un número.");
    };
    await grid({ figure_edit: refuse });
    await key("a");
    await type("abc");
    await key("Enter");
    expect(text()).toContain("«abc» no es un número.");
    expect(editor()?.value).toBe("abc");
  });

  it("gives a blank its reason, and counts with their source", async () => {
    await grid();
    await write("Por qué no hay dato", "not_available");
    expect(inputsOf("figure_edit").at(-1)?.typed).toEqual({ kind: "blank", reason: "not_available" });
    await key("ArrowDown");
    await settle();
    await write("Cuántos cumplen", "11010");
    await write("De un total de", "18960");
    await write("Fuente", "Censo 2022");
    await submit("Guardar estas cantidades");
    expect(inputsOf("figure_edit").at(-1)).toEqual({
      ...{ series: "sanitation.improved", year: 2002, source: "Censo 2022" },
      typed: { kind: "ratio", numerator: "11010", denominator: "18960" },
    });
  });

  it("makes room for another indicator and year, and the cursor goes there", async () => {
    await grid();
    await write("Agregar un indicador", "forest");
    await write("Agregar un año", "2020");
    await submit("Agregar a la tabla");
    expect(document.activeElement?.getAttribute("role")).toBe("gridcell");
    await key("4");
    await type("41,5");
    await key("Enter");
    expect(inputsOf("figure_edit")).toEqual([
      { series: "forest", year: 2020, typed: { kind: "value", text: "41,5" }, source: "" },
    ]);
    expect(text()).toContain("2020");
  });
});
