import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";

/** A stream of events as a program follows it, over whatever connection it has. */
export class FollowedStream {
  readonly #heard: string[] = [];
  #lastId = "";
  #answer: IncomingMessage | undefined;
  #rest = "";
  #end: "ended" | "broken" | undefined;
  #waiting: (() => void)[] = [];

  private constructor(
    private readonly address: string,
    private readonly token: string,
  ) {}

  /** Resolves when it has begun. */
  static async open(address: string, token: string): Promise<FollowedStream> {
    const stream = new FollowedStream(address, token);
    await stream.comeBack();
    return stream;
  }

  /** The program that answers, by its port. */
  get by(): number {
    return Number(this.#answer?.headers["x-answered-by"]);
  }

  /** Opens it anew, where it ended. */
  async comeBack(): Promise<void> {
    const headers = { token: this.token, ...(this.#lastId && { "last-event-id": this.#lastId }) };
    const asked = get(`${this.address}/api/communication/stream`, { headers, agent: false });
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    if (!String(answer.headers["content-type"]).startsWith("text/event-stream"))
      throw new Error(`the stream was answered ${answer.statusCode}`);
    this.#answer = answer;
    this.#rest = "";
    this.#end = undefined;
    answer.setEncoding("utf8").on("data", (piece: string) => this.#take(piece));
    answer.once("close", () => {
      this.#end = answer.complete ? "ended" : "broken";
      this.#tell();
    });
    answer.on("error", () => {}); // it breaks: that is what is told by its end
    await once(answer, "data");
  }

  /** What messages said, once there are so many. */
  async hears(count: number): Promise<string[]> {
    await this.#until(() => this.#heard.length >= count);
    return this.#heard;
  }

  /** Whether the server ended it in good order, once it has ended. */
  async ended(): Promise<"ended" | "broken" | undefined> {
    await this.#until(() => false);
    return this.#end;
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (!isSo() && !this.#end) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #take(piece: string): void {
    const blocks = (this.#rest + piece).split("\n\n");
    this.#rest = blocks.pop() ?? "";
    for (const block of blocks) {
      this.#lastId = /^id: (.*)$/m.exec(block)?.[1] ?? this.#lastId;
      const data = /^data: (.*)$/m.exec(block)?.[1];
      const { message } = JSON.parse(data ?? "{}");
      if (message) this.#heard.push(message.content);
    }
    this.#tell();
  }

  #tell(): void {
    for (const goOn of this.#waiting.splice(0)) goOn();
  }
}
