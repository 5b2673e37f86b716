import { listProductsEndpoint } from "@/schemas/endpoints/products";
import { route } from "@/server/http/route";
import { listProducts } from "@/server/products/list-products";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listProductsEndpoint, listProducts);
