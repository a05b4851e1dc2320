// What can wait until a person sees what they did.

/** Done when the frame that is being made has been painted. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
  });
}
