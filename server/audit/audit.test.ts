import { beforeAll, describe, expect, test } from "vitest";
import type { AuditAct } from "@/domain/audit";
import type { Viewer } from "@/domain/viewer";
import { AuditedEvents, AuditPage } from "@/schemas/audit";
import { DeskExportQuery } from "@/schemas/desk";
import { FeedQuery } from "@/schemas/event";
import { MessageDraft } from "@/schemas/message";
import { ProductDraft } from "@/schemas/product-draft";
import { changePassword } from "@/server/accounts/change-password";
import { checkPassword } from "@/server/accounts/check-password";
import { db, transaction } from "@/server/db";
import { exportDesk } from "@/server/desk/export-desk";
import { listEvents } from "@/server/events/list-events";
import { makeKey } from "@/server/keys/make-key";
import { revokeKey } from "@/server/keys/revoke-key";
import { sendMessage } from "@/server/messages/send-message";
import { confirmOrder } from "@/server/orders/confirm-order";
import { getOrder } from "@/server/orders/get-order";
import { saveProduct } from "@/server/products/save-product";
import { deleteQuoteTemplate } from "@/server/quote-templates/delete-quote-template";
import { renameQuoteTemplate } from "@/server/quote-templates/rename-quote-template";
import { saveQuoteTemplate } from "@/server/quote-templates/save-quote-template";
import { removeReply } from "@/server/replies/remove-reply";
import { saveReply } from "@/server/replies/save-reply";
import { getShop } from "@/server/shops/get-shop";
import { updateShop } from "@/server/shops/update-shop";
import { acceptInvitation } from "@/server/staff/accept-invitation";
import { changeRole } from "@/server/staff/change-role";
import { inviteColleague } from "@/server/staff/invite-colleague";
import { removeColleague } from "@/server/staff/remove-colleague";
import { revokeInvitation } from "@/server/staff/revoke-invitation";
import { aCustomer, aKeyDraft, anOrder, anOwner, aStaff, PASSWORD } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { aWebhook } from "@/server/testing/webhooks";
import { deleteWebhook } from "@/server/webhooks/delete-webhook";
import { rotateWebhookSecret } from "@/server/webhooks/rotate-webhook-secret";
import { updateWebhook } from "@/server/webhooks/update-webhook";
import { audit } from "./audit";
import { findActors } from "./find-actors";
import { listAudit } from "./list-audit";
import { listAuditedEvents } from "./list-audited-events";

let owner: Viewer;
beforeAll(async () => {
  owner = { ...(await anOwner({ name: "Ada" })), address: "192.0.2.7" };
});

/** What the record has got since. */
async function notedBy(work: () => Promise<unknown>) {
  const [last] = (await listAudit(owner, { limit: 1 })).entries;
  await work();
  const { entries } = await listAudit(owner, { limit: 100 });
  return entries.filter(({ id }) => id > (last?.id ?? 0)).reverse();
}

const draft = (more: object = {}) =>
  ProductDraft.parse({
    title: "Cards",
    url_token: "cards",
    description: "Printed by hand",
    price_from: "12",
    usual_days: 3,
    reply_hours: 8,
    ...more,
  });

