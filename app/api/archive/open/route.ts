import { openProductEndpoint } from "@/schemas/endpoints/products";
import { route } from "@/server/http/route";
import { openProduct } from "@/server/products/open-product";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(openProductEndpoint, openProduct);
