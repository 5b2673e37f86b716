// The application's background jobs run in this process, and it keeps them where they can be found.
import { setTimeout } from "node:timers/promises";

const kept = /** @type {{ atelierJobs?: { end: () => Promise<void> } }} */ (globalThis);

/**
 * Lets no job begin any more, and those under way come to a good point.
 * @param {number} patience how long that may take, in milliseconds
 */
export async function endJobs(patience) {
  await Promise.race([kept.atelierJobs?.end(), setTimeout(patience, undefined, { ref: false })]);
}
