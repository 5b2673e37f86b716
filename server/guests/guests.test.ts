import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { GuestOrderDraft } from "@/schemas/guest";
import { login } from "@/server/accounts/login";
import { db } from "@/server/db";
import { endLinks } from "@/server/links/end-links";
import { openLink } from "@/server/links/open-link";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { listNotifications } from "@/server/notifications/list-notifications";
import { getOrder } from "@/server/orders/get-order";
import { sendQuote } from "@/server/quotes/send-quote";
import { aCustomer, anOrder, aProduct, aQuote, aStaff } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { getAccess } from "./get-access";
import { keepAccount } from "./keep-account";
import { noteOpened } from "./note-opened";
import { orderForCustomer } from "./order-for-customer";
import { renewLink } from "./renew-link";

let staff: Viewer;
let productId: number;
let count = 0;

beforeAll(async () => {
  staff = await aStaff();
  productId = (await aProduct({ open: false, fields: [{ key: "wood", required: true }] })).id;
});

const draft = (more: Partial<GuestOrderDraft> = {}): GuestOrderDraft => {
  count += 1;
  return {
    archive_id: productId,
    title: "A signet ring",
    content: "Called this morning: size 54.",
    name: "Mara Lind",
    email: `mara${count}@people.test`,
    phone: undefined,
    ...more,
  };
};

async function comingBy(link: string): Promise<Viewer> {
  const opened = await openLink(link.split("/").at(-1) ?? "", "en");
  if (!opened) throw new Error("the link opens nothing");
  return opened.viewer;
}

