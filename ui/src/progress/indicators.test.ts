// Level and progress are two things; a gap leads to words and to an objective; a chart is elements, never markup.
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PanelOrder, PassageView } from "../generated/types";
import { session } from "../shared/session.svelte";
import { inputsOf } from "../testing/fake_door";
import { answers, chart, drafted, indicator, indicators } from "../testing/sample";
import { choose, close, key, named, open, press, settle, text, write } from "../testing/screen";

afterEach(close);

describe("indicators", () => {
  it("opens one from the list, with sentences, chart, calculation, figures and sources", async () => {
    await open(answers());
    await press("Población con fuente de agua mejorada");
    for (const words of [indicator.level, indicator.progress, indicator.about.why, "avance lento", "Mostrar el cálculo", "89,4", "censos 2002, 2012 y 2022"]) {
      expect(text()).toContain(words);
    }
    expect(document.querySelector(`svg[aria-label="${chart.alternative}"] text`)?.textContent).toBe("83,1");
  });

  it("says of a figure what there is to say: why it is blank, and who wrote it", async () => {
    const note = "* Escrito a mano en el municipio, no leído del archivo de la fuente.";
    const marked = { ...indicator, marks: [note], sources: ["Censo · escrito a mano en el municipio: 2022"] };
    await open(answers({ indicator_page: () => marked }));
    session.go({ page: "indicator", series: "water.improved" });
    await settle();
    for (const words of ["Observaciones", "Sin dato: nadie lo recogió.", "escrito a mano en el municipio: 2022"]) {
      expect(text()).toContain(words);
    }
    expect(document.querySelector("figure figcaption")?.textContent).toBe(note);
  });

  it("says below the list what the marks of its values mean", async () => {
    const note = "≠ Nadie ha decidido todavía qué valor vale.";
    await open(answers({ indicator_list: () => indicators({ rows: [indicator.row], marks: [note] }) }));
    expect(text()).toContain(note);
  });

  it("draws as many of a long list as one comes near", async () => {
    let near = (): void => {};
    const watched = class {
      constructor(told: (seen: { isIntersecting: boolean }[]) => void) {
        near = () => told([{ isIntersecting: true }]);
      }
      observe(): void {}
      disconnect(): void {}
    };
    vi.stubGlobal("IntersectionObserver", watched);
    const rows = Array.from({ length: 200 }, (_, at) => ({ ...indicator.row, series: `s${at}`, label: `Número ${at}.` }));
    await open(answers({ indicator_list: () => indicators({ rows }) }));
    const drawn = (): number => document.querySelectorAll("tbody tr").length;
    const first = drawn();
    expect(first).toBeGreaterThan(10);
    expect(first).toBeLessThan(100);
    near();
    await settle();
    expect(drawn()).toBe(2 * first);
    expect(text()).toContain(`Número ${2 * first - 1}.`);
    while (drawn() < 200) {
      near();
      await settle();
    }
    expect(text()).toContain("Número 199.");
    vi.unstubAllGlobals();
  });

  it("begins with what is missing, in a few words, and remembers another order", async () => {
    let order: PanelOrder = "missing";
    await open(answers({ indicator_list: () => indicators({ order }), panel_order_set: (input) => ((order = input.order), null) }));
    expect(text()).toContain("Lo que peor va es «Saneamiento»");
    expect(text()).toContain("meta 100 · región 89,4 · país 91");
    expect(text()).not.toContain("Objetivo 7: Garantizar");
    await choose("Por objetivo");
    expect(inputsOf("panel_order_set")).toEqual([{ order: "goal" }]);
    await press("Objetivo 7: Garantizar");
    expect(inputsOf("goal_page")).toEqual([{ goal: "7" }]);
  });

  it("goes to the one before and after by keys, but not out of a field", async () => {
    await open(answers());
    session.go({ page: "indicator", series: "water.improved" });
    await settle();
    await key("ArrowRight", { altKey: true });
    expect(session.place).toEqual({ page: "indicator", series: "sanitation.improved" });
    await key("ArrowRight");
    await press("Escribir lo nuestro");
    await key("ArrowLeft", { altKey: true });
    expect(inputsOf("indicator_page").map(({ series }) => series)).toEqual(["water.improved", "sanitation.improved"]);
    session.go({ page: "goal", goal: "7" });
    await settle();
    await key("ArrowRight", { altKey: true }); // the last one
    await key("ArrowLeft", { altKey: true });
    expect(session.place).toEqual({ page: "goal", goal: "5" });
  });

  it("shows parts, targets side by side, and what became of the clock that is over", async () => {
    await open(answers());
    session.go({ page: "indicator", series: "water.improved" });
    await settle();
    for (const words of ["Mujeres y hombres", "propuesta de este programa", "Es la que cuenta en esta página.", "meta local", "En 2015 se llegó a 79,4 %."]) {
      expect(text()).toContain(words);
    }
    await press("Ver el balance completo");
    for (const words of ["Son dos relojes.", "2015 · interpolado", "2015, prorrateada", "no cumplida"]) expect(text()).toContain(words);
  });

  it("keeps the team's own words beside the draft, and says when the data have changed", async () => {
    const stale: PassageView = { language: "pt", place: { ...drafted.place, text: "Nosso texto.\n\n- um\n- dois", language: "pt", state: "stale", state_text: "Los datos cambiaron después" } };
    let words = drafted;
    await open(answers({ indicator_page: () => ({ ...indicator, words }) }));
    session.go({ page: "indicator", series: "water.improved" });
    await settle();
    expect(text()).toContain("De cada 100 personas, 83 tienen agua mejorada.");
    await press("Escribir lo nuestro");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    await write("Su texto", "Nuestra lectura.");
    await press("Guardar este texto");
    expect(inputsOf("passage_save")).toEqual([{ book: "profile", language: "es", slot: "indicator/water.improved", text: "Nuestra lectura.", draft: drafted.place.draft }]);
    expect(document.activeElement?.textContent).toBe("Así lo dice el perfil");
    words = stale;
    session.revision += 1;
    await settle();
    expect(document.querySelector('[lang="pt-BR"]')?.textContent).toContain("Nosso texto.");
    expect(text()).not.toContain("83 tienen agua mejorada");
    await press("Comparar con lo de hoy");
    expect(text()).toContain("83 tienen agua mejorada");
    await press("Mi texto sigue valiendo");
    expect(inputsOf("passage_save").at(-1)).toMatchObject({ language: "pt", text: "Nosso texto.\n\n- um\n- dois" });
  });

  it("leads from a gap to an objective with what is proposed, and back; nothing is stored", async () => {
    await open(answers());
    await press("Proponer un objetivo con 7.8");
    expect(session.place).toEqual({ page: "plan" });
    const fields = [...document.querySelectorAll<HTMLInputElement>("fieldset input.numeric")].map(({ value }) => value);
    expect(fields).toEqual(["2022", "83,1", "2030", "91,6"]);
    expect(inputsOf("objective_save")).toEqual([]);
    await press("Ver el indicador");
    expect(session.place).toEqual({ page: "indicator", series: "water.improved" });
    await press("Agua mejorada y segura para 92 de cada 100");
    expect(named<HTMLInputElement>("input", "Qué debe cambiar").value).toBe("Agua mejorada y segura para 92 de cada 100");
  });

  it("shows script text as text", async () => {
    const script = "<script>alert(1)</script><b>x</b>";
    const marks = chart.marks.map((mark) => (mark.kind === "text" ? { ...mark, text: script } : mark));
    await open(answers({ indicator_page: () => ({ ...indicator, level: script, chart: { ...chart, marks } }) }));
    session.go({ page: "indicator", series: "water.improved" });
    await settle();
    expect(document.querySelector("main script, main b")).toBeNull();
    expect(text()).toContain(script);
  });
});
