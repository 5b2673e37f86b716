import { type Day, dayOf } from "@/domain/day";
import { NO_WEEK, type Opening } from "@/domain/hours/opening";
import { ClosedDays, Week } from "@/schemas/hours";
import { uploadPath } from "./attachments/addresses";
import { now } from "./clock";
import { db, readElsewhere } from "./db";

/** `payHow` says where to pay offline, in the owner's own words; it may be empty. */
export type Shop = {
  name: string;
  timeZone: string;
  currency: string;
  payHow: string;
  hours: string;
  replyGoal: number;
  stickers: boolean;
  /** See domain/sketch/marked. */
  watermarkSketches: boolean;
  filesAfterBalance: boolean;
  privateWebhooks: boolean;
};

/** What customers agree to, and what stands at the head of its papers; each may be empty. */
export type ShopTexts = { terms: string; address: string; taxNumber: string };

/** What only what counts working hours reads. */
const HOURS = { week: true, closedDays: true } as const;

const TEXTS = { terms: true, address: true, taxNumber: true } as const;

/** The shop's own settings, but for its texts and hours: they are long, and few need them. */
export async function findShop(): Promise<Shop> {
  return db().shop.findUniqueOrThrow({ where: { id: 1 }, omit: { ...TEXTS, ...HOURS } });
}

/** When somebody is there. */
export async function findOpening(): Promise<Opening> {
  const select = { timeZone: true, ...HOURS } as const;
  return toOpening(await db().shop.findUniqueOrThrow({ where: { id: 1 }, select }));
}

/** The same out of the shop's row. */
export function toOpening({ timeZone, week, closedDays }: HoursRow): Opening {
  const days = Week.parse(week);
  return { timeZone, week: days.length > 0 ? days : NO_WEEK, closed: ClosedDays.parse(closedDays) };
}

type HoursRow = { timeZone: string; week: unknown; closedDays: unknown };

/** The rest of its settings. */
export async function findShopTexts(): Promise<ShopTexts> {
  return db().shop.findUniqueOrThrow({ where: { id: 1 }, select: TEXTS });
}

/** What customers agree to, in the owner's words; empty where there is nothing in writing. */
export async function findTerms(): Promise<string> {
  const { terms } = await db().shop.findUniqueOrThrow({ where: { id: 1 }, select: { terms: true } });
  return terms;
}

/** What every page is drawn with: the shop's name, its time zone and the path of its logo, or null. */
export async function findSign(): Promise<Pick<Shop, "name" | "timeZone"> & { logo: string | null }> {
  const select = { name: true, timeZone: true, logo: { select: { key: true } } } as const;
  const { logo, ...sign } = await db().shop.findUniqueOrThrow({ where: { id: 1 }, select });
  return { ...sign, logo: logo && uploadPath(logo.key) };
}

/** Whether customers agree to anything in writing. */
export async function hasTerms(): Promise<boolean> {
  return (await db().shop.count({ where: { id: 1, terms: { not: "" } } })) > 0;
}

/** The same for pages that anybody reads: at the replica, and so as it was a moment ago. */
export const seenByVisitors = {
  shop: () => readElsewhere(findShop),
  terms: () => readElsewhere(findTerms),
  opening: () => readElsewhere(findOpening),
  sign: () => readElsewhere(findSign),
};

/** The day it is in the shop now. */
export function todayIn(shop: Pick<Shop, "timeZone">): Day {
  return dayOf(now(), shop.timeZone);
}
