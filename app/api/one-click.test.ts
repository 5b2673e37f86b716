import { expect, test } from "vitest";
import { db } from "@/server/db";
import { getsMail } from "@/server/mail/gets-mail";
import { stopLinks } from "@/server/mail/stop-link";
import { aCustomer } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { routesAt } from "@/server/testing/wire";

const tokenOf = (call: string) => call.split("/").at(-1) ?? "";

/** As a mail program does (RFC 8058, section 3.2): no cookie, and nothing of us in the body. */
async function press(call: string): Promise<Response> {
  const { POST } = await routesAt("/api/mail/stop/[token]");
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return POST(new Request(call, { method: "POST", headers, body: "List-Unsubscribe=One-Click" }));
}

test("somebody who presses the button of their mail program gets no more mail, and nothing else changes", async () => {
  const [mei, other] = [await aCustomer(), await aCustomer()];
  const [call, others] = [stopLinks(mei.id).call, stopLinks(other.id).call];
  expect(await getsMail(tokenOf(call))).toBe(true);
  expect((await press(call)).status).toBe(204);
  expect((await press(call)).status).toBe(204);
  expect(await getsMail(tokenOf(call))).toBe(false);
  expect(await getsMail(tokenOf(others))).toBe(true);
  expect(await db().notificationSwitch.count({ where: { userId: mei.id, channel: { not: "mail" } } })).toBe(
    0,
  );
});

test("looking at the address changes nothing, and leads to the page with the button", async () => {
  const { call, page } = stopLinks((await aCustomer()).id);
  const { GET } = await routesAt("/api/mail/stop/[token]");
  const reply = await GET(new Request(call));
  expect([reply.status, reply.headers.get("location")]).toEqual([303, new URL(page).pathname]);
  expect(await getsMail(tokenOf(call))).toBe(true);
});

test("an address that we did not make changes nothing, and says nothing", async () => {
  const { call } = stopLinks((await aCustomer()).id);
  const before = await stored();
  for (const made of [`${call}x`, call.slice(0, -3), call.replace(/[^/]+$/, "nobody")])
    expect((await press(made)).status, made).toBe(204);
  expect(await stored()).toBe(before);
});
