import { describe, expect, test } from "vitest";
import { ORDER_STATUSES } from "@/domain/order/status";
import { MAX_INT32 } from "./common";
import {
  changedRequestFor,
  OrderListQuery,
  OrderQuery,
  OrderReason,
  OrderRequest,
  OrderUpdate,
  QuoteAcceptance,
  statusOfWire,
  WIRE_STATUS,
} from "./order";
import { ProductField } from "./product";

const REQUEST = { archive_id: 7, title: "A desk", content: "Two metres.", phone: "+86 138 0013 8000" };
const takes = (more: object) => OrderRequest.safeParse({ ...REQUEST, ...more }).success;
const kept = (more: object) => OrderRequest.parse({ ...REQUEST, ...more });

describe("what a customer may submit", () => {
  test("a title has 1 to 200 characters", () => {
    expect(takes({ title: "x" })).toBe(true);
    expect(takes({ title: "x".repeat(200) })).toBe(true);
    expect(takes({ title: "x".repeat(201) })).toBe(false);
    expect(takes({ title: "" })).toBe(false);
    expect(takes({ title: " \n\t　" })).toBe(false);
  });

  test("a description has 1 to 20,000 characters", () => {
    expect(takes({ content: "x" })).toBe(true);
    expect(takes({ content: "x".repeat(20_000) })).toBe(true);
    expect(takes({ content: "x".repeat(20_001) })).toBe(false);
    expect(takes({ content: "   " })).toBe(false);
  });

  test("text is trimmed at its ends before it is counted, and nothing inside is touched", () => {
    expect(kept({ title: `  ${"x".repeat(200)}\n` }).title).toBe("x".repeat(200));
    expect(kept({ content: "\n one\n\n  two \n" }).content).toBe("one\n\n  two");
  });

  test.each([
    ["12345", true],
    ["(0) 12-34 5", true],
    [`${"+".repeat(27)}12345`, true],
    [`${"+".repeat(28)}12345`, false],
    ["1234", false],
    ["+(-) 1234", false],
    ["12345a", false],
    ["12345.", false],
    ["١٢٣٤٥٦", false],
    ["12345\n67890", false],
    ["12345\t67890", false],
    ["", false],
  ])("the phone number “%s”: %s", (phone, fine) => {
    expect(takes({ phone })).toBe(fine);
  });

  test.each(["title", "content", "phone"])(
    "NUL and half characters in %s are refused, not dropped",
    (field) => {
      expect(takes({ [field]: "12345 \u0000 678" })).toBe(false);
      expect(takes({ [field]: "12345 \ud83d 678" })).toBe(false);
    },
  );

  test("whole emoji and every script are kept as they are", () => {
    const title = "🪑 订制书桌 مكتب é";
    expect(kept({ title }).title).toBe(title);
  });

  test("twenty pictures are taken, twenty-one are not", () => {
    const images = (count: number) => Array.from({ length: count }, (_, at) => `https://pic.test/${at}.jpg`);
    expect(takes({ images: images(20) })).toBe(true);
    expect(takes({ images: images(21) })).toBe(false);
    expect(kept({}).images).toEqual([]);
  });

  test.each([
    ["https://pic.test/a.jpg", true],
    ["http://pic.test/a.jpg?size=2#x", true],
    ["HTTPS://PIC.TEST/A.JPG", true],
    ["/api/attachment/file/4kX0uJ7gS2mQ9dWb1cZr5A", true],
    ["/api/attachment/file/short", false],
    ["/pictures/desk.webp", false],
    ["//pic.test/a.jpg", false],
    ["pic.test/a.jpg", false],
    ["javascript:alert(1)", false],
    ["data:image/png;base64,AAAA", false],
    ["file:///etc/passwd", false],
    ["ftp://pic.test/a.jpg", false],
    ["https://pic.test/a b.jpg", false],
    ["https://", false],
    [`https://pic.test/${"a".repeat(1983)}`, true],
    [`https://pic.test/${"a".repeat(1984)}`, false],
  ])("the picture address %.60s: %s", (address, fine) => {
    expect(takes({ images: [address] })).toBe(fine);
  });

  test("the event date is a day or nothing", () => {
    expect(takes({ event_date: "2026-12-24" })).toBe(true);
    expect(kept({ event_date: "" }).event_date).toBe("");
    expect(kept({}).event_date).toBe("");
    expect(takes({ event_date: "2026-02-30" })).toBe(false);
    expect(takes({ event_date: "24.12.2026" })).toBe(false);
  });

  test("fields that nobody asked for are left out, not refused", () => {
    const request = kept({ user_id: 1, status: 3, quote_price: "1", nonsense: {} });
    expect(Object.keys(request).sort()).toEqual(
      ["archive_id", "content", "event_date", "images", "order_extra", "phone", "title"].sort(),
    );
  });

  test("text is text: a number, a list or nothing in its place is refused", () => {
    for (const title of [5, ["x"], {}, null, undefined, true]) expect(takes({ title })).toBe(false);
  });
});