describe("taking down an order for a customer", () => {
  test("makes it theirs, says who wrote it, and gives a link that opens it", async () => {
    const { id, link } = await orderForCustomer(staff, draft({ phone: "+46 70 555 01 23" }));
    const guest = await comingBy(link);
    const order = await getOrder(guest, { id });
    expect(order).toMatchObject({ title: "A signet ring", status: 0, phone: "+46 70 555 01 23" });
    expect(order.user).toMatchObject({ id: guest.id, username: "Mara Lind" });
    expect(order.order_fields).toMatchObject([{ field_name: "wood", value: "" }]);
    expect(order.events).toMatchObject([
      {
        ...{ type: "submitted", actor_type: "admin", actor_id: staff.id, actor_name: staff.name },
        data: { name: "Mara Lind" },
      },
    ]);
    expect(
      await db().auditEntry.findFirst({ where: { act: "order_taken_down", aboutId: id } }),
    ).toMatchObject({
      actorId: staff.id,
      about: "Mara Lind",
    });
  });

  test("lets the guest hear of it as of everything that the studio does", async () => {
    const { id, link } = await orderForCustomer(staff, draft());
    const guest = await comingBy(link);
    await followFacts();
    expect(await db().notification.findMany({ where: { orderId: id } })).toMatchObject([
      { userId: guest.id, kind: "request", mailAfter: expect.any(Date) },
    ]);
  });

  test("tells the customer in their words that it was taken down for them", async () => {
    const { link } = await orderForCustomer(staff, draft());
    const guest = await comingBy(link);
    await followFacts();
    const told = async (locale: Viewer["locale"]) =>
      (await listNotifications({ ...guest, locale }, { current: 1 })).rows.map(({ text }) => text);
    expect(await told("en")).toEqual([`${staff.name} took the request down for you`]);
    expect(await told("zh")).toEqual([`${staff.name} 为您登记了请求`]);
  });

  test("names somebody whom the studio knows already as they call themselves", async () => {
    const ana = await aCustomer();
    const { email } = await db().user.findUniqueOrThrow({ where: { id: ana.id } });
    const { id } = await orderForCustomer(staff, draft({ email: email ?? "", name: "A caller" }));
    expect((await getOrder(staff, { id })).events[0]?.data).toEqual({ name: ana.name });
  });

  test("knows a guest again by their address, and a phone number where there is no address", async () => {
    const first = await orderForCustomer(staff, draft({ email: "Again@People.test", phone: "+46705550199" }));
    const again = await orderForCustomer(staff, draft({ email: "again@people.test", name: "M. Lind" }));
    const called = await orderForCustomer(staff, draft({ email: undefined, phone: "+46 70 555 01 99" }));
    const guests = await Promise.all([first, again, called].map(({ link }) => comingBy(link)));
    expect(new Set(guests.map(({ id }) => id)).size).toBe(1);
    expect(guests.map(({ name }) => name)).toEqual(["Mara Lind", "Mara Lind", "Mara Lind"]);
    expect(guests.map(({ onlyOrder }) => onlyOrder)).toEqual([first.id, again.id, called.id]);
  });

  test("of two colleagues at once makes one guest", async () => {
    const both = [draft({ email: "once@people.test" }), draft({ email: "once@people.test" })];
    await Promise.all(both.map((one) => orderForCustomer(staff, one)));
    expect(await db().user.count({ where: { email: "once@people.test" } })).toBe(1);
  });

  test("leaves a phone number to whoever signs in with it", async () => {
    const owner = await aCustomer({ phone: "+46705550777" });
    const { id, link } = await orderForCustomer(staff, draft({ phone: "+46 70 555 07 77" }));
    const guest = await comingBy(link);
    expect(guest.id).not.toBe(owner.id);
    expect((await getOrder(guest, { id })).phone).toBe("+46 70 555 07 77");
  });

  test("goes to the account of somebody who has one, who signs in and gets no link from staff", async () => {
    const customer = await aCustomer({ email: "has@people.test" });
    const { id, link, expire_time } = await orderForCustomer(staff, draft({ email: "has@people.test" }));
    expect([link, expire_time]).toEqual(["", 0]);
    expect((await getOrder(customer, { id })).user.id).toBe(customer.id);
    await expect(renewLink(staff, { id })).rejects.toMatchObject({ kind: "conflict", reason: "no_guest" });
    expect(await getAccess(staff, { id })).toEqual({
      id,
      guest: false,
      made_time: 0,
      expire_time: 0,
      ended: false,
      opened_time: 0,
    });
  });

  test("refuses an address of the shop's own people, a product that is none, and customers; nothing is kept", async () => {
    const colleague = await aStaff({ email: "lin@people.test" });
    const before = await stored();
    await expect(orderForCustomer(staff, draft({ email: "lin@people.test" }))).rejects.toMatchObject({
      fields: { email: [{ rule: "works_here" }] },
    });
    await expect(orderForCustomer(colleague, draft({ archive_id: 2 ** 30 }))).rejects.toMatchObject({
      kind: "missing",
    });
    expect(await stored()).toBe(before);
    await expect(orderForCustomer(await aCustomer(), draft())).rejects.toMatchObject({ kind: "not_allowed" });
  });
});

