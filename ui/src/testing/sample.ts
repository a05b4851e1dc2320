// A made-up municipality for tests, after Tres Ceibas. All numbers are invented.
import type * as v from "../generated/types";
import type { Answers } from "./fake_door";

const number = (value: number, text = String(value)): v.NumberView => ({ value, text });
const span = (text: string, look: v.GuideLook = "plain"): v.GuideSpan => ({ text, look, link: null });
const money = (amount: number): v.MoneyView => ({ amount: `${amount}.00`, typed: `${amount},00`, text: `XTS ${amount.toLocaleString("es")},00` });
const today: v.DateView = { iso: "2026-11-21", text: "21/11/2026" };

/** An edition that waits to be handed over. */
export const edition: v.EditionView = {
  ...{ id: "e-1", name: "Perfil local, edición 1", number: 1, code: "1a2b3c4d", title: "Así estamos", state: "Borrador" },
  ...{ day: today, made: today, language: "Español", here: true, handed: null, file: "perfil-local-tres-ceibas-1-1a2b3c4d.pdf" },
};

/** What a book has besides figures: nothing of the team's own yet, but a text beside older data. */
export function bookSheet(more: Partial<v.BookSheet> = {}): v.BookSheet {
  const place = { text: "", language: null, begun: null };
  return {
    usual_title: "Perfil local de los ODM",
    front: { title: "", team: "", authors: "", credits: "", licence: "", responsibility: "", state: "draft", act_number: "", act_day: "" },
    states: [
      { key: "draft", text: "Borrador" },
      { key: "council", text: "Presentado para su aprobación" },
      { key: "approved", text: "Aprobado" },
    ],
    state_told: null,
    act: "Acuerdo del concejo",
    approval: null,
    imprint: true,
    chapters: [
      { key: "how", name: "Cómo leer este libro", shown: true, empty: false },
      { key: "balance", name: "Balance de los ODM", shown: false, empty: true },
    ],
    places: [
      { ...place, slot: "foreword", name: "Presentación", draft: "", state: "empty", state_text: "Nada todavía" },
      { ...place, slot: "goal/7", name: "Objetivo 7", draft: "De 4 indicadores, 2 avanzan.", state: "drafted", state_text: "Redactado con los datos" },
      { slot: "indicator/water.improved", name: "7.8 Agua mejorada", draft: "85 de cada 100.", text: "Nuestra lectura.", language: "es", begun: null, state: "stale", state_text: "Texto propio; los datos cambiaron después" },
    ],
    own_chapters: [{ id: "c-1", title: "Nuestra historia", text: "Desde 1890.", language: "es", follows: "how", begun: null, movable: false }],
    begun_chapter: null,
    follows: [
      { key: "", text: "Al comienzo del libro" },
      { key: "how", text: "Cómo leer este libro" },
    ],
    pictures: [{ id: "p-1", place: "cover", place_text: "Portada", file: "plaza.jpg", picture: null, caption: "", credit: "", alternative: "", problem: "Todavía nadie dijo qué se ve.", movable: false }],
    picture_places: [
      { key: "cover", text: "Portada" },
      { key: "emblem", text: "Escudo" },
    ],
    ...more,
  };
}

/** An open municipality without any figure. */
export function workspace(more: Partial<v.WorkspaceState> = {}): v.WorkspaceState {
  return {
    ...{ name: "Tres Ceibas", region: "Ribera", region_word: "región", region_label: "Región", country: "País de ejercicio", locale: "es", author: "", file: "tres_ceibas.ceiba", folder: "Documentos/Ceiba" },
    ...{ example: null, fictional: false, read_only: null, notices: [], arrival: null, undo: null, redo: null },
    copies: { backup: "copia de respaldo: hoy", outside: "última copia fuera de este equipo: hace 3 días", warns: false },
    ...{ saved: { iso: "2026-11-21T14:02", text: "14:02" }, figures: number(0), actions: number(0), to_decide: number(0) },
    steps: {
      prepare: { state: "ready", told: "Ficha: 5 de 5 datos" },
      profile: { state: "begun", told: "2 de 5 indicadores con datos" },
      plan: { state: "empty", told: "Sin acciones todavía" },
    },
    ...more,
  };
}

/** What the page of settings shows. */
export const settings: v.SettingsView = {
  ...{ file: "tres_ceibas.ceiba", folder: "Documentos/Ceiba", size: "1,2 MB", copies: "3 copias · 3,4 MB" },
  last: "copia de respaldo: hoy · última copia fuera de este equipo: hace 3 días",
  ...{ export_name: "Tres Ceibas - todos los datos 2026-11-21", version: "0.1.0", catalogue: "1a2b3c4d" },
};

