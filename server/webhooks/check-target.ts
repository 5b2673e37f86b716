import { invalidField } from "@/server/errors";
import { outside } from "@/server/outside";
import { findShop } from "@/server/shop";
import { placesOf, TargetRefused } from "./target";

/** Refuses an address that no delivery would be sent to, saying why. Each delivery looks again. */
export async function checkTarget(address: string): Promise<void> {
  const { privateWebhooks } = await findShop();
  await outside(() => look(address, privateWebhooks));
}

async function look(address: string, allowPrivate: boolean): Promise<void> {
  try {
    await placesOf(new URL(address), allowPrivate);
  } catch (thrown) {
    if (!(thrown instanceof TargetRefused)) throw thrown;
    if (thrown.problem === "not_https") throw invalidField("url", "webhook_https");
    if (thrown.problem === "no_such_host") throw invalidField("url", "webhook_no_such_host");
    throw invalidField("url", "webhook_private_address");
  }
}
