import { BadSignature, type Pages } from "@/server/payments/pages";
import { providerOf } from "@/server/payments/provider";
import { takeMessage } from "@/server/payments/take-message";
import { answer, ok } from "./answer";
import { only } from "./only";
import { readBytes } from "./read-json";
import { TransportError } from "./transport-error";

/**
 * Takes Stripe's messages. They carry no credential but their signature, which is of the body to the letter. What is
 * answered with 200 they never send again.
 */
export const stripeRoute = only("POST", (request) =>
  answer(request, async (headers) => {
    const pages = providerOf("card")?.pages;
    if (!pages) throw new TransportError(404, "unknown_path");
    const body = Buffer.from(await readBytes(request)).toString("utf8");
    await takeMessage(await read(pages, body, request.headers.get("stripe-signature") ?? ""));
    return ok({}, headers);
  }),
);

async function read(pages: Pages, body: string, signature: string) {
  try {
    return await pages.read(body, signature);
  } catch (thrown) {
    if (thrown instanceof BadSignature) throw new TransportError(400, "bad_signature");
    throw thrown;
  }
}
