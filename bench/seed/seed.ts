import type pg from "pg";
import { randomFrom } from "../operations/random";
import { words } from "../operations/words";
import { ANSWERS, FIELDS, PICTURES, PRODUCTS } from "./product";
import * as sql from "./statements";

/** A customer for every hundred orders, ten at least. */
const customersOf = (orders: number) => Math.max(10, orders / 100);

/** Twenty messages stand on every tenth order, up to this one: on ten thousand orders at most. */
const talkedOver = (orders: number) => Math.min(orders, 100_000);

const BATCH = 20_000;

/** Fills a migrated, empty database; `step` hears how many orders there are. */
export async function seed(client: pg.Client, orders: number, step: (done: number) => void): Promise<void> {
  const customers = customersOf(orders);
  await client.query(sql.PREPARE);
  await client.query(sql.PHRASES, [phrases(15), phrases(3)]);
  await client.query(sql.PEOPLE, [customers]);
  await client.query(sql.PICTURE);
  await client.query(sql.PRODUCTS, [PRODUCTS, JSON.stringify(FIELDS)]);
  for (let first = 1; first <= orders; first += BATCH) {
    const last = Math.min(orders, first + BATCH - 1);
    await seedOrders(client, [first, last], orders);
    step(last);
  }
  for (const statement of [...sql.TALLIES, sql.WORDS, ...sql.CONTINUE]) await client.query(statement);
  await client.query("VACUUM (ANALYZE)");
}

async function seedOrders(client: pg.Client, [first, last]: [number, number], orders: number): Promise<void> {
  const json = [JSON.stringify(PICTURES), JSON.stringify(ANSWERS)];
  const numbers = [orders, customersOf(orders), talkedOver(orders), PRODUCTS];
  await client.query(sql.ORDERS, [first, last, ...numbers, ...json]);
  for (const statement of [sql.QUOTES, sql.SALES, sql.MOVES, ...sql.SKETCHES])
    await client.query(statement, [first, last]);
  await client.query(sql.TALK, [first, Math.min(last, talkedOver(orders)), customersOf(orders) + 1]);
}

function phrases(length: number): string[] {
  const random = randomFrom(length);
  return Array.from({ length: sql.PHRASE_COUNT }, () => words(length, random));
}
