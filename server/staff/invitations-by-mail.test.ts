import PostalMime from "postal-mime";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { Caller } from "@/server/caller";
import { db } from "@/server/db";
import { LimitedError } from "@/server/errors";
import { claimMails } from "@/server/mail/claim-mails";
import { purgeMails } from "@/server/mail/purge-mails";
import { sendMail } from "@/server/mail/send-mail";
import { postOffice } from "@/server/mail/smtp";
import { aCustomer, anOwner, aStaff } from "@/server/testing/factories";
import { MailServer } from "@/server/testing/mail-server";
import { stored } from "@/server/testing/stored";
import { acceptInvitation } from "./accept-invitation";
import { inviteColleague } from "./invite-colleague";
import { listInvitations } from "./list-invitations";
import { renewInvitation } from "./renew-invitation";
import { revokeInvitation } from "./revoke-invitation";
import { findInvitation } from "./take-invitation";

const DAY_MS = 24 * 3600 * 1000;
const anybody: Caller = { viewer: null, locale: "en", address: "192.0.2.1" };
const later = (ms: number) => vi.useFakeTimers({ now: Date.now() + ms, toFake: ["Date"] });

let server: MailServer;
let owner: Viewer;
beforeAll(async () => {
  server = await new MailServer().open();
  vi.stubEnv("SMTP_URL", server.url());
  vi.stubEnv("MAIL_FROM", "desk@shop.test");
});
beforeEach(async () => {
  vi.useRealTimers();
  server.refusal = null;
  server.taken.length = 0;
  await db().invitation.deleteMany();
  await db().attempt.deleteMany();
  owner = await anOwner({ name: "Olive" });
});
afterAll(async () => {
  vi.useRealTimers();
  await server.close();
});

const invite = (more: object = {}) =>
  inviteColleague(owner, { role: "staff", note: "Jonas", email: "Jonas@People.test", ...more });
const codeIn = (link: string) => link.split("/").at(-1) ?? "";

/** Makes one attempt at everything that is due. */
async function sendDue(): Promise<void> {
  const office = postOffice();
  if (!office) throw new Error("no mail server");
  for (const one of await claimMails(10)) await sendMail(one, office);
}

/** What came in, as its reader reads it. */
const received = () =>
  Promise.all(server.taken.map(async ({ raw }) => (await PostalMime.parse(raw)).text ?? ""));

test("a colleague gets the link by mail and comes in by it, and nothing of it is kept", async () => {
  const made = await invite();
  expect(made).toMatchObject({ email: "jonas@people.test", mail: "waiting", mail_problem: "" });
  await sendDue();
  expect(server.taken).toMatchObject([{ to: ["jonas@people.test"] }]);
  const [text = ""] = await received();
  for (const said of ["Olive invites you to the staff of", "serves once, until", made.link])
    expect(text).toContain(said);
  expect(server.taken[0]?.raw).toMatch(/^Subject: Olive invites you to work at/m);
  expect(server.taken[0]?.raw).not.toContain("List-Unsubscribe");
  expect(await listInvitations(owner)).toMatchObject([{ email: "jonas@people.test", mail: "sent" }]);
  expect(await db().mail.findMany()).toMatchObject([{ state: "delivered", text: "", html: "" }]);
  const code = codeIn(/\/invitations\/\S+/.exec(text)?.[0] ?? "");
  const given = { real_name: "Jonas", email: "jonas@home.test", password: "a long enough secret" };
  expect(await acceptInvitation(anybody, { code, ...given })).toMatchObject({ role: "staff" });
  expect(await db().mail.count()).toBe(0);
});

test("the mail is in the language that is chosen, and says as what they come", async () => {
  await invite({ role: "owner", language: "zh" });
  await sendDue();
  const [text] = await received();
  expect(text).toContain("Olive 邀请您成为");
  expect(text).toContain("店主");
});

test("of an invitation that is withdrawn, accepted or over before its mail went out nothing leaves", async () => {
  await revokeInvitation(owner, { id: (await invite()).id });
  const { link } = await invite();
  const given = { real_name: "Jo", email: "jo@people.test", password: "a long enough secret" };
  await acceptInvitation(anybody, { code: codeIn(link), ...given });
  await invite();
  later(8 * DAY_MS);
  await sendDue();
  expect(server.taken).toEqual([]);
  expect(await db().mail.count()).toBe(0);
});

test("one that the mail server puts off is tried again, one that it refuses is given up and its link forgotten", async () => {
  server.refusal = { code: 451, says: "Come back later" };
  await invite();
  await sendDue();
  expect(await listInvitations(owner)).toMatchObject([
    { mail: "waiting", mail_problem: expect.stringContaining("Come back later") },
  ]);
  later(60_000);
  server.refusal = { code: 550, says: "No such mailbox" };
  await sendDue();
  expect(await listInvitations(owner)).toMatchObject([
    { mail: "failed", mail_problem: expect.stringContaining("No such mailbox") },
  ]);
  expect(await db().mail.findMany()).toMatchObject([{ text: "", html: "" }]);
});

test("sent again, the colleague gets a new link, and the one from before opens nothing any more", async () => {
  const first = await invite();
  await sendDue();
  later(60_000);
  const again = await renewInvitation(owner, { id: first.id });
  expect(again).toMatchObject({ id: first.id, note: "Jonas", mail: "waiting" });
  expect(again.expire_time).toBeGreaterThan(first.expire_time);
  await sendDue();
  expect((await received())[1]).toContain(again.link);
  expect(await findInvitation(codeIn(first.link))).toBeNull();
  expect(await findInvitation(codeIn(again.link))).toBe("staff");
  const entry = await db().auditEntry.findFirst({ orderBy: { id: "desc" } });
  expect(entry).toMatchObject({ act: "invitation_renewed", about: "Jonas", actorId: owner.id });
});

test("sending again is for an owner in person, and for an invitation that is open", async () => {
  const { id } = await invite();
  for (const other of [await aStaff(), await aCustomer(), { ...owner, keyId: 1 }]) {
    const before = await stored();
    await expect(renewInvitation(other, { id })).rejects.toMatchObject({ kind: "not_allowed" });
    expect(await stored()).toBe(before);
  }
  await revokeInvitation(owner, { id });
  await expect(renewInvitation(owner, { id })).rejects.toMatchObject({ reason: "no_invitation" });
});

test("nobody is flooded in the shop's name, and who works here is not invited", async () => {
  for (let count = 0; count < 3; count += 1) await invite();
  await expect(invite()).rejects.toBeInstanceOf(LimitedError);
  expect(await invite({ email: "somebody@people.test" })).toMatchObject({ mail: "waiting" });
  await aStaff({ email: "lin@people.test" });
  await expect(invite({ email: "Lin@people.test" })).rejects.toMatchObject({
    fields: { email: [{ rule: "works_here" }] },
  });
});

test("what an invitation that is over was still to say is forgotten", async () => {
  await invite();
  await purgeMails();
  expect(await db().mail.count()).toBe(1);
  later(8 * DAY_MS);
  await purgeMails();
  expect(await db().mail.count()).toBe(0);
});