/** The first page, with nothing open. */
export function start(more: Partial<v.StartState> = {}): v.StartState {
  return {
    language: "es",
    language_chosen: true,
    look: { theme: "system", zoom: 100 },
    zooms: [100, 125, 150, 175, 200].map((size) => ({ key: String(size), text: `${size} %` })),
    languages: [
      { key: "es", text: "Español" },
      { key: "pt", text: "Português" },
      { key: "en", text: "English" },
      { key: "fr", text: "Français" },
    ],
    recent: [{ id: "r1", name: "San Lázaro del Río", folder: "Documentos/Ceiba/San Lázaro del Río", changed: today, example: false, present: true }],
    examples: [
      { key: "tres_ceibas", name: "Tres Ceibas", about: "Un municipio inventado, con indicadores y un plan con costos.", fictional: true, earlier: [{ key: "empty", name: "Solo la ficha" }, { key: "figures", name: "Con datos, sin plan" }] },
      { key: "diamantino", name: "Diamantino, Mato Grosso", about: "Sus datos publicados, en una planilla por importar.", fictional: false, earlier: [{ key: "empty", name: "Solo la ficha" }] },
    ],
    named: null,
    countries: [
      { key: "BR", text: "Brasil", region: "Estado", code_hint: "Brasil: el código tiene 7 cifras" },
      { key: "GT", text: "Guatemala", region: "Departamento", code_hint: "Guatemala: el código tiene 4 cifras" },
      { key: "XX", text: "País de ejercicio", region: "Región", code_hint: null },
    ],
    ...{ workspace: null, guide: false, notice: null },
    ...more,
  };
}

/** How things are called. */
export const words: v.WordsView = {
  country: "Guatemala",
  reviewed: "noviembre de 2026",
  language: "Español",
  groups: [
    {
      title: "Palabras",
      note: "Fuente: Código Municipal, Decreto 12-2002",
      words: [{ key: "council", label: "Quienes deciden", own: "", options: [], says: "concejo municipal", source: null }],
    },
    {
      title: "Plazos",
      note: null,
      words: [
        { key: "fiscal_year", label: "Comienzo del año fiscal", own: "", options: [{ key: "", text: "" }, { key: "7", text: "julio" }], says: "enero", source: "Por confirmar: Decreto 101-97" },
      ],
    },
  ],
};

/** What was understood of a workbook. */
export const preview: v.ImportPreview = {
  preview: "p1",
  file: "01_ministerio_indicadores.xlsx",
  sheets: [
    { name: "Indicadores", hidden: false, used: true },
    { name: "v_anterior", hidden: true, used: false },
  ],
  layout: "Leí esto así: municipios hacia abajo, indicadores y años hacia la derecha, coma decimal.",
  title: "Indicadores municipales 2002–2022",
  source: "Ministerio de Planificación, 2023",
  recognised: [
    { series: "water.improved", code: "7.8", label: "Agua mejorada", heading: "% hogares con agua mejorada", cell: "C5", reason: "El nombre es casi igual.", confidence: "likely", confidence_text: "probable", count: number(3), chosen: false },
    { series: "sanitation.improved", code: "7.9", label: "Saneamiento mejorado", heading: "7.9 Saneamiento", cell: "F5", reason: "Lleva el código del indicador.", confidence: "exact", confidence_text: "seguro", count: number(2), chosen: false },
  ],
  names: [{ name: "Hogares con drenaje", cell: "I5", reason: "Podría ser L7.12 medido en viviendas; decida usted.", series: null, resembles: ["sanitation.improved"], chosen: false }],
  figures: [
    { label: "Agua mejorada", period: "2022", territory: "Tres Ceibas", text: "83,1", blank: false, cell: "E12", replaces: "82,9" },
    { label: "Saneamiento mejorado", period: "2022", territory: "Tres Ceibas", text: "58,1", blank: false, cell: "H12", replaces: null },
  ],
  comparison: [{ label: "Agua mejorada", period: "2022", territory: "Región Ribera", text: "89,4", blank: false, cell: "E19", replaces: null }],
  other_town: null,
  findings: [
    { code: "finding-over-100", severity: "error", severity_text: "no se guarda", sheet: "Indicadores", cell: "G12", message: "525 supera 100 en un porcentaje. ¿Falta una coma (52,5)? Corrija la celda en el archivo o escriba el dato a mano.", question: { as_read: "525 %", reading: "52,5", alike: [], take: null, typed: "" } },
    { code: "finding-dash", severity: "note", severity_text: "aviso", sheet: "Indicadores", cell: "J12", message: "«-» se leyó como cero, según la nota al pie «cantidad nula».", question: null },
  ],
  count: number(42),
  summary: "42 datos de una fuente; la región y el país se conservan para comparar.",
};

