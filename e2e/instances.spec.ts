import { randomUUID } from "node:crypto";
import { type Browser, test as base, expect } from "@playwright/test";
import { runExample } from "./example";
import { orderPage, withoutReload } from "./order-page";
import { newCustomer } from "./people";
import { allShow, phone, saidOn } from "./phone";
import { PrivateDesk } from "./private-desk";
import { messageIn, openReceiver } from "./receiver";

type Shop = { desk: PrivateDesk; customer: string; owner: string; product: number };

/** One desk served by two programs at once, behind a proxy that asks them in turn. */
const test = base.extend<object, { shop: Shop }>({
  shop: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const desk = new PrivateDesk();
      try {
        await desk.start({ instances: 2 });
        const [customer, owner] = [await desk.join("ana"), await desk.join("bo", "owner")];
        await use({ desk, customer, owner, product: await desk.offer() });
      } finally {
        await desk.remove();
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
test.describe.configure({ mode: "default" });
test.setTimeout(120_000); // starting everything anew takes its time on a busy machine

const request = (archive_id: number, title: string) => ({
  archive_id,
  title,
  content: "Three boards.",
  phone: "12345",
});

async function anOrder({ desk, customer, product }: Shop, title = "Shelf"): Promise<number> {
  const { data } = await desk.call("communication/order/create", {
    token: customer,
    body: request(product, title),
  });
  return data.id;
}

test("whoever signed in at one program is known to the other", async ({ shop: { desk, customer } }) => {
  const replies = await Promise.all(
    Array.from({ length: 4 }, () => desk.call("communication/orders", { token: customer })),
  );
  expect(replies.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(new Set(replies.map(({ by }) => by)).size).toBe(2);
});

test("a person's browser session holds at both programs, and a changed password ends it at both", async ({
  shop: { desk },
  playwright,
  browser,
}) => {
  const { id, storageState } = await newCustomer(playwright, desk.address);
  const context = await browser.newContext({ baseURL: desk.address, storageState });
  const page = await context.newPage();
  for (let visit = 0; visit < 4; visit += 1) {
    await page.goto("/account");
    await expect(page).toHaveURL(/\/account$/);
  }
  await desk.query(`UPDATE "User" SET "sessionVersion" = "sessionVersion" + 1 WHERE "id" = $1`, [id]);
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto("/account");
    await expect(page).toHaveURL(/\/sign-in/);
  }
  await context.close();
});

test("wrong passwords are counted over both programs", async ({ shop: { desk } }) => {
  const guess = () => desk.call("login", { body: { user_name: "ana", password: "a wrong guess" } });
  const replies = [];
  for (let count = 0; count < 10; count += 1) replies.push(await guess());
  expect(replies.map(({ status }) => status)).toEqual([...Array(8).fill(200), 429, 429]);
  expect(new Set(replies.slice(0, 8).map(({ by }) => by)).size).toBe(2);
});

test("the same key at both programs at once: one order, and the same reply", async ({ shop }) => {
  const { desk, customer: token, product } = shop;
  for (let round = 0; round < 5; round += 1) {
    const title = `Shelf of round ${round}`;
    const headers = { "Idempotency-Key": randomUUID() };
    const send = () =>
      desk.call("communication/order/create", { token, body: request(product, title), headers });
    const replies = await Promise.all([send(), send(), send(), send()]);
    expect(replies.map(({ code, msg }) => [code, msg])).toEqual(Array(4).fill([0, ""]));
    expect(new Set(replies.map(({ data }) => data.id)).size).toBe(1);
    expect(new Set(replies.map(({ by }) => by)).size).toBe(2);
    const rows = await desk.query(`SELECT "id" FROM "Order" WHERE "title" = $1`, [title]);
    expect(rows).toHaveLength(1);
  }
});

test("the same registration and the same upload at both programs at once: one account, one file", async ({
  shop: { desk, customer: token },
}) => {
  const key = { "Idempotency-Key": randomUUID() };
  const body = { user_name: "twice", password: "correct horse battery" };
  const join = () => desk.call("register", { body, headers: key });
  const accounts = await Promise.all([join(), join(), join(), join()]);
  expect(accounts.map(({ code, msg }) => [code, msg])).toEqual(Array(4).fill([0, ""]));
  expect(new Set(accounts.map(({ data }) => data.id)).size).toBe(1);
  expect(new Set(accounts.map(({ by }) => by)).size).toBe(2);
  const named = await desk.query(`SELECT "id" FROM "User" WHERE "userName" = 'twice'`);
  expect(named).toHaveLength(1);

  const upload = async () => {
    const form = new FormData();
    form.append("file", new Blob(["%PDF-1.4\n%%EOF\n"], { type: "application/pdf" }), "once.pdf");
    const headers = { token, ...key };
    const answer = await fetch(`${desk.address}/api/attachment/upload`, {
      method: "POST",
      headers,
      body: form,
    });
    return { by: answer.headers.get("x-answered-by"), text: await answer.text() };
  };
  const files = await Promise.all([upload(), upload(), upload(), upload()]);
  expect(JSON.parse(files[0]?.text ?? "")).toMatchObject({ code: 0 });
  expect(new Set(files.map(({ text }) => text)).size).toBe(1);
  expect(new Set(files.map(({ by }) => by)).size).toBe(2);
  const rows = await desk.query(`SELECT "id" FROM "Attachment" WHERE "fileName" = 'once.pdf'`);
  expect(rows).toHaveLength(1);
});

test("people who take one name at both programs at once, as a name and as a phone: one has it", async ({
  shop: { desk },
}) => {
  const password = "correct horse battery";
  const replies = await Promise.all(
    [{ user_name: "912000777" }, { phone: "912 000 777" }, { phone: "(912) 000-777" }].map((names) =>
      desk.call("register", { body: { ...names, password } }),
    ),
  );
  expect(replies.map(({ code }) => code).sort()).toEqual([-1, -1, 0]);
});

test("both programs are asked to confirm, to quote and to accept at once: each is done once", async ({
  shop,
}) => {
  const { desk, customer, owner } = shop;
  const id = await anOrder(shop);
  const atBoth = async (path: string, token: string, body: object) => {
    const replies = await Promise.all([desk.call(path, { token, body }), desk.call(path, { token, body })]);
    expect(new Set(replies.map(({ by }) => by)).size).toBe(2);
    return replies.map(({ code }) => code).sort();
  };
  expect(await atBoth("communication/order/confirm", owner, { id })).toEqual([-1, 0]);
  await desk.call("communication/order/quote", {
    token: owner,
    body: { id, quote_price: "99.50", quote_content: "Ash" },
  });
  expect(await atBoth("communication/order/accept", customer, { id })).toEqual([-1, 0]);
  const sales = await desk.query(`SELECT "amount"::int AS amount FROM "SalesOrder" WHERE "orderId" = $1`, [
    id,
  ]);
  expect(sales).toEqual([{ amount: 9950 }]);
});

test("whoever follows the feed while both programs write reads every fact once, in one order", async ({
  shop,
}) => {
  const { desk, customer, owner } = shop;
  const ids = await Promise.all(["One", "Two", "Three"].map((title) => anOrder(shop, title)));
  const read = async (after: number) => {
    const { data } = await desk.call(`communication/events?after=${after}&limit=9`, { token: owner });
    return data as { events: { cursor: number; message: { content: string } | null }[]; next: number };
  };
  let start = 0;
  for (let next = (await read(0)).next; next !== start; next = (await read(start)).next) start = next;

  const words = ids.flatMap((id) =>
    Array.from({ length: 20 }, (_, index) => ({ id, content: `${id}/${index}` })),
  );
  const send = ({ id, content }: (typeof words)[number]) =>
    desk.call("communication/message/send", {
      token: customer,
      body: { comm_order_id: id, message_type: "text", content },
    });
  const writing = Promise.all(words.map(send));
  const facts: { cursor: number; message: { content: string } | null }[] = [];
  while (facts.length < words.length) facts.push(...(await read(facts.at(-1)?.cursor ?? start)).events);
  expect((await writing).map(({ code }) => code)).toEqual(words.map(() => 0));
  expect(facts.map(({ cursor }) => cursor)).toEqual(words.map((_, index) => start + index + 1));
  expect(facts.map(({ message }) => message?.content).sort()).toEqual(
    words.map(({ content }) => content).sort(),
  );
});

test("what was uploaded to one program is served by the other", async ({ shop: { desk, customer } }) => {
  const form = new FormData();
  form.append("file", new Blob(["%PDF-1.4\n%%EOF\n"], { type: "application/pdf" }), "plan.pdf");
  const kept = await fetch(`${desk.address}/api/attachment/upload`, {
    method: "POST",
    headers: { token: customer },
    body: form,
  });
  const { data } = await kept.json();
  const seen = await Promise.all(
    [1, 2].map(() => fetch(data.file_location, { headers: { token: customer } })),
  );
  expect(seen.map(({ headers }) => headers.get("content-type"))).toEqual(Array(2).fill("application/pdf"));
  expect(new Set(seen.map(({ headers }) => headers.get("x-answered-by"))).size).toBe(2);
});

test("each fact reaches a webhook once, whichever program tells it, and signed", async ({ shop }) => {
  const { desk, customer } = shop;
  await desk.query(`UPDATE "Shop" SET "privateWebhooks" = true`);
  const receiver = await openReceiver();
  try {
    const { data } = await desk.call("webhook/create", { token: customer, body: { url: receiver.url } });
    const ids = [await anOrder(shop, "Told one"), await anOrder(shop, "Told two")];
    const words = ids.flatMap((id) => Array.from({ length: 15 }, (_, index) => `${id}, ${index}`));
    await Promise.all(
      words.map((content) =>
        desk.call("communication/message/send", {
          token: customer,
          body: { comm_order_id: Number(content.split(",")[0]), message_type: "text", content },
        }),
      ),
    );
    const all = ids.length + words.length;
    const delivered = async () => {
      const page = await desk.call(`webhook/deliveries?id=${data.id}&page_size=100`, { token: customer });
      return page.data.filter(({ state }: { state: string }) => state === "delivered").length;
    };
    await expect.poll(delivered, { timeout: 60_000 }).toBe(all);
    const told = receiver.received.map((one) => messageIn(one, data.secret).data.cursor);
    expect(told).toHaveLength(all);
    expect(new Set(told).size).toBe(all);
    await desk.call("webhook/delete", { token: customer, body: { id: data.id } });
  } finally {
    receiver.close();
  }
});

test("a program written from the documentation alone orders, hears of the quote, accepts and rebuilds the order", async ({
  shop: { desk, owner, product },
}) => {
  await desk.query(`UPDATE "Shop" SET "privateWebhooks" = true`);
  await desk.join("integrator");
  await desk.query(`UPDATE "User" SET "email" = 'dev@partner.test' WHERE "userName" = 'integrator'`);
  const program = runExample("first-order.ts", [desk.address, "dev@partner.test", "a long enough secret"]);
  const id = Number(await program.says(/^Order (\d+) is in/));
  await desk.call("communication/order/confirm", { token: owner, body: { id } });
  const quote = { id, quote_price: "120.50", quote_content: "In ash, oiled" };
  expect(await desk.call("communication/order/quote", { token: owner, body: quote })).toMatchObject({
    code: 0,
  });
  expect(await program.ended).toBe(0);

  const facts = program.said().flatMap((line) => /^\d{4}-\S+ {2}.+ {2}(\w+)$/.exec(line)?.[1] ?? []);
  expect(facts).toEqual(["submitted", "confirm", "send_quote", "message_sent", "accept_quote"]);
  const [sale] = await desk.query(`SELECT "amount"::int AS amount FROM "SalesOrder" WHERE "orderId" = $1`, [
    id,
  ]);
  expect(sale).toEqual({ amount: 12_050 });
  expect(JSON.parse(program.said().at(-1) ?? "")).toMatchObject({
    title: "Shelf, as in the picture",
    status: 3,
    price: "120.50",
    payable: expect.stringMatching(/^\d+$/),
  });
  const [{ images, productId } = {}] = await desk.query(
    `SELECT "images", "productId" FROM "Order" WHERE "id" = $1`,
    [id],
  );
  expect(images).toHaveLength(1);
  expect(productId).toBe(product);
});

test("a customer and two colleagues in three browsers see everything once and in order while one program dies and comes back", async ({
  shop,
  launchOptions,
}) => {
  const { desk } = shop;
  const names = ["dana", "eve", "finn"]; // nobody's passwords have been guessed at
  const customer = await desk.join("dana");
  for (const colleague of ["eve", "finn"]) await desk.join(colleague, "owner");
  const id = await anOrder({ ...shop, customer }, "For the hall");
  const programs: Browser[] = [];
  try {
    const pages = await Promise.all(names.map((name) => phone(programs, launchOptions, desk.address, name)));
    const open = pages.map(orderPage);
    for (const page of open) await page.open(id);
    for (const page of open) await page.ready();
    const allSay = async (words: string) => {
      for (const [at, page] of open.entries()) await page.say(`${words}, says ${names[at]}`);
    };
    const watched = async () => {
      await allSay("Before");
      await allShow(desk, id, open);
      await desk.killApplication({ only: "first" });
      await allSay("Meanwhile");
      for (const page of open)
        for (const name of names)
          await expect(page.thread.getByText(`Meanwhile, says ${name}`)).toHaveCount(1);
      await allShow(desk, id, open);
      await desk.start({ instances: 2 });
      await allSay("After");
      for (const page of open)
        for (const name of names) await expect(page.thread.getByText(`After, says ${name}`)).toHaveCount(1);
      await allShow(desk, id, open);
    };
    await pages.reduce((watch, page) => () => withoutReload(page, watch), watched)();
    const said = await saidOn(desk, id);
    const expected = ["Before", "Meanwhile", "After"].flatMap((when) =>
      names.map((name) => `${when}, says ${name}`),
    );
    expect([...said].sort()).toEqual([...expected].sort());
    expect(said.map((words) => words.split(",")[0])).toEqual(expected.map((words) => words.split(",")[0]));
  } finally {
    await Promise.all(programs.map((program) => program.close()));
  }
});

test("one of the two dies: the other goes on, and nothing that was acknowledged is gone", async ({
  shop,
}) => {
  const { desk, customer: token } = shop;
  const before = await anOrder(shop, "Before");
  await desk.killApplication({ only: "first" });
  const after = await anOrder(shop, "After");
  for (const id of [before, after])
    expect(await desk.call(`communication/order/detail?id=${id}`, { token })).toMatchObject({
      code: 0,
      data: { id },
    });
});
