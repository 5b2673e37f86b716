import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "vitest";

/** What a receiver was sent. */
export type Received = { path: string; headers: IncomingHttpHeaders; id: string; body: string };
type Answer = (answer: ServerResponse, received: Received) => void;

/** A program on this machine that webhooks are sent to. */
export class Receiver {
  readonly received: Received[] = [];
  /** How it answers from now on. */
  answer: Answer = answers(200, "thank you");
  readonly #server = createServer(async (request, answer) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { url: path = "", headers } = request;
    const id = String(headers["webhook-id"]);
    const received = { path, headers, id, body: Buffer.concat(parts).toString("utf8") };
    this.received.push(received);
    this.answer(answer, received);
  });

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  async open(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** The message that came last; fails when none did. */
  get last(): Received {
    const last = this.received.at(-1);
    if (!last) throw new Error("nothing was received");
    return last;
  }

  /** Waits until so many messages have come. */
  async hasReceived(count: number, timeout = 15_000): Promise<void> {
    await expect.poll(() => this.received.length, { timeout }).toBe(count);
  }
}

/** Answers everything with this status. */
export function answers(status: number, body = "", headers: Record<string, string> = {}): Answer {
  return (answer) => answer.writeHead(status, headers).end(body);
}

/** Takes what comes and never says a word. */
export const silence: Answer = () => {};