const cell = (text: string, more: Partial<v.FigureCell> = {}): v.FigureCell => ({
  ...{ id: `o-${text}`, text, value: Number(text.replace(",", ".")), typed: text },
  ...{ source: "Censo", origin: "imported" },
  ...more,
});
const blank = cell("n.d.", { value: null, typed: "", blank: "not_available", blank_text: "no disponible" });

/** A table of figures. */
export function figures(): v.FiguresTable {
  return {
    years: [2002, 2012, 2015, 2022, 2024],
    chosen_years: null,
    beyond: null,
    begun: [],
    begun_block: null,
    rows: [
      { series: "water.improved", code: "7.8", label: "Población con fuente de agua mejorada", unit: "%", numerator: "personas con agua mejorada", denominator: "personas", goal: "7 · Garantizar la sostenibilidad del medio ambiente", cells: [cell("67,6"), cell("77,8"), null, cell("83,1"), null] },
      { series: "sanitation.improved", code: "7.9", label: "Población con saneamiento mejorado", unit: "%", numerator: "personas con saneamiento", denominator: "personas", goal: "7 · Garantizar la sostenibilidad del medio ambiente", cells: [cell("45,2"), cell("52,5", { conflict: true }), blank, cell("58,1"), null] },
      { series: "birth.adolescent", code: "5.4", label: "Nacimientos de madres de 15 a 19 años", unit: "por mil", numerator: "", denominator: "", goal: "5 · Mejorar la salud materna", cells: [null, cell("84,2"), null, cell("58,6"), cell("56")] },
    ],
    blank_reasons: [
      { key: "not_available", text: "no disponible" },
      { key: "not_collected", text: "no se recogió" },
    ],
    sources: ["Censo", "Ministerio de Planificación, 2023"],
    adrift: [],
    by_hand: "Escrito a mano en el municipio, no leído del archivo de la fuente.",
    first_year: 1900,
    last_year: 2026,
  };
}

const onTrack: v.StatusView = { key: "slow", word: "avance lento", shape: "square", tone: "slow", outlined: false, hatched: false };
const environment: v.GoalRef = { key: "7", title: "Objetivo 7: Garantizar la sostenibilidad del medio ambiente" };
const rows: v.IndicatorRow[] = [
  { series: "birth.adolescent", code: "5.4", label: "Nacimientos de madres de 15 a 19 años", unit: "por mil", goal: { key: "5", title: "Objetivo 5: Mejorar la salud materna" }, period: "2024", value: number(56, "56,0"), bar: null, missing: null, status: { key: "on_track", word: "en camino", shape: "circle", tone: "on_track", outlined: false, hatched: true }, share: number(0.98, "0,98") },
  { series: "water.improved", code: "7.8", label: "Población con fuente de agua mejorada", unit: "%", goal: environment, period: "2022", value: number(83.1, "83,1"), bar: { from: 0, to: 100, value: 83.1, target: [100, 100], region: 89.4, country: 91, alternative: "Tres Ceibas 83,1; región 89,4; país 91; meta 100", beside: ["meta 100", "región 89,4", "país 91"] }, missing: "3.210", status: onTrack, share: number(0.38, "0,38") },
  { series: "sanitation.improved", code: "7.9", label: "Población con saneamiento mejorado", unit: "%", goal: environment, period: "2022", value: number(58.1, "58,1"), bar: { from: 0, to: 100, value: 58.1, target: [100, 100], region: 66, country: 71, alternative: "Tres Ceibas 58,1; región 66; país 71; meta 100", beside: ["meta 100", "región 66", "país 71"] }, missing: "7.950", status: { key: "missed_slow", word: "no cumplida", shape: "square", tone: "slow", outlined: true, hatched: false }, share: number(0.18, "0,18") },
  { series: "slum", code: "7.10", label: "Personas en viviendas precarias", unit: "%", goal: environment, period: "2022", value: number(38.8, "38,8"), bar: null, missing: null, status: { key: "insufficient_data", word: "sin datos suficientes", shape: "ring", tone: "unknown", outlined: false, hatched: false }, share: null },
];

