"use server";

import { ShopSetup } from "@/schemas/shop";
import { publicAction } from "@/server/http/action";
import { setUpShop } from "@/server/shops/set-up-shop";

/** Makes the shop its owner's; the form then signs in. */
export const openShop = publicAction(ShopSetup, setUpShop);
