import { requestFor } from "@/schemas/order";
import type { ProductField } from "@/schemas/product";
import { rowsOf, sql } from "@/server/db";
import { missing } from "@/server/errors";
import { fieldsOf } from "./answers-to";

type ProductRow = {
  title: string;
  template: string;
  open: boolean;
  cap: number | null;
  fields: unknown;
  version: string;
};

/** What a product asks for, as it is now: its questions and the schema of a request for it. */
export type RequestForm = { fields: ProductField[]; schema: ReturnType<typeof requestFor> };

/** Schemas are dear to make, so each is kept for as long as its product asks the same: so many of them. */
const MOST_KEPT = 200;
const kept = new Map<string, RequestForm>();

/** The form of a product, its title whether it can be ordered, and how often at a time. Refuses when there is no such product. */
export async function findRequestForm(
  productId: number,
): Promise<RequestForm & Pick<ProductRow, "title" | "open" | "cap">> {
  const [product] = await rowsOf<ProductRow>(sql`
    SELECT "title", "template", "open", "requestCap" AS cap, "fields", md5("template" || "fields"::text) AS version
    FROM "Product" WHERE "id" = ${productId}`);
  if (!product) throw missing("no_product");
  const { title, open, cap } = product;
  return { title, open, cap, ...formOf(product) };
}

function formOf({ template, version, ...row }: ProductRow): RequestForm {
  const known = kept.get(version);
  if (known) return known;
  const fields = fieldsOf(row.fields);
  const form = { fields, schema: requestFor(fields, template) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(version, form);
  return form;
}
