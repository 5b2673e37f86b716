import { endpoint } from "../endpoint";
import { PRODUCT, PRODUCT_DRAFT } from "../examples/product";
import { Arranged, Product, ProductListQuery, ProductOpening, ProductOrder, ProductQuery } from "../product";
import { ProductDraft } from "../product-draft";

export const listProductsEndpoint = endpoint({
  method: "GET",
  path: "/api/archive/list",
  summary: "List the products",
  about:
    "With or without an account. In the shop's own order; `keyword` is looked for in title and description.",
  access: "public",
  input: ProductListQuery,
  data: Product,
  paged: true,
  example: { input: { keyword: "rings" }, data: [PRODUCT] },
});

export const getProductEndpoint = endpoint({
  method: "GET",
  path: "/api/archive/detail",
  summary: "Read one product with its fields",
  about:
    "With or without an account, by `id` or by `url_token`. `order_fields` are the questions that `order_extra` answers.",
  access: "public",
  input: ProductQuery,
  data: Product,
  example: { input: { id: 1 }, data: PRODUCT },
});

export const saveProductEndpoint = endpoint({
  method: "POST",
  path: "/api/archive/save",
  summary: "Put a product into the catalogue, or change one",
  about:
    "For the owner alone (`1002`). With `id` it replaces what that product says; `images` that are left out stay. Without `id` it is a new one behind the others. Orders keep the questions they were asked. `-1` when another product has this `url_token`.",
  input: ProductDraft,
  data: Product,
  example: { input: PRODUCT_DRAFT, data: PRODUCT },
});

export const arrangeProductsEndpoint = endpoint({
  method: "POST",
  path: "/api/archive/arrange",
  summary: "Put the catalogue in another order",
  about:
    "For the owner alone (`1002`). `ids` names the products in their new order; those that it leaves out come behind, as they were. `-1` when one of them is not there.",
  input: ProductOrder,
  data: Arranged,
  example: { input: { ids: [3, 1, 2] }, data: { ids: [3, 1, 2] } },
});

export const openProductEndpoint = endpoint({
  method: "POST",
  path: "/api/archive/open",
  summary: "Open a product for requests, or close it",
  about:
    "For the owner alone (`1002`). What was requested before goes on. A product with a `request_cap` closes and opens by itself besides.",
  input: ProductOpening,
  data: Product,
  example: { input: { id: 1, open: true }, data: PRODUCT },
});