describe("a guest's link", () => {
  let guest: Viewer;
  let made: Awaited<ReturnType<typeof orderForCustomer>>;
  beforeEach(async () => {
    made = await orderForCustomer(staff, draft());
    guest = await comingBy(made.link);
  });

  test("lets the guest talk, and the studio quote", async () => {
    const { id } = made;
    await sendMessage(guest, { comm_order_id: id, message_type: "text", content: "Is it possible?" });
    const pending = await getOrder(staff, { id });
    expect(pending.messages.at(-1)).toMatchObject({ sender_type: "user", sender_name: "Mara Lind" });
    await sendQuote(staff, aQuote(id));
    expect((await getOrder(guest, { id })).actions).toContain("accept_quote");
  });

  test("made anew ends the older one, and is not opened yet", async () => {
    await noteOpened(guest);
    expect((await getAccess(staff, { id: made.id })).opened_time).toBeGreaterThan(0);
    const fresh = await renewLink(staff, { id: made.id });
    await expect(comingBy(made.link)).rejects.toThrow("opens nothing");
    expect((await comingBy(fresh.link)).id).toBe(guest.id);
    expect(await getAccess(staff, { id: made.id })).toMatchObject({
      guest: true,
      opened_time: 0,
      expire_time: fresh.expire_time,
    });
  });

  test("says the first time that it was read, and only where somebody came by it", async () => {
    await noteOpened(await aCustomer());
    expect((await getAccess(staff, { id: made.id })).opened_time).toBe(0);
    await noteOpened(guest);
    const first = await db().orderLink.findUniqueOrThrow({ where: { orderId: made.id } });
    await noteOpened(guest);
    expect(await db().orderLink.findUniqueOrThrow({ where: { orderId: made.id } })).toEqual(first);
  });

  test("is the studio's to make and to look after: a customer is refused, a missing order is said", async () => {
    for (const verb of [renewLink, getAccess]) {
      await expect(verb(guest, { id: made.id })).rejects.toMatchObject({ kind: "not_allowed" });
      await expect(verb(await aCustomer(), { id: made.id })).rejects.toMatchObject({ kind: "not_allowed" });
      await expect(verb(staff, { id: 2 ** 30 })).rejects.toMatchObject({ kind: "missing" });
    }
  });
});

describe("keeping an account", () => {
  let guest: Viewer;
  let made: Awaited<ReturnType<typeof orderForCustomer>>;
  beforeEach(async () => {
    made = await orderForCustomer(staff, draft());
    guest = await comingBy(made.link);
  });
  const account = (email: string) => ({ real_name: "Mara L.", email, password: "a long enough secret" });
  const signIn = (email: string) =>
    login(
      { viewer: null, locale: "en", address: "192.0.2.9" },
      {
        platform: "website",
        email,
        password: "a long enough secret",
      },
    );

  test("makes the guest somebody who signs in: the same person, with the same orders", async () => {
    const other = await orderForCustomer(staff, draft({ email: `mara${count}@people.test` }));
    expect(await keepAccount(guest, account("Kept@People.test"))).toEqual({ id: guest.id });
    expect(await signIn("kept@people.test")).toMatchObject({ id: guest.id, real_name: "Mara L." });
    const { onlyOrder, until, ...signedIn } = guest;
    for (const { id } of [made, other]) expect((await getOrder(signedIn, { id })).user.id).toBe(guest.id);
    for (const { link } of [made, other]) await expect(comingBy(link)).rejects.toThrow("opens nothing");
    expect(await getAccess(staff, { id: made.id })).toMatchObject({ guest: false });
  });

  test("may go by the address to which the studio wrote", async () => {
    await keepAccount(guest, account(`mara${count}@people.test`));
    expect(await signIn(`mara${count}@people.test`)).toMatchObject({ id: guest.id });
  });

  test("takes nobody else's address", async () => {
    await aCustomer({ email: "theirs@people.test" });
    await expect(keepAccount(guest, account("Theirs@people.test"))).rejects.toMatchObject({
      fields: { email: [{ rule: "taken" }] },
    });
    expect((await comingBy(made.link)).guest).toBe(true);
  });

  test("is for those who came by a link, once", async () => {
    const { customer } = await anOrder();
    await expect(keepAccount(customer, account("a@people.test"))).rejects.toMatchObject({
      kind: "not_allowed",
    });
    const twice = ["b@people.test", "c@people.test"].map((email) => keepAccount(guest, account(email)));
    const outcomes = await Promise.allSettled(twice);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { kind: "conflict", reason: "has_account" },
    });
  });

  test("nobody gets into a guest's account by a password before there is one", async () => {
    await expect(signIn(`mara${count}@people.test`)).rejects.toMatchObject({ reason: "wrong_password" });
    expect((await getAccess(staff, { id: made.id })).ended).toBe(false);
    await endLinks(staff, { id: made.id });
    expect((await getAccess(staff, { id: made.id })).ended).toBe(true);
    await expect(comingBy(made.link)).rejects.toThrow("opens nothing");
  });
});
