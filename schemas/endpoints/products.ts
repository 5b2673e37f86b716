import { endpoint } from "../endpoint";
import { PRODUCT } from "../examples/product";
import { Product, ProductListQuery, ProductQuery } from "../product";

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
