import { type Call, callAt, type Reply } from "./call";

/** A desk that a test has to itself, however it was brought up. */
export abstract class OwnDesk {
  abstract readonly address: string;

  /** Asks the database itself. */
  abstract query(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>;

  /** Calls the API as a program does: a POST when there is a body. */
  call(path: string, call?: Call): Promise<Reply> {
    return callAt(this.address, path, call);
  }

  /** Somebody with an account of their own; the shop's owner if told. */
  async join(user_name: string, role: "customer" | "owner" = "customer"): Promise<string> {
    const { data } = await this.call("register", { body: { user_name, password: "a long enough secret" } });
    await this.query(`UPDATE "User" SET "role" = $1::"Role" WHERE "id" = $2`, [role, data.id]);
    return data.token;
  }

  /** A product to order. */
  async offer(): Promise<number> {
    const [row] = await this.query(A_PRODUCT);
    return Number(row?.id);
  }
}

const A_PRODUCT = `INSERT INTO "Product"
  ("slug", "title", "description", "content", "pictures", "priceFrom", "usualDays", "replyHours", "fields", "updatedAt")
  VALUES ('shelf', 'Shelf', 'A shelf', '', '[]', 1000, 10, 24, '[]', now()) RETURNING "id"`;
