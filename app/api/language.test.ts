import { expect, test } from "vitest";
import { loginEndpoint, registerEndpoint } from "@/schemas/endpoints/accounts";
import { acceptInvitationEndpoint } from "@/schemas/endpoints/staff";
import { db } from "@/server/db";
import { inviteColleague } from "@/server/staff/invite-colleague";
import { aCustomer, anOwner, PASSWORD } from "@/server/testing/factories";
import { call } from "@/server/testing/wire";

const CHINESE = { "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" };
const ENGLISH = { "accept-language": "en-GB" };
const languageOf = async (id: number) => (await db().user.findUniqueOrThrow({ where: { id } })).language;

async function register(email: string, headers: Record<string, string>): Promise<number> {
  const { data } = await call(registerEndpoint, { headers, body: { email, password: PASSWORD } });
  return data.id;
}

async function signIn(id: number, headers: Record<string, string>): Promise<void> {
  const { email } = await db().user.findUniqueOrThrow({ where: { id } });
  const body = { platform: "website", email, password: PASSWORD };
  expect((await call(loginEndpoint, { headers, body })).data.id).toBe(id);
}

test("somebody who makes an account in Chinese is written to in Chinese", async () => {
  expect(await languageOf(await register("mei@people.test", CHINESE))).toBe("zh");
});

test("somebody who chose a language on the page before is written to in it", async () => {
  const headers = { ...ENGLISH, cookie: "theme=dark; locale=zh" };
  expect(await languageOf(await register("lan@people.test", headers))).toBe("zh");
});

test("a colleague who accepts an invitation in Chinese is written to in Chinese", async () => {
  const { link } = await inviteColleague(await anOwner(), { role: "staff", note: "Jun" });
  const body = {
    code: link.split("/").at(-1),
    real_name: "Jun",
    email: "jun@people.test",
    password: PASSWORD,
  };
  const { data } = await call(acceptInvitationEndpoint, { headers: CHINESE, body });
  expect(await languageOf(data.id)).toBe("zh");
});

test("somebody who never chose a language is written to in the one in which they sign in, and keeps it", async () => {
  const { id } = await aCustomer();
  expect(await languageOf(id)).toBeNull();
  await signIn(id, CHINESE);
  expect(await languageOf(id)).toBe("zh");
  await signIn(id, ENGLISH);
  expect(await languageOf(id)).toBe("zh");
});

test("a program that asks for no language, or for one that we do not speak, chooses none for anybody", async () => {
  const id = await register("noor@people.test", {});
  const programs: Record<string, string>[] = [{}, { "accept-language": "*" }, { "accept-language": "nl-NL" }];
  for (const headers of programs) {
    await signIn(id, headers);
    expect(await languageOf(id)).toBeNull();
  }
});
