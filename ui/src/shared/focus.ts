// Keeps the focus in sight: what had it may be gone – deleted, or replaced by what it led to.
import type { Attachment } from "svelte/attachments";

/** Where a person looks next: what was just said, what went wrong, else the heading. */
const NEXT = ['[role="status"] > p', '[role="alert"]', "h1"];

/** Never leaves the focus nowhere when an element of this frame that had it is taken away. */
export const holdFocus: Attachment<HTMLElement> = (frame) => {
  let last: Element | undefined;
  const note = (event: FocusEvent): void => void (last = event.target as Element);
  const look = (): void => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    last = undefined;
    const next = NEXT.map((what) => frame.querySelector<HTMLElement>(what)).find(Boolean);
    if (next && !next.hasAttribute("tabindex")) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  };
  // Afterwards: whoever took the element away may know better where to go.
  const watch = new MutationObserver(() => setTimeout(look, 0));
  frame.addEventListener("focusin", note);
  watch.observe(frame, { childList: true, subtree: true });
  return () => {
    frame.removeEventListener("focusin", note);
    watch.disconnect();
  };
};

/** Takes the focus where nothing better has it: the button that was pressed has made way for this. */
export const takeLostFocus: Attachment<HTMLElement> = (element) => {
  const at = document.activeElement ?? document.body;
  // The heading of a page has the focus for want of anything better.
  if (at === document.body || at.matches("h1")) element.focus();
};