/** A small chart. */
export const chart: v.Drawing = {
  width: 460,
  height: 200,
  alternative: "El agua mejorada subió de 67,6 en 2002 a 83,1 en 2022; la meta es 100 en 2030.",
  marks: [
    { kind: "line", from: [40, 170], to: [440, 170], stroke: { tone: "rule", width: 1, dash: "solid" } },
    { kind: "line", from: [220, 90], to: [440, 30], stroke: { tone: "quiet", width: 1, dash: "dashed" } },
    { kind: "path", steps: [{ step: "move", to: [40, 130] }, { step: "line", to: [180, 100] }, { step: "line", to: [320, 84] }], fill: null, stroke: { tone: "accent", width: 2, dash: "solid" } },
    { kind: "rect", at: [316, 80], size: [8, 8], fill: { tone: "slow", pattern: "hatched" }, stroke: { tone: "slow", width: 1, dash: "solid" } },
    { kind: "text", at: [330, 80], text: "83,1", font: "sans_semibold", size: 11, tone: "ink", anchor: "start", word_space: 0 },
    { kind: "text", at: [440, 24], text: "Meta 2030: 100", font: "sans", size: 10, tone: "quiet", anchor: "end", word_space: 0 },
  ],
};

/** One indicator. */
const inCatalogue = (series: string, code: string, label: string, more: Partial<v.CatalogueRow> = {}): v.CatalogueRow => ({
  ...{ series, code, label, unit: "%", group: "ODM 7: Medio ambiente", tags: ["Agua"], listed: false, measured: false },
  ...more,
});

/** What can be measured, as far as one looks for it. */
export function catalogue(words: string, more: Partial<v.CatalogueList> = {}): v.CatalogueList {
  const all = [
    inCatalogue("water.improved", "7.8", "Población con fuente de agua mejorada", { listed: true, measured: true }),
    inCatalogue("sewer.connected", "L7.12", "Población conectada a alcantarillado"),
    inCatalogue("school.primary.enrolment", "2.1", "Matrícula en primaria", { group: "ODM 2: Educación", tags: ["Educación"] }),
  ];
  return {
    sets: [
      { set: "mdg7_complete", name: "ODM 7 completo", serves: "Para un plan de agua y vivienda.", size: number(18), listed: number(4), bare: 0 },
      { set: "mobility", name: "Movilidad y conexión", serves: "Para caminos e internet.", size: number(12), listed: number(12), bare: 3 },
    ],
    rows: all.filter((row) => row.label.includes(words)),
    listed: number(1),
    many: null,
    national: words ? null : { text: "Se miden para todo el país: 8.1 Ayuda.", usage: "Indique la fuente." },
    has_own: true,
    own_begun: false,
    ...more,
  };
}

/** Everything about one indicator but its figures. */
export const sheet: v.SeriesSheet = {
  row: inCatalogue("sewer.connected", "L7.12", "Población conectada a alcantarillado"),
  level: "El municipio puede medirlo.",
  formula: "Personas conectadas ÷ Población × 100",
  about: { measures: "De cada 100 personas, cuántas.", why: "Evita enfermedades.", how: "Cuente y divida.", example: "1 ÷ 2 × 100 = 50 %.", sources: "Censo.", traps: "Conexión no es tratamiento." },
  places: [{ framework: "Complemento local", code: "L7.12", name: "Población conectada", goal: "ODM 7", related: [{ framework: "ODS", code: "6.2.1", name: "Saneamiento gestionado", comparable: "no se compara", why: "El ODS pide tratamiento." }] }],
  targets: [{ agenda: "ODS", text: "reducir a la mitad lo que falta para 100 %, de 2015 a 2030", origin: "propuesta de este programa" }],
  sector: "Saneamiento",
  departments: ["Agua y saneamiento", "Planificación"],
  gender: null,
  right: "Derecho al agua y al saneamiento",
  own: null,
};

/** What a form for an indicator of our own begins with. */
export const ownForm: v.OwnSeriesForm = {
  input: {
    ...{ series: null, name: "", numerator: "", denominator: "", unit: "%", unit_text: "", multiplier: "1" },
    ...{ direction: "higher", lower: "", upper: "", counted: "persons", relation: "alone", related: "" },
    ...{ about: "", source: "", sector: "" },
  },
  begun: false,
  units: [{ key: "%", text: "%" }, { key: "", text: "Otra unidad…" }],
  multipliers: [{ key: "1", text: "1" }, { key: "10000", text: "10.000" }],
  directions: [{ key: "higher", text: "Mejor si sube" }, { key: "lower", text: "Mejor si baja" }],
  counted: [{ key: "persons", text: "personas" }, { key: "households", text: "hogares o viviendas" }],
  relations: [{ key: "alone", text: "Ninguna" }, { key: "variant_of", text: "Es una variante de…" }, { key: "proxy_for", text: "Aproxima a…" }],
  related: null,
  sectors: [{ key: "", text: "Sin indicar" }, { key: "water", text: "Agua" }],
};

