// Who calls and about what, as the seeded database has it.
import type pg from "pg";
import { connected } from "@/scripts/postgres/databases.mjs";
import { signFor } from "./tokens";

export type Person = { id: number; token: string };
export type Owned = { id: number; customer: Person };

export type Shop = {
  orders: number;
  customers: Person[];
  /** Somebody of the merchant's side: a token for the cookie, and one for the header. */
  staff: { session: string; token: string };
  /** Orders with twenty messages. */
  talkedOver: Owned[];
  /** Of each kind that there is little of, some orders: with a sketch, delivered, refunded. */
  rare: Owned[];
  /** Orders without messages, on which their customers may write. */
  silent: Owned[];
};

const HAS_MESSAGES = `EXISTS (SELECT FROM "Message" m WHERE m."orderId" = o."id")`;
const RARE = [
  `o."sketchId" IS NOT NULL`,
  ...["completed", "refunded"].map(
    (status) => `EXISTS (SELECT FROM "SalesOrder" s WHERE s."orderId" = o."id" AND s."status" = '${status}')`,
  ),
];
/** So many orders are enough to meet ever new ones. */
const ENOUGH = 5_000;

/** @param secret the one that the servers check tokens with */
export async function readShop(url: string, secret: string): Promise<Shop> {
  return connected(url, async (client) => {
    const { rows: users } = await client.query('SELECT "id", "role" FROM "User" ORDER BY "id"');
    const idsOf = (role: string): number[] => users.filter((user) => user.role === role).map(({ id }) => id);
    const customers = idsOf("customer").map((id) => ({ id, token: signFor(id, "token", secret) }));
    const [staff = 0] = idsOf("staff");
    const rare: Owned[] = [];
    for (const isTrue of RARE) rare.push(...(await someOrders(client, isTrue, customers, 3)));
    const { rows: counted } = await client.query('SELECT COUNT(*)::int AS orders FROM "Order"');
    return {
      orders: counted[0].orders,
      customers,
      staff: {
        session: signFor(staff, "session", secret),
        token: signFor(staff, "token", secret),
      },
      talkedOver: await someOrders(client, HAS_MESSAGES, customers),
      rare,
      silent: await someOrders(
        client,
        `NOT ${HAS_MESSAGES} AND o."status" IN ('pending', 'in_communication')`,
        customers,
      ),
    };
  });
}

/** Some of the orders of which this is true, all over the table, and the same in every run. */
async function someOrders(
  client: pg.Client,
  isTrue: string,
  customers: Person[],
  most = ENOUGH,
): Promise<Owned[]> {
  const byId = new Map(customers.map((person) => [person.id, person]));
  const { rows } = await client.query(
    `SELECT o."id", o."customerId" FROM "Order" o WHERE ${isTrue} ORDER BY hashint4(o."id") LIMIT ${most}`,
  );
  return rows.flatMap(({ id, customerId }) => {
    const customer = byId.get(customerId);
    return customer ? [{ id, customer }] : [];
  });
}
