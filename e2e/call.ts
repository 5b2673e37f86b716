export type Call = { token?: string; body?: object; headers?: Record<string, string> };
export type Reply = {
  code: number;
  msg: string;
  // biome-ignore lint/suspicious/noExplicitAny: replies are checked against their schemas elsewhere.
  data: any;
  total?: number;
  status: number;
  by: string | null;
};

/** Calls the API of a site as a program does: a POST when there is a body. */
export async function callAt(
  address: string,
  path: string,
  { token, body, headers }: Call = {},
): Promise<Reply> {
  const answer = await fetch(`${address}/api/${path}`, {
    ...(body && { method: "POST", body: JSON.stringify(body) }),
    headers: { "content-type": "application/json", ...(token && { token }), ...headers },
  });
  return { ...(await answer.json()), status: answer.status, by: answer.headers.get("x-answered-by") };
}
