// The demo shop, with one order that was talked over at length.

import { rmSync } from "node:fs";
import { sendMessageEndpoint } from "@/schemas/endpoints/messages";
import { connected } from "@/scripts/postgres/databases.mjs";
import { seed } from "@/scripts/run/demo.mjs";
import { DATA_DIR, type Server } from "../measure/servers";
import { randomFrom } from "../operations/random";
import { cookieOf, signFor } from "../operations/tokens";
import { words } from "../operations/words";

export type DemoShop = {
  customer: { token: string; headers: Record<string, string> };
  staff: { token: string; headers: Record<string, string> };
  orderId: number;
  slug: string;
};

const MESSAGES = 50;
const ACCOUNT = `SELECT "id" FROM "User" WHERE "role" = $1 AND "email" LIKE '%@atelier.test' ORDER BY "id" LIMIT 1`;
const ORDER = `SELECT "id" FROM "Order" WHERE "status" = 'in_communication' AND "customerId" = $1 ORDER BY "id" LIMIT 1`;
/** The one that asks most. */
const PRODUCT = `SELECT "slug" FROM "Product" WHERE "open" ORDER BY jsonb_array_length("fields") DESC, "id" LIMIT 1`;

/** Fills an empty database. The server need not run for it. */
export async function fillDemoShop(
  databaseUrl: string,
  secret: string,
  stop: AbortSignal,
): Promise<DemoShop> {
  rmSync(DATA_DIR, { recursive: true, force: true }); // pictures of the one before
  const site = { NEXTAUTH_SECRET: secret, NEXTAUTH_URL: "http://atelier.example" }; // kept nowhere
  const env = { DATABASE_URL: databaseUrl, DATA_DIR, ...site };
  await seed({ stop, env, quiet: true });
  return connected(databaseUrl, async (client) => {
    const idOf = async (statement: string, value: unknown) =>
      (await client.query(statement, [value])).rows[0].id;
    const person = async (id: number) => ({
      token: signFor(id, "token", secret),
      headers: cookieOf(signFor(id, "session", secret)),
    });
    const customer = await idOf(ACCOUNT, "customer");
    return {
      customer: await person(customer),
      staff: await person(await idOf(ACCOUNT, "staff")),
      orderId: await idOf(ORDER, customer),
      slug: (await client.query(PRODUCT)).rows[0].slug,
    };
  });
}

/** Lets the two write in turns until the order has fifty messages. */
export async function talkAtLength({ url }: Server, databaseUrl: string, shop: DemoShop): Promise<void> {
  const random = randomFrom(MESSAGES);
  const there = await connected(databaseUrl, async (client) => {
    const { rowCount } = await client.query(`SELECT FROM "Message" WHERE "orderId" = $1`, [shop.orderId]);
    return rowCount ?? 0;
  });
  for (let count = there; count < MESSAGES; count++) {
    const { token } = count % 2 === 0 ? shop.customer : shop.staff;
    const draft = { comm_order_id: shop.orderId, message_type: "text", content: words(16, random) };
    const headers = { token, "content-type": "application/json" };
    const answer = await fetch(url + sendMessageEndpoint.path, {
      method: "POST",
      headers,
      body: JSON.stringify(draft),
    });
    const { code, msg } = (await answer.json()) as { code: number; msg: string };
    if (code !== 0) throw new Error(`A message was refused: ${msg}`);
  }
}
