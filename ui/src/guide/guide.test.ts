// The guide beside the work: it opens at the page one is on, follows, and gives the focus back.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { session } from "../shared/session.svelte";
import { inputsOf } from "../testing/fake_door";
import { answers, start, workspace } from "../testing/sample";
import { close, key, named, open, press, settle, text, violations } from "../testing/screen";

afterEach(async () => {
  await close();
  vi.unstubAllGlobals();
});

/** A window so wide that the guide stands beside the work, or one where it lies over it. */
function wide(matches: boolean): void {
  vi.stubGlobal("matchMedia", () => ({ matches: !matches }));
}

beforeEach(() => wide(true));

const drawer = (): HTMLElement | null => document.querySelector("aside[aria-label=Guía]");
const told = (): string => drawer()?.querySelector("h2")?.textContent ?? "";
const focused = (): string => document.activeElement?.textContent ?? "";

describe("F1", () => {
  it("opens the guide at the page one is on, with the focus, and closes it with the focus back", async () => {
    await open(answers());
    session.go({ page: "plan" });
    await settle();
    named("button", "Nuevo objetivo").focus();
    await key("F1");
    expect(told()).toBe("Objetivos y acciones");
    expect(focused()).toBe("Objetivos y acciones");
    expect(await violations()).toEqual([]);
    await key("F1");
    expect(drawer()).toBeNull();
    expect(focused()).toContain("Nuevo objetivo");
    expect(inputsOf("guide_show")).toEqual([{ shown: true }, { shown: false }]);
  });

  it("tells about the first page, too", async () => {
    await open(answers({ start_state: () => start() }));
    await key("F1");
    expect(told()).toBe("Empezar");
    await key("Escape");
    expect(drawer()).toBeNull();
  });

  it("leaves a form beside the guide as it is when Escape closes it", async () => {
    await open(answers());
    session.go({ page: "plan" });
    await settle();
    await press("Nuevo objetivo");
    await key("F1");
    await key("Escape");
    expect(drawer()).toBeNull();
    expect(text()).toContain("Agregar el objetivo");
  });
});

describe("the guide", () => {
  it("follows to another page without taking the focus", async () => {
    await open(answers());
    session.go({ page: "plan" });
    await settle();
    await press("Guía");
    session.go({ page: "indicator", series: "water.improved" });
    await settle();
    expect(told()).toBe("Un indicador");
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("leads from page to page by its links and its list", async () => {
    await open(answers());
    session.go({ page: "plan" });
    await settle();
    await key("F1");
    expect(drawer()?.querySelectorAll("ol li")).toHaveLength(2);
    await press("Un indicador");
    expect(focused()).toBe("¿Por qué «avance lento»?");
    await press("Lo de esta página");
    expect(told()).toBe("Objetivos y acciones");
    await press("Todas las páginas");
    expect(focused()).toBe("Objetivos y acciones");
    expect(await violations()).toEqual([]);
    await press("Empezar");
    expect(told()).toBe("Empezar");
  });

  it("answers on the page of an indicator why there are two clocks", async () => {
    await open(answers());
    session.go({ page: "indicator", series: "water.improved" });
    await settle();
    await press("Por qué hay dos relojes");
    expect(focused()).toBe("¿Por qué «avance lento»?");
  });

  it("speaks the language of the screen", async () => {
    const other = { pages: [{ id: "plan", title: "Objectifs et actions", blocks: [] }] };
    let language = "es";
    await open(answers({ guide_book: () => (language === "fr" ? other : { pages: [{ id: "plan", title: "Objetivos", blocks: [] }] }) }));
    session.go({ page: "plan" });
    await settle();
    await key("F1");
    expect(told()).toBe("Objetivos");
    language = "fr";
    await session.speak("fr");
    await settle();
    expect(text()).toContain("Objectifs et actions");
  });
});

describe("what is remembered", () => {
  const remembered = answers({ start_state: () => start({ guide: true, workspace: workspace() }) });

  it("is that the guide was open, where it stands beside the work", async () => {
    await open(remembered);
    expect(drawer()).not.toBeNull();
    expect(drawer()?.contains(document.activeElement)).toBe(false);
  });

  it("does not cover the work of a small window", async () => {
    wide(false);
    await open(remembered);
    expect(drawer()).toBeNull();
  });
});

describe("over the work of a small window", () => {
  it("makes way for whoever goes back to it, and is not forgotten for that", async () => {
    wide(false);
    await open(answers());
    session.go({ page: "plan" });
    await settle();
    await key("F1");
    expect(drawer()).not.toBeNull();
    named("button", "Nueva acción").focus();
    await settle();
    expect(drawer()).toBeNull();
    expect(inputsOf("guide_show")).toEqual([{ shown: true }]);
    expect(focused()).toContain("Nueva acción");
  });

  it("makes way when the window is made small while nobody reads it", async () => {
    await open(answers());
    session.go({ page: "plan" });
    await settle();
    await key("F1");
    window.dispatchEvent(new Event("resize"));
    await settle();
    expect(drawer()).not.toBeNull();
    wide(false);
    window.dispatchEvent(new Event("resize"));
    await settle();
    expect(drawer()).not.toBeNull(); // somebody reads
    session.go({ page: "data" });
    await settle();
    window.dispatchEvent(new Event("resize"));
    await settle();
    expect(drawer()).toBeNull();
  });
});
