// Putting on our list and taking off it.
import { door } from "../door";
import type { CatalogueRow, SetView } from "../generated/types";
import { session } from "../shared/session.svelte";
import { Work } from "../shared/work.svelte";

export class Listing {
  readonly work = new Work();

  async tick({ series }: CatalogueRow, on: boolean): Promise<void> {
    const written = await session.write(this.work, () => door.listTick({ series, on }));
    if (written) session.changed(written.state);
  }

  async tickSet({ set }: SetView, on: boolean): Promise<void> {
    const written = await session.write(this.work, () => door.listSet({ set, on }));
    if (written) session.changed(written.state);
  }
}
