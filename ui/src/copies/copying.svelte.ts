// What a person does with copies: make one, hand one over, go back to one.
import { door } from "../door";
import type { CopyMade, CopyView } from "../generated/types";
import { session } from "../shared/session.svelte";
import { Work } from "../shared/work.svelte";

export class Copying {
  /** Writing, reading again, putting back. */
  readonly work = new Work();

  /** Makes a copy beside the file; whether it was made. */
  async make(name: string): Promise<boolean> {
    const made = await this.work.run((watch) => door.copyMake({ name }, watch));
    if (made) this.#tell(made);
    return made !== undefined;
  }

  /** Asks where to, and writes a checked copy there. */
  async handOver(proposal: string): Promise<void> {
    const file = await session.choose("copy", proposal);
    if (!file) return;
    const made = await this.work.run((watch) => door.copyHandOver({ token: file.token }, watch));
    if (made) this.#tell(made);
  }

  /** Asks for the folder of the visible copies. */
  async chooseFolder(): Promise<void> {
    const folder = await session.choose("folder");
    if (!folder) return;
    const list = await this.work.run(() => door.copiesFolderSet({ token: folder.token }));
    if (list) session.revision += 1;
  }

  /** Goes back to a copy; whether it is done. */
  async restore(copy: CopyView): Promise<boolean> {
    const done = await this.work.run((watch) => door.copyRestore({ id: copy.id }, watch));
    if (!done) return false;
    session.changed(done.written.state, { text: done.summary, undo: false });
    return true;
  }

  #tell(made: CopyMade): void {
    session.changed(made.state, { text: made.summary, undo: false });
  }
}
