// The copy being looked at. It outlives the page, so that looking elsewhere loses nothing.
import { door } from "../door";
import type { FileToken, ReceivePreview } from "../generated/types";
import { session } from "../shared/session.svelte";
import { Work } from "../shared/work.svelte";

class Received {
  /** What the chosen copy would bring; nothing of it is stored yet. */
  preview = $state.raw<ReceivePreview>();
  /** Reading and taking in. */
  readonly work = new Work();
  #file: FileToken | undefined;

  /** Asks for a copy and looks what it would bring. */
  async choose(): Promise<void> {
    const file = await session.choose("workspace");
    if (!file) return;
    this.leave();
    this.#file = file;
    this.preview = await this.work.run((watch) => door.receivePreview({ token: file.token }, watch));
  }

  /** Takes the copy in. */
  async take(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    const done = await this.work.run((watch) => door.receiveApply({ token: file.token }, watch));
    if (!done) return;
    this.leave();
    session.changed(done.written.state, { text: done.summary, undo: false });
  }

  /** Leaves the copy aside. */
  leave(): void {
    this.preview = undefined;
    this.#file = undefined;
    this.work.dismiss();
  }
}

/** The one copy that is looked at. */
export const received = new Received();
