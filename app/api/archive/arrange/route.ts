import { arrangeProductsEndpoint } from "@/schemas/endpoints/products";
import { route } from "@/server/http/route";
import { arrangeProducts } from "@/server/products/arrange-products";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(arrangeProductsEndpoint, arrangeProducts);
