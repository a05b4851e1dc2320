// Print: the pages as they will be, in any language and paper, and where the PDF went.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf, refusal } from "../testing/fake_door";
import { answers, book } from "../testing/sample";
import { close, open, press, settle, text, write } from "../testing/screen";

afterEach(close);

async function print(more: Answers = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "print" });
  await settle();
}

describe("print", () => {
  it("begins with what fits the municipality and shows the pages", async () => {
    await print();
    expect(inputsOf("book_preview")).toEqual([{ book: "profile", language: "es", paper: "letter", sides: "one", ink: "colour" }]);
    expect(text()).toContain("3 de 3");
    expect(text()).toContain("Faltan datos de 6 indicadores");
  });

  it("leads to where a problem is settled", async () => {
    const told = { severity: "warning", severity_text: "revisar", message: "Un cambio espera una decisión.", settled_on: "share" } as const;
    await print({ book_preview: () => ({ ...book, problems: [told] }) });
    expect(text()).toContain("Un cambio espera una decisión.");
    await press("Decidir ahora");
    expect(session.place.page).toBe("share");
  });

  it.each([
    ["front", "En qué punto está el libro"],
    ["plan", "Plan"],
  ] as const)("leads to what was typed: %s", async (settled_on, there) => {
    const told = { severity: "warning", severity_text: "revisar", message: "Unos caracteres no se pueden imprimir.", settled_on } as const;
    await print({ book_preview: () => ({ ...book, problems: [told] }) });
    await press("Revisarlo");
    expect(text()).toContain(there);
    expect(session.place.page).toBe(settled_on === "plan" ? "plan" : "print");
  });

  it("remembers the printer of this computer", async () => {
    await print();
    await write("Hojas", "two");
    expect(inputsOf("print_remember")).toEqual([{ sides: "two", ink: "colour" }]);
    await close();
    const choices = await answers().print_choices!(null);
    await print({ print_choices: () => ({ ...choices, side: "two", colour: "copier" }) });
    expect(inputsOf("book_preview").at(-1)).toMatchObject({ sides: "two", ink: "copier" });
  });

  it("shows the book anew in another language", async () => {
    await print();
    await write("Libro", "plan");
    await write("Idioma del libro", "fr");
    expect(inputsOf("book_preview").at(-1)).toEqual({ book: "plan", language: "fr", paper: "letter", sides: "one", ink: "colour" });
  });

  it("writes the PDF where one says, and says where", async () => {
    await print();
    await press("Crear el PDF");
    expect(inputsOf("file_choose")).toEqual([{ purpose: "book", name: "perfil-tres-ceibas.pdf" }]);
    expect(inputsOf("book_write")[0]?.token).toBe("t1");
    expect(text()).toContain("3 páginas, en Documentos/perfil.pdf");
    await press("Abrir la carpeta");
    expect(inputsOf("folder_show")).toEqual([{ folder: "printed" }]);
  });

  it("says when the PDF cannot be written", async () => {
    const refuse = () => {
      throw refusal("Aquí no se puede escribir. Elija una carpeta propia.", "workspace");
    };
    await print({ book_write: refuse });
    await press("Crear el PDF");
    expect(text()).toContain("Elija una carpeta propia.");
  });
});
