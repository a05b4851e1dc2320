// What a person does with the files of a thing: attach, save a copy, remove.
import { door } from "../door";
import type { AttachmentView } from "../generated/types";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import { Work } from "../shared/work.svelte";

export class Attaching {
  /** Reading files, writing a copy, removing. */
  readonly work = new Work();
  /** Why some of several files were not attached, a sentence each. */
  refused = $state.raw<string[]>([]);

  /** Asks for files and attaches them. */
  async add(thing: string): Promise<void> {
    const files = await session.chooseSeveral("attachment");
    if (files.length === 0) return;
    this.refused = [];
    const tokens = files.map(({ token }) => token);
    const added = await session.write(this.work, (watch) => door.attachmentAdd({ thing, tokens }, watch));
    if (!added) return;
    this.refused = added.refused;
    // Undo takes back one file at a time; after several it would be unclear which, after none another deed.
    session.changed(added.state, { text: added.told.join(" "), undo: added.new === 1 });
  }

  /** Asks where to, and writes a copy there. */
  async save(file: AttachmentView): Promise<void> {
    const place = await session.choose("attachment_copy", file.name);
    if (!place) return;
    this.refused = [];
    const saved = await this.work.run((watch) => door.attachmentSave({ id: file.id, token: place.token }, watch));
    if (saved) session.notice = { text: saved.summary, undo: false };
  }

  /** Takes a file away; whether it is done. It asks nothing, since it can be taken back. */
  async remove(file: AttachmentView): Promise<boolean> {
    this.refused = [];
    const written = await session.write(this.work, () => door.attachmentRemove({ id: file.id }));
    if (written) session.changed(written.state, { text: t.windowFilesRemoved({ name: file.name }), undo: true });
    return written !== undefined;
  }
}
