import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

const HOST = "127.0.0.1";

/** A proxy that hands each request to the next of several servers in turn, and appends the caller's address as proxies do. */
export async function roundRobin(ports: () => number[]): Promise<{ address: string; close: () => void }> {
  const agent = new Agent(); // a connection for each request: an idle one may be closed in the moment it is used again
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const targets = ports();
    const port = targets[turn++ % targets.length];
    const before = incoming.headers["x-forwarded-for"];
    const own = incoming.socket.remoteAddress ?? "";
    const headers = { ...incoming.headers, "x-forwarded-for": before ? `${before}, ${own}` : own };
    const { method, url: path } = incoming;
    const onward = request({ host: HOST, port, method, path, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, "x-answered-by": String(port) });
      answer.pipe(outgoing);
      answer.on("error", () => outgoing.destroy()); // it died with its answer half told
    });
    onward.on("error", () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
    outgoing.once("close", () => onward.destroy()); // the caller has enough, or all
    incoming.pipe(onward);
  });
  server.keepAliveTimeout = 10 * 60_000; // longer than any test: its callers keep theirs
  server.listen(0, HOST);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}
