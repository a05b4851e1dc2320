// Text for the clipboard.

/** Puts text on the clipboard; false where the system does not let the page do it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
