import { expect, test } from "vitest";
import { contactFile } from "./contact";

test("a contact is a file that an address book reads", () => {
  expect(
    contactFile({ name: "Mrs Fan", phone: "+86 21 6437 0000", email: "fan@library.test" }).split("\r\n"),
  ).toEqual([
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:Mrs Fan",
    "N:Mrs Fan;;;;",
    "TEL:+86 21 6437 0000",
    "EMAIL:fan@library.test",
    "END:VCARD",
    "",
  ]);
});

test("nobody's name adds a line of its own", () => {
  const file = contactFile({ name: "Fan; A, \\\r\nTEL:110", email: "fan@library.test" });
  expect(file).toContain("FN:Fan\\; A\\, \\\\\\nTEL:110\r\n");
  expect(file).not.toMatch(/^TEL/m);
});
