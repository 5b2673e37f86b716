"use server";

import { refresh } from "next/cache";
import type * as z from "zod";
import { ShopUpdate } from "@/schemas/shop";
import { action } from "@/server/http/action";
import { updateShop } from "@/server/shops/update-shop";

const update = action("update_shop", ShopUpdate, updateShop);

/** Draws the page anew: the shop's name stands on top of it. */
export async function saveShop(input: z.input<typeof ShopUpdate>) {
  const result = await update(input);
  if (result.ok) refresh();
  return result;
}
