"use server";

import { refresh } from "next/cache";
import type * as z from "zod";
import { ProductOpening, ProductOrder } from "@/schemas/product";
import { ProductDraft } from "@/schemas/product-draft";
import { action } from "@/server/http/action";
import { arrangeProducts } from "@/server/products/arrange-products";
import { openProduct } from "@/server/products/open-product";
import { saveProduct } from "@/server/products/save-product";

/** Done once for each key: a new product that is sent twice is one product. */
export const save = action("save_product", ProductDraft, saveProduct);

const place = action("arrange_products", ProductOrder, arrangeProducts);
const setOpen = action("open_product", ProductOpening, openProduct);

/** These draw the page anew also when they are refused: somebody else may have been faster. */
export async function arrange(input: z.input<typeof ProductOrder>) {
  const result = await place(input);
  refresh();
  return result;
}

export async function open(input: z.input<typeof ProductOpening>) {
  const result = await setOpen(input);
  refresh();
  return result;
}
