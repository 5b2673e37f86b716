import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { STICKERS } from "@/domain/sticker";
import type { Viewer } from "@/domain/viewer";
import { StickerDraft } from "@/schemas/sticker";
import { openFile } from "@/server/attachments/open-file";
import { purgeUploads } from "@/server/attachments/purge-uploads";
import { listAudit } from "@/server/audit/list-audit";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder, anOwner, aStaff, type Situation } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { anUpload, aPicture, upload } from "@/server/testing/uploads";
import { addSticker } from "./add-sticker";
import { arrangeStickers } from "./arrange-stickers";
import { changeSticker } from "./change-sticker";
import { listPack } from "./list-pack";
import { listStickers, stickersFor } from "./list-stickers";
import { removeSticker } from "./remove-sticker";

let owner: Viewer;
let given: Situation;
beforeAll(async () => {
  owner = await anOwner();
  given = await anOrder({ in: "in_communication" });
});

/** A picture of so many pixels, uploaded by the owner. */
const picture = async (size: { width?: number; height?: number } = {}, by = owner) =>
  (await upload(by, await aPicture({ width: 200, height: 160, ...size }), "kiln.png")).file_location;
const add = async (name: string, by = owner) =>
  addSticker(by, StickerDraft.parse({ name, image: await picture({}, by) }));
const send = (content: string, by = given.customer) =>
  sendMessage(by, { comm_order_id: given.id, message_type: "sticker", content });
const offered = async (viewer: Viewer | null) =>
  (await listStickers({ viewer, locale: "en", address: "" })).map(({ name }) => name);
const keyOf = (url: string) => url.split("/").at(-1) ?? "";
const refused = (field: string, rule: string) => ({ fields: { [field]: [{ rule }] } });

describe("a sticker of the shop's own", () => {
  test("is sent by its name, and both sides see its picture", async () => {
    const { url, name } = await add("Fresh from the kiln");
    expect(await offered(given.customer)).toEqual([...STICKERS, name]);
    const sent = await send(name);
    expect(sent).toMatchObject({ message_type: "sticker", content: "Fresh from the kiln", meta: { url } });
    for (const viewer of [given.customer, given.staff]) {
      expect((await getOrder(viewer, { id: given.id })).messages).toContainEqual(sent);
      expect(await openFile(viewer, { key: keyOf(url), size: "full" })).toMatchObject({ mime: "image/png" });
    }
  });

  test("is shown to whoever may talk to the shop, and to nobody else", async () => {
    const { url, name } = await add("For our people");
    expect(await offered(null)).toEqual([...STICKERS]);
    const file = { key: keyOf(url), size: "full" } as const;
    await expect(openFile(null, file)).rejects.toMatchObject({ kind: "unauthenticated" });
    const link = { ...given.customer, onlyOrder: given.id };
    for (const viewer of [await aCustomer(), link]) {
      expect(await offered(viewer)).toContain(name);
      await openFile(viewer, file);
    }
  });

  test("hidden or removed it is offered and sent no more, and what was sent keeps its picture", async () => {
    const hidden = await add("Out of season");
    const removed = await add("Long gone");
    const sent = [await send(hidden.name), await send(removed.name)];
    await changeSticker(owner, { id: hidden.id, hidden: true });
    await removeSticker(owner, { id: removed.id });
    await db().attachment.updateMany({ data: { createdAt: new Date(0) } });
    await purgeUploads();
    for (const { name, url } of [hidden, removed]) {
      expect(await offered(given.customer)).not.toContain(name);
      await expect(send(name)).rejects.toMatchObject(refused("content", "no_sticker"));
      await openFile(given.customer, { key: keyOf(url), size: "full" });
    }
    expect((await getOrder(given.customer, { id: given.id })).messages).toEqual(expect.arrayContaining(sent));
    await changeSticker(owner, { id: hidden.id, hidden: false });
    expect(await send(hidden.name)).toMatchObject({ content: hidden.name });
  });

  test("can be called otherwise; what was sent keeps the name it had", async () => {
    const { id, url } = await add("Drying");
    const sent = await send("Drying");
    expect(await changeSticker(owner, { id, name: "Still drying" })).toMatchObject({
      name: "Still drying",
      url,
    });
    expect((await getOrder(given.customer, { id: given.id })).messages).toContainEqual(sent);
    await expect(send("Drying")).rejects.toMatchObject(refused("content", "no_sticker"));
  });

  test.each([
    ["too small a picture", { width: 40 }, "sticker_sides"],
    ["a photo", { width: 2000 }, "sticker_sides"],
  ])("is not made of %s", async (_what, size, rule) => {
    const image = await picture(size);
    await expect(addSticker(owner, { name: "No", image })).rejects.toMatchObject(refused("image", rule));
  });

  test("is not made of a document, of somebody else's picture, or under a name that is taken", async () => {
    const draft = { name: "No", image: (await anUpload(owner, { kind: "pdf" })).file_location };
    await expect(addSticker(owner, draft)).rejects.toMatchObject(refused("image", "sticker_type"));
    const image = await picture({}, given.customer);
    await expect(addSticker(owner, { name: "No", image })).rejects.toMatchObject(
      refused("image", "not_your_upload"),
    );
    await add("Glazed");
    for (const name of ["GLAZED", "hello"])
      await expect(add(name)).rejects.toMatchObject(refused("name", "sticker_name_taken"));
  });
});

