import { now } from "@/server/clock";
import { storage } from "@/server/storage";

const HOUR_MS = 3600 * 1000;

/** Removes what uploads that broke off have left behind. An hour is four times as long as any of them may take. */
export async function tidyUploads(): Promise<void> {
  await storage().tidy(new Date(now().getTime() - HOUR_MS));
}
