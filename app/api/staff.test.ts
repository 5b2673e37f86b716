import { expect, test } from "vitest";
import { type Endpoint, replyOf } from "@/schemas/endpoint";
import { getAccountEndpoint } from "@/schemas/endpoints/accounts";
import { listAuditEndpoint } from "@/schemas/endpoints/audit";
import {
  acceptInvitationEndpoint,
  changeRoleEndpoint,
  inviteColleagueEndpoint,
  joinStaffEndpoint,
  listInvitationsEndpoint,
  listStaffEndpoint,
  removeColleagueEndpoint,
  renewInvitationEndpoint,
  revokeInvitationEndpoint,
} from "@/schemas/endpoints/staff";
import { aCustomer, anOwner } from "@/server/testing/factories";
import { call, keyOf, tokenOf } from "@/server/testing/wire";

test("from an invitation to the end of somebody's access, every reply is exactly what its schema says", async () => {
  const owner = await anOwner();
  const headers = { ...(await tokenOf(owner)), "x-forwarded-for": "192.0.2.7" };
  const as = async (endpoint: Endpoint, input: object, by: Record<string, string> = headers) => {
    const given = endpoint.method === "GET" ? { query: input } : { body: input };
    const reply = await call(endpoint, { headers: by, ...given });
    expect(reply, endpoint.path).toMatchObject({ status: 200, code: 0, msg: "" });
    expect(replyOf(endpoint).parse(reply.body), endpoint.path).toEqual(reply.body);
    return reply.data;
  };
  const codeOf = async (role: string) =>
    (await as(inviteColleagueEndpoint, { role, note: "" })).link.split("/").at(-1);

  const unused = await as(inviteColleagueEndpoint, { role: "owner" });
  expect(await as(listInvitationsEndpoint, {})).toHaveLength(1);
  expect(await as(renewInvitationEndpoint, { id: unused.id })).toMatchObject({ mail: "none" });
  await as(revokeInvitationEndpoint, { id: unused.id });
  const account = await as(
    acceptInvitationEndpoint,
    {
      code: await codeOf("staff"),
      real_name: "Jonas",
      email: "jonas@people.test",
      password: "a long enough secret",
    },
    {},
  );
  const theirs = { Token: account.token };
  expect(await as(getAccountEndpoint, {}, theirs)).toMatchObject({ role: "staff" });
  await as(joinStaffEndpoint, { code: await codeOf("owner") }, await tokenOf(await aCustomer()));
  await as(changeRoleEndpoint, { id: account.id, role: "owner" });
  expect(await as(listStaffEndpoint, {})).toHaveLength(3);
  await as(removeColleagueEndpoint, { id: account.id });
  expect(await call(getAccountEndpoint, { headers: theirs })).toMatchObject({ code: 1001 });

  const { entries } = await as(listAuditEndpoint, { user_id: owner.id });
  expect(entries[0]).toMatchObject({ act: "colleague_removed", actor_id: owner.id, address: "192.0.2.7" });
  const program = await keyOf(owner, ["read", "write", "staff"]);
  expect(await call(listStaffEndpoint, { headers: program })).toMatchObject({ code: 1002 });
});
