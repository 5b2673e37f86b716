import * as z from "zod";
import { type Product, ProductFields, toWireField } from "@/schemas/product";
import { absolute, smallOf } from "@/server/attachments/addresses";
import type { Prisma } from "@/server/db";

const Paths = z.array(z.string());

/** A product as the publication's "archive". `currency` is the shop's. */
export function toProduct(row: Prisma.ProductGetPayload<object>, currency: string): Product {
  const pictures = Paths.parse(row.pictures);
  const images = pictures.map(absolute);
  return {
    id: row.id,
    title: row.title,
    url_token: row.slug,
    description: row.description,
    content: row.content,
    logo: images[0] ?? "",
    thumb: pictures.map(smallOf).map(absolute)[0] ?? "",
    images,
    price: Number(row.priceFrom),
    currency,
    usual_days: row.usualDays,
    reply_hours: row.replyHours,
    open: row.open,
    template: row.template,
    order_fields: ProductFields.parse(row.fields).map(toWireField),
  };
}
