// What Atelier's streams are held against: Node's own server that tells everybody whatever is posted to it. No accounts,
// no database, nothing to come back to.
//   PORT
import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

const readers = new Set<ServerResponse>();
let count = 0;

const server = createServer(async (request, response) => {
  if (request.method === "GET") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write("retry: 2000\n\n");
    readers.add(response);
    response.once("close", () => readers.delete(response));
    return;
  }
  const told = Buffer.from(`id: ${++count}\nevent: message_sent\ndata: ${await text(request)}\n\n`);
  for (const reader of readers) reader.write(told);
  response.writeHead(200, { "content-type": "application/json" }).end('{"code":0}');
});

server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("listening"));
process.once("disconnect", () => process.exit(0));
