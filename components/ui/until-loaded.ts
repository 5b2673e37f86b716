import { moment } from "./moment";

const SOONEST_MS = 500;
const LATEST_MS = 8_000;

/**
 * Loads a part of the page that comes when it is needed, and asks for it until it is there: without a connection at that
 * moment, the whole page would be lost for it.
 */
export async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
  for (let pause = SOONEST_MS; ; pause = Math.min(pause * 2, LATEST_MS)) {
    try {
      return await load();
    } catch {
      await moment(pause); // expected: no connection
    }
  }
}
