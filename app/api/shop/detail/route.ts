import { getShopEndpoint } from "@/schemas/endpoints/shop";
import { route } from "@/server/http/route";
import { getShop } from "@/server/shops/get-shop";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getShopEndpoint, getShop);
