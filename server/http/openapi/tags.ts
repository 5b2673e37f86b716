/** The chapters of the document, in reading order. A call belongs to the one whose beginning of its path is longest. */
const TAGS = [
  {
    name: "Signing in",
    description: "A token for a person. Programs that run by themselves use an API key instead.",
    under: ["/api/login", "/api/register", "/api/account"],
  },
  {
    name: "Products",
    description: "What can be ordered, and the questions that each product asks.",
    under: ["/api/archive/"],
  },
  {
    name: "Uploads",
    description: "Pictures and files, which requests and messages then name by their address.",
    under: ["/api/attachment/"],
  },
  {
    name: "Orders",
    description:
      "From a request to its end. What one may do now is in the order's `actions`; every move is one row of the lifecycle.",
    under: ["/api/communication/order"],
  },
  {
    name: "Quotes",
    description:
      "The price, in versions that are never changed once they are sent, and the customer's decision.",
    under: [
      "/api/communication/order/quote",
      "/api/communication/order/preview_quote",
      "/api/communication/order/withdraw_quote",
      "/api/communication/order/accept",
      "/api/communication/order/reject",
      "/api/communication/order/request_changes",
      "/api/communication/order/reopen",
      "/api/communication/quote/",
      "/api/quote_template/",
    ],
  },
  {
    name: "Sketches",
    description:
      "Pictures for the customer to decide about, in rounds that are never changed once they are sent, and pictures of the finished work.",
    under: ["/api/communication/sketch/"],
  },
  {
    name: "Payable orders",
    description: "What an accepted quote makes: what there is to pay, and whether it has been paid.",
    under: ["/api/orders", "/api/order/", "/api/payment/"],
  },
  {
    name: "Messages",
    description: "The talk on an order, in ten types of message.",
    under: ["/api/communication/message", "/api/communication/stickers", "/api/communication/note"],
  },
  {
    name: "Guests",
    description: "Customers without an account, who get to their one order by a link.",
    under: ["/api/communication/guest/", "/api/communication/order/end_links"],
  },
  {
    name: "Events",
    description: "Everything that happened, as one feed from which every order can be rebuilt.",
    under: ["/api/communication/events", "/api/communication/stream"],
  },
  {
    name: "Notifications",
    description: "What one person should know of it, and how they are told.",
    under: ["/api/notification/"],
  },
  {
    name: "Webhooks",
    description:
      "Events sent to an address of yours, in the Standard Webhooks format: signed, in any order, at least once. The header `webhook-id` stays the same when a message is sent again.",
    under: ["/api/webhook/"],
  },
  {
    name: "Shop",
    description: "What the owner sets for the whole shop.",
    under: ["/api/shop/", "/api/sticker/"],
  },
  {
    name: "Staff",
    description: "Who works at the shop, the invitations with which others come to, and who did what.",
    under: ["/api/staff/", "/api/audit/", "/api/mail/"],
  },
  {
    name: "Desk",
    description:
      "The studio's queue: its saved views, how many orders each has, and their orders page by page; and the replies it has saved.",
    under: ["/api/desk/", "/api/reply/"],
  },
  {
    name: "Numbers",
    description: "How the studio does: how soon it answers, what becomes of its quotes, what is on time.",
    under: ["/api/numbers"],
  },
  {
    name: "Service",
    description: "For whatever watches and balances the servers.",
    under: ["/api/health", "/api/ready"],
  },
] as const;

export const TAG_LIST = TAGS.map(({ name, description }) => ({ name, description }));

/** The chapter a path belongs to. Throws when there is none, which a test finds before any reader does. */
export function tagOf(path: string): string {
  const fitting = TAGS.flatMap(({ name, under }) =>
    under.filter((start) => path.startsWith(start)).map((start) => ({ name, length: start.length })),
  );
  const [longest] = fitting.sort((one, other) => other.length - one.length);
  if (!longest) throw new Error(`${path} belongs to no chapter of the API's document`);
  return longest.name;
}
