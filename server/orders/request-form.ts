import { requestFor } from "@/schemas/order";
import type { ProductField } from "@/schemas/product";
import { type Prisma, rowsOf, sql } from "@/server/db";
import { missing } from "@/server/errors";
import { fieldsOf } from "./answers-to";

/** What a product asks for, as it is now: its questions, the schema of a request for it, and whether it can be ordered. */
export type RequestForm = {
  fields: ProductField[];
  schema: ReturnType<typeof requestFor>;
  title: string;
  open: boolean;
  /** How many requests it takes at a time. */
  cap: number | null;
  /** Names the product's row as it was written: whoever changes it writes another, elsewhere or as another transaction. */
  version: string;
};
type ProductRow = Omit<RequestForm, "schema" | "fields"> & { template: string; fields: unknown };

/** Schemas are dear to make, so each is kept for as long as its product is what it was: so many of them. */
const MOST_KEPT = 200;
const kept = new Map<number, RequestForm>();

const VERSION = sql`p.xmin || ' ' || p.ctid`;

/** The form of a product. Refuses when there is no such product. */
export async function findRequestForm(productId: number): Promise<RequestForm> {
  const [product] = await rowsOf<ProductRow>(sql`
    SELECT p."title", p."template", p."open", p."requestCap" AS cap, p."fields", ${VERSION} AS version
    FROM "Product" p WHERE p."id" = ${productId}`);
  if (!product) throw missing("no_product");
  const known = kept.get(productId);
  if (known?.version === product.version) return known;
  const { template, ...row } = product;
  const fields = fieldsOf(row.fields);
  const form = { ...row, fields, schema: requestFor(fields, template) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(productId, form);
  return form;
}

/** The form as it was when it was last read here, if it was: it counts only together with `isUnchanged`. */
export function knownRequestForm(productId: number): RequestForm | undefined {
  return kept.get(productId);
}

/** Whether the product is still what it was in this version, as a condition in the statement that relies on it. */
export function isUnchanged(productId: number, { version }: RequestForm): Prisma.Sql {
  return sql`EXISTS (SELECT FROM "Product" p WHERE p."id" = ${productId} AND ${VERSION} = ${version})`;
}
