// What the whole window knows: which municipality is open, where one is in it, what can be undone.
// Pages never keep a copy of it; every write hands the new state of the workspace in here.
import { change, door } from "../door";
import type { Watch } from "../generated/door";
import type { FilePurpose, FileToken, LanguageCode, LookView, StartState, WorkspaceState } from "../generated/types";
import type { Page, Place } from "./places";
import { speak, t } from "./text.svelte";
import { wear } from "./theme";
import { Work } from "./work.svelte";

/** A sentence about what just happened, which can be taken back where it says so. */
export interface Notice {
  text: string;
  undo: boolean;
}

class Session {
  /** What the first page shows. */
  start = $state.raw<StartState>();
  /** The page that is shown. */
  place = $state.raw<Place>({ page: "start" });
  /** Grows whenever what pages show may have changed; pages read again then. */
  revision = $state(0);
  /** What just happened. */
  notice = $state.raw<Notice>();
  /** Opening, undoing, changing the language. */
  readonly work = new Work();
  readonly #dialog = new Work();
  readonly #quiet = new Work();

  #workspace = $state.raw<WorkspaceState | null>(null);

  /** The open municipality. */
  get workspace(): WorkspaceState | null {
    return this.#workspace;
  }

  /** Numbers are written from now on as its country writes them. */
  set workspace(workspace: WorkspaceState | null) {
    this.#workspace = workspace;
    speak(this.language, workspace?.locale);
  }

  get language(): LanguageCode {
    return this.start?.language ?? "es";
  }

  /** The file can only be looked at. */
  get locked(): boolean {
    return Boolean(this.workspace?.read_only);
  }

  /** The mark that an example carries on every screen. */
  get mark(): string | undefined {
    if (this.workspace?.fictional) return t.windowMarkFictional();
    return this.workspace?.example ? t.windowMarkExample() : undefined;
  }

  /** Reads the first state; the window shows nothing before, nor before what it needs to be drawn is here. */
  async begin(needed: Promise<unknown> = Promise.resolve()): Promise<void> {
    const start = await this.work.run(door.startState);
    await needed;
    if (!start) return;
    this.show(start);
    if (start.workspace) this.enter(start.workspace);
  }

  /** How often one went to a page; to the one that is shown, too: then it begins anew. */
  steps = $state(0);

  /** Goes to a page of the open municipality. */
  go(place: Place): void {
    this.steps += 1;
    this.notice = undefined;
    this.work.dismiss();
    this.place = place;
  }

  /** Opens a municipality and goes to the page where its work begins. */
  enter(workspace: WorkspaceState, page?: Exclude<Page, "indicator" | "goal" | "sheet" | "own">): void {
    this.workspace = workspace;
    this.revision += 1;
    this.go({ page: page ?? (workspace.figures.value > 0 ? "indicators" : "import") });
    if (workspace.arrival) this.notice = { text: workspace.arrival.told, undo: false };
  }

  /** A second program was started, and this window came to the front. */
  raised(): void {
    this.notice = { text: t.windowAlreadyOpen(), undo: false };
  }

  /** Something was done behind the scenes: a copy was made, or a file was mended. */
  async look(): Promise<void> {
    const before = this.workspace;
    const state = await this.#quiet.run(door.workspaceState);
    if (!state || this.workspace !== before) return; // what was written meanwhile is newer
    this.workspace = state;
    const mended = state.notices.length !== before?.notices.length;
    if (mended) change();
    if (mended || this.place.page === "copies") this.revision += 1;
  }

  /** A person has read what happened to the file. */
  async read(id: string): Promise<void> {
    const state = await this.work.run(() => door.noticeRead({ id }));
    if (state) this.workspace = state;
  }

  /** Opens what a command opens. */
  async open(command: (watch: Watch) => Promise<WorkspaceState>): Promise<void> {
    const workspace = await this.work.run(command);
    if (workspace) this.enter(workspace);
  }

  /** Back to the first page: other municipalities, examples. */
  async leave(): Promise<void> {
    const start = await this.work.run(door.workspaceClose);
    if (start) this.#leaveTo(start);
  }

  /** Takes the example away; nothing of it is left. */
  async removeExample(): Promise<void> {
    const start = await this.work.run(door.exampleRemove);
    if (start) this.#leaveTo(start);
  }

  /** Writes for a page: what was said of the change before is no longer of interest. */
  async write<T>(work: Work, command: (watch: Watch) => Promise<T>): Promise<T | undefined> {
    this.notice = undefined;
    return await work.run(command);
  }

  /** The state of the workspace after a write. */
  wrote(state: WorkspaceState, notice?: Notice): void {
    this.workspace = state;
    this.notice = notice;
  }

  /** The same, where other pages and the rest of this one must be read again. */
  changed(state: WorkspaceState, notice?: Notice): void {
    this.wrote(state, notice);
    this.revision += 1;
  }

  async takeBack(): Promise<void> {
    const what = this.workspace?.undo;
    if (what) await this.#step(door.workspaceUndo, t.windowUndone({ what }));
  }

  async bringBack(): Promise<void> {
    const what = this.workspace?.redo;
    if (what) await this.#step(door.workspaceRedo, t.windowRedone({ what }));
  }

  /** Another language for the screen, without a restart. */
  async speak(language: LanguageCode): Promise<void> {
    const start = await this.work.run(() => door.languageSet({ language }));
    if (!start) return;
    const arrived = this.notice !== undefined && this.notice.text === this.workspace?.arrival?.told;
    this.show(start);
    if (start.workspace) this.workspace = start.workspace;
    this.revision += 1;
    // What was said before was said in the other language; how the file came here is told in this one.
    const told = arrived ? this.workspace?.arrival?.told : undefined;
    this.notice = told === undefined ? undefined : { text: told, undo: false };
  }

  /** Other colours, another size: at once, and for the next time. */
  async dress(look: LookView): Promise<void> {
    const start = await this.work.run(() => door.lookSet(look));
    if (start) this.show(start);
  }

  /** A file chosen in the dialog of the system; nothing where the person closed it. */
  async choose(purpose: FilePurpose, name = ""): Promise<FileToken | undefined> {
    // Not part of `work`: while a person looks for a file, nothing is slow.
    const file = await this.#dialog.run((watch) => door.fileChoose({ purpose, name }, watch));
    this.work.trouble = this.#dialog.trouble;
    return file ?? undefined;
  }

  /** Any number of files chosen in the dialog of the system; none where the person closed it. */
  async chooseSeveral(purpose: FilePurpose): Promise<FileToken[]> {
    const files = await this.#dialog.run((watch) => door.filesChoose({ purpose, name: "" }, watch));
    this.work.trouble = this.#dialog.trouble;
    return files ?? [];
  }

  async #step(command: typeof door.workspaceUndo, text: string): Promise<void> {
    const written = await this.write(this.work, command);
    if (written) this.changed(written.state, { text, undo: false });
  }

  #leaveTo(start: StartState): void {
    this.workspace = null;
    this.show(start);
    this.go({ page: "start" });
  }

  /** What the first page shows, as a command left it. */
  show(start: StartState): void {
    this.start = start;
    wear(start.look.theme);
    speak(start.language, (start.workspace ?? this.workspace)?.locale);
  }
}

/** The one session of the window. */
export const session = new Session();
