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

/** The pages of somebody through whom money goes. All of it may fail: they are another machine. */
export type Pages = {
  open: (draft: PageDraft) => Promise<Page>;
  /** Lets nobody pay on it any more. False when somebody has. Closing twice is closing once. */
  close: (reference: string) => Promise<boolean>;
  /** Sends back all that was paid; twice under one key is once. */
  giveBack: (paymentId: string, key: string) => Promise<void>;
  /** A message that they have signed; throws `BadSignature` when they have not. */
  read: (body: string, signature: string) => Promise<Message>;
};

/** It was not signed by the provider, or too long ago. */
export class BadSignature extends Error {}
