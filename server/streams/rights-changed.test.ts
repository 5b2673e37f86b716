import { beforeEach, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { changePassword } from "@/server/accounts/change-password";
import { renewLink } from "@/server/guests/renew-link";
import { makeKey } from "@/server/keys/make-key";
import { revokeKey } from "@/server/keys/revoke-key";
import { endLinks } from "@/server/links/end-links";
import { sendMessage } from "@/server/messages/send-message";
import { changeRole } from "@/server/staff/change-role";
import { removeColleague } from "@/server/staff/remove-colleague";
import { aCustomer, aKeyDraft, anOrder, anOwner, aStaff, PASSWORD } from "@/server/testing/factories";
import { elsewhere, openStream, useHub } from "@/server/testing/open-stream";
import type { ReadStream } from "@/server/testing/read-stream";
import { linkCookieOf } from "@/server/testing/wire";

const ORIGIN = "http://localhost:3000";

type Ending = () => Promise<unknown>;

// It never looks by itself: an end that comes was told.
beforeEach(() => useHub({ everyMs: 3_600_000 }));

const LOST: [string, () => Promise<[ReadStream, Ending]>][] = [
  ["whoever changes their password, in every other window of theirs", ofPassword],
  ["a program whose key is revoked", ofKey],
  ["a colleague who is made an owner, until they come back as one", ofRole],
  ["somebody who does not work here any more", ofColleague],
  ["whoever came by a link that was ended", () => ofLink((staff, id) => endLinks(staff, { id }))],
  ["whoever came by a link that was renewed", () => ofLink((staff, id) => renewLink(staff, { id }), null)],
];

test.each(LOST)("%s hears no more at once, wherever it was done", async (_, prepared) => {
  for (const place of [(work: Ending) => work(), elsewhere]) {
    const [stream, ending] = await prepared();
    await place(ending);
    expect(await stream.ended()).toBe(true);
  }
});

test("nobody else is cut off by that", async () => {
  const { id, customer, staff } = await anOrder();
  const stream = await openStream(staff, { order: id, signals: 1 });
  const [own, ending] = await ofPassword(customer);
  await ending();
  await own.ended();
  await sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Still there" });
  expect(await stream.hears(1)).toHaveLength(1);
});

async function ofPassword(customer?: Viewer): Promise<[ReadStream, Ending]> {
  const person = customer ?? (await aCustomer());
  const next = "another horse battery";
  return [await openStream(person), () => changePassword(person, { current: PASSWORD, next, again: next })];
}

async function ofKey(): Promise<[ReadStream, Ending]> {
  const customer = await aCustomer();
  const { id, key } = await makeKey(customer, aKeyDraft({ scopes: ["read"] }));
  const stream = await openStream(customer, { headers: { Authorization: `Bearer ${key}` } });
  return [stream, () => revokeKey(customer, { id })];
}

async function ofRole(): Promise<[ReadStream, Ending]> {
  const [owner, colleague] = [await anOwner(), await aStaff()];
  return [await openStream(colleague), () => changeRole(owner, { id: colleague.id, role: "owner" })];
}

async function ofColleague(): Promise<[ReadStream, Ending]> {
  const [owner, colleague] = [await anOwner(), await aStaff()];
  return [await openStream(colleague), () => removeColleague(owner, { id: colleague.id })];
}

async function ofLink(end: (staff: Viewer, id: number) => Promise<unknown>, passwordHash?: null) {
  const customer = await aCustomer({ passwordHash });
  const { id, staff } = await anOrder({ customer });
  const { cookie, viewer } = await linkCookieOf(id);
  const stream = await openStream(viewer, { order: id, signals: 1, headers: { cookie, origin: ORIGIN } });
  return [stream, () => end(staff, id)] satisfies [ReadStream, Ending];
}