/** How the answers of a census count. */
export const census: v.CensusTable = {
  country: "Guatemala",
  counts: "En este indicador cuenta la respuesta adecuada.",
  readings: [
    { key: "good", text: "Adecuada" },
    { key: "poor", text: "No adecuada" },
    { key: "unknown", text: "No se sabe" },
  ],
  censuses: [
    {
      year: 2018,
      questions: [
        {
          ...{ code: "sanitation.facility", title: "¿Qué servicio sanitario tiene?", wording: "" },
          answers: [
            { answer: "Inodoro conectado a red de drenajes", reading: "good", table: null, why: "" },
            { answer: "Letrina o pozo ciego", reading: "good", table: "No se sabe", why: "sin losa no se sabe" },
          ],
          sources: [{ source: "INE, Censo 2018", month: "2026-11", remembered: true }],
        },
      ],
    },
  ],
};

/** What the profile says of an indicator, as it was drafted. */
export const drafted: v.PassageView = {
  place: {
    ...{ slot: "indicator/water.improved", name: "7.8 Agua mejorada", draft: "De cada 100 personas, 83 tienen agua mejorada.\n\nSubió 5,3 puntos." },
    ...{ text: "", language: null, begun: null, state: "drafted", state_text: "Redactado con los datos" },
  },
  language: "es",
};

/** One indicator. */
export const indicator: v.IndicatorPage = {
  row: rows[1] as v.IndicatorRow,
  as_of: today,
  level: "83 de cada 100 personas tienen agua de una fuente mejorada (2022); región 89, país 91; faltan 3.210 personas.",
  progress: "De cada 100 que faltaban en 2015, 38 se habrán alcanzado en 2030.",
  chart,
  beside: { before: { key: "birth.adolescent", text: "5.4 Nacimientos" }, after: { key: "sanitation.improved", text: "7.9 Saneamiento" } },
  objectives: [{ key: "o1", text: "Agua mejorada y segura para 92 de cada 100" }],
  words: drafted,
  parts: [{ title: "Mujeres y hombres", charts: [{ ...chart, alternative: "Mujeres 81,0; hombres 84,2" }] }],
  targets: [
    { target: { agenda: "ODS", text: "reducir a la mitad lo que falta, de 2015 a 2030", origin: "propuesta de este programa" }, counts: true, status: onTrack, told: "A este ritmo no alcanza." },
    { target: { agenda: "Plan", text: "llegar a 92 %, de 2022 a 2028", origin: "meta local" }, counts: false, status: onTrack, told: "De cada 100 que faltaban, 60 se habrán alcanzado." },
  ],
  closed: { status: { ...onTrack, key: "achieved", word: "cumplida", shape: "check", tone: "met" }, told: "En 2015 se llegó a 79,4 %.", calculation: ["Punto de partida 1992: 60,1."] },
  calculation: ["Punto de partida 2015: 79,4, interpolado entre 2012 (77,8) y 2022 (83,1).", "Meta: 100 en 2030. Avance por año: 0,53.", "Parte de lo que faltaba: 0,38."],
  notes: ["El último dato tiene cuatro años."],
  marks: [],
  points: [
    { period: "2012", value: number(77.8, "77,8"), region: number(85, "85,0"), country: null, sources: ["Censo"], remarks: [] },
    { period: "2015", value: null, region: null, country: null, sources: ["Censo"], remarks: ["Sin dato: nadie lo recogió."] },
    { period: "2022", value: number(83.1, "83,1"), region: number(89.4, "89,4"), country: number(91, "91,0"), sources: ["Censo"], remarks: [] },
  ],
  sources: ["Instituto de Estadística, censos 2002, 2012 y 2022"],
  about: {
    measures: "Cuántas personas toman agua de una fuente protegida.",
    why: "El agua de un río enferma a los niños.",
    how: "Cuente las personas y divida por todas.",
    example: "15.756 ÷ 18.960 × 100 = 83,1 %.",
    sources: "Censo de población.",
    traps: "Una conexión no es una persona.",
  },
};

/** Our indicators on one page. */
export function indicators(more: Partial<v.IndicatorList> = {}): v.IndicatorList {
  const short = ["Lo que mejor va es «Nacimientos»: baja desde 2012.", "Lo que peor va es «Saneamiento»: no alcanza."];
  return { order: "missing", as_of: today, short, rows, marks: [], balance: true, ...more };
}

