/** Long enough for a busy machine; a test that waits for what never comes fails with what it waited for. */
const LIMIT_MS = 10_000;
/** Between two looks, so that what is waited for gets its turn. */
const LOOK_AGAIN_MS = 5;

type Nothing = undefined | null | false;

/** Waits for something that another part brings about. @throws when it does not come within the limit, in milliseconds */
export async function until<T>(look: () => T | Nothing | Promise<T | Nothing>, limitMs = LIMIT_MS): Promise<T> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`did not come: ${look}`);
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
