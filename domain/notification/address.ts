type Data = Readonly<Record<string, string | number>>;

/** The path of the very item that a notification tells of: a message, a version of the quote, or the order. */
export function addressOfItem(orderId: number, { event, message_id, version }: Data): string {
  const order = `/orders/${orderId}`;
  // The thread goes back as far as the message, however old it is.
  if (message_id) return `${order}?from=${Number(message_id) + 1}#message-${message_id}`;
  return event === "send_quote" && version ? `${order}#quote-${version}` : order;
}