/** A goal with its indicators. */
export const goal: v.GoalPage = {
  goal: environment,
  as_of: today,
  beside: { before: { key: "5", text: "Objetivo 5: Mejorar la salud materna" }, after: null },
  words: { ...drafted, place: { ...drafted.place, slot: "goal/7", name: environment.title, draft: "De 4 indicadores, 2 avanzan." } },
  indicators: [
    { row: rows[1] as v.IndicatorRow, progress: "De cada 100 que faltaban, 38.", chart },
    { row: { ...(rows[3] as v.IndicatorRow), value: null, period: null }, progress: "", chart: null },
  ],
  marks: [],
};

/** The balance of the agenda that is over. */
export const balance: v.BalancePage = {
  as_of: today,
  about: "Los Objetivos de Desarrollo del Milenio terminaron en 2015.",
  rows: [
    {
      ...{ series: "water.improved", code: "7.8", label: "Población con fuente de agua mejorada", unit: null, goal: environment },
      start: { value: "60,1 %", when: "1992", known: null },
      then: { value: "79,4 %", when: "2015", known: "interpolado" },
      target: { value: "80,1 %", when: "2015, prorrateada", known: null },
      ...{ status: { ...onTrack, key: "missed_slow", word: "no cumplida", outlined: true }, told: "En 2015 se llegó a 79,4 %; la meta era 80,1 %." },
    },
  ],
  notes: ["Meta prorrateada: el mismo esfuerzo anual."],
};

const actions: v.ActionRow[] = [
  { id: "a3", title: "Agua segura: cloro y análisis mensuales en nueve sistemas", name: "Agua segura: cloro y análisis mensuales en nueve sistemas", undecided: null, undecided_fields: [], lead: "Unidad de Agua", place: "comunidades rurales, Las Lomas", years: "2025–2028", cost: money(261000), to_find: money(0), doubt: null },
  { id: "a1", title: "Menos fugas, más horas", name: "Menos fugas, más horas", undecided: null, undecided_fields: [], lead: "", place: "Centro, La Estación", years: "2025–2027", cost: money(1240000), to_find: money(124000), doubt: null },
];

/** The plan at a glance. */
export function plan(): v.PlanOutline {
  return {
    objectives: [
      { id: "o1", title: "Agua mejorada y segura para 92 de cada 100", name: "Agua mejorada y segura para 92 de cada 100", undecided: null, undecided_fields: [], series: "water.improved", series_label: "7.8 Agua mejorada", measured: true, baseline: { year: 2022, value: number(83.1, "83,1") }, target: { year: 2028, value: number(92) }, from_to: "De 83,1 % (2022) a 92 % (2028)", doubt: null, moved: null, actions },
    ],
    loose: [{ id: "a12", title: "Conocer para decidir: censo comunitario", name: "Conocer para decidir: censo comunitario", undecided: null, undecided_fields: [], lead: "Planificación", place: "", years: "2025–2028", cost: money(210000), to_find: money(0), doubt: null }],
    totals: {
      by_year: [2025, 2026, 2027, 2028].map((year) => ({ year, amount: money(year * 100) })),
      total: money(1711000),
      by_certainty: [
        { certainty: "approved", text: "aprobado", amount: money(831000) },
        { certainty: "requested", text: "solicitado", amount: money(620000) },
        { certainty: "identified", text: "por solicitar", amount: money(0) },
      ],
      to_find: money(124000),
      surplus: null,
    },
    currency: "XTS",
    series: [{ series: "water.improved", code: "7.8", label: "Agua mejorada", unit: "%", group: "Con datos", latest: { year: 2022, value: number(83.1, "83,1") }, told: true }],
    begun: [],
    certainties: [
      { key: "approved", text: "aprobado" },
      { key: "requested", text: "solicitado" },
      { key: "identified", text: "por solicitar" },
    ],
  };
}

/** An action with everything in it. */
export const action: v.ActionSheet = {
  ...{ id: "a3", objective: "o1", title: "Agua segura: cloro y análisis mensuales en nueve sistemas", description: "", lead: "Unidad de Agua", place: "comunidades rurales", contact: "" },
  ...{ first_year: 2025, last_year: 2028, cost: money(261000), funded: money(261000), to_find: money(0) },
  costs: [{ id: "c1", title: "Cloro y análisis", year: 2025, amount: money(75000) }],
  funding: [{ id: "f1", source: "Recursos propios", amount: money(261000), certainty: "approved", certainty_text: "aprobado" }],
};

const page = (count: number): v.PageView => ({
  number: count,
  chapter: "Resumen",
  drawing: { ...chart, width: 612, height: 792, alternative: `Página ${count}` },
});

