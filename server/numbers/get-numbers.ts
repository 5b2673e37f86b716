import { hasHours } from "@/domain/hours/opening";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Numbers, NumbersQuery } from "@/schemas/numbers";
import { notAllowed } from "@/server/errors";
import { findOpening } from "@/server/shop";
import { countOrders } from "./count-orders";
import { countReasons } from "./count-reasons";
import { measureStages } from "./measure-stages";
import { sumUpOrders } from "./sum-up-orders";

/** How long one who asks waits for what is not summed up yet, in milliseconds; the job does the rest. */
const MOST_WAIT = 1_000;

/**
 * How the studio did with the requests of the last months, in the shop's time zone. For staff: others are refused. Each
 * number is of the requests that came in that month, whenever the rest of it happened.
 */
export async function getNumbers(viewer: Viewer, query: NumbersQuery): Promise<Numbers> {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  await sumUpOrders(AbortSignal.timeout(MOST_WAIT));
  const opening = await findOpening();
  const among = { months: query.months, product: query.archive_id, timeZone: opening.timeZone };
  const [counted, stages, reasons] = await Promise.all([
    countOrders(among, opening),
    measureStages(among),
    countReasons(among),
  ]);
  return { ...counted, working_hours: hasHours(opening), stages, reasons };
}