describe("who did what", () => {
  test("is noted with who, when, from where and what was changed", async () => {
    const begun = Math.floor(Date.now() / 1000);
    const noted = await notedBy(async () => {
      const { currency_locked: _, ...shop } = await getShop(owner);
      await updateShop(owner, { ...shop, name: "Harbour Press" });
      await updateShop(owner, { ...shop, name: "Harbour Press" });
      const { id } = await saveProduct(owner, draft());
      await saveProduct(owner, draft({ id, price_from: "13", open: false }));
      await saveProduct(owner, draft({ id, price_from: "13", open: false }));
    });
    expect(noted.map(({ act }) => act)).toEqual(["shop_changed", "product_added", "product_changed"]);
    expect(noted[0]).toMatchObject({
      actor_id: owner.id,
      actor_name: "Ada",
      actor_role: "owner",
      key_id: 0,
      address: "192.0.2.7",
      about: "Harbour Press",
      data: { changed: ["name"] },
    });
    expect(noted[0]?.created_time).toBeGreaterThanOrEqual(begun);
    expect(noted[2]).toMatchObject({ about: "Cards", data: { changed: ["priceFrom", "open"] } });
    expect(AuditPage.parse({ entries: noted, next: 0 }).entries).toEqual(noted);
  });

  test("staff, keys, webhooks and passwords are in it, and nothing secret is", async () => {
    const secrets: string[] = [];
    const noted = await notedBy(async () => {
      const first = await inviteColleague(owner, { role: "staff", note: "Jonas" });
      await revokeInvitation(owner, { id: first.id });
      const { link } = await inviteColleague(owner, { role: "staff", note: "Jonas" });
      const code = link.split("/").at(-1) ?? "";
      const caller = { viewer: null, locale: "en", address: "192.0.2.8" } as const;
      const given = { code, real_name: "Jonas", email: "jonas@people.test", password: PASSWORD };
      const { id } = await acceptInvitation(caller, given);
      await changeRole(owner, { id, role: "owner" });
      const jonas: Viewer = { id, role: "owner", name: "Jonas", locale: "en", address: "192.0.2.8" };
      const key = await makeKey(jonas, aKeyDraft({ name: "Stock" }));
      await revokeKey(jonas, { id: key.id });
      const hook = await aWebhook(jonas, { url: "https://127.0.0.1:9/hook" });
      await updateWebhook(jonas, { id: hook.id, enabled: false });
      const { secret } = await rotateWebhookSecret(jonas, { id: hook.id });
      await deleteWebhook(jonas, { id: hook.id });
      await changePassword(jonas, { current: PASSWORD, next: "another secret", again: "another secret" });
      await removeColleague(owner, { id });
      secrets.push(code, key.key, hook.secret, secret, PASSWORD, "another secret");
    });
    const acts: AuditAct[] = [
      "colleague_invited",
      "invitation_withdrawn",
      "colleague_invited",
      "colleague_joined",
      "role_changed",
      "key_made",
      "key_revoked",
      "webhook_made",
      "webhook_changed",
      "webhook_secret_renewed",
      "webhook_removed",
      "password_changed",
      "colleague_removed",
    ];
    expect(noted.map(({ act }) => act)).toEqual(acts);
    expect(noted[3]).toMatchObject({ actor_name: "Jonas", address: "192.0.2.8", data: { role: "staff" } });
    expect(noted.at(-1)).toMatchObject({ actor_name: "Ada", about: "Jonas" });
    for (const secret of secrets) expect(JSON.stringify(noted)).not.toContain(secret);
  });

  test("saved replies, quote templates and exports are in it, too", async () => {
    const noted = await notedBy(async () => {
      const { id: reply } = await saveReply(owner, { name: "noted", text: "Noted" });
      await removeReply(owner, { id: reply });
      const { id } = await saveQuoteTemplate(owner, { name: "Oak", quote_content: "Oak", lines: [] });
      await renameQuoteTemplate(owner, { id, name: "Ash" });
      await deleteQuoteTemplate(owner, { id });
      await exportDesk(owner, DeskExportQuery.parse({}));
    });
    expect(noted.map(({ act, about }) => [act, about])).toEqual([
      ["reply_saved", "noted"],
      ["reply_removed", "noted"],
      ["quote_template_saved", "Oak"],
      ["quote_template_renamed", "Ash"],
      ["quote_template_removed", "Ash"],
      ["orders_exported", expect.stringMatching(/\.csv$/)],
    ]);
  });

  test("tells with which key a program did it", async () => {
    const [entry] = await notedBy(() => saveProduct({ ...owner, keyId: 12 }, draft({ url_token: "by-key" })));
    expect(entry).toMatchObject({ act: "product_added", actor_id: owner.id, key_id: 12 });
  });

  test("is kept or lost with what was done", async () => {
    const noted = await notedBy(() =>
      transaction(async () => {
        await saveProduct(owner, draft({ url_token: "lost" }));
        throw new Error("and then it broke");
      }).catch(() => {}),
    );
    expect(noted).toEqual([]);
  });

  test("is about those who work here: of customers nothing is noted", async () => {
    const customer = await aCustomer();
    const noted = await notedBy(async () => {
      await makeKey(customer, aKeyDraft());
      await changePassword(customer, {
        current: PASSWORD,
        next: "another secret",
        again: "another secret",
      });
    });
    expect(noted).toEqual([]);
  });

  test("a sign-in that was locked is noted once, for those who work here only", async () => {
    const [staff, customer] = [await aStaff({ name: "Berta" }), await aCustomer()];
    const noted = await notedBy(async () => {
      for (const { id } of [staff, customer]) {
        const { email } = await db().user.findUniqueOrThrow({ where: { id } });
        for (let tries = 0; tries < 12; tries++)
          await checkPassword({ name: String(email), password: "wrong" }, "192.0.2.66").catch(() => {});
      }
    });
    expect(noted).toHaveLength(1);
    expect(noted[0]).toMatchObject({
      act: "sign_in_locked",
      actor_id: 0,
      actor_role: null,
      about_id: staff.id,
      about: "Berta",
      address: "192.0.2.66",
    });
  });
});

