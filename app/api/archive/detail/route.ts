import { getProductEndpoint } from "@/schemas/endpoints/products";
import { route } from "@/server/http/route";
import { getProduct } from "@/server/products/get-product";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getProductEndpoint, getProduct);
