import type { APIRequestContext } from "@playwright/test";
import { type Endpoint, Refused, replyOf } from "../schemas/endpoint";
import { ENDPOINTS } from "../schemas/endpoints/list";
import { expect, test } from "./fixtures";

const SIGNED_IN = ENDPOINTS.filter(({ access }) => access === "signed_in");
const READS = ENDPOINTS.filter(({ method, answers }) => method === "GET" && answers === "envelope");
const NOTHING = "";

/** What goes over the wire, and what comes back: as it was published, or a refusal as it was published. */
async function asked(
  request: APIRequestContext,
  { method, path, ...endpoint }: Endpoint,
  token: string,
  body = "{}",
) {
  const headers = {
    ...(token && { Token: token }),
    ...(method === "POST" && { "content-type": "application/json" }),
  };
  const answer = await request.fetch(path, {
    method,
    headers,
    ...(method === "POST" && { data: Buffer.from(body) }),
  });
  const reply = await answer.json();
  const shape = reply.code === 0 ? replyOf({ method, path, ...endpoint }) : Refused;
  expect(
    shape.safeParse(reply).error?.message,
    `${method} ${path}: ${JSON.stringify(reply).slice(0, 500)}`,
  ).toBeUndefined();
  return { code: reply.code, status: answer.status() };
}

test("whoever is not signed in is told so by every call that asks for it", async ({ request }) => {
  for (const endpoint of SIGNED_IN)
    expect(await asked(request, endpoint, NOTHING), endpoint.path).toMatchObject({ code: 1001 });
});

test("every call that reads answers nobody, a customer and the studio in the shape that is published", async ({
  request,
  demoCustomer,
  owner,
}) => {
  let answered = 0;
  for (const endpoint of READS)
    for (const token of [NOTHING, demoCustomer.token, owner.token])
      answered += (await asked(request, endpoint, token)).code === 0 ? 1 : 0;
  expect(answered, "those that ask for nothing in particular").toBeGreaterThan(READS.length / 2);
});

test("every call that changes something refuses what is no JSON, in the shape that is published", async ({
  request,
  owner,
}) => {
  for (const endpoint of ENDPOINTS.filter(
    ({ method, answers }) => method === "POST" && answers === "envelope",
  ))
    expect((await asked(request, endpoint, owner.token, "[")).code, endpoint.path).not.toBe(0);
});
