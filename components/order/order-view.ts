import type { Day } from "@/domain/day";
import type { Holding } from "@/domain/sketch/marked";
import type { Viewer } from "@/domain/viewer";
import type { GuestAccess } from "@/schemas/guest";
import type { ThreadPart } from "@/schemas/message";
import type { Note } from "@/schemas/note";
import type { Order } from "@/schemas/order";
import type { QuoteCost } from "@/schemas/quote";
import type { CardPayment } from "@/schemas/sale";
import type { StickerOffer } from "@/schemas/sticker";
import type { OrderActs } from "./acts";

/** What every part of the order page is drawn from. */
export type OrderView = {
  order: Order;
  /** What of the thread `order` has. */
  thread: ThreadPart;
  viewer: Viewer;
  acts: OrderActs;
  /** The staff's own; empty for a customer. */
  notes: Note[];
  /** What the versions of the quote cost the shop; empty for a customer. */
  costs: QuoteCost[];
  /**
   * The shop's name, currency and time zone, where to pay it offline (in its own words, or empty), whether it takes cards, has
   * terms, the day it is there, and what it holds back.
   */
  shop: {
    name: string;
    currency: string;
    timeZone: string;
    payHow: string;
    cards: boolean;
    terms: boolean;
    today: Day;
  } & Holding;
  /** What a message may consist of; empty where the shop offers none. */
  stickers: StickerOffer[];
  /** What became of the pages on which it could be paid by card, newest first. */
  cards: CardPayment[];
  /** How a guest gets here; null for whoever may not know. */
  access: GuestAccess | null;
  /** Who may be put in charge; empty for whoever may not do that. */
  team: { id: number; name: string }[];
};
