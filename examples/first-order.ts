// A program's first order, from nothing but the API's documentation:
//
//   npx tsx examples/first-order.ts http://localhost:3000 customer@atelier.test demo-customer
//
// Signs in, uploads a picture, orders, waits until a webhook tells of the quote, accepts it, and rebuilds the order's
// history from the event feed. It needs `npm install standardwebhooks`. A shop takes a webhook on your own machine
// only after its owner allowed private addresses (Account, Webhooks).
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const [shop = "http://localhost:3000", email = "customer@atelier.test", password = "demo-customer"] =
  process.argv.slice(2);

type Envelope<T> = { code: number; msg: string; data: T };
type Field = { field_name: string; type: string; required: boolean; content: string; min?: number };
type Product = { id: number; title: string; open: boolean; order_fields: Field[] };
type Quote = { id: number; version: number; state: string; price: string; currency: string };
type Fact = {
  cursor: number;
  type: string;
  actor_name: string;
  created_time: number;
  status: number;
  request: { title?: string; images?: string[] } | null;
  quotes: Quote[];
  sale: { order_id: string; amount: number } | null;
};
type Told = { type: string; data: Fact & { comm_order_id: number } };

let token = "";

/** One call. Every answered call is HTTP 200 with {code, msg, data}; anything but code 0 is a refusal in words. */
async function call<T>(path: string, body?: object | FormData): Promise<T> {
  const json = body && !(body instanceof FormData);
  const answer = await fetch(`${shop}/api/${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      ...(token && { Token: token }),
      ...(json && { "Content-Type": "application/json" }),
      // Should the reply get lost, the same call with the same key does nothing twice.
      ...(body && { "Idempotency-Key": randomUUID() }),
    },
    body: json ? JSON.stringify(body) : body,
  });
  token = answer.headers.get("Update-Token") ?? token;
  const { code, msg, data }: Envelope<T> = await answer.json();
  if (code !== 0) throw new Error(`${path}: ${msg}`);
  return data;
}

/** Listens for webhooks; `heard` waits for the first one of a type on an order. */
async function listen() {
  const told: Told[] = [];
  let wake = () => {};
  let secret = "";
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    try {
      told.push(new Webhook(secret).verify(body, request.headers as Record<string, string>) as Told);
      response.writeHead(204).end();
      wake();
    } catch {
      response.writeHead(401).end(); // not signed by the shop
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : address}/`,
    trust: (given: string) => {
      secret = given;
    },
    heard: async (type: string, order: number): Promise<Told> => {
      for (;;) {
        const found = told.find((one) => one.type === type && one.data.comm_order_id === order);
        if (found) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close: () => server.close(),
  };
}

/** Something fitting for each question that the product asks. */
function answersTo(fields: Field[]): Record<string, unknown> {
  const answer = ({ type, content, min }: Field): unknown => {
    const [choice = "yes"] = content.split("\n");
    if (type === "number") return min ?? 1;
    if (type === "checkbox") return content ? [choice] : true;
    if (type === "radio" || type === "select") return choice;
    if (type === "date") return "2030-05-20";
    return "As you think best";
  };
  const required = fields.filter((field) => field.required);
  return Object.fromEntries(required.map((field) => [field.field_name, answer(field)]));
}

({ token } = await call<{ token: string }>("login", { platform: "website", email, password }));

const hooks = await listen();
const hook = await call<{ id: number; secret: string }>("webhook/create", {
  url: hooks.url,
  event_types: ["order.send_quote"],
});
hooks.trust(hook.secret);

const wish = await readFile(new URL("../public/pictures/celebration-cake.webp", import.meta.url));
const file = new FormData();
file.append("file", new Blob([wish]), "celebration-cake.webp");
const picture = await call<{ file_location: string }>("attachment/upload", file);

const products = await call<Product[]>("archive/list?page_size=100");
const product = products.find(({ open }) => open);
if (!product) throw new Error("The shop takes no requests at the moment.");
const { id } = await call<{ id: number }>("communication/order/create", {
  archive_id: product.id,
  title: `${product.title}, as in the picture`,
  content: "Please make it as you see it there.",
  phone: "+49 170 1234567",
  images: [picture.file_location],
  order_extra: answersTo(product.order_fields),
});
console.log(`Order ${id} is in. Waiting for the quote …`);

const { data: quoted } = await hooks.heard("order.send_quote", id);
const quote = quoted.quotes.find(({ state }) => state === "open");
if (!quote) throw new Error("The shop told of a quote without one.");
console.log(`Quoted: ${quote.price} ${quote.currency} (version ${quote.version}). Accepting.`);

// Named, so that a version which replaces it in this very moment is not accepted unseen.
await call("communication/order/accept", { id, quote_id: quote.id, version: quote.version });
await call("webhook/delete", { id: hook.id });
hooks.close();

// Every fact says what it changed, so that the order can be put together again without asking for it.
const rebuilt: { title?: string; status?: number; price?: string; payable?: string } = {};
let after = 0;
for (let more = true; more; ) {
  type Feed = { events: Fact[]; next: number; more: boolean };
  const feed = await call<Feed>(`communication/events?comm_order_id=${id}&after=${after}&limit=3`);
  for (const { created_time, actor_name, type, status, request, quotes, sale } of feed.events) {
    console.log(`${new Date(created_time * 1000).toISOString()}  ${actor_name}  ${type}`);
    Object.assign(rebuilt, { status }, request && { title: request.title });
    if (quotes.length > 0) rebuilt.price = quotes.at(-1)?.price;
    if (sale) rebuilt.payable = sale.order_id;
  }
  ({ next: after, more } = feed);
}
console.log(JSON.stringify(rebuilt));
