// What the shell tells the page without being asked.
import { listen } from "@tauri-apps/api/event";
import { fileDropped } from "./generated/door";
import type { FileToken } from "./generated/types";

/** Calls for each file that a person drops on the window; the page sees a token, never a path. */
export function onFileDropped(receive: (file: FileToken) => void): void {
  void listen<FileToken>(fileDropped, (event) => receive(event.payload));
}
