import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

/** Somebody's server that takes webhooks and keeps what they told, if it was signed. */
export async function aReceiver() {
  const told: { cursor: number }[] = [];
  let secret = "";
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = request.headers as Record<string, string>;
    const { data } = new Webhook(secret).verify(Buffer.concat(chunks), headers) as {
      data: { cursor: number };
    };
    told.push(data);
    response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    told,
    trust: (given: string) => {
      secret = given;
    },
    close: () => server.close(),
  };
}
