// Attached files: attaching several, what is told, saving a copy, removing, and what is not here yet.
import { afterEach, describe, expect, it } from "vitest";
import type { AttachmentView } from "../generated/types";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf, refusal } from "../testing/fake_door";
import { answers, workspace } from "../testing/sample";
import { close, named, open, press, settle, text, violations } from "../testing/screen";

afterEach(close);

const photo: AttachmentView = { id: "f1", name: "fuga.jpg", size: "0,8 MB", kind: "picture", here: true };
const act: AttachmentView = { id: "f2", name: "acta.pdf", size: "120 kB", kind: "document", here: false };

async function town(files: AttachmentView[], answered: Answers = {}): Promise<void> {
  await open(
    answers({
      attachment_list: () => ({ files }),
      attachment_add: ({ tokens }) => ({
        told: tokens.slice(0, 1).map(() => "fuga.jpg quedó adjunto, reducido de 9,1 MB a 0,8 MB."),
        refused: tokens.slice(1).map(() => "plano.tif ocupa 31,0 MB."),
        new: 1,
        state: workspace({ undo: "el archivo" }),
      }),
      attachment_save: () => ({ summary: "Se guardó una copia: fuga.jpg" }),
      attachment_remove: () => ({ id: null, touched: ["attachments"], state: workspace({ undo: "el retiro" }) }),
      files_choose: ({ purpose }) => ["a", "b"].map((token) => ({ token, name: token, purpose })),
      file_choose: ({ purpose }) => ({ token: "to", name: "fuga.jpg", purpose }),
      ...answered,
    }),
  );
  session.go({ page: "municipality" });
  await settle();
}

describe("attached files", () => {
  it("say what they are good for while there are none", async () => {
    await town([]);
    expect(text()).toContain("el acta que nombra al equipo");
    expect(text()).toContain("Hasta 10 MB cada uno");
    expect(inputsOf("attachment_list")).toEqual([{ thing: "municipality" }]);
    expect(await violations()).toEqual([]);
  });

  it("are chosen several at once; what was attached and what was refused is told", async () => {
    await town([]);
    await press("Adjuntar archivos");
    expect(inputsOf("files_choose")).toEqual([{ purpose: "attachment", name: "" }]);
    expect(inputsOf("attachment_add")).toEqual([{ thing: "municipality", tokens: ["a", "b"] }]);
    expect(text()).toContain("reducido de 9,1 MB a 0,8 MB");
    expect(text()).toContain("plano.tif ocupa 31,0 MB.");
    expect(inputsOf("attachment_list").length).toBe(2);
  });

  it("are left alone when the person closes the dialog", async () => {
    await town([photo], { files_choose: () => [] });
    await press("Adjuntar archivos");
    expect(inputsOf("attachment_add")).toEqual([]);
  });

  it("are saved as a copy, or removed, each by its own name", async () => {
    await town([photo, act]);
    await press("Guardar una copia de fuga.jpg");
    expect(inputsOf("file_choose")).toEqual([{ purpose: "attachment_copy", name: "fuga.jpg" }]);
    expect(inputsOf("attachment_save")).toEqual([{ id: "f1", token: "to" }]);
    expect(text()).toContain("Se guardó una copia");
    await press("Quitar acta.pdf");
    expect(inputsOf("attachment_remove")).toEqual([{ id: "f2" }]);
    expect(text()).toContain("Se quitó: acta.pdf");
    expect(document.activeElement?.textContent).toBe("Archivos adjuntos");
    expect(await violations()).toEqual([]);
  });

  it("are told where their contents are not here yet, and cannot be saved then", async () => {
    await town([act]);
    expect(text()).toContain("Su contenido todavía no está en este equipo");
    expect(() => named("button", "Guardar una copia de acta.pdf")).toThrow();
  });

  it("say the remedy where one is refused", async () => {
    const refused = (): never => {
      throw refusal("acta.pdf ocupa 31,0 MB. Escanéelo de nuevo.");
    };
    await town([], { attachment_add: refused });
    await press("Adjuntar archivos");
    expect(text()).toContain("Escanéelo de nuevo");
  });

  it("of a new action wait until there is one", async () => {
    await town([]);
    session.go({ page: "plan" });
    await settle();
    await press("Nueva acción");
    expect(text()).toContain("Agregue primero la acción");
    expect(inputsOf("attachment_list").length).toBe(1);
  });
});
