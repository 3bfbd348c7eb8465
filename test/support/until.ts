/** Looks again and again until there is an answer; the test's own limit ends it. @returns the first answer that is neither null nor false */
export async function until<T>(look: () => Promise<T | null | false>): Promise<T> {
  for (;;) {
    const answer = await look();
    if (answer !== null && answer !== false) return answer;
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** Short enough not to be noticed, long enough to let others work, in milliseconds. */
const LOOK_AGAIN_MS = 20;
