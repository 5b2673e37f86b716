import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail as it came in: from and to whom the envelope said, and all of it as it was sent. */
type Taken = { to: string[]; raw: string; secure: boolean };

/** A mail server on this machine that speaks SMTP and keeps what it is given. */
export class MailServer {
  readonly taken: Taken[] = [];
  /** What it says to a recipient: nothing, or a refusal with its code. */
  refusal: { code: number; says: string } | null = null;
  /** Whether it never answers what a mail says. */
  isSilent = false;
  /** How many mails wait for its answer. */
  heldUp = 0;
  #goOn: Promise<void> = Promise.resolve();
  letGo: () => void = () => {};
  readonly #server: SMTPServer;

  constructor(options: SMTPServerOptions = {}) {
    this.#server = new SMTPServer({
      authOptional: true,
      onAuth: ({ username, password }, _session, done) =>
        username === "shop" && password === "right"
          ? done(null, { user: username })
          : done(new Error("Wrong password")),
      onRcptTo: (_address, _session, done) => done(this.#refused()),
      onData: (stream, session, done) => {
        text(stream).then(async (raw) => {
          if (this.isSilent) return;
          this.heldUp += 1;
          await this.#goOn;
          this.heldUp -= 1;
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.taken.push({ to, raw, secure: session.secure });
          done();
        }, done);
      },
      ...options,
    });
    this.#server.on("error", () => {}); // expected: connections that break off
  }

  async open(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server.server, "listening");
    return this;
  }

  /** Its address; its certificate is one of its own. */
  url(login = ""): string {
    const { port } = this.#server.server.address() as AddressInfo;
    return `smtp://${login}127.0.0.1:${port}?tls.rejectUnauthorized=false`;
  }

  /** Takes its time over every mail, until it is told to let go. */
  holdUp(): void {
    this.#goOn = new Promise((resolve) => {
      this.letGo = resolve;
    });
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve));
  }

  #refused(): Error | null {
    if (!this.refusal) return null;
    return Object.assign(new Error(this.refusal.says), { responseCode: this.refusal.code });
  }
}
