import { notFound } from "next/navigation";
import { cache } from "react";
import { type Product, ProductQuery } from "@/schemas/product";
import { pageCaller } from "@/server/auth";
import { AppError } from "@/server/errors";
import { parse } from "@/server/parse";
import { getProduct } from "@/server/products/get-product";

/** The product of a page's address, read once a request; the page is "not found" when there is none. */
export const findProductPage = cache(async (slug: string): Promise<Product> => {
  try {
    return await getProduct(await pageCaller(), parse(ProductQuery, { url_token: decodeURIComponent(slug) }));
  } catch (thrown) {
    // Expected: an address that names no product.
    if (thrown instanceof AppError || thrown instanceof URIError) notFound();
    throw thrown;
  }
});
