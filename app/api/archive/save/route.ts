import { saveProductEndpoint } from "@/schemas/endpoints/products";
import { route } from "@/server/http/route";
import { saveProduct } from "@/server/products/save-product";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(saveProductEndpoint, saveProduct);
