import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

export type Received = { headers: IncomingHttpHeaders; body: string };
/** A program beside the shop that webhooks are sent to, and what it has heard. */
export type Receiver = {
  url: string;
  received: Received[];
  /** What it answers from now on. */
  status: number;
  close: () => void;
};

/** Brings one up on a port of its own. */
export async function openReceiver(): Promise<Receiver> {
  const server = createServer(async (request, answer) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    receiver.received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
    answer.writeHead(receiver.status).end(receiver.status === 200 ? "noted" : "closed for the day");
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  const receiver: Receiver = { url: "", received: [], status: 200, close };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/atelier`;
  return receiver;
}

type Told = { type: string; data: { cursor: number; comm_order_id: number; message: { content: string } } };

/** What a message tells; throws unless this secret signed it. */
export function messageIn({ headers, body }: Received, secret: string): Told {
  return new Webhook(secret).verify(body, headers as Record<string, string>) as Told;
}