describe("what was done with orders", () => {
  test("is told with who, when, from where and by which key, page by page, newest first", async () => {
    const staff = { ...(await aStaff({ name: "Dora" })), address: "192.0.2.44" };
    const { id, customer } = await anOrder();
    await confirmOrder(staff, { id });
    await sendMessage(
      { ...staff, keyId: 7 },
      MessageDraft.parse({ comm_order_id: id, message_type: "text", content: "Which oak?" }),
    );
    await sendMessage(
      { ...customer, address: "192.0.2.99" },
      MessageDraft.parse({ comm_order_id: id, message_type: "text", content: "Red" }),
    );

    const all = await listAuditedEvents(owner, { user_id: staff.id, limit: 10 });
    expect(all.entries).toMatchObject([
      { type: "message_sent", comm_order_id: id, actor_name: "Dora", address: "192.0.2.44", key_id: 7 },
      {
        type: "confirm",
        comm_order_id: id,
        actor_name: "Dora",
        address: "192.0.2.44",
        key_id: 0,
        from: 0,
        to: 1,
      },
    ]);
    expect(AuditedEvents.parse(all)).toEqual(all);
    const [first] = all.entries;
    const newest = await listAuditedEvents(owner, { user_id: staff.id, limit: 1 });
    expect(newest).toEqual({ entries: [first], next: first?.id });
    const behind = await listAuditedEvents(owner, { user_id: staff.id, limit: 1, before: newest.next });
    expect(behind).toEqual({ entries: [all.entries[1]], next: 0 });
    const decided = await listAuditedEvents(owner, { user_id: staff.id, only: "decisions", limit: 10 });
    expect(decided.entries).toEqual([all.entries[1]]);
    expect(await findActors(owner)).toContainEqual({ id: staff.id, name: "Dora" });
  });

  test("is never told of customers, and nobody else reads where it was done from", async () => {
    const staff = { ...(await aStaff()), address: "192.0.2.45" };
    const { id, customer } = await anOrder();
    await confirmOrder(staff, { id });
    await sendMessage(
      { ...customer, address: "192.0.2.98" },
      MessageDraft.parse({ comm_order_id: id, message_type: "text", content: "Red" }),
    );
    const events = await db().event.findMany({ where: { orderId: id }, orderBy: { id: "asc" } });
    expect(events.map(({ address }) => address)).toEqual([null, "192.0.2.45", null]);
    const told = [
      await getOrder(customer, { id }),
      await listEvents(customer, FeedQuery.parse({ comm_order_id: id })),
    ];
    expect(JSON.stringify(told)).not.toContain("192.0.2.");
  });
});

describe("reading it", () => {
  test("goes page by page, newest first, and by person", async () => {
    const other = await anOwner({ name: "Cleo" });
    for (const actor of [owner, other, owner, other, other]) await audit(actor, "password_changed");
    const first = await listAudit(owner, { user_id: other.id, limit: 2 });
    const second = await listAudit(owner, { user_id: other.id, limit: 2, before: first.next });
    const ids = [...first.entries, ...second.entries].map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(ids).toEqual([...ids].sort((one, next) => next - one));
    expect(first.next).toBe(first.entries[1]?.id);
    expect(second.next).toBe(0);
    const people = (await findActors(owner)).map(({ name }) => name);
    expect(people).toEqual(expect.arrayContaining(["Ada", "Cleo", "Jonas"]));
    expect(people).toEqual([...people].sort());
  });

  test("is for the owner alone", async () => {
    for (const viewer of [await aStaff(), await aCustomer()]) {
      const before = await stored();
      await expect(listAudit(viewer, { limit: 10 })).rejects.toMatchObject({ kind: "not_allowed" });
      await expect(listAuditedEvents(viewer, { limit: 10 })).rejects.toMatchObject({ kind: "not_allowed" });
      await expect(findActors(viewer)).rejects.toMatchObject({ kind: "not_allowed" });
      expect(await stored()).toBe(before);
    }
  });
});
