// A program's first order, from nothing but /api/docs:
//
//   npx tsx first-order.ts http://localhost:3000 customer@atelier.test demo-customer
//
// Signs in, orders with a picture, waits until a webhook tells of the quote, accepts it, and rebuilds the order's history
// from the event feed. It stands beside atelier.ts, transport.ts and calls.ts. A shop takes a webhook on your own machine
// only after its owner allowed the shop's own network (Account, Webhooks).
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Atelier, readWebhook } from "./atelier";
import type { Field, WebhookMessage } from "./calls";

const [shop = "http://localhost:3000", email = "customer@atelier.test", password = "demo-customer"] =
  process.argv.slice(2);
const atelier = new Atelier(shop);
await atelier.post("/api/login", { email, password });

const bell = await listen();
const hook = await atelier.post("/api/webhook/create", { url: bell.url, event_types: ["order.send_quote"] });
bell.trust(hook.secret);

const gold =
  "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mM4scCGJMQwqmFUw/DVAADUvaQQG6559QAAAABJRU5ErkJggg==";
const picture = await atelier.upload(new Blob([Buffer.from(gold, "base64")]), "this-colour.png");

const { rows: products } = await atelier.get("/api/archive/list", { page_size: 100 });
const product = products.find(({ open }) => open);
if (!product) throw new Error("The shop takes no requests at the moment.");
const { id } = await atelier.post("/api/communication/order/create", {
  archive_id: product.id,
  title: `${product.title}, as in the picture`,
  content: "Please make it in the colour that you see there.",
  phone: "+49 170 1234567",
  images: [picture.file_location],
  order_extra: answersTo(product.order_fields),
});
console.log(`Order ${id} is in. Waiting for the quote …`);

const { data: quoted } = await bell.rung("order.send_quote", id);
const quote = quoted.quotes.find(({ state }) => state === "open");
if (!quote) throw new Error("The shop told of a quote without one.");
console.log(`Quoted: ${quote.price} ${quote.currency} (version ${quote.version}). Accepting.`);

// Named, so that a version which replaces it in this very moment is not accepted unseen.
await atelier.post("/api/communication/order/accept", { id, quote_id: quote.id, version: quote.version });
await atelier.post("/api/webhook/delete", { id: hook.id });
bell.close();

// Every fact says what it changed, so that the order can be put together again without asking for it.
const rebuilt: { title?: string; status?: number; price?: string; payable?: string } = {};
for await (const fact of atelier.events({ comm_order_id: id })) {
  console.log(`${new Date(fact.created_time * 1000).toISOString()}  ${fact.actor_name}  ${fact.type}`);
  rebuilt.status = fact.status;
  rebuilt.title = fact.request?.title ?? rebuilt.title;
  rebuilt.price = fact.quotes.at(-1)?.price ?? rebuilt.price;
  rebuilt.payable = fact.sale?.order_id ?? rebuilt.payable;
}
console.log(JSON.stringify(rebuilt));

/** Listens for webhooks; `rung` waits for one of a type on an order. */
async function listen() {
  const heard: WebhookMessage[] = [];
  let wake = () => {};
  let secret = "";
  const server = createServer(async (request, response) => {
    try {
      heard.push(readWebhook(secret, request.headers, await text(request)));
      response.writeHead(204).end();
      wake();
    } catch {
      response.writeHead(401).end(); // not signed by the shop
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    trust: (given: string) => {
      secret = given;
    },
    rung: async (type: WebhookMessage["type"], order: number): Promise<WebhookMessage> => {
      for (;;) {
        const found = heard.find((one) => one.type === type && one.data.comm_order_id === order);
        if (found) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close: () => server.close(),
  };
}

/** Something fitting for each question that has to be answered. */
function answersTo(fields: Field[]): Record<string, string | number | boolean | string[]> {
  const required = fields.filter((field) => field.required);
  return Object.fromEntries(required.map((field) => [field.field_name, answerTo(field)]));
}

function answerTo({ type, content, min }: Field) {
  const [choice = "yes"] = content.split("\n");
  if (type === "number") return min ?? 1;
  if (type === "checkbox") return content ? [choice] : true;
  if (type === "radio" || type === "select") return choice;
  return type === "date" ? "2030-05-20" : "As you think best";
}
