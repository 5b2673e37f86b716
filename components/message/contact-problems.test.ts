import { expect, test } from "vitest";
import { MESSAGE_WORDS } from "@/schemas/message";
import { contactProblems } from "./contact-problems";

const FAN = { name: "Mrs Fan", phone: "+86 21 6437 0000", email: "fan@library.test" };

test.each([
  [FAN, {}],
  [{ ...FAN, email: "" }, {}],
  [{ ...FAN, phone: " " }, {}],
  [{ ...FAN, name: " " }, { name: "no_name" }],
  [{ ...FAN, phone: "", email: "" }, { phone: "no_way" }],
  [{ ...FAN, phone: "call me" }, { phone: "bad_phone" }],
  [{ ...FAN, email: "fan at library" }, { email: "bad_email" }],
  [
    { name: "", phone: "1", email: "x" },
    { name: "no_name", phone: "bad_phone", email: "bad_email" },
  ],
])("whoever writes %o is told %o, and what passes is taken by the desk", (contact, problems) => {
  expect(contactProblems(contact)).toEqual(problems);
  const { name: content, ...meta } = contact;
  const given = { content: content.trim(), meta: { phone: meta.phone.trim(), email: meta.email.trim() } };
  expect(MESSAGE_WORDS.contact.safeParse(given).success).toBe(Object.keys(problems).length === 0);
});
