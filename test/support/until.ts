/** Short enough not to be noticed, long enough to let others work, in milliseconds. */
const LOOK_AGAIN_MS = 20;
/** Long enough for a busy machine; a test that waits for what never comes fails with what it waited for. */
const LIMIT_MS = 10_000;

/** Looks again and again for something that another part brings about. @throws when it does not come */
export async function until<T>(
  look: () => T | undefined | null | false | Promise<T | undefined | null | false>,
): Promise<T> {
  const deadline = performance.now() + LIMIT_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`did not come: ${look}`);
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
