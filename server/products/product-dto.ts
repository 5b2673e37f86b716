import * as z from "zod";
import { type Product, type ProductField, ProductFields, type WireField } from "@/schemas/product";
import { absolute } from "@/server/attachments/addresses";
import type { Prisma } from "@/server/db";

/** A field as the wire shows it. */
export function toWireField({ key, label, help, options, event_date, ...rest }: ProductField): WireField {
  const marked = event_date ? { event_date } : {};
  return { name: label, field_name: key, remark: help, content: options.join("\n"), ...rest, ...marked };
}

/** A product as the publication's "archive". `currency` is the shop's. */
export function toProduct(row: Prisma.ProductGetPayload<object>, currency: string): Product {
  const images = z.array(z.string()).parse(row.pictures).map(absolute);
  return {
    id: row.id,
    title: row.title,
    url_token: row.slug,
    description: row.description,
    content: row.content,
    logo: images[0] ?? "",
    thumb: images[0] ?? "",
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
