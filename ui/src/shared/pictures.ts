// Pictures of the books by their keys, which are hashes of their bytes: one is read once.
import { door } from "../door";

const known = new Map<string, Promise<string | undefined>>();

/** Where the page finds a picture; nothing where its bytes are not here. */
export function address(picture: string): Promise<string | undefined> {
  const found = known.get(picture) ?? read(picture);
  known.set(picture, found);
  return found;
}

async function read(picture: string): Promise<string | undefined> {
  const file = await door.bookPicture({ picture }).catch(() => null);
  if (!file) {
    known.delete(picture);
    return undefined;
  }
  const bytes = Uint8Array.from(atob(file.data), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: file.media }));
}