/** A book of three pages. */
export const book: v.BookPreview = {
  title: "Perfil local de Tres Ceibas",
  as_of: today,
  pages: [1, 2, 3].map(page),
  problems: [{ severity: "warning", severity_text: "revisar", message: "Faltan datos de 6 indicadores; la página 11 los nombra.", settled_on: null }],
  file: "perfil-tres-ceibas.pdf",
};

/** A source with figures, a file, and a figure that is not its own. */
export const source: v.SourceView = {
  ...{ id: "s1", cited: "INE, Censo de población, 2022", publisher: "INE", title: "Censo de población", year: "2022", licence: "ODbL 1.0" },
  ...{ figures: number(12), blanks: number(2), files: number(1), by_hand: "Escrito a mano en el municipio con su nombre, no leído de su archivo: 7.8 (2020)." },
};

/** Two pages of the guide. */
export const guideBook: v.GuideBook = {
  pages: [
    {
      ...{ id: "plan", title: "Objetivos y acciones" },
      blocks: [
        { kind: "paragraph", spans: [span("Pulse "), span("Nuevo objetivo", "strong"), span(" o "), span("Esc", "key")] },
        { kind: "steps", items: [[span("Escriba el resultado")], [span("vea "), { ...span("Un indicador"), link: { page: "indicator", anchor: "two-clocks" } }]] },
      ],
    },
    {
      ...{ id: "indicator", title: "Un indicador" },
      blocks: [
        { kind: "heading", text: "¿Por qué «avance lento»?", anchor: "two-clocks" },
        { kind: "list", items: [[span("hay dos relojes", "emphasis")]] },
      ],
    },
    { id: "start", title: "Empezar", blocks: [{ kind: "paragraph", spans: [span("Tres puertas")] }] },
  ],
};

