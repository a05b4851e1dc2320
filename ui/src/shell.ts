// What the shell tells the page without being asked.
import { listen } from "@tauri-apps/api/event";
import { fileDropped, windowRaised, workspaceChanged } from "./generated/door";
import type { FileToken } from "./generated/types";

/** Calls for each file that a person drops on the window; the page sees a token, never a path. */
export function onFileDropped(receive: (file: FileToken) => void): void {
  void listen<FileToken>(fileDropped, (event) => receive(event.payload));
}

/** Calls when a person started the program once more and this window came to the front instead. */
export function onRaised(tell: () => void): void {
  void listen(windowRaised, tell);
}

/** Calls when something was done behind the scenes: a copy was made, a file was mended. */
export function onChanged(look: () => void): void {
  void listen(workspaceChanged, look);
}
