import { endOfQuiet } from "@/domain/notification/quiet";
import { now } from "@/server/clock";
import { findShop } from "@/server/shop";
import type { Reader } from "./still-to-tell";

/** Until when somebody is left alone, by their clock or else the shop's; null where it is not quiet for them now. */
export async function leftAloneUntil(reader: Reader): Promise<Date | null> {
  const instant = now();
  const end = endOfQuiet(instant, reader, reader.timeZone ?? (await findShop()).timeZone);
  return end > instant ? end : null;
}
