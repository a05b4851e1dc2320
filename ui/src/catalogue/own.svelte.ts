// What a person does with indicators of our own: keep, delete, hand to another town, take from one.
import { door } from "../door";
import type { Choice, OwnSeriesFile, OwnSeriesForm, OwnSeriesInput, OwnSeriesRow, SeriesSheet } from "../generated/types";
import { Later } from "../shared/later";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import { Work } from "../shared/work.svelte";

/** The ending of a file with indicators. */
const ENDING = "ceibaseries";

/** Drafts outlive the page they are typed on. */
const drafts = new Later();

export class OwnSeries {
  readonly work = new Work();
  /** Keeping what is typed. */
  readonly drafting = new Work();
  /** Looking in the catalogue. */
  readonly finding = new Work();
  /** A file that was chosen, before anything of it is taken. */
  file = $state.raw<OwnSeriesFile>();
  /** What can go into a file, while a person chooses. */
  choice = $state.raw<OwnSeriesRow[]>();

  /** What the form begins with, once all that was typed before is kept. */
  async begin(series: string | null): Promise<OwnSeriesForm> {
    await drafts.now();
    return await door.ownSeriesForm({ series });
  }

  /** What of the catalogue fits what is looked for. */
  async find(words: string): Promise<Choice[]> {
    return (await this.finding.run(() => door.ownSeriesRelated({ words }))) ?? [];
  }

  /** Keeps what is typed until it is saved, so that neither leaving nor closing loses it. */
  draft(input: OwnSeriesInput): void {
    drafts.put(() => this.drafting.run(() => door.ownSeriesDraft(input)));
  }

  /** The page is left: what was typed last is kept at once. */
  rest(): void {
    void drafts.now();
  }

  /** Throws away what was typed. */
  async drop(series: string | null): Promise<boolean> {
    drafts.leave();
    await drafts.now();
    return (await this.work.run(async () => (await door.ownSeriesDropDraft({ series }), true))) ?? false;
  }

  /** Saves an indicator and shows its sheet. */
  async keep(input: OwnSeriesInput): Promise<void> {
    await drafts.now();
    const saved = await session.write(this.work, () => door.ownSeriesSave(input));
    if (!saved) return;
    session.go({ page: "sheet", series: saved.series });
    session.changed(saved.state);
  }

  /** Deletes an indicator. It asks nothing, since it can be taken back. */
  async remove({ row }: SeriesSheet): Promise<void> {
    const written = await session.write(this.work, () => door.ownSeriesDelete({ series: row.series }));
    if (!written) return;
    session.go({ page: "catalogue" });
    session.changed(written.state, { text: t.windowOwnDeleted({ name: row.label }), undo: true });
  }

  /** Asks which go into a file. */
  async gather(): Promise<void> {
    this.leave();
    this.choice = await this.work.run(door.ownSeriesList);
  }

  /** Asks where to, and writes them there. */
  async save(series: string[], name: string): Promise<void> {
    const place = await session.choose("series_copy", `${name}.${ENDING}`);
    if (!place) return;
    const saved = await this.work.run((watch) => door.ownSeriesExport({ series, token: place.token }, watch));
    if (!saved) return;
    this.leave();
    session.notice = { text: saved.summary, undo: false };
  }

  /** Asks for a file and looks into it. */
  async look(): Promise<void> {
    const chosen = await session.choose("series");
    if (!chosen) return;
    this.leave();
    this.file = await this.work.run((watch) => door.ownSeriesPreview({ token: chosen.token }, watch));
  }

  /** Takes in what is new in the file. */
  async take({ token, file, new: count }: OwnSeriesFile): Promise<void> {
    const written = await session.write(this.work, (watch) => door.ownSeriesTake({ token }, watch));
    if (!written) return;
    this.leave();
    session.changed(written.state, { text: t.windowOwnTaken({ count, file }), undo: true });
  }

  /** Looks no more into the file, and gathers nothing for one. */
  leave(): void {
    this.file = this.choice = undefined;
  }
}
