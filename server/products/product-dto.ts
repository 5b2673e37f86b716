import * as z from "zod";
import { type Product, ProductFields, toWireField } from "@/schemas/product";
import { absolute, smallOf } from "@/server/attachments/addresses";
import type { Prisma } from "@/server/db";
import { fullAmong } from "./full-among";

const Paths = z.array(z.string());

type Row = Prisma.ProductGetPayload<object>;

/** Products as the publication's "archives". `currency` is the shop's. */
export async function toProducts(rows: Row[], currency: string): Promise<Product[]> {
  const full = await fullAmong(rows);
  return rows.map((row) => inWords(row, currency, row.open && full.has(row.id)));
}

/** One of them. */
export async function toProduct(row: Row, currency: string): Promise<Product> {
  const full = await fullAmong([row]);
  return inWords(row, currency, row.open && full.has(row.id));
}

function inWords(row: Row, currency: string, full: boolean): Product {
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
    open: row.open && !full,
    full,
    request_cap: row.requestCap ?? 0,
    template: row.template,
    order_fields: ProductFields.parse(row.fields).map(toWireField),
  };
}
