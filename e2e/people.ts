import { randomBytes } from "node:crypto";
import type { APIRequestContext, BrowserContextOptions, PlaywrightWorkerArgs } from "@playwright/test";

/** Somebody with an account, their token for the API and their signed-in browser. */
export type Person = {
  id: number;
  name: string;
  email: string;
  password: string;
  token: string;
  storageState: Exclude<BrowserContextOptions["storageState"], string | undefined>;
};

type Playwright = PlaywrightWorkerArgs["playwright"];
type Credentials = { email: string; password: string };
type Account = { id: number; real_name: string; token: string };

export const DEMO = {
  customer: { email: "customer@atelier.test", password: "demo-customer" },
  staff: { email: "staff@atelier.test", password: "demo-staff" },
  owner: { email: "owner@atelier.test", password: "demo-owner" },
} as const;

/** One of the people of the demo, signed in. */
export async function demoPerson(
  playwright: Playwright,
  base: string,
  who: keyof typeof DEMO,
): Promise<Person> {
  return enter(playwright, base, DEMO[who], "/api/login", DEMO[who]);
}

/** A customer who has just made an account, signed in. Nobody else knows them. */
export async function newCustomer(playwright: Playwright, base: string): Promise<Person> {
  const word = randomBytes(5).toString("hex");
  const credentials = { email: `guest-${word}@people.test`, password: `secret-${word}` };
  return enter(playwright, base, credentials, "/api/register", {
    ...credentials,
    real_name: `Guest ${word}`,
  });
}

async function enter(
  playwright: Playwright,
  base: string,
  credentials: Credentials,
  door: "/api/login" | "/api/register",
  body: object,
): Promise<Person> {
  const extraHTTPHeaders = { "X-Forwarded-For": anAddress() };
  const request = await playwright.request.newContext({ baseURL: base, extraHTTPHeaders });
  try {
    const reply = await (await request.post(door, { data: body })).json();
    if (reply.code !== 0) throw new Error(`${door} refused ${credentials.email}: ${reply.msg}`);
    const { id, real_name: name, token } = reply.data as Account;
    await signIn(request, base, credentials);
    return { id, name, ...credentials, token, storageState: await request.storageState() };
  } finally {
    await request.dispose();
  }
}

/** What the sign-in page does, without the page: the context then carries the session. */
async function signIn(request: APIRequestContext, base: string, { email, password }: Credentials) {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const answer = await request.post("/api/auth/callback/credentials", {
    form: { csrfToken, name: email, password, json: "true", callbackUrl: base },
  });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()}`);
}

/** An address of its own for everybody, since attempts are counted by address. */
function anAddress(): string {
  return `10.${[...randomBytes(3)].join(".")}`;
}
