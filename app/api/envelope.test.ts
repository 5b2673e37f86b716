import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { loginEndpoint } from "@/schemas/endpoints/accounts";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { createOrderEndpoint, listOrdersEndpoint } from "@/schemas/endpoints/orders";
import { db } from "@/server/db";
import { aCustomer, aProduct, aRequest, PASSWORD } from "@/server/testing/factories";
import { call, tokenOf } from "@/server/testing/wire";

let customer: Viewer;
let headers: { Token: string };
beforeAll(async () => {
  customer = await aCustomer();
  headers = await tokenOf(customer);
});

const POSTS = ENDPOINTS.filter(({ method, path }) => method === "POST" && path !== "/api/attachment/upload");

describe.each(POSTS)("the body of $path", (endpoint) => {
  test("has to be JSON by its own word", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "text/json",
    ])
      expect(
        await call(endpoint, { headers: { ...headers, "content-type": type }, raw: "{}" }),
        type,
      ).toMatchObject({ status: 415, code: -1 });
    for (const type of ["application/json", "application/json; charset=utf-8", "Application/JSON"])
      expect(
        await call(endpoint, { headers: { ...headers, "content-type": type }, raw: "{}" }),
        type,
      ).toMatchObject({ status: 200, code: -1 });
  });

  test("is refused beyond a megabyte, whether it says so or not", async () => {
    const type = { ...headers, "content-type": "application/json" };
    const large = JSON.stringify({ content: "x".repeat(1024 * 1024) });
    const stream = new Blob([large]).stream();
    expect(await call(endpoint, { headers: type, raw: stream })).toMatchObject({
      status: 413,
      code: -1,
      msg: "The body is too large: at most 1 MB.",
    });
    expect(
      await call(endpoint, { headers: { ...type, "content-length": String(2 ** 21) }, raw: "{}" }),
    ).toMatchObject({ status: 413 });
  });

  test("that breaks off is no mistake of ours", async () => {
    const type = { ...headers, "content-type": "application/json" };
    const announced = { ...type, "content-length": "500" };
    for (const sent of [type, announced]) {
      const raw = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"comm'));
          controller.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
        },
      });
      expect(await call(endpoint, { headers: sent, raw })).toMatchObject({
        status: 400,
        code: -1,
        msg: "The body broke off before all of it was there. Send it again.",
      });
    }
  });

  test("that is broken names the body", async () => {
    const type = { ...headers, "content-type": "application/json" };
    for (const raw of [
      "",
      "{",
      "{'a': 1}",
      "undefined",
      "NaN",
      "\u0000",
      new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    ])
      expect(await call(endpoint, { headers: type, raw })).toMatchObject({
        status: 200,
        code: -1,
        data: { fields: { body: ["This is not valid JSON."] } },
      });
  });

  test("that is JSON but no object is refused", async () => {
    for (const body of [null, 5, "text", true, [], [{}]])
      expect(await call(endpoint, { headers, body }), JSON.stringify(body)).toMatchObject({
        status: 200,
        code: -1,
        data: { fields: expect.anything() },
      });
  });
});

describe.each(ENDPOINTS.filter(({ paged }) => paged))("a page of $path", (endpoint) => {
  test("has a hundred rows at most, in either spelling, and more is refused, not cut", async () => {
    for (const spelling of ["page_size", "pageSize"])
      for (const size of [101, 100_000, 0, -1, "all"]) {
        const reply = await call(endpoint, { headers, query: { [spelling]: size } });
        expect(reply, `${spelling}=${size}`).toMatchObject({
          status: 200,
          code: -1,
          data: { fields: { [spelling]: [expect.any(String)] } },
        });
      }
  });
});

describe("the envelope", () => {
  test("names every bad field, the first one in msg, and stores nothing", async () => {
    const before = await db().order.count();
    const body = {
      archive_id: "abc",
      title: " ",
      content: "x",
      phone: "12",
      images: ["nowhere"],
      order_extra: { a: {} },
    };
    const reply = await call(createOrderEndpoint, { headers, body });
    expect(reply).toMatchObject({ status: 200, code: -1 });
    expect(Object.keys(reply.data.fields)).toEqual([
      "archive_id",
      "title",
      "phone",
      "images.0",
      "order_extra.a",
    ]);
    const [[field, [first]]] = Object.entries(reply.data.fields) as [[string, string[]]];
    expect(reply.msg).toBe(`${field}: ${first}`);
    expect(await db().order.count()).toBe(before);
  });

  test("speaks Chinese to whoever asks for it", async () => {
    const chinese = { ...headers, "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" };
    const reply = await call(createOrderEndpoint, { headers: chinese, body: {} });
    expect(reply.data.fields.title).toEqual(["请填写此项。"]);
    expect(await call(listOrdersEndpoint, { headers: { "accept-language": "zh" } })).toMatchObject({
      msg: "请先登录。",
    });
  });

  test("numbers may come as text, and fields nobody knows are ignored", async () => {
    const product = await aProduct();
    const body = {
      ...aRequest(product.id),
      archive_id: String(product.id),
      user_id: 1,
      whatever: { deep: [1] },
    };
    const { data } = await call(createOrderEndpoint, { headers, body });
    expect(await db().order.findUnique({ where: { id: data.id } })).toMatchObject({
      customerId: customer.id,
    });
  });

  test("carries the id under which the call is in the log: the caller's own, if it is a plain word", async () => {
    const own = await call(listOrdersEndpoint, { headers: { ...headers, "x-request-id": "partner-0001" } });
    expect(own.headers.get("x-request-id")).toBe("partner-0001");
    const odd = await call(listOrdersEndpoint, { headers: { ...headers, "x-request-id": "x y" } });
    expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("is never kept by anything on the way", async () => {
    const replies = [await call(listOrdersEndpoint, { headers }), await call(listOrdersEndpoint)];
    for (const reply of replies) expect(reply.headers.get("cache-control")).toBe("no-store");
  });

  test("too many wrong passwords are 429 with the seconds to wait", async () => {
    const body = { platform: "website", email: "guessed@people.test", password: "wrong" };
    const place = { "x-forwarded-for": "198.51.100.7" };
    for (let at = 0; at < 8; at++)
      expect(await call(loginEndpoint, { headers: place, body })).toMatchObject({
        status: 200,
        code: -1,
        msg: "The name or the password is not right.",
      });
    const limited = await call(loginEndpoint, { headers: place, body });
    expect(limited).toMatchObject({ status: 429, code: -1 });
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await call(loginEndpoint, { headers: { "x-forwarded-for": "198.51.100.8" }, body })).toMatchObject(
      { status: 200 },
    );
  });

  test("the token of a login opens the rest", async () => {
    const { id } = await aCustomer({ email: "opens@people.test" });
    const { data } = await call(loginEndpoint, {
      body: { platform: "website", email: "opens@people.test", password: PASSWORD, remember: 1 },
    });
    expect(data).toMatchObject({ id, email: "opens@people.test", role: "customer" });
    expect(await call(listOrdersEndpoint, { headers: { Token: data.token } })).toMatchObject({
      code: 0,
      data: [],
      total: 0,
    });
  });
});
