// What Atelier is held against: the same four calls, by hand, on Fastify and pg. Not a product: no pages, no staff.
//   DATABASE_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, DATABASE_POOL as Atelier takes them; PORT
import fastify, { type FastifyRequest } from "fastify";
import pino from "pino";
import { sendMessageEndpoint } from "@/schemas/endpoints/messages";
import { createOrderEndpoint, getOrderEndpoint, listOrdersEndpoint } from "@/schemas/endpoints/orders";
import { authenticate, type Customer } from "./authenticate";
import { createOrder } from "./create-order";
import { listOrders } from "./list-orders";
import { readOrder } from "./read-order";
import { Refusal } from "./refusal";
import { sendMessage } from "./send-message";

type Answer = (customer: Customer, input: unknown) => Promise<object>;

/** As Atelier: lines go out together when there are many, and within a quarter of a second when there are few. */
const bunches = pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 250 });
const log = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, bunches);
const server = fastify({ logger: false });

for (const [{ method, path }, answer] of [
  [createOrderEndpoint, createOrder],
  [getOrderEndpoint, readOrder],
  [listOrdersEndpoint, listOrders],
  [sendMessageEndpoint, sendMessage],
] as const) {
  server.route({ method, url: path, handler: (request) => reply(answer, request) });
}

async function reply(answer: Answer, request: FastifyRequest) {
  const customer = await authenticate(request.headers.token);
  const result = await answer(customer, request.method === "GET" ? request.query : request.body);
  return { code: 0, msg: "", ...result };
}

server.setErrorHandler((error, _request, response) => {
  if (error instanceof Refusal) return response.code(200).send({ code: error.code, msg: error.message });
  log.error(error);
  return response.code(500).send({ code: -1, msg: "Our bug." });
});

// One line a request, as Atelier writes.
server.addHook("onResponse", async ({ id, method, url }, { statusCode, elapsedTime }) => {
  const path = url.split("?", 1)[0];
  log.info({ requestId: id, method, path, status: statusCode, ms: Math.round(elapsedTime) });
});

await server.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });
process.send?.("listening");
process.once("disconnect", () => process.exit(0));
