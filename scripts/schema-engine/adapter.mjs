// How the engine reaches PostgreSQL: Prisma's adapter, corrected where it was written for queries only.
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { createDatabase, removeDatabase, withDatabase } from "./databases.mjs";

/** @typedef {import("@prisma/driver-adapter-utils").SqlDriverAdapter} Adapter */
/** @typedef {import("@prisma/driver-adapter-utils").SqlQuery} Query */
/** @typedef {(query: Query) => Promise<{ fields: { dataTypeID: number }[] }>} PerformIO the adapter's own way to the driver */
/** @typedef {{ performIO: PerformIO, onError: (error: unknown) => never }} Inside what the adapter keeps to itself */

/** PostgreSQL's one-byte "char", which its catalogs use and the adapter does not know, and the nearest type it does. */
const ONE_BYTE_CHAR = 18;
const BPCHAR = 1042;

/** Opens connections for the engine, and remembers how to clear up after it. */
export class MigrationPg extends PrismaPg {
  /** @type {(() => Promise<unknown>)[]} */
  #undo = [];
  #url;

  /** @param {string} url */
  constructor(url) {
    super({ connectionString: url });
    this.#url = url;
  }

  /** @override */
  connect() {
    return this.#open(this.#url);
  }

  /** @override */
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const url = withDatabase(this.#url, name);
    await createDatabase(url);
    this.#undo.push(() => removeDatabase(this.#url, name));
    return this.#open(url);
  }

  /** Closes what is open, which gives up the migration lock, and drops shadow databases. */
  async clearUp() {
    for (const undo of this.#undo.splice(0).reverse()) await undo().catch(() => {});
  }

  /** @param {string} url */
  async #open(url) {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    this.#undo.push(() => pool.end());
    const adapter = await new PrismaPg(pool).connect();
    readOneByteChars(adapter);
    runScriptsWhole(adapter, pool);
    return adapter;
  }
}

/** @param {Adapter} adapter */
function readOneByteChars(adapter) {
  const inside = /** @type {Inside} */ (/** @type {unknown} */ (adapter));
  const performIO = inside.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  /** @type {WeakMap<Query, number[]>} which columns of the answer to a query are such characters */
  const columns = new WeakMap();
  inside.performIO = async (query) => {
    const result = await performIO(query);
    columns.set(
      query,
      result.fields.flatMap((field, i) => (field.dataTypeID === ONE_BYTE_CHAR ? [i] : [])),
    );
    for (const field of result.fields) if (field.dataTypeID === ONE_BYTE_CHAR) field.dataTypeID = BPCHAR;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const i of columns.get(query) ?? []) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
}

/**
 * The adapter cuts scripts at every ";", also inside functions and texts. One simple query runs the whole file in
 * one transaction, as the native engine does.
 * @param {Adapter} adapter
 * @param {pg.Pool} pool
 */
function runScriptsWhole(adapter, pool) {
  const inside = /** @type {Inside} */ (/** @type {unknown} */ (adapter));
  adapter.executeScript = async (script) => {
    await pool.query(script).catch((error) => inside.onError(error));
  };
}