describe("the pack", () => {
  test("stands as the owner puts it, and of those that ship each can be hidden", async () => {
    const [first, second] = await listPack(owner);
    const ids = [second?.id ?? 0, first?.id ?? 0];
    expect((await arrangeStickers(owner, { ids })).ids.slice(0, 2)).toEqual(ids);
    expect((await offered(given.customer)).slice(0, 2)).toEqual(["thank_you", "hello"]);
    await changeSticker(owner, { id: ids[0] ?? 0, hidden: true });
    expect((await offered(given.customer))[0]).toBe("hello");
    await expect(send("thank_you")).rejects.toMatchObject(refused("content", "no_sticker"));
    await changeSticker(owner, { id: ids[0] ?? 0, hidden: false });
    expect(await send("thank_you")).toMatchObject({ content: "thank_you" });
  });

  test("keeps those that ship, under their names", async () => {
    const [{ id } = { id: 0 }] = await listPack(owner);
    await expect(removeSticker(owner, { id })).rejects.toMatchObject({ reason: "sticker_stays" });
    await expect(changeSticker(owner, { id, name: "Hi" })).rejects.toMatchObject(
      refused("name", "sticker_ships"),
    );
  });

  test("is offered to nobody while the shop wants no stickers", async () => {
    const setShop = (stickers: boolean) => db().shop.update({ where: { id: 1 }, data: { stickers } });
    await setShop(false);
    onTestFinished(async () => void (await setShop(true)));
    expect(await stickersFor(given.customer)).toEqual([]);
  });

  test("is the owner's alone to change", async () => {
    const { id } = await add("Mine");
    for (const viewer of [await aStaff(), given.customer]) {
      const image = await picture({}, viewer);
      const before = await stored();
      for (const change of [
        () => listPack(viewer),
        () => addSticker(viewer, { name: "Theirs", image }),
        () => changeSticker(viewer, { id, hidden: true }),
        () => arrangeStickers(viewer, { ids: [id] }),
        () => removeSticker(viewer, { id }),
      ])
        await expect((async () => change())()).rejects.toMatchObject({ kind: "not_allowed" });
      expect(await stored()).toBe(before);
    }
  });

  test("tells who changed it; what is not there is missing", async () => {
    const { id } = await add("Noted");
    await changeSticker(owner, { id, name: "Noted well", hidden: true });
    await changeSticker(owner, { id, hidden: true });
    await changeSticker(owner, { id, hidden: false });
    await arrangeStickers(owner, { ids: [id] });
    await removeSticker(owner, { id });
    const { entries } = await listAudit(owner, { limit: 6 });
    expect(entries.map(({ act, about }) => [act, about]).reverse()).toEqual([
      ["sticker_added", "Noted"],
      ["sticker_renamed", "Noted well"],
      ["sticker_hidden", "Noted well"],
      ["sticker_offered", "Noted well"],
      ["stickers_arranged", ""],
      ["sticker_removed", "Noted well"],
    ]);
    for (const change of [
      () => changeSticker(owner, { id, hidden: true }),
      () => arrangeStickers(owner, { ids: [id] }),
      () => removeSticker(owner, { id }),
    ])
      await expect(change()).rejects.toMatchObject({ kind: "missing" });
  });
});
