// What a book has besides its pages: title and imprint, own texts and pictures, editions.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf, refusal } from "../testing/fake_door";
import { answers, bookSheet } from "../testing/sample";
import { choose, close, named, open, press, settle, text, violations, write } from "../testing/screen";

afterEach(close);

async function look(view: string, more: Answers = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "print" });
  await settle();
  await choose(view);
}

/** A change of nothing, as the door wants it. */
const nothing = { title: null, team: null, authors: null, credits: null, licence: null, responsibility: null, state: null, act_number: null, act_day: null };

describe("a book besides its pages", () => {
  it.each(["Título y créditos", "Textos e imágenes", "Ediciones"])("%s can be used by everyone, in four languages", async (view) => {
    await look(view);
    expect(await violations()).toEqual([]);
    for (const language of ["pt", "en", "fr"] as const) {
      await session.speak(language);
      await settle();
      expect(text()).not.toMatch(/window-|undefined|\{ \$/);
    }
  });

  it("keeps a field of the imprint as one leaves it", async () => {
    await look("Título y créditos");
    await write("Título", "Así estamos");
    expect(inputsOf("book_save")).toEqual([{ ...nothing, book: "profile", language: "es", title: "Así estamos" }]);
  });

  it("asks for the act once the book is approved", async () => {
    await look("Título y créditos");
    expect(text()).not.toContain("Acuerdo del concejo");
    const front = { ...bookSheet().front, state: "approved" as const };
    await look("Título y créditos", { book_sheet: () => bookSheet({ front }) });
    await write("Acuerdo del concejo: número", "12-2026");
    expect(inputsOf("book_save")[0]?.act_number).toBe("12-2026");
  });

  it("says which content was approved, and approves another one", async () => {
    const front = { ...bookSheet().front, state: "approved" as const };
    const approval = { told: "Lo aprobado es la edición 1 (d92de061); desde entonces cambió el contenido.", holds: false, code: "Código del contenido: 2ab852f3" };
    await look("Título y créditos", { book_sheet: () => bookSheet({ front, approval }) });
    expect(text()).toContain("desde entonces cambió el contenido");
    expect(await violations()).toEqual([]);
    await press("Este contenido también se aprobó");
    expect(inputsOf("book_approve")).toEqual([{ book: "profile", language: "es" }]);
    await look("Título y créditos", { book_sheet: () => bookSheet({ front, approval: { ...approval, holds: true } }) });
    expect(text()).not.toContain("Este contenido también se aprobó");
  });

  it("forgets with Escape what was typed in a field and not kept", async () => {
    const front = { ...bookSheet().front, title: "Así estamos" };
    await look("Título y créditos", { book_sheet: () => bookSheet({ front }) });
    const title = named<HTMLInputElement>("input", "Título");
    title.value = "Otro";
    title.dispatchEvent(new Event("input", { bubbles: true }));
    await settle();
    title.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await settle();
    expect(title.value).toBe("Así estamos");
    expect(inputsOf("book_save")).toEqual([]);
  });

  it("offers only what the book prints", async () => {
    const none = { imprint: false, chapters: [], places: [], own_chapters: [], follows: [{ key: "", text: "Al comienzo" }], pictures: [], picture_places: [] };
    await look("Título y créditos", { book_sheet: () => bookSheet(none) });
    expect(text()).toContain("lleva el título del plan");
    expect(text()).toContain("En qué punto está el libro");
    await choose("Textos e imágenes");
    expect(text()).toContain("toma del perfil y del plan todo lo que dice");
    expect(text()).not.toContain("Capítulo nuevo");
    expect(await violations()).toEqual([]);
  });

  it("says which chapter prints nothing today", async () => {
    await look("Título y créditos");
    expect(text()).toContain("Balance de los ODM (hoy no imprime nada)");
  });

  it("offers no state where that of the plan counts", async () => {
    const told = "Igual que el plan: borrador.";
    await look("Título y créditos", { book_sheet: () => bookSheet({ state_told: told }) });
    expect(text()).toContain(told);
    expect(text()).not.toContain("En qué punto está el libro");
  });

  it("leaves a chapter out and takes it in again", async () => {
    await look("Título y créditos");
    await choose("Balance de los ODM");
    await choose("Cómo leer este libro");
    expect(inputsOf("book_chapter")).toEqual([
      { book: "profile", chapter: "balance", shown: true },
      { book: "profile", chapter: "how", shown: false },
    ]);
  });
});

describe("own texts", () => {
  it("begin with what is drafted and are kept beside it", async () => {
    await look("Textos e imágenes");
    await press("Escribir: Objetivo 7");
    await press("Empezar con lo redactado");
    await write("Su texto", "De 4 indicadores, 2 avanzan. Falta el agua.");
    await press("Guardar este texto");
    const kept = { book: "profile", language: "es", slot: "goal/7", text: "De 4 indicadores, 2 avanzan. Falta el agua.", draft: "De 4 indicadores, 2 avanzan." };
    expect(inputsOf("passage_save")).toEqual([kept]);
  });

  it("keep what is typed when one leaves", async () => {
    await look("Textos e imágenes");
    await press("Escribir: Presentación");
    await write("Su texto", "Vecinas y vecinos");
    session.go({ page: "data" });
    await settle();
    expect(inputsOf("passage_draft").at(-1)?.text).toBe("Vecinas y vecinos");
  });

  it("are compared with today's draft when the data have changed", async () => {
    await look("Textos e imágenes");
    expect(text()).toContain("los datos cambiaron después");
    await press("Comparar: 7.8 Agua mejorada");
    expect(text()).toContain("85 de cada 100.");
    await press("Mi texto sigue valiendo");
    expect(inputsOf("passage_save")[0]).toMatchObject({ text: "Nuestra lectura.", draft: "85 de cada 100." });
    await press("Comparar: 7.8 Agua mejorada");
    await press("Imprimir lo redactado");
    expect(inputsOf("passage_drop")).toEqual([{ book: "profile", slot: "indicator/water.improved" }]);
  });

  it("say that they were begun once one has left them", async () => {
    const place = { ...bookSheet().places[0]!, begun: null };
    let begun: string | null = null;
    const book_sheet = () => bookSheet({ places: [{ ...place, begun }] });
    await look("Textos e imágenes", { book_sheet, passage_draft: ({ text: typed }) => ((begun = typed), null) });
    await press("Escribir: Presentación");
    await write("Su texto", "Vecinas y vecinos");
    await press("Cerrar");
    await press("Cambiar: Presentación");
    expect(text()).toContain("Aquí está lo que había empezado");
    expect(named<HTMLTextAreaElement>("textarea", "Su texto").value).toBe("Vecinas y vecinos");
  });

  it("lead back to the row of the place that one wrote at", async () => {
    await look("Textos e imágenes");
    for (const [open, back] of [["Escribir: Objetivo 7", "Cerrar"], ["Comparar: 7.8 Agua mejorada", "Mi texto sigue valiendo"], ["Cambiar: Nuestra historia", "Guardar el capítulo"], ["Capítulo nuevo", "Cerrar"]] as const) {
      await press(open);
      await press(back);
      expect(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent).toBe(open);
    }
  });

  it("go on with a chapter that was begun, until one throws it away", async () => {
    const begun = { title: "Nuestra his", text: "Desde", follows: "how" };
    await look("Textos e imágenes", { book_sheet: () => bookSheet({ begun_chapter: begun }) });
    await press("Seguir con el capítulo empezado");
    expect(text()).toContain("Aquí está lo que había empezado");
    await write("Título del capítulo", "Nuestra historia");
    session.go({ page: "data" });
    await settle();
    const typed = { book: "profile", language: "es", id: null, ...begun, title: "Nuestra historia" };
    expect(inputsOf("chapter_draft")).toEqual([typed]);
    session.go({ page: "print" });
    await settle();
    await press("Seguir con el capítulo empezado");
    await press("Descartar lo que escribí");
    expect(inputsOf("chapter_drop_draft")).toEqual([{ book: "profile", id: null }]);
  });

  it("make chapters of their own; what is refused is said at its field", async () => {
    const refuse = (): never => {
      throw refusal("Un capítulo necesita un título.", "refused", "title");
    };
    await look("Textos e imágenes", { chapter_save: refuse });
    await press("Capítulo nuevo");
    await press("Guardar el capítulo");
    expect(named("input", "Título del capítulo").getAttribute("aria-invalid")).toBe("true");
    expect(inputsOf("chapter_save")[0]).toEqual({ book: "profile", language: "es", id: null, title: "", text: "", follows: "how" });
    await press("Eliminar el capítulo «Nuestra historia»");
    expect(inputsOf("chapter_delete")).toEqual([{ book: "profile", id: "c-1" }]);
  });
});

describe("pictures", () => {
  it("are chosen for a place and asked what they show", async () => {
    await look("Textos e imágenes");
    await write("Dónde va la imagen", "emblem");
    await press("Elegir una imagen");
    expect(inputsOf("file_choose")).toEqual([{ purpose: "picture", name: "" }]);
    expect(inputsOf("picture_add")).toEqual([{ book: "profile", place: "emblem", token: "t1" }]);
    expect(text()).toContain("Todavía nadie dijo qué se ve.");
    await write("Qué se ve", "La plaza");
    expect(inputsOf("picture_change")).toEqual([{ id: "p-1", caption: null, credit: null, alternative: "La plaza" }]);
    await press("Retirar: Portada: plaza.jpg");
    expect(inputsOf("picture_remove")).toEqual([{ id: "p-1" }]);
  });
});

describe("editions", () => {
  it("are made as the book is chosen, and say so", async () => {
    await look("Ediciones");
    await press("Hacer una edición");
    expect(inputsOf("edition_make")).toEqual([{ book: "profile", language: "es", paper: "letter", sides: "one", ink: "colour" }]);
    expect(text()).toContain("La edición 2 está hecha");
  });

  it("say what changed since, and no more when asked again", async () => {
    await look("Ediciones");
    await press("Qué cambió desde");
    expect(text()).toContain("85% (2024)");
    expect(await violations()).toEqual([]);
    await press("Qué cambió desde");
    expect(text()).not.toContain("85% (2024)");
  });

  it("are compared two by two, or with the book as it stands now", async () => {
    const answer = await answers().editions_list!({ book: "profile", language: "es" });
    const [first] = answer.editions;
    const [second, third] = [2, 3].map((number) => ({ ...first!, id: `e-${number}`, name: `Perfil local, edición ${number}`, number }));
    const editions = [third!, second!, first!];
    await look("Ediciones", { editions_list: () => ({ ...answer, editions }) });
    await press("Ver qué cambió");
    expect(inputsOf("edition_compare")).toEqual([{ id: "e-3", with: "e-2" }]);
    expect(text()).toContain("85% (2024)");
    expect(await violations()).toEqual([]);
    await write("Comparar con", "e-1");
    expect(text()).not.toContain("85% (2024)");
    await press("Ver qué cambió");
    await write("Edición", "e-1"); // then it is compared with itself no more
    await press("Ver qué cambió");
    expect(inputsOf("edition_compare").slice(1)).toEqual([{ id: "e-3", with: "e-1" }, { id: "e-1", with: null }]);
  });

  it("are copied to a stick under a name that tells which they are", async () => {
    await look("Ediciones");
    await press("Copiar a una memoria USB: Perfil local, edición 1");
    expect(inputsOf("file_choose")).toEqual([{ purpose: "book", name: "perfil-local-tres-ceibas-1-1a2b3c4d.pdf" }]);
    expect(inputsOf("edition_hand_over")).toEqual([{ id: "e-1", token: "t1" }]);
    expect(text()).toContain("Ya puede retirar la memoria.");
  });
});

describe("an edition made by mistake", () => {
  it("is deleted without a question, since it can be taken back", async () => {
    await look("Ediciones");
    await press("Eliminar: Perfil local, edición 1");
    expect(inputsOf("edition_delete")).toEqual([{ id: "e-1" }]);
    expect(text()).toContain("Su número no se vuelve a usar.");
  });
});

describe("the problems of a book", () => {
  it("lead to the team's own texts", async () => {
    const told = { severity: "warning", severity_text: "revisar", message: "Un texto se escribió con otros datos.", settled_on: "texts" } as const;
    const book = answers().book_preview?.({ book: "profile", language: "es", paper: "letter" });
    await look("Páginas", { book_preview: async () => ({ ...(await book!), problems: [told] }) });
    await press("Revisarlo");
    expect(text()).toContain("Lugares para sus propias palabras");
  });
});
