import { test as base, expect } from "@playwright/test";
import { FollowedStream } from "./followed-stream";
import { PrivateDesk } from "./private-desk";

type Shop = { desk: PrivateDesk; customer: string; order: number };

/** One desk served by two programs at once, and an order on it. */
const test = base.extend<{ shop: Shop }>({
  shop: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const desk = new PrivateDesk();
      try {
        await desk.start({ instances: 2 });
        const customer = await desk.join("ana");
        const body = {
          archive_id: await desk.offer(),
          title: "Shelf",
          content: "Three boards.",
          phone: "12345",
        };
        const { data } = await desk.call("communication/order/create", { token: customer, body });
        await use({ desk, customer, order: data.id });
      } finally {
        await desk.remove();
      }
    },
    { timeout: 120_000 },
  ],
});
test.setTimeout(180_000); // starting everything anew takes its time on a busy machine

const say = ({ desk, customer: token, order }: Shop, content: string) =>
  desk.call("communication/message/send", {
    token,
    body: { comm_order_id: order, message_type: "text", content },
  });
const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `Word ${from + at}`);

test("the program that holds a stream is killed: its reader goes on at the other, and misses nothing", async ({
  shop,
}) => {
  const { desk, customer } = shop;
  const streams = [
    await FollowedStream.open(desk.address, customer),
    await FollowedStream.open(desk.address, customer),
  ];
  expect(new Set(streams.map(({ by }) => by)).size).toBe(2);
  for (const word of words(0, 6)) await say(shop, word); // by both programs in turn
  for (const stream of streams) expect(await stream.hears(6)).toEqual(words(0, 6));

  const killed = await desk.killApplication({ only: "first" });
  const [broken] = streams.filter(({ by }) => killed.includes(by));
  expect(await broken?.ended()).toBe("broken");
  for (const word of words(6, 12)) await say(shop, word);
  await broken?.comeBack();
  await say(shop, "Word 12");
  for (const stream of streams) expect(await stream.hears(13)).toEqual(words(0, 13));
  expect(new Set(streams.map(({ by }) => by)).size).toBe(1);
});

test("a program that is asked to stop ends its streams in good order, and at once", async ({ shop }) => {
  const { desk, customer } = shop;
  const stream = await FollowedStream.open(desk.address, customer);
  const [stopped, ending] = [desk.stopApplication(), stream.ended()];
  expect(await ending).toBe("ended");
  await stopped;
});
