import type { Viewer } from "@/domain/viewer";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { markRead } from "@/server/messages/mark-read";
import { createOrder } from "@/server/orders/create-order";
import { expireQuote } from "@/server/quotes/expire-quotes";
import type { Person } from "./accounts";
import type { Calendar } from "./calendar";
import type { DemoPaper } from "./paper";
import { lastDay, perform } from "./perform";
import type { DemoPicture } from "./picture";
import { stamp } from "./stamp";
import type { Deed, Story } from "./story";
import { uploadPaper, uploadPicture } from "./upload";

export type Cast = { people: Record<Person, Viewer>; products: Map<string, number> };

type Told = { story: Story; id: number; seq: number };
type Scene = { told: Told; at: Date } & (
  | { by: Person; deed: Deed | "requests" }
  | { by: "time"; deed: "expires" }
);

const DESK: readonly Person[] = ["owner", "staff"];

/** Lets all orders happen, in the order in which the demo says that they happened, so that all numbers rise with time. */
export async function tellStories(tx: Tx, stories: Story[], cast: Cast, calendar: Calendar): Promise<void> {
  const begun = now();
  const tellings = stories.map((story) => ({ story, id: 0, seq: 0 }));
  const scenes = tellings.flatMap((told) => scenesOf(told, calendar, begun));
  scenes.sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const scene of scenes) {
    const { told, at } = scene;
    await play(tx, scene, cast);
    told.seq = await stamp(tx, { orderId: told.id, seq: told.seq, begun }, at);
    if (scene.by !== "time") await readAsTheyGo(told, scene.by, cast);
  }
  for (const told of tellings) {
    await setLastDays(tx, told);
    await readTheRest(told, cast);
  }
}

async function play(tx: Tx, { told, at, by, deed }: Scene, cast: Cast): Promise<void> {
  if (deed === "requests") told.id = await request(tx, told.story, cast, at);
  else if (deed === "expires") await letExpire(tx, told);
  else await perform(tx, { viewer: cast.people[by], id: told.id, at }, deed);
}

async function letExpire(tx: Tx, told: Told): Promise<void> {
  await setLastDays(tx, told);
  await expireQuote(told.id);
}

/** A step that would come before the one above it, because the demo is filled in at night, comes a minute after it. */
function scenesOf(told: Told, calendar: Calendar, begun: Date): Scene[] {
  const { customer, when, steps } = told.story;
  const all = [[when, customer, "requests"] as const, ...steps];
  let last = 0;
  return all.map(([time, by, deed]) => {
    last = Math.min(Math.max(calendar.instant(time).getTime(), last + 60_000), begun.getTime() - 1000);
    return { told, at: new Date(last), by, deed } as Scene;
  });
}

async function request(tx: Tx, { product, customer, request: asked }: Story, cast: Cast, at: Date) {
  const viewer = cast.people[customer];
  const { answers, files = {}, images = [], event_date = "", ...texts } = asked;
  const upload = (given: DemoPicture | DemoPaper) =>
    "of" in given ? uploadPicture(tx, viewer, given, at) : uploadPaper(tx, viewer, given, at);
  const uploadAll = async (given: DemoPicture[]) => {
    const addresses: string[] = [];
    for (const one of given) addresses.push(await upload(one));
    return addresses;
  };
  const order_extra = { ...answers };
  for (const [key, given] of Object.entries(files))
    order_extra[key] = Array.isArray(given) ? await uploadAll(given) : await upload(given);
  const archive_id = cast.products.get(product);
  if (!archive_id) throw new Error(`the demo has no product ${product}`);
  const filled = { ...texts, archive_id, images: await uploadAll(images), order_extra, event_date };
  return (await createOrder(viewer, filled)).id;
}

/** Whoever acts has seen everything up to there; the desk shares what it knows. */
async function readAsTheyGo({ story, id }: Told, by: Person, { people }: Cast): Promise<void> {
  const side = DESK.includes(by) ? DESK : [by];
  for (const person of side) if (story.unread?.includes(person)) await markRead(people[person], { id });
}

async function readTheRest({ story, id }: Told, { people }: Cast): Promise<void> {
  for (const person of [story.customer, ...DESK])
    if (!story.unread?.includes(person)) await markRead(people[person], { id });
}

async function setLastDays(tx: Tx, { story, id }: Told): Promise<void> {
  const quotes = await tx.quote.findMany({ where: { orderId: id }, orderBy: { version: "asc" } });
  const sent = story.steps.flatMap(([, , deed]) =>
    deed !== "expires" && "quotes" in deed ? [deed.quotes] : [],
  );
  for (const [at, row] of quotes.entries()) {
    const quote = sent[at];
    if (quote)
      await tx.quote.update({ where: { id: row.id }, data: { validUntil: lastDay(row.createdAt, quote) } });
  }
}
