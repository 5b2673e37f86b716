import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { DeviceDraft } from "@/schemas/device";

/** What came for a browser, as the push service got it. */
type Taken = { path: string; headers: IncomingHttpHeaders; body: Buffer };

/** A push service on this machine, as browsers' makers run them. */
export class PushService {
  readonly taken: Taken[] = [];
  /** How it answers from now on. */
  status = 201;
  readonly #server = createServer(async (request, answer) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    this.taken.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(parts) });
    answer.writeHead(this.status).end();
  });

  async open(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}

let count = 0;

/** A browser that has subscribed at a push service, and can read what comes for it and nobody else can. */
export class Browser {
  readonly #key: ECDH = createECDH("prime256v1");
  readonly #auth = randomBytes(16);
  readonly draft: DeviceDraft;

  constructor(service: { origin: string }, name = "Firefox · Android") {
    count += 1;
    this.#key.generateKeys();
    const keys = { p256dh: this.#key.getPublicKey("base64url"), auth: this.#auth.toString("base64url") };
    this.draft = { endpoint: `${service.origin}/send/${count}`, keys, name };
  }

  /** What a message says: RFC 8291 and RFC 8188, written down from there and not from the library that we send with. */
  read({ body }: { body: Buffer }): unknown {
    const salt = body.subarray(0, 16);
    const idLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + idLength);
    const sealed = body.subarray(21 + idLength);
    const derived = (secret: Buffer, from: Buffer, info: Buffer, length: number) =>
      Buffer.from(hkdfSync("sha256", secret, from, info, length));
    const about = Buffer.concat([Buffer.from("WebPush: info\0"), this.#key.getPublicKey(), sender]);
    const secret = derived(this.#key.computeSecret(sender), this.#auth, about, 32);
    const key = derived(secret, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
    const nonce = derived(secret, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
    const opening = createDecipheriv("aes-128-gcm", key, nonce);
    opening.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]);
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString());
  }
}

/** Who signed a message, as RFC 8292 has it: its claims; throws unless the key that it names signed them. */
export function signerOf({ headers }: Taken): {
  key: string;
  claims: { aud: string; sub: string; exp: number };
} {
  const [, token = "", key = ""] = /^vapid t=(.+), k=(.+)$/.exec(headers.authorization ?? "") ?? [];
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const isTrue = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  if (!isTrue) throw new Error("somebody else signed this");
  return { key, claims: JSON.parse(Buffer.from(claims, "base64url").toString()) };
}

/** A new pair of the shop's keys, as `npx web-push generate-vapid-keys` makes it. */
export function vapidKeys() {
  const pair = createECDH("prime256v1");
  pair.generateKeys();
  // A private number may begin with zeros, which Node leaves out.
  const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32);
  return {
    VAPID_PUBLIC_KEY: pair.getPublicKey("base64url"),
    VAPID_PRIVATE_KEY: privateKey.toString("base64url"),
  };
}