describe("free answers", () => {
  const extra = (order_extra: unknown) => OrderRequest.safeParse({ ...REQUEST, order_extra });
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, "x"]));

  test("fifty are taken, fifty-one are not", () => {
    expect(extra(many(50)).success).toBe(true);
    expect(extra(many(51)).success).toBe(false);
  });

  test("a key has at most 64 characters, a text at most 5,000", () => {
    expect(extra({ ["k".repeat(64)]: "x" }).success).toBe(true);
    expect(extra({ ["k".repeat(65)]: "x" }).success).toBe(false);
    expect(extra({ key: "x".repeat(5000) }).success).toBe(true);
    expect(extra({ key: "x".repeat(5001) }).success).toBe(false);
    expect(extra({ key: ["x".repeat(5001)] }).success).toBe(false);
  });

  test("text, numbers, booleans and lists of text are kept as they are", () => {
    const answers = { text: "gold", number: 17.5, yes: true, list: ["a", "b"], unknown: "kept" };
    expect(extra(answers).data?.order_extra).toEqual(answers);
  });

  test("anything deeper is refused", () => {
    for (const value of [{ a: 1 }, [1], [["a"]], [null]]) expect(extra({ key: value }).success).toBe(false);
    for (const value of ["text", 5, ["a"], true]) expect(extra(value).success).toBe(false);
  });

  test("a key that means something to JavaScript changes nothing in it", () => {
    const parsed = extra(JSON.parse('{"__proto__": {"admin": true}, "constructor": "x", "toString": "y"}'));
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(String(Object.prototype)).toBe("[object Object]");
    if (parsed.success) expect(Object.getPrototypeOf(parsed.data.order_extra)).toBe(Object.prototype);
  });
});

describe("numbers of rows", () => {
  test.each([
    [1, 1],
    ["188", 188],
    [MAX_INT32, MAX_INT32],
    [String(MAX_INT32), MAX_INT32],
  ])("%s names a row", (given, id) => {
    expect(OrderQuery.parse({ id: given }).id).toBe(id);
  });

  test.each([
    0,
    -1,
    "0",
    "-5",
    MAX_INT32 + 1,
    String(MAX_INT32 + 1),
    "99999999999999999999",
    1.5,
    "1.5",
    "1e3",
    "0x1",
    " 1",
    "",
    "abc",
    Number.NaN,
    null,
    true,
    [1],
    {},
  ])("%s does not", (id) => {
    expect(OrderQuery.safeParse({ id }).success).toBe(false);
  });
});

describe("other calls", () => {
  test("a list has pages of at most 100, in either spelling, ten by default", () => {
    expect(OrderListQuery.parse({})).toEqual({ current: 1 });
    expect(OrderListQuery.safeParse({ page_size: "100" }).success).toBe(true);
    expect(OrderListQuery.safeParse({ pageSize: 101 }).success).toBe(false);
    expect(OrderListQuery.safeParse({ page_size: 0 }).success).toBe(false);
    expect(OrderListQuery.safeParse({ current: 0 }).success).toBe(false);
  });

  test("a reason is needed, and has an end", () => {
    expect(OrderReason.safeParse({ id: 1, reason: "x".repeat(2000) }).success).toBe(true);
    expect(OrderReason.safeParse({ id: 1, reason: "x".repeat(2001) }).success).toBe(false);
    expect(OrderReason.safeParse({ id: 1, reason: "  " }).success).toBe(false);
    expect(OrderReason.safeParse({ id: 1 }).success).toBe(false);
  });

  test("a change of the request may leave everything out but the order", () => {
    expect(OrderUpdate.parse({ id: "5" })).toEqual({ id: 5 });
    expect(OrderUpdate.safeParse({ id: 5, title: "" }).success).toBe(false);
  });

  test("accepting names the order in either published way", () => {
    expect(QuoteAcceptance.safeParse({ id: 1 }).success).toBe(true);
    expect(QuoteAcceptance.safeParse({ comm_order_id: "1" }).success).toBe(true);
    expect(QuoteAcceptance.safeParse({}).success).toBe(false);
  });

  test("accepting takes what the publication sends along", () => {
    const published = {
      comm_order_id: 1,
      goods_id: 0,
      quantity: 1,
      goods_sku_id: 0,
      details: [{ goods_id: 1, quantity: 2 }],
      remark: "Ring twice",
      type: "archive",
      coupon_code: "",
      address: { name: "Ana", phone: "12345", country: "PT", postcode: null },
    };
    expect(QuoteAcceptance.parse(published)).toEqual({ ...published, coupon_code: undefined });
  });

  test("accepting refuses what cannot be kept, in names and in values", () => {
    const takes = (more: object) => QuoteAcceptance.safeParse({ id: 1, ...more }).success;
    for (const odd of ["a\u0000b", "\ud83d"]) {
      expect(takes({ details: [{ note: odd }] })).toBe(false);
      expect(takes({ details: [{ [odd]: 1 }] })).toBe(false);
      expect(takes({ address: { name: odd } })).toBe(false);
      expect(takes({ address: { [odd]: "x" } })).toBe(false);
    }
  });
});

describe("statuses on the wire", () => {
  test("they are the published numbers", () => {
    expect(WIRE_STATUS).toEqual({
      pending: 0,
      in_communication: 1,
      quoted: 2,
      quote_accepted: 3,
      quote_rejected: 4,
      cancelled: -1,
    });
  });

  test("each number leads back to its status, and no other number to any", () => {
    for (const status of ORDER_STATUSES) expect(statusOfWire(WIRE_STATUS[status])).toBe(status);
    expect(statusOfWire(5)).toBeUndefined();
  });
});

describe("a request that was noted on the phone, without a number and a required answer", () => {
  const wood = ProductField.parse({ key: "wood", label: "Wood", type: "text", required: true });
  const noted = { ...REQUEST, phone: "", order_extra: {} };
  const refused = (changes: Parameters<typeof changedRequestFor>[1]) =>
    changedRequestFor([wood], changes)
      .safeParse({ ...noted, ...changes })
      .error?.issues.map(({ path }) => path.join("."));

  test("another title is no occasion to ask for them", () => {
    expect(refused({})).toBeUndefined();
  });

  test("whoever answers a question answers the required ones, and a number has to be one", () => {
    expect(refused({ order_extra: { finish: "oiled" } })).toEqual(["order_extra.wood"]);
    expect(refused({ phone: "12345a" })).toEqual(["phone"]);
  });
});
