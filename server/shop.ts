import { type Day, dayOf } from "@/domain/day";
import { now } from "./clock";
import { db } from "./db";

/** `payHow` says where to pay offline, in the owner's own words; it may be empty. */
export type Shop = {
  name: string;
  timeZone: string;
  currency: string;
  payHow: string;
  privateWebhooks: boolean;
};

/** The shop's own settings. */
export async function findShop(): Promise<Shop> {
  return db().shop.findUniqueOrThrow({ where: { id: 1 } });
}

/** The day it is in the shop now. */
export function todayIn(shop: Pick<Shop, "timeZone">): Day {
  return dayOf(now(), shop.timeZone);
}
