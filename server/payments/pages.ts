/** A page on which somebody pays one instalment, as it is ordered. Amounts in minor units. */
export type PageDraft = {
  amount: number;
  currency: string;
  /** What is paid, in the customer's words. */
  title: string;
  /** What the shop calls the payment. */
  number: string;
  /** Where the customer goes who does not pay. */
  back: string;
  /** Where the customer goes who has paid, by what the provider calls the page. */
  done: (reference: string) => string;
  /** The same order twice under one key is one page. */
  key: string;
};

export type Page = { reference: string; url: string; expiresAt: Date };

/** What has become of a page. On one that is `underway` nobody pays any more, and the money takes its time. */
export type PageNews =
  | { says: "paid"; paymentId: string; amount: number; currency: string }
  | { says: "underway" }
  | { says: "closed" };

/** How far money is on its way back. */
export type RefundNews = {
  says: "refund";
  /** What the provider calls it; null when there is none. */
  refundId: string | null;
  state: "done" | "pending" | "failed";
  /** Why it failed, as the provider puts it. */
  said: string | null;
};

/** What a provider says by itself, of a page or of money on its way back. `other` is none of our business. */
export type Message =
  | { id: string; about: "page"; reference: string; news: PageNews }
  | { id: string; about: "refund"; paymentId: string; news: RefundNews }
  | { id: string; about: "other" };

/** The pages of somebody through whom money goes. All of it may fail: they are another machine, and throw `ProviderAway`. */
export type Pages = {
  /** Throws `NoPage` when the provider does not take such a payment. */
  open: (draft: PageDraft) => Promise<Page>;
  /** What has become of a page; null while it is open still. */
  look: (reference: string) => Promise<PageNews | null>;
  /** Lets nobody pay on it any more, unless somebody has. Closing twice is closing once. */
  close: (reference: string) => Promise<PageNews | null>;
  /** Sends back all that was paid; twice under one key is once, and under another one never twice. */
  giveBack: (paymentId: string, key: string) => Promise<RefundNews>;
  /** How far money is that has begun to go back. */
  lookBack: (refundId: string) => Promise<RefundNews>;
  /** A message that they have signed; throws `BadSignature` when they have not. */
  read: (body: string, signature: string) => Promise<Message>;
};

/** Why there can be no such page, as the name of a sentence. */
export type NoPageReason = "card_unit" | "card_too_small" | "card_too_large" | "card_refused";

/** The provider does not take such a payment, however often it is asked. */
export class NoPage extends Error {
  constructor(
    readonly reason: NoPageReason,
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = "NoPage";
  }
}

/** The provider cannot be reached, or has trouble of its own: later it may go well. */
export class ProviderAway extends Error {
  /** What of a program's the provider said was wrong, if anything. */
  readonly code: unknown;

  constructor(cause: unknown) {
    super("the provider of payments is away", { cause });
    this.name = "ProviderAway";
    this.code = (cause as { type?: unknown } | null)?.type;
  }
}

/** It was not signed by the provider, or too long ago. */
export class BadSignature extends Error {}
