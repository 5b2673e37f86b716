/** Notes that what belongs to the order has been seen; says how many notifications are left, or null where nobody knows. */
export async function seeOrder(orderId: number): Promise<number | null> {
  return unseenFrom("seen", { comm_order_id: orderId });
}

/** How many notifications there are to see. */
export async function countUnseen(): Promise<number | null> {
  return unseenFrom("count");
}

async function unseenFrom(path: string, body?: object): Promise<number | null> {
  const reply = await fetch(`/api/notification/${path}`, {
    ...(body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
  });
  const { code, data }: { code: number; data: { unseen: number } } = await reply.json();
  return code === 0 ? data.unseen : null;
}
