import { requestFor } from "@/schemas/order";
import type { ProductField } from "@/schemas/product";
import { rowsOf, sql } from "@/server/db";
import { missing } from "@/server/errors";
import { fieldsOf } from "./answers-to";

type Terms = { title: string; open: boolean; cap: number | null };
/** `asks` is null where it is the version that is known here. */
type ProductRow = Terms & { version: string; asks: { template: string; fields: unknown } | null };

/** What a product asks for, as it is now: its questions and the schema of a request for it. */
export type RequestForm = { fields: ProductField[]; schema: ReturnType<typeof requestFor> };

/** Schemas are dear to make, so each is kept for as long as its product asks the same: so many of them. */
const MOST_KEPT = 200;
const kept = new Map<number, RequestForm & { version: string }>();

/** The form of a product, its title whether it can be ordered, and how often at a time. Refuses when there is no such product. */
export async function findRequestForm(productId: number): Promise<RequestForm & Terms> {
  const known = kept.get(productId);
  // What is known need not be told again: whoever changes a row writes it elsewhere, under the number of their transaction.
  const [product] = await rowsOf<ProductRow>(sql`
    SELECT p."title", p."open", p."requestCap" AS cap, written.version,
      CASE WHEN written.version <> ${known?.version ?? ""}
        THEN json_build_object('template', p."template", 'fields', p."fields") END AS asks
    FROM "Product" p, LATERAL (SELECT p.xmin || ' ' || p.ctid AS version) written WHERE p."id" = ${productId}`);
  if (!product) throw missing("no_product");
  const { title, open, cap, version, asks } = product;
  const form = asks ? keep(productId, version, asks) : known;
  if (!form) throw new Error("A product was told as if it were known.");
  return { title, open, cap, fields: form.fields, schema: form.schema };
}

function keep(productId: number, version: string, asks: { template: string; fields: unknown }): RequestForm {
  const fields = fieldsOf(asks.fields);
  const form = { fields, schema: requestFor(fields, asks.template), version };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(productId, form);
  return form;
}
