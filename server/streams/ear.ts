import pg from "pg";
import { log } from "@/server/log";
import { CHANNEL, SIGNALS } from "./channel";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
/** A connection that does not answer within this time is given up. */
const PATIENCE_MS = 5_000;

type Heard = {
  /** Somebody told of new facts: `by` names the process. */
  told: (by: string) => void;
  /** Somebody told of what is no fact. */
  signalled: (word: string) => void;
  /** The connection stands, perhaps again: what was told meanwhile was not heard. */
  listening: () => void;
};

/** This process's one connection that listens for new facts. It opens again by itself, with ever longer pauses. */
export class Ear {
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pause = FIRST_PAUSE_MS;
  #isListening = false;
  #isEnded = false;

  /** @param url of a server that knows LISTEN: most poolers do not */
  constructor(
    private readonly url: string,
    private readonly heard: Heard,
  ) {
    void this.#open();
  }

  get isListening(): boolean {
    return this.#isListening;
  }

  /** Makes sure that the other side is still there. */
  async probe(): Promise<void> {
    const client = this.#client;
    if (!client || !this.#isListening) return;
    await client.query("SELECT").catch(() => this.#lose(client)); // expected: it is gone, and nobody has told us
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    this.#isListening = false;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => {}); // gone already
  }

  async #open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: "atelier streams",
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
    });
    this.#client = client;
    client.on("notification", ({ channel, payload = "" }) =>
      channel === CHANNEL ? this.heard.told(payload) : this.heard.signalled(payload),
    );
    client.on("error", () => this.#lose(client));
    client.on("end", () => this.#lose(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}; LISTEN ${SIGNALS}`);
    } catch {
      return this.#lose(client); // expected: the database is away, or starting
    }
    if (this.#client !== client || this.#isEnded) return;
    this.#isListening = true;
    this.#pause = FIRST_PAUSE_MS;
    this.heard.listening();
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    if (this.#isListening) log().warn("the connection that listens for new facts broke");
    this.#isListening = false;
    client.removeAllListeners("notification");
    void client.end().catch(() => {}); // it may be half open
    if (this.#isEnded) return;
    this.#timer = setTimeout(() => void this.#open(), this.#pause * (0.5 + Math.random())).unref();
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE_MS);
  }
}
