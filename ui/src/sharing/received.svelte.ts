// The copy being looked at. It outlives the page, so that looking elsewhere loses nothing.
import { door } from "../door";
import type { ErasedKept, FileToken, ReceivePreview } from "../generated/types";
import { session } from "../shared/session.svelte";
import { Work } from "../shared/work.svelte";

class Received {
  /** What the chosen copy would bring; nothing of it is stored yet. */
  preview = $state.raw<ReceivePreview>();
  /** The copy would change much, and the person has pressed once. */
  asks = $state(false);
  /** Reading and taking in. */
  readonly work = new Work();
  /** What was erased in the copy that was taken in and still lies in copies here. */
  kept = $state.raw<ErasedKept>();
  #file: FileToken | undefined;

  /** Asks for a copy and looks what it would bring. */
  async choose(): Promise<void> {
    const file = await session.choose("workspace");
    if (file) await this.look(file);
  }

  /** Looks what a copy would bring. */
  async look(file: FileToken): Promise<void> {
    this.leave();
    this.#file = file;
    this.preview = await this.work.run((watch) => door.receivePreview({ token: file.token }, watch));
  }

  /** Takes the copy in. Where it changes much, a person is asked once more, with the numbers. */
  async take(): Promise<void> {
    const file = this.#file;
    const wide = this.preview?.wide;
    if (!file) return;
    if (wide && !this.asks) {
      this.asks = true;
      return;
    }
    const input = { token: file.token, confirmed: wide?.touches ?? null };
    const done = await this.work.run((watch) => door.receiveApply(input, watch));
    if (!done) return;
    this.leave();
    this.kept = done.kept ?? undefined;
    session.changed(done.written.state, { text: done.summary, undo: false });
  }

  /** Removes the backups that still have what was erased. */
  async renew(): Promise<void> {
    const done = await this.work.run((watch) => door.eraseRenew(watch));
    if (!done) return;
    this.kept = undefined;
    session.changed(done.written.state, { text: done.summary, undo: false });
  }

  /** Says what the copy would bring once more, in the language of the screen. */
  async retell(): Promise<void> {
    this.kept = undefined;
    const file = this.#file;
    if (!file || !this.preview) return;
    this.preview = await this.work.run((watch) => door.receivePreview({ token: file.token }, watch));
  }

  /** Leaves the copy aside. */
  leave(): void {
    this.preview = undefined;
    this.asks = false;
    this.kept = undefined;
    this.#file = undefined;
    this.work.dismiss();
  }
}

/** The one copy that is looked at. */
export const received = new Received();
