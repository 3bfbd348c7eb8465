/** One process at a time works on a workspace's rollups; "fold" on a telephone's keys tells this lock from others. */
export const FOLDING = 3653;
