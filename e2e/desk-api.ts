import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type APIRequestContext, expect } from "@playwright/test";
import type { Person } from "./people";

type Reply = { code: number; msg: string; data: unknown };
/** What the journeys read of an order. */
export type OrderView = {
  id: number;
  status: number;
  version: number;
  quote_price: string;
  order_id: number;
};

/** The API as one person uses it: what a journey needs done before it begins. */
export function apiOf(request: APIRequestContext, { token }: Pick<Person, "token">) {
  const headers = { Token: token };
  const read = async (answer: { json(): Promise<Reply> }) => {
    const { code, msg, data } = await answer.json();
    expect(code, msg).toBe(0);
    return data;
  };
  const post = async (path: string, data: object) =>
    read(await request.post(`/api/${path}`, { headers, data }));
  const get = async (path: string) => read(await request.get(`/api/${path}`, { headers }));
  /** Uploads a file of this repository, and returns its address. */
  const upload = async (path: string) => {
    const file = { name: basename(path), mimeType: "application/octet-stream", buffer: readFileSync(path) };
    const attachment = await read(
      await request.post("/api/attachment/upload", { headers, multipart: { file } }),
    );
    return (attachment as { file_location: string }).file_location;
  };
  return { post, get, upload };
}

type WireField = { field_name: string; type: string; required: boolean; content: string; min?: number };
type OpenProduct = { id: number; url_token: string; title: string; open: boolean; order_fields: WireField[] };

/** A product that takes requests, as plain as there is. */
export async function anOpenProduct(request: APIRequestContext): Promise<OpenProduct> {
  const { data } = await (await request.get("/api/archive/list?page_size=100")).json();
  const needed = ({ order_fields }: OpenProduct) => order_fields.filter(({ required }) => required).length;
  const [plainest] = (data as OpenProduct[])
    .filter(({ open }) => open)
    .sort((one, other) => needed(one) - needed(other));
  if (!plainest) throw new Error("The catalogue has no open product.");
  return plainest;
}

/** A request that this customer has submitted, by its number. */
export async function submitted(
  request: APIRequestContext,
  customer: Person,
  title = "A desk for two",
): Promise<number> {
  const product = await anOpenProduct(request);
  const order = await apiOf(request, customer).post("communication/order/create", {
    archive_id: product.id,
    title,
    content: "Two metres wide, oiled oak.",
    phone: "+351 912 345 678",
    order_extra: answersTo(product.order_fields),
  });
  return (order as OrderView).id;
}

/** The same, confirmed and with a quote for the customer to decide on. */
export async function quoted(
  request: APIRequestContext,
  {
    customer,
    staff,
    price = "1200.50",
    content = "Oak, oiled, delivered.",
    title,
  }: { customer: Person; staff: Person; price?: string; content?: string; title?: string },
): Promise<number> {
  const id = await submitted(request, customer, title);
  const desk = apiOf(request, staff);
  await desk.post("communication/order/confirm", { id });
  await desk.post("communication/order/quote", { id, quote_price: price, quote_content: content });
  return id;
}

export const MEDIA = {
  picture: "public/pictures/demo/ring-sketch.webp",
  film: "server/testing/media/clip.mp4",
  voice: "server/testing/media/voice.webm",
} as const;

/** One message of every type that people send, the two taking turns. */
export async function saidInEveryWay(
  request: APIRequestContext,
  { customer, staff }: { customer: Person; staff: Person },
  id: number,
): Promise<void> {
  const [theirs, ours] = [apiOf(request, customer), apiOf(request, staff)];
  const sent: [typeof theirs, object][] = [
    [theirs, { message_type: "text", content: "Here is all that we have." }],
    [theirs, { message_type: "image", content: await theirs.upload(MEDIA.picture) }],
    [ours, { message_type: "video", content: await ours.upload(MEDIA.film) }],
    [ours, { message_type: "video", content: "https://videos.example/bench.mp4" }],
    [theirs, { message_type: "audio", content: await theirs.upload(MEDIA.voice) }],
    [theirs, { message_type: "file", content: await theirs.upload(MEDIA.film) }],
    [
      ours,
      {
        message_type: "location",
        content: "Our workshop",
        meta: { latitude: 31.20512, longitude: 121.43719 },
      },
    ],
    [
      theirs,
      {
        message_type: "contact",
        content: "Mrs Fan",
        meta: { phone: "+86 21 6437 0000", email: "fan@library.test" },
      },
    ],
    [ours, { message_type: "unknown", content: "[Poll] Oak or ash?" }],
    [theirs, { message_type: "sticker", content: "thank_you" }],
  ];
  for (const [side, message] of sent)
    await side.post("communication/message/send", { comm_order_id: id, ...message });
}

/** Something fitting for each question that has to be answered. */
export function answersTo(fields: WireField[]): Record<string, unknown> {
  const required = fields.filter((field) => field.required);
  return Object.fromEntries(required.map((field) => [field.field_name, answerTo(field)]));
}

function answerTo({ type, content, min }: WireField): unknown {
  const [choice = "yes"] = content.split("\n");
  const fitting: Record<string, unknown> = {
    number: min ?? 1,
    radio: choice,
    select: choice,
    checkbox: content ? [choice] : true,
    date: "2030-05-20",
    time: "12:00",
    datetime: "2030-05-20 12:00",
    color: "#336699",
    image: "https://pictures.example/one.jpg",
    images: ["https://pictures.example/one.jpg"],
    file: "https://pictures.example/one.pdf",
  };
  return fitting[type] ?? "As you think best";
}
