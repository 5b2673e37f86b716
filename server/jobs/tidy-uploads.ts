import { purgeArrivals } from "@/server/arrivals/purge-arrivals";
import { now } from "@/server/clock";
import { storage } from "@/server/storage";

const HOUR_MS = 3600 * 1000;

/**
 * Removes what uploads that broke off have left behind. An hour is four times as long as any request of them may take;
 * those that may go on have a day.
 */
export async function tidyUploads(stop?: AbortSignal): Promise<void> {
  await purgeArrivals(stop);
  await storage().tidy(new Date(now().getTime() - HOUR_MS));
}
