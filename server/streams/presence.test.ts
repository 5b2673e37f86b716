import { beforeEach, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { getOrderVersion } from "@/server/orders/get-order-version";
import { anOrder, aStaff } from "@/server/testing/factories";
import { openStream, useHub } from "@/server/testing/open-stream";
import type { ReadStream } from "@/server/testing/read-stream";
import { keyOf } from "@/server/testing/wire";

const NEVER = 3_600_000;
const PATIENCE = { timeout: 20_000 };
const openBoth = (viewer: Viewer, order: number) => openStream(viewer, { order, signals: 1 });
const isHere = ({ signals }: ReadStream) => signals.at(-1)?.other_side_here ?? false;
const here = async (viewer: Viewer, id: number) => (await getOrderVersion(viewer, { id })).other_side_here;

// It never looks by itself: what is heard was told.
beforeEach(() => useHub({ everyMs: NEVER }));

test("each side sees as soon as somebody of the other one opens the order, and nobody sees it of another order", async () => {
  const { id, customer, staff } = await anOrder();
  const other = await anOrder({ customer });
  const [own, apart] = [await openBoth(customer, id), await openBoth(customer, other.id)];
  await own.until(() => own.signals.length > 0);
  await apart.until(() => apart.signals.length > 0);
  expect(isHere(own)).toBe(false);
  const theirs = await openBoth(staff, id);
  await own.until(() => isHere(own));
  await theirs.until(() => isHere(theirs));
  expect(await here(customer, other.id)).toBe(false);
  expect(apart.signals.some(({ other_side_here }) => other_side_here)).toBe(false);
});

test("colleagues are not the other side, and a customer does not learn which of them is there", async () => {
  const { id, customer, staff } = await anOrder();
  const colleague = await aStaff();
  await openBoth(colleague, id);
  const own = await openStream(customer, {
    order: id,
    signals: 1,
    headers: await keyOf(customer, ["read"]),
  });
  await own.until(() => isHere(own));
  expect(await here(staff, id)).toBe(false);
  expect(JSON.stringify(own.signals)).not.toContain(colleague.name);
  expect(JSON.stringify(await getOrderVersion(customer, { id }))).not.toContain(staff.name);
});

test("programs with a key, and whoever follows all orders, are not there", async () => {
  const { id, customer, staff } = await anOrder();
  await openStream(customer, { order: id, signals: 1, headers: await keyOf(customer, ["read"]) });
  await openStream(customer, { signals: 1 });
  await openStream(customer, { order: id });
  const stream = await openBoth(staff, id);
  await stream.until(() => stream.signals.length > 0);
  expect(await db().presence.count({ where: { userId: customer.id } })).toBe(0);
  expect(await here(staff, id)).toBe(false);
});

test("who stays is still there after a long time, and who left is not, whatever has become of their process", async () => {
  await useHub({ everyMs: 20 });
  const { id, customer, staff } = await anOrder();
  const own = await openBoth(customer, id);
  const theirs = await openBoth(staff, id);
  await own.until(() => isHere(own));
  const someTimeLater = () =>
    db().$executeRaw`UPDATE "Presence" SET "expiresAt" = statement_timestamp() - INTERVAL '1 second'`;
  await someTimeLater();
  await vi.waitFor(async () => expect(await here(customer, id)).toBe(true), PATIENCE);
  await theirs.leave();
  await vi.waitFor(async () => {
    await someTimeLater(); // it was perhaps being said once more while they left
    expect(await here(customer, id)).toBe(false);
  }, PATIENCE);
  await own.until(() => !isHere(own));
  expect(own.signals.at(-1)).toMatchObject({ id, other_side_here: false });
});
