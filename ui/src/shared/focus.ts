// Where the focus goes when what had it is gone.
import type { Attachment } from "svelte/attachments";

/** Takes the focus where nothing else has it: the button that was pressed has made way for this. */
export const takeLostFocus: Attachment<HTMLElement> = (element) => {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (lost) element.focus();
};
