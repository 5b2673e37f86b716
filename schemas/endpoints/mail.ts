import { endpoint } from "../endpoint";
import { MailState, MailTest, MailTestDraft } from "../mail";

export const getMailStateEndpoint = endpoint({
  method: "GET",
  path: "/api/mail/state",
  summary: "Learn whether the shop's mail goes out",
  about:
    "For the owner alone (`1002`). Says from which address mails come, how many wait, and which were given up and why.",
  data: MailState,
  example: { input: {}, data: { sends: true, from: "desk@willowlane.example", waiting: 0, failed: [] } },
});

export const sendTestMailEndpoint = endpoint({
  method: "POST",
  path: "/api/mail/test",
  summary: "Send a test mail, to see whether that works",
  about:
    "For the owner alone (`1002`), to any address. The reply comes when the mail server has answered, and says what it said. `-1` where the shop names no mail server; `429` after too many.",
  input: MailTestDraft,
  data: MailTest,
  example: {
    input: { address: "wei@willowlane.example" },
    data: { address: "wei@willowlane.example", delivered: true, problem: "" },
  },
});
