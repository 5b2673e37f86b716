import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { register } from "./accounts/register";
import { db } from "./db";
import { enclosed, opened, sealed, sealedAddress } from "./sealed";
import { PASSWORD } from "./testing/factories";

test("a stolen database does not tell who was counted, not even to somebody who tries every address", async () => {
  const address = "203.0.113.77";
  await register({ viewer: null, locale: "en", address }, { user_name: "counted", password: PASSWORD });
  const rows = await db().attempt.findMany();
  expect(rows.map(({ key }) => key)).toContain(`register:${sealedAddress(address)}`);
  const guesses = ["sha256", "md5", "sha1"].flatMap((way) =>
    (["hex", "base64url"] as const).map((form) => createHash(way).update(address).digest(form).slice(0, 16)),
  );
  for (const guess of [address, ...guesses]) expect(JSON.stringify(rows)).not.toContain(guess);
});

test("the same name or address is counted under the same, and others under others", () => {
  expect(sealed("ana@people.test")).toBe(sealed("ana@people.test"));
  expect(sealed("ana@people.test")).toMatch(/^[\w-]{22}$/);
  const all = ["192.0.2.1", "192.0.2.2", "unknown", "", "2001:db8::1", "2001:db8:0:1::1"].map(sealedAddress);
  expect(new Set(all).size).toBe(all.length);
});

test("whoever has a whole network of IPv6 addresses is one caller", () => {
  expect(sealedAddress("2001:db8:1:2:ffff::9")).toBe(sealedAddress("2001:0db8:1:2::1"));
  expect(sealedAddress("::ffff:192.0.2.1")).toBe(sealedAddress("192.0.2.1"));
  expect(sealedAddress("fe80::1%eth0")).toBe(sealedAddress("fe80::2"));
});

test("what is enclosed is opened again, looks different every time, and nobody can alter it", () => {
  const text = '{"key":"atl_…","name":"书桌"}';
  const [one, other] = [enclosed(text), enclosed(text)];
  expect([opened(one), opened(other)]).toEqual([text, text]);
  expect(one).not.toBe(other);
  expect(Buffer.from(one, "base64url").includes("atl_")).toBe(false);
  const altered = Buffer.from(one, "base64url");
  altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
  expect(() => opened(altered.toString("base64url"))).toThrow();
});
