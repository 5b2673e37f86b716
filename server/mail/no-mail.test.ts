import { expect, test } from "vitest";
import { anOwner } from "@/server/testing/factories";
import { getMailState } from "./get-mail-state";
import { sendTestMail } from "./send-test-mail";

test("the owner of a shop that names no mail server is told so", async () => {
  const owner = await anOwner();
  await expect(sendTestMail(owner, { address: "ed@shop.test" })).rejects.toMatchObject({
    kind: "conflict",
    reason: "no_mail_server",
  });
  expect(await getMailState(owner)).toEqual({ sends: false, from: "", reply_to: "", waiting: 0, failed: [] });
});
