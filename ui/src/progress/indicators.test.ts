// Level and progress are two things, by two clocks; a chart is elements, never markup.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { inputsOf } from "../testing/fake_door";
import { answers, chart, indicator } from "../testing/sample";
import { choose, close, open, press, settle, text } from "../testing/screen";

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
    await open(answers({ indicator_list: ({ clock }) => ({ clock, as_of: indicator.as_of, rows: [indicator.row], marks: [note] }) }));
    expect(text()).toContain(note);
  });

  it("changes the clock for the list and for the page", async () => {
    await open(answers());
    await choose("Balance a 2015");
    expect(inputsOf("indicator_list").at(-1)).toEqual({ clock: "mdg" });
    session.go({ page: "indicator", series: "water.improved" });
    await settle();
    expect(inputsOf("indicator_page")).toEqual([{ series: "water.improved", clock: "mdg" }]);
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
