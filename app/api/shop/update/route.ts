import { updateShopEndpoint } from "@/schemas/endpoints/shop";
import { route } from "@/server/http/route";
import { updateShop } from "@/server/shops/update-shop";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(updateShopEndpoint, updateShop);
