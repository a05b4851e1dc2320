// Draws long things only when they come near the part of the page that is seen.
import type { Attachment } from "svelte/attachments";

/** Calls once when the element comes within a screen of what is seen; at once without an observer. */
export function whenNear(seen: () => void): Attachment<Element> {
  return (element) => {
    if (typeof IntersectionObserver === "undefined") return seen();
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        seen();
      },
      { rootMargin: "800px" },
    );
    watch.observe(element);
    return () => watch.disconnect();
  };
}
