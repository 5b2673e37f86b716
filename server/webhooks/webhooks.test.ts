import dns from "node:dns/promises";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { MOST_ENDPOINTS } from "@/domain/webhook/webhook";
import { WebhookDraft } from "@/schemas/webhook";
import { db } from "@/server/db";
import { LimitedError } from "@/server/errors";
import { sendMessage } from "@/server/messages/send-message";
import { aCustomer, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { answers, Receiver } from "@/server/testing/receiver";
import { allowThisMachine, aWebhook } from "@/server/testing/webhooks";
import { allowPrivateWebhooks } from "./allow-private-webhooks";
import { createWebhook } from "./create-webhook";
import { deleteWebhook } from "./delete-webhook";
import { getWebhook } from "./get-webhook";
import { listWebhookDeliveries } from "./list-webhook-deliveries";
import { listWebhooks } from "./list-webhooks";
import { replayWebhookDelivery } from "./replay-webhook-delivery";
import { revealWebhookSecret } from "./reveal-webhook-secret";
import { rotateWebhookSecret } from "./rotate-webhook-secret";
import { testWebhook } from "./test-webhook";
import { updateWebhook } from "./update-webhook";

let receiver: Receiver;
beforeEach(async () => {
  receiver = await new Receiver().open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await allowThisMachine(false);
  await receiver.close();
});

const nameMeans = (address: string) =>
  vi.spyOn(dns, "lookup").mockResolvedValue([{ address, family: 4 }] as never);
const create = (viewer: Viewer, draft: Partial<WebhookDraft> & { url: string }) =>
  createWebhook(viewer, WebhookDraft.parse(draft));
const refusedFor = (rule: string) => ({ kind: "invalid", fields: { url: [{ rule, values: {} }] } });

describe("making a webhook", () => {
  test("anybody with an account makes one, and is given the secret that signs", async () => {
    nameMeans("1.1.1.1");
    for (const viewer of [await aCustomer(), await aStaff(), await anOwner()]) {
      const made = await create(viewer, {
        url: "https://partner.example/hook",
        description: "The workshop's board",
        event_types: ["order.send_quote", "order.submitted", "order.send_quote"],
      });
      expect(made).toMatchObject({
        url: "https://partner.example/hook",
        description: "The workshop's board",
        event_types: ["order.submitted", "order.send_quote"],
        enabled: true,
        last_day: { delivered: 0, pending: 0, failed: 0 },
      });
      expect(() => new Webhook(made.secret)).not.toThrow();
      const { secret: _, ...listed } = made;
      expect(await listWebhooks(viewer)).toEqual([listed]);
      expect(await revealWebhookSecret(viewer, made)).toEqual({ secret: made.secret });
    }
  });

  test("an address that leads nowhere, or where we do not call, is refused with the reason", async () => {
    const viewer = await aCustomer();
    const refused = (url: string) => expect(create(viewer, { url })).rejects;
    await refused("https://127.0.0.1/").toMatchObject(refusedFor("webhook_private_address"));
    nameMeans("10.0.0.7");
    await refused("https://inside.example/").toMatchObject(refusedFor("webhook_private_address"));
    nameMeans("1.1.1.1");
    await refused("http://partner.example/").toMatchObject(refusedFor("webhook_https"));
    vi.spyOn(dns, "lookup").mockRejectedValue(new Error("ENOTFOUND"));
    await refused("https://nowhere.example/").toMatchObject(refusedFor("webhook_no_such_host"));
    expect(await listWebhooks(viewer)).toEqual([]);
  });

  test.each([
    "ftp://a.example/",
    "javascript:alert(1)",
    "/hook",
    "partner.example",
    "https://",
    "https://a b/",
  ])("“%s” is no address for it", (url) => {
    expect(WebhookDraft.safeParse({ url }).success).toBe(false);
  });

  test.each(["https://user:secret@a.example/", "https://user@a.example/"])("nor is “%s”", (url) => {
    expect(WebhookDraft.safeParse({ url }).error?.issues).toMatchObject([
      { params: { rule: "webhook_url_credentials" } },
    ]);
  });

  test("a customer has three at most, even if two are made at once, and the studio more", async () => {
    const [customer, staff] = [await aCustomer(), await aStaff()];
    for (let count = 1; count < MOST_ENDPOINTS.customer; count += 1) await aWebhook(customer, receiver);
    const too = await meanwhile(
      () => aWebhook(customer, receiver),
      () => aWebhook(customer, receiver),
    );
    expect(too).toMatchObject({ kind: "conflict", reason: "too_many_webhooks", values: { most: 3 } });
    for (let count = 0; count <= MOST_ENDPOINTS.customer; count += 1) await aWebhook(staff, receiver);
    expect(await listWebhooks(staff)).toHaveLength(4);
  });
});

describe("the shop's own network", () => {
  test("the owner lets webhooks lead there, and no longer", async () => {
    const [owner, customer] = [await anOwner(), await aCustomer()];
    expect(await allowPrivateWebhooks(owner, { allowed: true })).toEqual({ allowed: true });
    expect(await create(customer, { url: receiver.url })).toMatchObject({ url: receiver.url });
    await allowPrivateWebhooks(owner, { allowed: false });
    await expect(create(customer, { url: receiver.url })).rejects.toMatchObject(refusedFor("webhook_https"));
  });

  test("nobody else does", async () => {
    for (const viewer of [await aCustomer(), await aStaff()])
      await expect(allowPrivateWebhooks(viewer, { allowed: true })).rejects.toMatchObject({
        kind: "not_allowed",
      });
    expect(await db().shop.findUnique({ where: { id: 1 } })).toMatchObject({ privateWebhooks: false });
  });
});

describe("changing a webhook", () => {
  test("changes what is given and leaves the rest", async () => {
    const viewer = await aCustomer();
    const { secret: _, ...made } = await aWebhook(viewer, receiver, { description: "Board" });
    const given = { id: made.id, event_types: ["order.cancel" as const] };
    expect(await updateWebhook(viewer, given)).toEqual({ ...made, event_types: ["order.cancel"] });
    expect(await updateWebhook(viewer, { id: made.id, description: "", enabled: false })).toEqual({
      ...made,
      event_types: ["order.cancel"],
      description: "",
      enabled: false,
      stopped_for: "by_owner",
    });
    expect(await updateWebhook(viewer, { id: made.id, enabled: true })).toMatchObject({ stopped_for: null });
  });

  test("holds a new address to the same rules, and lets the old one be", async () => {
    const viewer = await aCustomer();
    const { id } = await aWebhook(viewer, receiver);
    await allowThisMachine(false);
    await expect(updateWebhook(viewer, { id, url: "https://10.0.0.1/" })).rejects.toMatchObject(
      refusedFor("webhook_private_address"),
    );
    expect(await updateWebhook(viewer, { id, url: receiver.url, description: "Same" })).toMatchObject({
      url: receiver.url,
    });
  });

  test("two secrets made at once: the first one made is the one that overlaps", async () => {
    const viewer = await aCustomer();
    const hook = await aWebhook(viewer, receiver);
    let first = "";
    const second = await meanwhile(
      async () => {
        first = (await rotateWebhookSecret(viewer, hook)).secret;
      },
      () => rotateWebhookSecret(viewer, hook),
    );
    expect(await db().webhookEndpoint.findUnique({ where: { id: hook.id } })).toMatchObject({
      secret: (second as { secret: string }).secret,
      previousSecret: first,
    });
  });

  test("what is removed is gone with its log, and nothing more is sent there", async () => {
    const { id, customer, staff } = await anOrder();
    const hook = await aWebhook(customer, receiver);
    await sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Hello" });
    expect(await deleteWebhook(customer, hook)).toEqual({ id: hook.id });
    expect(await listWebhooks(customer)).toEqual([]);
    expect(await db().webhookDelivery.count({ where: { endpointId: hook.id } })).toBe(0);
    await sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Hello again" });
    await expect(deleteWebhook(customer, hook)).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("removing it twice at once: one does it, and the other finds nothing", async () => {
    const viewer = await aCustomer();
    const hook = await aWebhook(viewer, receiver);
    const other = await meanwhile(
      () => deleteWebhook(viewer, hook),
      () => deleteWebhook(viewer, hook),
    );
    expect(other).toMatchObject({ kind: "not_allowed" });
  });
});

test("whoever sends a message again while its webhook is being removed finds nothing", async () => {
  const { id: order, customer } = await anOrder();
  const hook = await aWebhook(customer, receiver);
  await sendMessage(customer, { comm_order_id: order, message_type: "text", content: "Hello" });
  const [delivery] = (await listWebhookDeliveries(customer, { id: hook.id, current: 1 })).rows;
  const again = await meanwhile(
    () => deleteWebhook(customer, hook),
    () => replayWebhookDelivery(customer, { delivery_id: delivery?.id ?? "" }),
  );
  expect(again).toMatchObject({ kind: "not_allowed" });
});

describe("trying a webhook", () => {
  test("sends a signed message now and tells what came back; the log stays as it is", async () => {
    const viewer = await aCustomer();
    const hook = await aWebhook(viewer, receiver);
    receiver.answer = answers(202, "got it");
    expect(await testWebhook(viewer, hook)).toEqual({
      delivered: true,
      http_status: 202,
      problem: null,
      duration_ms: expect.any(Number),
      response: "got it",
    });
    const { body, headers } = receiver.last;
    expect(new Webhook(hook.secret).verify(body, headers as Record<string, string>)).toMatchObject({
      type: "webhook.test",
      data: { webhook_id: hook.id },
    });
    receiver.answer = answers(500);
    expect(await testWebhook(viewer, hook)).toMatchObject({ delivered: false, problem: "status" });
    expect(await listWebhookDeliveries(viewer, { id: hook.id, current: 1 })).toEqual({ rows: [], total: 0 });
    expect(await getWebhook(viewer, hook)).toMatchObject({ failing_since: null });
  });

  test("does so also while it is switched off, but not where we do not call any more", async () => {
    const viewer = await aCustomer();
    const hook = await aWebhook(viewer, receiver);
    await updateWebhook(viewer, { id: hook.id, enabled: false });
    expect(await testWebhook(viewer, hook)).toMatchObject({ delivered: true });
    await allowThisMachine(false);
    expect(await testWebhook(viewer, hook)).toMatchObject({ delivered: false, problem: "private_address" });
    expect(receiver.received).toHaveLength(1);
  });

  test("is limited, so that nobody knocks at somebody's door with it", async () => {
    const viewer = await aCustomer();
    const hook = await aWebhook(viewer, receiver);
    for (let time = 0; time < 20; time += 1) await testWebhook(viewer, hook);
    await expect(testWebhook(viewer, hook)).rejects.toBeInstanceOf(LimitedError);
    expect(receiver.received).toHaveLength(20);
  });
});

test("a key that acts for less than its owner neither finds nor makes webhooks, which would hear of more", async () => {
  const staff = await aStaff();
  const hook = await aWebhook(staff, receiver);
  const key: Viewer = { ...staff, role: "customer", keyId: 1 };
  expect(await listWebhooks(key)).toEqual([]);
  const asked = [
    () => aWebhook(key, receiver),
    () => rotateWebhookSecret(key, hook),
    () => updateWebhook(key, { id: hook.id, url: receiver.url }),
  ];
  for (const ask of asked) await expect(ask()).rejects.toMatchObject({ kind: "not_allowed" });
  const whole: Viewer = { ...staff, keyId: 2 };
  expect(await listWebhooks(whole)).toHaveLength(1);
  expect(await aWebhook(whole, receiver)).toMatchObject({ url: receiver.url });
});

test("somebody else's webhook is the same as none, for staff and owner, too", async () => {
  const hook = await aWebhook(await aCustomer(), receiver);
  for (const stranger of [await aCustomer(), await aStaff(), await anOwner()]) {
    expect(await listWebhooks(stranger)).toEqual([]);
    for (const id of [hook.id, 999_999]) {
      const asked = [
        () => getWebhook(stranger, { id }),
        () => updateWebhook(stranger, { id, enabled: false }),
        () => deleteWebhook(stranger, { id }),
        () => rotateWebhookSecret(stranger, { id }),
        () => revealWebhookSecret(stranger, { id }),
        () => testWebhook(stranger, { id }),
        () => listWebhookDeliveries(stranger, { id, current: 1 }),
      ];
      for (const ask of asked)
        await expect(ask()).rejects.toMatchObject({ kind: "not_allowed", reason: "not_allowed" });
    }
  }
  expect(receiver.received).toEqual([]);
  expect(await db().webhookEndpoint.findUnique({ where: { id: hook.id } })).toMatchObject({
    secret: hook.secret,
    stoppedFor: null,
  });
});
