// Which component shows which page.
import type { Component } from "svelte";
import type { Page } from "../shared/places";
import BalancePage from "./BalancePage.svelte";
import CataloguePage from "./CataloguePage.svelte";
import CopiesPage from "./CopiesPage.svelte";
import DataPage from "./DataPage.svelte";
import GlossaryPage from "./GlossaryPage.svelte";
import GoalPage from "./GoalPage.svelte";
import HistoryPage from "./HistoryPage.svelte";
import ImportPage from "./ImportPage.svelte";
import IndicatorPage from "./IndicatorPage.svelte";
import IndicatorsPage from "./IndicatorsPage.svelte";
import MunicipalityPage from "./MunicipalityPage.svelte";
import OwnPage from "./OwnPage.svelte";
import PlanPage from "./PlanPage.svelte";
import PrintPage from "./PrintPage.svelte";
import SettingsPage from "./SettingsPage.svelte";
import SharePage from "./SharePage.svelte";
import SheetPage from "./SheetPage.svelte";
import SourcesPage from "./SourcesPage.svelte";

/** Every page of an open municipality. */
export const pages: Record<Exclude<Page, "start">, Component> = {
  municipality: MunicipalityPage,
  import: ImportPage,
  data: DataPage,
  indicators: IndicatorsPage,
  indicator: IndicatorPage,
  goal: GoalPage,
  balance: BalancePage,
  catalogue: CataloguePage,
  sheet: SheetPage,
  glossary: GlossaryPage,
  own: OwnPage,
  plan: PlanPage,
  print: PrintPage,
  share: SharePage,
  sources: SourcesPage,
  copies: CopiesPage,
  history: HistoryPage,
  settings: SettingsPage,
};
