/** A page on which somebody pays one instalment, as it is ordered. Amounts in minor units. */
export type PageDraft = {
  amount: number;
  currency: string;
  /** What is paid, in the customer's words. */
  title: string;
  /** What the shop calls the payment. */
  number: string;
  /** Where the customer goes afterwards, whether they paid or not. */
  back: string;
  /** The same order twice under one key is one page. */
  key: string;
};

export type Page = { reference: string; url: string; expiresAt: Date };

/** What a provider says of a page. `other` is none of our business. */
export type Message =
  | { id: string; says: "paid"; reference: string; paymentId: string; amount: number; currency: string }
  | { id: string; says: "closed"; reference: string }
  | { id: string; says: "other" };

/** The pages of somebody through whom money goes. All of it may fail: they are another machine, and throw `ProviderAway`. */
export type Pages = {
  /** Throws `NoPage` when the provider does not take such a payment. */
  open: (draft: PageDraft) => Promise<Page>;
  /** Lets nobody pay on it any more. False when somebody has. Closing twice is closing once. */
  close: (reference: string) => Promise<boolean>;
  /** Sends back all that was paid; twice under one key is once. */
  giveBack: (paymentId: string, key: string) => Promise<void>;
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
