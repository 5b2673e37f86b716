import { createHash, timingSafeEqual } from "node:crypto";
import type { ShopSetup } from "@/schemas/shop";
import { canonicalName } from "@/server/accounts/check-password";
import { hashPassword } from "@/server/accounts/password";
import { takeNames } from "@/server/accounts/take-names";
import { audit } from "@/server/audit/audit";
import type { Caller } from "@/server/caller";
import { transaction } from "@/server/db";
import { env } from "@/server/env";
import { conflict, invalidField } from "@/server/errors";
import { countAttempt } from "@/server/limits";
import { sealedAddress } from "@/server/sealed";
import { awaitsOwner, hasOwner } from "./awaits-owner";

/**
 * Gives a shop that nobody owns its first settings and its owner, whoever has the code that was printed at the start.
 * Two at once: one wins. Refuses a conflict when somebody owns the shop.
 */
export async function setUpShop({ address }: Caller, input: ShopSetup): Promise<null> {
  if (!(await awaitsOwner())) throw conflict("shop_is_set_up");
  // Before the transaction: a refusal must count, and hashing takes its time.
  await countAttempt([{ key: `set-up:${sealedAddress(address)}`, most: 20 }]);
  if (!isSetupCode(input.code)) throw invalidField("code", "setup_code");
  const passwordHash = await hashPassword(input.password);
  const { name, time_zone: timeZone, currency, real_name } = input;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = 1 FOR UPDATE`;
    if (await hasOwner()) throw conflict("shop_is_set_up");
    const email = canonicalName(input.email);
    await takeNames(tx, { email });
    await tx.shop.update({ where: { id: 1 }, data: { name, timeZone, currency } });
    const owner = await tx.user.create({ data: { role: "owner", name: real_name, email, passwordHash } });
    await audit({ ...owner, address }, "shop_set_up", { name });
    return null;
  });
}

/** Whether this is the code, however it is written: small letters will do, and dashes may be left out. */
function isSetupCode(given: string): boolean {
  const code = env().SETUP_CODE;
  return Boolean(code) && timingSafeEqual(digestOf(code ?? ""), digestOf(given));
}

function digestOf(code: string): Buffer {
  const letters = code.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return createHash("sha256").update(letters).digest();
}
