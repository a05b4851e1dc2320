// The plan: objectives and actions in one form each; deleting can be taken back.
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../shared/session.svelte";
import { type Answers, inputsOf, refusal } from "../testing/fake_door";
import type { PlanForm, PlanOutline, SeriesChoice, Written } from "../generated/types";
import { action, answers, chart, plan as samplePlan, workspace } from "../testing/sample";
import { choose, close, key, named, open, press, settle, submit, text, violations, write } from "../testing/screen";

afterEach(close);

async function plan(more: Answers = {}): Promise<void> {
  await open(answers(more));
  session.go({ page: "plan" });
  await settle();
}

describe("the plan", () => {
  it("shows objectives, actions and totals as the core adds them", async () => {
    await plan();
    for (const words of ["De 83,1 % (2022) a 92 % (2028)", "nadie designado todavía", "Acciones sin objetivo", "XTS 1.711.000,00", "Dinero por conseguir"]) {
      expect(text()).toContain(words);
    }
  });

  it("shows the pictures of its book below the outline, each with its message", async () => {
    const pictures = [
      { caption: "Cuándo se realiza cada acción", drawing: { ...chart, alternative: "3 acciones; 2 tienen fechas." }, note: "" },
      { caption: "Costo por año, en XTS", drawing: chart, note: "Primero el más seguro." },
    ];
    await plan({ plan_pictures: () => pictures });
    const heard = [...document.querySelectorAll('main [role="img"]')].map((drawn) => drawn.getAttribute("aria-label"));
    expect(heard).toEqual(pictures.map(({ drawing }) => drawing.alternative));
    const heads = [...document.querySelectorAll("main h2")].map((head) => head.textContent);
    expect(heads.slice(-2)).toEqual(pictures.map(({ caption }) => caption));
    expect(text()).toContain("Primero el más seguro.");
    expect(await violations()).toEqual([]);
  });

  it("marks what two copies say differently in its row and at its field, and shows no sum of nothing", async () => {
    const note = "≠ Dos copias dicen cosas distintas (Unidad responsable); nadie ha decidido todavía.";
    const outline = samplePlan();
    const [first, ...others] = outline.objectives[0]!.actions;
    const disputed = { ...first!, name: `${first!.title}\u00a0≠`, undecided: note, undecided_fields: ["lead"], cost: null };
    const objectives = [{ ...outline.objectives[0]!, actions: [disputed, ...others] }];
    await plan({ plan_outline: () => ({ ...outline, objectives }) });
    expect(text()).toContain(note);
    expect(text()).toContain(`${first!.title} ≠`);
    expect(document.querySelector("li .number")?.textContent).toBe("–");
    await press(first!.title);
    expect(text()).toContain("Unidad responsable ≠");
    expect(text()).toContain(note);
  });

  it("adds an action with costs by year and sources of money, as typed", async () => {
    await plan();
    await press("Nueva acción");
    await write("Qué se hará", "320 sanitarios dignos");
    await write("Objetivo", "o1");
    await write("Unidad responsable", "Desarrollo Social");
    await write("Primer año", "2025");
    await press("Agregar un costo");
    await write("Monto (XTS)", "240.000,50");
    await press("Agregar una fuente");
    await write("Fuente del dinero", "Cooperación");
    await write("Qué tan seguro es", "requested");
    expect(await violations()).toEqual([]);
    await submit();
    expect(inputsOf("action_save")).toEqual([
      {
        ...{ id: null, objective: "o1", title: "320 sanitarios dignos", description: "", lead: "Desarrollo Social", place: "", contact: "" },
        ...{ first_year: "2025", last_year: "" },
        costs: [{ id: null, title: "", year: "2025", amount: "240.000,50" }],
        funding: [{ id: null, source: "Cooperación", amount: "", certainty: "requested" }],
      },
    ]);
    expect(text()).toContain("Guardado: 320 sanitarios dignos");
  });

  it("changes an action and takes a line out of it", async () => {
    await plan();
    await press("Agua segura");
    expect(named<HTMLInputElement>("input", "Monto (XTS)").value).toBe("75000,00");
    await press("Quitar la línea 1");
    await submit();
    const saved = inputsOf("action_save")[0];
    expect(saved?.id).toBe("a3");
    expect(saved?.costs).toEqual([]);
    expect(saved?.funding).toHaveLength(1);
  });

  it("asks about more money than an action costs, and stores it all the same", async () => {
    const doubt = "Este dinero supera el costo por XTS 5,00.";
    await plan({ action_doubt: ({ funding }) => ({ doubt: funding[0]?.amount === "261005" ? doubt : null }) });
    await press("Agua segura");
    expect(text()).not.toContain(doubt);
    const amounts = [...document.querySelectorAll<HTMLInputElement>("input.numeric")];
    const money = amounts[amounts.length - 1] as HTMLInputElement;
    money.value = "261005";
    money.dispatchEvent(new Event("input", { bubbles: true }));
    money.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    expect(named("[role=status]", doubt)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await submit();
    expect(inputsOf("action_save")).toHaveLength(1);
  });

  it("says when the figure an objective begins with has changed, and takes the new one at a press", async () => {
    const told = "Este objetivo parte de 83,1 %; el dato es ahora 84,2 %.";
    const stored = samplePlan();
    const [first, ...others] = stored.objectives;
    if (!first) throw new Error("the sample has an objective");
    const moved = { text: told, now: { year: 2022, value: { value: 84.2, text: "84,2" } }, now_text: "84,2 %" };
    await plan({ plan_outline: () => ({ ...stored, objectives: [{ ...first, moved }, ...others] }) });
    expect(text()).toContain(told);
    expect(await violations()).toEqual([]);
    await press("Partir de 84,2 %");
    expect(inputsOf("objective_save")).toMatchObject([{ id: "o1", baseline: { year: "2022", value: "84,2" }, target: { year: "2028", value: "92" } }]);
    expect(text()).toContain("parte ahora de 84,2 %");
  });

  it("keeps the form when the core refuses it", async () => {
    const refuse = () => {
      throw refusal("El último año es anterior al primero.");
    };
    await plan({ action_save: refuse });
    await press("Agua segura");
    await write("Último año", "2020");
    await submit();
    expect(text()).toContain("El último año es anterior al primero.");
    expect(named<HTMLInputElement>("input", "Último año").value).toBe("2020");
  });

  it("adds an objective from what to what", async () => {
    await plan();
    await press("Nuevo objetivo");
    await write("Qué debe cambiar", "Saneamiento digno");
    await write("Se mide con", "water.improved");
    await write("Valor", "58,1");
    expect(await violations()).toEqual([]);
    await submit();
    expect(inputsOf("objective_save")[0]).toMatchObject({ title: "Saneamiento digno", series: "water.improved", baseline: { year: "2022", value: "58,1" } });
  });

  it("takes the newest figure for a starting point, but not over what was typed", async () => {
    const [water] = samplePlan().series;
    const other = { ...water, series: "forest", label: "Bosque", latest: null } as SeriesChoice;
    await plan({ plan_outline: () => ({ ...samplePlan(), series: [water as SeriesChoice, other] }) });
    await press("Nuevo objetivo");
    const value = (): string => named<HTMLInputElement>("input", "Valor").value;
    await write("Se mide con", "water.improved");
    expect([named<HTMLInputElement>("input", "Año").value, value()]).toEqual(["2022", "83,1"]);
    await write("Se mide con", "forest");
    expect(value()).toBe("");
    await write("Valor", "40");
    await write("Se mide con", "water.improved");
    expect(value()).toBe("40");
  });

  it("deletes without asking and offers to take it back", async () => {
    await plan();
    await press("Eliminar «Menos fugas, más horas»");
    expect(inputsOf("action_delete")).toEqual([{ id: "a1" }]);
    expect(text()).toContain("Eliminado: Menos fugas, más horas");
    await press("Deshacer");
    expect(inputsOf("workspace_undo")).toHaveLength(1);
  });

  it("shows what is refused at its field, in that line, and goes there", async () => {
    const refuse = () => {
      throw refusal("«mil» no es un número.", "refused", "costs.0.amount");
    };
    await plan({ action_save: refuse });
    await press("Agua segura");
    const amount = named<HTMLInputElement>("input", "Monto (XTS)");
    await write("Monto (XTS)", "mil");
    await submit();
    expect(amount.getAttribute("aria-invalid")).toBe("true");
    expect(amount.parentElement?.textContent).toContain("«mil» no es un número.");
    expect(document.activeElement).toBe(amount);
    expect(document.querySelectorAll('[role="alert"]')).toHaveLength(0);
  });

  it("takes what was said of the last change away when the next is refused", async () => {
    let saves = 0;
    const once = answers().action_save;
    await plan({
      action_save: (input) => {
        saves += 1;
        if (saves > 1 || !once) throw refusal("No puede ser.");
        return once(input);
      },
    });
    for (const name of ["Puente", "Plaza"]) {
      await press("Nueva acción");
      await write("Qué se hará", name);
      await submit();
    }
    expect(text()).toContain("No puede ser.");
    expect(text()).not.toContain("Guardado: Puente");
  });

  it("loses nothing that is half typed: Escape and other pages leave it for later", async () => {
    await plan();
    await press("Nuevo objetivo");
    expect(document.activeElement).toBe(named("input", "Qué debe cambiar"));
    await write("Qué debe cambiar", "Saneamiento digno");
    session.go({ page: "data" });
    await settle();
    session.go({ page: "plan" });
    await settle();
    expect(named<HTMLInputElement>("input", "Qué debe cambiar").value).toBe("Saneamiento digno");
    await key("Escape");
    expect(text()).toContain("Empezado y sin guardar");
    expect(await violations()).toEqual([]);
    await press("Seguir escribiendo");
    expect(named<HTMLInputElement>("input", "Qué debe cambiar").value).toBe("Saneamiento digno");
    await press("Volver sin cambios");
    expect(text()).not.toContain("Empezado y sin guardar");
    expect(inputsOf("objective_save")).toEqual([]);
  });

  it("keeps what is half typed for the next start, brings it back, and forgets it once it is saved", async () => {
    const input = { id: null, title: "Saneamiento di", series: null, baseline: { year: "", value: "" }, target: { year: "", value: "" } };
    const begun: PlanForm[] = [{ kind: "objective", input, begun: JSON.stringify({ ...input, title: "" }) }];
    await plan({ plan_outline: () => ({ ...samplePlan(), begun }) });
    await press("Seguir escribiendo");
    expect(named<HTMLInputElement>("input", "Qué debe cambiar").value).toBe("Saneamiento di");
    await write("Qué debe cambiar", "Saneamiento digno");
    await new Promise((done) => setTimeout(done, 450));
    expect(inputsOf("plan_draft").at(-1)?.forms).toMatchObject([{ kind: "objective", input: { title: "Saneamiento digno" } }]);
    await submit();
    expect(inputsOf("plan_draft").at(-1)).toEqual({ forms: [] });
  });

  it("goes to the outline from its link in the rail, where what is half typed waits", async () => {
    await plan();
    await press("Nuevo objetivo");
    await write("Qué debe cambiar", "Saneamiento digno");
    await session.speak("es");
    await settle();
    expect(named<HTMLInputElement>("input", "Qué debe cambiar").value).toBe("Saneamiento digno");
    await press("Objetivos y acciones");
    expect(text()).toContain("Acciones sin objetivo");
    expect(text()).toContain("Saneamiento digno");
    await press("Seguir escribiendo");
    expect(named<HTMLInputElement>("input", "Qué debe cambiar").value).toBe("Saneamiento digno");
  });

  it("closes with Escape what nobody has changed", async () => {
    await plan();
    await press("Agua segura");
    named("input", "Qué se hará").focus();
    await key("Escape");
    expect(text()).toContain("Acciones sin objetivo");
    expect(text()).not.toContain("Empezado y sin guardar");
  });

  it("never leaves the focus nowhere", async () => {
    const outline = samplePlan();
    await plan({ plan_outline: () => outline, action_delete: () => remove(outline) });
    const button = named("button", "Eliminar «Menos fugas, más horas»");
    button.focus();
    await press("Eliminar «Menos fugas, más horas»");
    await settle();
    expect(button.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toContain("Eliminado: Menos fugas, más horas");
  });

  it("tells how an action came to be as it is, once somebody wants to know", async () => {
    const when = { iso: "2026-11-20", text: "20/11/2026" };
    await plan({ thing_history: () => ({ changes: [{ field: "Nombre", text: "Agua segura", author: "Obras", when, erasable: null }] }) });
    await press("Agua segura");
    expect(inputsOf("thing_history")).toEqual([]);
    const details = document.querySelector("details");
    if (details) details.open = true;
    await settle();
    expect(inputsOf("thing_history")).toEqual([{ id: "a3" }]);
    expect(text()).toContain("Obras · 20/11/2026");
  });
});

describe("what was once written in an action", () => {
  const when = { iso: "2026-11-20", text: "20/11/2026" };
  const change = { field: "Descripción", text: "Llamar al 5555-0199", author: "Obras", when, erasable: 4 };
  const question = {
    ...{ what: "Descripción", notices: [], renew: "Hacer una copia nueva", stay: [], refused: null, sources: [] },
    choices: [
      { extent: "earlier" as const, text: "Lo que decía antes." },
      { extent: "all" as const, text: "También lo que dice ahora." },
    ],
  };

  async function asked(description: { now: string }): Promise<void> {
    await plan({
      action_sheet: () => ({ ...action, description: description.now }),
      thing_history: () => ({ changes: [change] }),
      erase_preview: () => question,
      erase_apply: () => {
        description.now = "";
        return { summary: "Borrado.", written: { id: null, touched: ["plan"], state: workspace() } };
      },
    });
    await press("Agua segura");
    const details = document.querySelector("details");
    if (details) details.open = true;
    await settle();
    await press("Borrar definitivamente: Descripción");
  }

  it("is erased for good, and the form does not write it again", async () => {
    await asked({ now: "Llamar al 5555-0199" });
    await write("Unidad responsable", "Salud");
    await choose("También lo que dice ahora.");
    expect(await violations()).toEqual([]);
    document.querySelector<HTMLButtonElement>(".question .main")?.click();
    await settle();
    expect(inputsOf("erase_apply")[0]).toMatchObject({ target: { of: "history", id: "a3", register: 4 }, extent: "all", renew: true });
    expect(named<HTMLTextAreaElement>("textarea", "Con más detalle").value).toBe("");
    expect(named<HTMLInputElement>("input", "Unidad responsable").value).toBe("Salud");
  });

  it("is kept with Escape, which leaves the question and not the form", async () => {
    await asked({ now: "x" });
    await key("Escape");
    expect(text()).not.toContain("Lo que decía antes.");
    expect(named("textarea", "Con más detalle")).toBeTruthy();
    expect(document.activeElement?.getAttribute("aria-label")).toContain("Borrar definitivamente: Descripción");
  });

  it("shows whom to call, and offers no undo where only that was changed", async () => {
    await plan({
      action_sheet: () => ({ ...action, contact: "Doña Ana, 5555-0100" }),
      action_save: () => ({ id: "a3", touched: [], state: workspace({ undo: "otra cosa" }) }),
    });
    await press("Agua segura");
    expect(named<HTMLInputElement>("input", "Contacto").value).toBe("Doña Ana, 5555-0100");
    expect(text()).toContain("Se queda en este equipo: ni se imprime ni se envía.");
    await write("Contacto", "Doña Eva");
    await submit();
    expect(inputsOf("action_save")[0]).toMatchObject({ contact: "Doña Eva" });
    expect(document.querySelector('[role="status"]')?.textContent).toContain("Guardado");
    expect(document.querySelector('[role="status"]')?.textContent).not.toContain("Deshacer");
  });
});

/** Deletes the last action of the first objective. */
function remove(outline: PlanOutline): Written {
  outline.objectives[0]?.actions.pop();
  return { id: null, touched: ["plan"], state: workspace({ undo: "la eliminación" }) };
}
