"use server";

import { ProductDraft } from "@/schemas/product-draft";
import { action } from "@/server/http/action";
import { saveProduct } from "@/server/products/save-product";

/** Done once for each key: a new product that is sent twice is one product. */
export const save = action("save_product", ProductDraft, saveProduct);
