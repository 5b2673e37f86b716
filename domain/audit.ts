/** What of running the shop is kept: who did it, when and from where. The work on orders has its own timeline. */
export const AUDIT_ACTS = [
  "shop_set_up",
  "shop_changed",
  "own_network_allowed",
  "own_network_refused",
  "product_added",
  "product_changed",
  "products_arranged",
  "colleague_invited",
  "invitation_renewed",
  "invitation_withdrawn",
  "colleague_joined",
  "role_changed",
  "colleague_removed",
  "key_made",
  "key_revoked",
  "webhook_made",
  "webhook_changed",
  "webhook_removed",
  "webhook_secret_renewed",
  "password_changed",
  "order_taken_down",
  "link_made",
  "links_ended",
  "sign_in_locked",
  "mail_worded",
  "mail_wording_reset",
  "mail_tested",
  "reply_saved",
  "reply_removed",
  "sticker_added",
  "sticker_renamed",
  "sticker_hidden",
  "sticker_offered",
  "sticker_removed",
  "stickers_arranged",
  "quote_template_saved",
  "quote_template_renamed",
  "quote_template_removed",
  "orders_exported",
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

/** The names of what differs between two states of a thing. */
export function partsChanged<T extends object>(before: T, after: T): string[] {
  return (Object.keys(after) as (keyof T & string)[]).filter(
    (part) => written(before[part]) !== written(after[part]),
  );
}

function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? String(inner) : inner));
}
