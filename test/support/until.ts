type Answer<T> = T | undefined | null | false;

/** Long enough for a busy machine; a test that waits for what never comes fails with what it waited for. */
const LIMIT_MS = 20_000;
/** Short enough not to be noticed, long enough to let others work, in milliseconds. */
const LOOK_AGAIN_MS = 10;

/** Waits for something that another part brings about. @throws when it does not come */
export async function until<T>(look: () => Answer<T> | Promise<Answer<T>>): Promise<T> {
  const deadline = performance.now() + LIMIT_MS;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`did not come: ${look}`);
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
