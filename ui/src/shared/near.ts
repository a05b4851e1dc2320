// Draws long things only when they come near the part of the page that is seen.
import type { Attachment } from "svelte/attachments";

/** About a screen. */
const SCREEN = 800;
/** The usual row of a list is no lower, in points. */
const LOWEST = 40;

/** Calls once when the element comes so many points near to what is seen; at once without an observer. */
export function whenNear(seen: () => void, points = SCREEN): Attachment<Element> {
  return (element) => {
    if (typeof IntersectionObserver === "undefined") return seen();
    const margin = `${points}px`;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        seen();
      },
      // The page scrolls inside the frame, not the window.
      { rootMargin: margin, scrollMargin: margin },
    );
    watch.observe(element);
    return () => watch.disconnect();
  };
}

/** So many rows fill the window, however low they are. */
export function screenful(): number {
  return Math.ceil(window.innerHeight / LOWEST);
}
