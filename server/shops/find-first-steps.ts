import { FIRST_STEPS, type FirstStep } from "@/domain/first-steps";
import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { FirstSteps } from "@/schemas/first-steps";
import { absolute } from "@/server/attachments/addresses";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { findShop } from "@/server/shop";

/**
 * What the owner has done of what a new shop needs. Null for everybody else, and from the first request on: by then
 * all of it has been done or left.
 */
export async function findFirstSteps(viewer: Viewer): Promise<FirstSteps | null> {
  if (!canManageShop(viewer)) return null;
  if (await db().order.findFirst({ select: { id: true } })) return null;
  const [shop, product, colleague, invitation] = await Promise.all([
    findShop(),
    db().product.findFirst({ select: { id: true } }),
    db().user.findFirst({
      where: { role: { not: "customer" }, id: { not: viewer.id } },
      select: { id: true },
    }),
    db().invitation.findFirst({ where: { expiresAt: { gt: now() } }, select: { id: true } }),
  ]);
  const { SMTP_URL, STRIPE_SECRET_KEY } = env();
  const isDone: Record<FirstStep, boolean> = {
    product: product !== null,
    pay_how: shop.payHow !== "" || Boolean(STRIPE_SECRET_KEY),
    mail: Boolean(SMTP_URL),
    colleague: colleague !== null || invitation !== null,
    share: false, // whoever comes by it makes the first request
  };
  return { done: FIRST_STEPS.filter((step) => isDone[step]), link: absolute("/") };
}
