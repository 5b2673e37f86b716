import pg from "pg";
import { env } from "@/server/env";

const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: env().DATABASE_POOL });

/** A statement that each connection prepares once, under its name. */
export type Statement = { name: string; text: string };

/** Runs a prepared statement; the rows are as it names them. */
export async function rowsOf<Row>(statement: Statement, values: unknown[]): Promise<Row[]> {
  const { rows } = await pool.query({ ...statement, values });
  return rows;
}

/** Runs `work` in one transaction, on a connection of its own. */
export async function transaction<T>(work: (rows: typeof rowsOf) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query("BEGIN");
    const result = await work(
      async (statement, values) => (await connection.query({ ...statement, values })).rows,
    );
    await connection.query("COMMIT");
    return result;
  } catch (thrown) {
    await connection.query("ROLLBACK");
    throw thrown;
  } finally {
    connection.release();
  }
}

/** Unix seconds of a column, as the wire writes times. */
export const unix = (column: string) => `floor(extract(epoch FROM ${column}))::int`;
