import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** A way to a database that can break, as networks and servers do: what is sent to it goes on to the real one. */
export class Way {
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #state: "open" | "closed" | "mute" = "open";
  /** The address of the database, by this way. */
  readonly url: string;

  private constructor(server: Server, to: URL) {
    this.#server = server;
    server.on("connection", (socket) => this.#take(socket, Number(to.port), to.hostname));
    const own = new URL(to);
    own.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.url = own.href;
  }

  static async to(url: string): Promise<Way> {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    return new Way(server, new URL(url));
  }

  /** Breaks all connections, without a word; those that come are broken too (`closed`) or never answered (`mute`). */
  cut(state: "open" | "closed" | "mute"): void {
    this.#state = state;
    for (const socket of this.#open) socket.destroy();
  }

  /** Connections come through again. */
  mend(): void {
    this.#state = "open";
  }

  close(): void {
    this.cut("closed");
    this.#server.close();
  }

  #take(socket: Socket, port: number, host: string): void {
    this.#keep(socket);
    if (this.#state === "closed") socket.destroy();
    if (this.#state !== "open") return;
    const onward = this.#keep(connect(port, host));
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const)
      one.pipe(other).once("close", () => one.destroy());
  }

  #keep(socket: Socket): Socket {
    this.#open.add(socket);
    // Expected: the other side breaks off, or is not there.
    return socket.on("error", () => {}).once("close", () => this.#open.delete(socket));
  }
}
