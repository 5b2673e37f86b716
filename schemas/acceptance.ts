import * as z from "zod";
import { Blankable, MAX_INT32, Text, WireInt } from "./common";

/** A postal address by the publication's names, as it was given. */
export const Address = z
  .record(Text(1, 64), z.union([Text(0, 500), z.number(), z.boolean(), z.null()]))
  .meta({
    description: "Where it goes: name, phone, country, province, city, address_info, postcode, …",
  });

const Goods = z
  .array(z.record(Text(1, 64), z.union([Text(0, 2000), z.number(), z.boolean(), z.null()])))
  .max(100);

/** What the publication lets a customer send along with accepting. It decides nothing. */
export const AcceptingWith = z.object({
  goods_id: Blankable(WireInt(0, MAX_INT32)),
  quantity: Blankable(WireInt(0, MAX_INT32)),
  goods_sku_id: Blankable(WireInt(0, MAX_INT32)),
  details: Blankable(Goods),
  remark: Blankable(Text(0, 2000)),
  type: Blankable(Text(0, 50)),
  coupon_code: Blankable(Text(0, 100)),
  coupon_code_id: Blankable(WireInt(0, MAX_INT32)),
  coupon_id: Blankable(WireInt(0, MAX_INT32)),
  address: Blankable(Address),
});

/** The same as it is kept: numbers as numbers, and nothing that was left empty. */
export const AcceptedWith = z.object({
  goods_id: z.int().optional(),
  quantity: z.int().optional(),
  goods_sku_id: z.int().optional(),
  details: Goods.optional(),
  remark: z.string().optional(),
  type: z.string().optional(),
  coupon_code: z.string().optional(),
  coupon_code_id: z.int().optional(),
  coupon_id: z.int().optional(),
  address: Address.optional(),
});