/** Answers for a municipality with everything in it; a test overrides what it is about. */
export function answers(more: Answers = {}): Answers {
  const open = workspace({ figures: number(12), actions: number(3), undo: "importar 01_ministerio_indicadores.xlsx" });
  const written = { id: null, touched: [], state: open } satisfies v.Written;
  return {
    start_state: () => start({ workspace: open }),
    language_set: ({ language }) => start({ language, workspace: { ...open, locale: language } }),
    guide_book: () => guideBook,
    guide_show: () => null,
    finding_list: () => ({ found: [] }),
    workspace_close: () => start(),
    workspace_undo: () => ({ ...written, state: workspace({ redo: "importar" }) }),
    workspace_open_recent: () => open,
    municipality_create: ({ name }) => workspace({ name }),
    municipality_sheet: () => ({ name: "Tres Ceibas", country: "XX", country_name: "País de ejercicio", code: "0907", code_hint: null, code_question: null, region: "Ribera", region_label: "Región", currency: "XTS", paper: "letter", papers: [{ key: "letter", text: "Carta" }, { key: "oficio", text: "Oficio" }], fictional: true, population: [{ year: 2022, people: number(18960, "18.960"), source: "Censo" }] }),
    municipality_change: () => written,
    code_question: ({ country, code }) => (country === "GT" && code.length === 3 ? "¿Falta un cero al comienzo?" : null),
    settings_view: () => settings,
    look_set: (look) => start({ look, workspace: open }),
    export_all: () => ({ summary: "Listo: 14 archivos en «Memoria/Tres Ceibas»." }),
    folder_show: () => true,
    parts_list: () => ({
      own: "Apache License, Version 2.0",
      parts: [
        { name: "svelte", version: "5.57.3", licence: "MIT" },
        { name: "Source Sans 3", version: "", licence: "OFL-1.1" },
      ],
    }),
    licence_words: ({ name }) => (name === "svelte" ? ["Copyright (c) 2016 the people"] : []),
    country_words: () => words,
    country_word_change: () => written,
    example_open: () => workspace({ figures: number(12), fictional: true, example: "tres_ceibas" }),
    example_remove: () => start(),
    file_choose: ({ purpose }) => ({ token: "t1", name: "archivo", purpose }),
    import_preview: () => preview,
    import_decide: () => preview,
    import_apply: () => ({ stored: number(42), written: true, summary: "Se guardaron 42 datos.", state: open }),
    import_discard: () => null,
    figures_table: figures,
    figures_draft: () => null,
    figures_years: () => null,
    figure_detail: () => ({ figures: [{ id: "o-1", period: "2022", source: "Censo", text: "83,1", cell: "Indicadores · E12", by_hand: null, numerator: "15750", denominator: "18960", interval: "Entre 82,5 y 83,6, según la fuente.", shown: true, blank: false }], history: [{ when: today, author: "Planificación", text: "83,1", source: "Censo" }] }),
    figure_edit: ({ typed }) => ({ kind: "written", cell: typed.kind === "value" ? cell(typed.text) : null, said: null, state: open }),
    sources_list: () => ({ sources: [source] }),
    author_set: ({ author }) => ({ ...open, author }),
    thing_history: () => ({ changes: [] }),
    catalogue_list: ({ words }) => catalogue(words),
    series_sheet: () => sheet,
    own_series_form: () => ownForm,
    own_series_list: () => [
      { series: "local.1", name: "Agua filtrada", unit: "%" },
      { series: "local.2", name: "Caminos de tierra", unit: "km" },
    ],
    own_series_related: ({ words }) => (words === "zzz" ? [] : [{ key: "water.piped", text: "7.8b Agua por tubería · %" }, { key: "water.improved", text: "7.8 Agua mejorada · %" }]),
    own_series_draft: () => null,
    own_series_drop_draft: () => null,
    own_series_save: () => ({ series: "local.1", state: workspace() }),
    own_series_delete: () => written,
    own_series_export: () => ({ summary: "1 indicador en «propios.ceibaseries»." }),
    own_series_preview: ({ token }) => ({ token, file: "vecino.ceibaseries", rows: [{ name: "Caminos de tierra", unit: "km", would: "nuevo: se agrega" }], new: 1 }),
    own_series_take: () => written,
    census_table: () => census,
    census_change: () => written,
    list_tick: () => written,
    list_set: () => written,
    series_choices: () => [{ series: "forest", code: "7.1", label: "Bosque", unit: "%", group: "Objetivo 7", latest: null, told: false }, ...plan().series],
    indicator_list: () => indicators(),
    panel_order_set: () => null,
    indicator_page: () => indicator,
    goal_page: () => goal,
    balance_page: () => balance,
    objective_proposal: ({ series }) => ({ series, baseline: { year: "2022", value: "83,1" }, target: { year: "2030", value: "91,6" } }),
    plan_outline: plan,
    plan_draft: () => null,
    plan_pictures: () => [],
    objective_save: () => written,
    objective_delete: () => written,
    action_sheet: () => action,
    action_doubt: () => ({ doubt: null }),
    action_save: () => written,
    action_delete: () => written,
    attachment_list: () => ({ files: [] }),
    print_choices: () => ({
      books: [
        { key: "profile", name: "Perfil local", about: "Cómo está el municipio y cómo avanza." },
        { key: "plan", name: "Plan de acción local", about: "Objetivos, acciones, costos y quién paga." },
      ],
      languages: start().languages,
      papers: [
        { key: "letter", text: "Carta" },
        { key: "a4", text: "A4" },
      ],
      sides: [{ key: "one", text: "A una cara" }, { key: "two", text: "A dos caras" }],
      inks: [{ key: "colour", text: "En color" }, { key: "copier", text: "Para fotocopiadora" }],
      language: "es",
      paper: "letter",
      side: "one",
      colour: "colour",
    }),
    print_remember: () => null,
    book_preview: () => book,
    book_sheet: () => bookSheet(),
    book_save: () => written,
    book_approve: () => written,
    book_chapter: () => written,
    passage_save: () => written,
    passage_drop: () => written,
    passage_draft: () => null,
    passage_drop_draft: () => null,
    chapter_save: () => written,
    chapter_draft: () => null,
    chapter_drop_draft: () => null,
    chapter_earlier: () => written,
    chapter_delete: () => written,
    picture_add: () => ({ summary: "plaza.jpg está en el libro.", written }),
    picture_change: () => written,
    picture_earlier: () => written,
    picture_remove: () => written,
    editions_list: () => ({ code: "1a2b3c4d", standing: "El libro dice lo mismo que la edición 1.", editions: [edition], waiting: [edition] }),
    edition_make: () => ({ summary: "La edición 2 está hecha y guardada.", edition: { ...edition, number: 2 }, made: true, state: open }),
    edition_compare: () => ({ title: "Qué cambió desde la edición 1", summary: "Cambió una cosa.", changes: [{ name: "7.8 Agua mejorada: dato más reciente", before: "83,1% (2022)", now: "85% (2024)" }] }),
    edition_write: () => ({ summary: "perfil.pdf está en Documentos.", state: open }),
    edition_delete: () => written,
    edition_hand_over: () => ({ summary: "Ya puede retirar la memoria.", state: open }),
    book_write: () => ({ file: "Documentos/perfil.pdf", pages: number(3), summary: "El perfil está guardado: 3 páginas, en Documentos/perfil.pdf." }),
    ...more,
  };
}
