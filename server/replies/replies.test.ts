import { expect, test } from "vitest";
import { db } from "@/server/db";
import { aCustomer, anOwner, aStaff } from "@/server/testing/factories";
import { listReplies } from "./list-replies";
import { removeReply } from "./remove-reply";
import { saveReply } from "./save-reply";

const namesOf = async () => (await listReplies(await aStaff())).map(({ name }) => name);

test("what one of the staff saves, all of them find by its name, change and remove", async () => {
  const [staff, owner] = [await aStaff(), await anOwner()];
  const late = await saveReply(staff, { name: "late", text: "Sorry, {customer}." });
  await saveReply(owner, { name: "hello", text: "Hello" });
  expect(late).toMatchObject({ name: "late", text: "Sorry, {customer}." });
  expect(await namesOf()).toEqual(["hello", "late"]);

  const changed = await saveReply(owner, { id: late.id, name: "delay", text: "It takes longer." });
  expect(changed).toMatchObject({ id: late.id, name: "delay", text: "It takes longer." });
  expect(await removeReply(owner, { id: late.id })).toEqual({ id: late.id });
  expect(await namesOf()).toEqual(["hello"]);
});

test("a name is one reply's, also when two save it in the same moment", async () => {
  const [staff, colleague] = [await aStaff(), await aStaff()];
  const both = await Promise.allSettled([
    saveReply(staff, { name: "price", text: "One" }),
    saveReply(colleague, { name: "price", text: "Two" }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const other = await saveReply(staff, { name: "size", text: "Which size?" });
  await expect(saveReply(staff, { id: other.id, name: "price", text: "Mine" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { name: [{ rule: "reply_name_taken" }] },
  });
  await expect(saveReply(staff, { id: other.id, name: "size", text: "How wide?" })).resolves.toMatchObject({
    text: "How wide?",
  });
});

test("one that a colleague has removed meanwhile is neither changed nor removed", async () => {
  const staff = await aStaff();
  const { id } = await saveReply(staff, { name: "gone", text: "Gone" });
  await removeReply(staff, { id });
  await expect(removeReply(staff, { id })).rejects.toMatchObject({ kind: "missing", reason: "no_reply" });
  await expect(saveReply(staff, { id, name: "gone", text: "Back" })).rejects.toMatchObject({
    kind: "missing",
  });
  expect(await namesOf()).not.toContain("gone");
});

test("there is an end to how many are saved", async () => {
  const staff = await aStaff();
  const there = await db().savedReply.count();
  const rows = Array.from({ length: 200 - there }, (_, nth) => ({ name: `filling-${nth}`, text: "…" }));
  await db().savedReply.createMany({ data: rows });
  const more = saveReply(staff, { name: "one-more", text: "…" });
  await expect(more).rejects.toMatchObject({ kind: "conflict", reason: "too_many_replies" });
});

test("customers neither read nor write them", async () => {
  const [staff, customer] = [await aStaff(), await aCustomer()];
  const [{ id, name, text } = { id: 0, name: "", text: "" }] = await listReplies(staff);
  const refusal = { kind: "not_allowed" };
  await expect(listReplies(customer)).rejects.toMatchObject(refusal);
  await expect(saveReply(customer, { name: "mine", text: "Mine" })).rejects.toMatchObject(refusal);
  await expect(saveReply(customer, { id, name, text: "Mine" })).rejects.toMatchObject(refusal);
  await expect(removeReply(customer, { id })).rejects.toMatchObject(refusal);
  expect(await listReplies(staff)).toContainEqual(expect.objectContaining({ id, name, text }));
});
