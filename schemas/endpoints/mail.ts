import * as z from "zod";
import { endpoint } from "../endpoint";
import { MAIL_TEMPLATE } from "../examples/mail";
import { MailState, MailTest, MailTestDraft } from "../mail";
import { MailTemplate, MailTemplateDraft, MailTemplateQuery } from "../mail-template";

const { standard: _, preview: __, updated_time: ___, ...draft } = MAIL_TEMPLATE;
const { reader, kind, language } = draft;

export const getMailStateEndpoint = endpoint({
  method: "GET",
  path: "/api/mail/state",
  summary: "Learn whether the shop's mail goes out",
  about:
    "For the owner alone (`1002`). Says from which address mails come, whether they can be answered, how many wait, and which were given up and why.",
  data: MailState,
  example: {
    input: {},
    data: {
      sends: true,
      from: "desk@willowlane.example",
      reply_to: "reply@willowlane.example",
      waiting: 0,
      failed: [],
    },
  },
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

export const listMailTemplatesEndpoint = endpoint({
  method: "GET",
  path: "/api/mail/template/list",
  summary: "List how mails are worded (owner)",
  about:
    "For the owner alone (`1002`): each mail by who reads it, what it is about and its language, with an example filled in. Lists of what waits on several orders keep the wording that Atelier comes with.",
  data: z.array(MailTemplate),
  example: { input: {}, data: [MAIL_TEMPLATE] },
});

export const saveMailTemplateEndpoint = endpoint({
  method: "POST",
  path: "/api/mail/template/save",
  summary: "Word a mail anew (owner)",
  about:
    "For the owner alone (`1002`). It counts for mails that are written from now on. `-1` with `data.fields` when it names something in braces that no mail has, or a mail that this reader never gets.",
  input: MailTemplateDraft,
  data: MailTemplate,
  example: { input: draft, data: MAIL_TEMPLATE },
});

export const resetMailTemplateEndpoint = endpoint({
  method: "POST",
  path: "/api/mail/template/reset",
  summary: "Give a mail its standard wording back (owner)",
  about: "For the owner alone (`1002`). Does nothing where it has the standard wording already.",
  input: MailTemplateQuery,
  data: MailTemplate,
  example: {
    input: { reader, kind, language },
    data: {
      ...MAIL_TEMPLATE,
      subject: "{title} (order {order})",
      opening: "Hello {name},\n\nthere is news on “{title}”, order {order} at {shop}.",
      closing: "",
      standard: true,
      preview: {
        subject: "Two rings for Mei and Jonas (order 188)",
        opening:
          "Hello Mei Tan,\n\nthere is news on “Two rings for Mei and Jonas”, order 188 at Willow Lane Studios.",
        closing: "",
      },
      updated_time: 0,
    },
  },
});
