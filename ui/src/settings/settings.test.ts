// Settings: how the window looks, all data to take along, and what the program is made of.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { inputsOf, refusal } from "../testing/fake_door";
import { answers, start, workspace } from "../testing/sample";
import { choose, close, named, open, press, settle, text, violations, write } from "../testing/screen";

afterEach(close);

async function visit(more: Parameters<typeof answers>[0] = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "settings" });
  await settle();
}

describe("settings", () => {
  it("dresses the window at once and remembers it", async () => {
    await visit();
    await choose("Oscuros");
    expect(inputsOf("look_set")).toEqual([{ theme: "dark", zoom: 100 }]);
    expect(document.documentElement.dataset.theme).toBe("dark");
    await write("Tamaño de la letra", "150");
    expect(inputsOf("look_set").at(-1)).toEqual({ theme: "dark", zoom: 150 });
    await choose("Como el equipo");
    expect(document.documentElement.dataset.theme).toBe("light");
    expect(await violations()).toEqual([]);
  });

  it("opens as it was dressed before", async () => {
    await open(answers({ start_state: () => start({ look: { theme: "contrast", zoom: 100 }, workspace: workspace() }) }));
    expect(document.documentElement.dataset.theme).toBe("contrast");
  });

  it("speaks another language without a restart", async () => {
    await visit();
    await write("Idioma", "fr");
    expect(text()).toContain("Où sont les données");
  });

  it("writes all data where a person wants them, and shows the folder", async () => {
    await visit();
    await press("Elegir la carpeta y escribir todo");
    expect(inputsOf("file_choose").at(-1)?.purpose).toBe("export_folder");
    expect(inputsOf("export_all")).toEqual([{ token: "t1" }]);
    expect(text()).toContain("Listo: 14 archivos");
    named("h2", "Llevarse todos los datos").closest("section")?.querySelectorAll("button")[1]?.click();
    await settle();
    expect(inputsOf("folder_show")).toEqual([{ folder: "exported" }]);
  });

  it("says why all data could not be written, and where a folder is that cannot be shown", async () => {
    const full = (): never => {
      throw refusal("El disco está lleno. Libere espacio.", "file");
    };
    await visit({ export_all: full, folder_show: () => false });
    await press("Elegir la carpeta y escribir todo");
    expect(text()).toContain("El disco está lleno.");
    await press("Abrir la carpeta");
    expect(text()).toContain("Este equipo no tiene con qué mostrar carpetas.");
  });

  it("names every part with the words of its licence", async () => {
    await visit();
    await press("Licencias de todas las partes");
    expect(text()).toContain("2 partes hechas por otras personas");
    await press("svelte 5.57.3");
    expect(text()).toContain("Copyright (c) 2016 the people");
    await press("Source Sans 3");
    expect(text()).not.toContain("Copyright (c) 2016");
    expect(text()).toContain("nombran la licencia (OFL-1.1)");
    expect(await violations()).toEqual([]);
  });
});
