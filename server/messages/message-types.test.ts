import { beforeAll, describe, expect, test } from "vitest";
import { UPLOAD_KINDS, type UploadKind } from "@/domain/attachment";
import { STICKERS } from "@/domain/sticker";
import type { MessageDraft } from "@/schemas/message";
import { getOrder } from "@/server/orders/get-order";
import { listStickers } from "@/server/stickers/list-stickers";
import { aCustomer, anOrder, type Situation } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { listMessages } from "./list-messages";
import { sendMessage } from "./send-message";

let given: Situation;
beforeAll(async () => {
  given = await anOrder({ in: "in_communication" });
});
const send = (draft: Omit<MessageDraft, "comm_order_id">, viewer = given.customer) =>
  sendMessage(viewer, { comm_order_id: given.id, ...draft });
/** The message that the other side finds at the end of the thread. */
const lastRead = async () => {
  const { rows } = await listMessages(given.staff, { comm_order_id: given.id, current: 1, page_size: 100 });
  return rows.at(-1);
};
const refused = (fields: Record<string, string>) => ({
  kind: "invalid",
  fields: Object.fromEntries(Object.entries(fields).map(([field, rule]) => [field, [{ rule }]])),
});

describe("media", () => {
  const OF_KIND = { image: "picture", video: "video", audio: "audio", file: "pdf" } as const;

  test.each(UPLOAD_KINDS)(
    "one's own upload is sent as %s, with what a player needs to know",
    async (kind) => {
      const upload = await anUpload(given.customer, { kind: OF_KIND[kind] });
      expect(upload.kind).toBe(kind);
      const message = await send({ message_type: kind, content: upload.file_location });
      expect(message).toMatchObject({
        message_type: kind,
        content: upload.file_location,
        meta: { file_name: upload.file_name, file_size: upload.file_size, mime: upload.mime },
      });
      expect(message.meta?.duration).toBe(kind === "audio" ? 1 : undefined);
      expect(await lastRead()).toEqual(message);
    },
  );

  test.each(UPLOAD_KINDS)("a %s elsewhere is taken by its https address, and by no other", async (kind) => {
    const content = "https://media.test/a";
    expect(await send({ message_type: kind, content })).toMatchObject({ content });
    for (const wrong of ["http://media.test/a", "ftp://media.test/a", "a.mp4", "data:video/mp4;base64,AA"])
      await expect(send({ message_type: kind, content: wrong })).rejects.toMatchObject(
        refused({ content: `${kind}_address` }),
      );
  });

  const MISTAKEN: [UploadKind, UploadKind][] = [
    ["image", "video"],
    ["video", "audio"],
    ["video", "image"],
    ["audio", "video"],
    ["audio", "file"],
  ];
  test.each(MISTAKEN)("an upload is no %s when it is of kind %s", async (asked, kind) => {
    const upload = await anUpload(given.customer, { kind: OF_KIND[kind] });
    await expect(send({ message_type: asked, content: upload.file_location })).rejects.toMatchObject(
      refused({ content: `${asked}_address` }),
    );
  });

  test("any upload can be handed over as a file", async () => {
    const film = await anUpload(given.staff, { kind: "video" });
    expect(await send({ message_type: "file", content: film.file_location }, given.staff)).toMatchObject({
      message_type: "file",
      meta: { mime: "video/mp4" },
    });
  });

  test.each(["video", "audio"] as const)("somebody else's %s cannot be sent", async (kind) => {
    const { file_location } = await anUpload(await aCustomer(), { kind });
    await expect(send({ message_type: kind, content: file_location })).rejects.toMatchObject(
      refused({ content: "not_your_upload" }),
    );
  });
});

describe("a location", () => {
  const meta = { latitude: 31.21043, longitude: 121.43721 };
  const location = (content: string, more: object = {}) =>
    send({ message_type: "location", content, ...more });

  test("is a label with coordinates", async () => {
    const message = await location("Our workshop", { meta });
    expect(message).toMatchObject({
      message_type: "location",
      content: "Our workshop",
      meta: { ...meta, label: "Our workshop" },
    });
    expect(await lastRead()).toEqual(message);
  });

  test("can be nothing but coordinates", async () => {
    const message = await location("31.21043,121.43721");
    expect(message).toMatchObject({ content: "31.21043, 121.43721", meta });
    expect(message.meta).not.toHaveProperty("label");
  });

  test("whoever has no meta writes it all as JSON, and it is kept the same way", async () => {
    const told = await location(JSON.stringify({ ...meta, label: "Our workshop" }));
    const { content, meta: kept } = await location("Our workshop", { meta });
    expect(told).toMatchObject({ content, meta: kept });
    expect(await location(JSON.stringify({ latitude: "31.21043", longitude: "121.43721" }))).toMatchObject({
      content: "31.21043, 121.43721",
    });
  });

  test.each<[string, string, object, Record<string, string>]>([
    [
      "without coordinates",
      "Our workshop",
      {},
      { "meta.latitude": "required", "meta.longitude": "required" },
    ],
    ["with one of them", "Our workshop", { meta: { latitude: 1 } }, { "meta.longitude": "required" }],
    ["off the map", "91,0", {}, { "meta.latitude": "too_big_number" }],
    ["beyond the date line", "0,-181", {}, { "meta.longitude": "too_small_number" }],
    ["in words", '{"latitude":"north","longitude":1}', {}, { "meta.latitude": "number" }],
    ["with half a JSON", '{"latitude":1', {}, { "meta.latitude": "required", "meta.longitude": "required" }],
    ["with a novel for a label", "x".repeat(201), { meta }, { content: "too_big_text" }],
  ])("%s is none", async (_what, content, more, fields) => {
    await expect(location(content, more)).rejects.toMatchObject(refused(fields));
  });
});

describe("a contact", () => {
  const contact = (content: string, more: object = {}) => send({ message_type: "contact", content, ...more });

  test.each([
    { phone: "+86 21 6437 0000" },
    { email: "fan@library.test" },
    { phone: "12345", email: "f@l.test" },
  ])("is a name with %o", async (meta) => {
    const message = await contact("Mrs Fan", { meta });
    expect(message).toMatchObject({ message_type: "contact", content: "Mrs Fan" });
    expect(message.meta).toEqual(meta);
    expect(await lastRead()).toEqual(message);
  });

  test("whoever has no meta writes it all as JSON, and it is kept the same way", async () => {
    const told = await contact(JSON.stringify({ name: " Mrs Fan ", phone: "12345", email: "", rank: 1 }));
    expect(told).toMatchObject({ content: "Mrs Fan" });
    expect(told.meta).toEqual({ phone: "12345" });
  });

  test.each<[string, string, object, Record<string, string>]>([
    ["a name alone", "Mrs Fan", {}, { "meta.phone": "phone_or_email" }],
    ["empty lines", "Mrs Fan", { meta: { phone: "", email: "" } }, { "meta.phone": "phone_or_email" }],
    ["no number", "Mrs Fan", { meta: { phone: "call me" } }, { "meta.phone": "phone" }],
    ["no address", "Mrs Fan", { meta: { email: "fan" } }, { "meta.email": "email" }],
    ["nobody", '{"phone":"12345"}', {}, { content: "required" }],
  ])("%s is none", async (_what, content, more, fields) => {
    await expect(contact(content, more)).rejects.toMatchObject(refused(fields));
  });
});

describe("a sticker", () => {
  test("is one of the shop's, and comes with its picture", async () => {
    for (const content of STICKERS)
      expect(await send({ message_type: "sticker", content })).toMatchObject({
        content,
        meta: { url: `http://localhost:3000/stickers/${content}.svg` },
      });
  });

  test("is no other, however it is called", async () => {
    for (const content of ["unicorn", "../icon", "https://media.test/a.webp", "toString"])
      await expect(send({ message_type: "sticker", content })).rejects.toMatchObject(
        refused({ content: "no_sticker" }),
      );
  });

  test("whoever wants to pick one finds them all, in their language", async () => {
    const caller = { viewer: null, address: "" };
    const [english, chinese] = [
      await listStickers({ ...caller, locale: "en" }),
      await listStickers({ ...caller, locale: "zh" }),
    ];
    expect(english.map(({ name }) => name)).toEqual([...STICKERS]);
    expect(english[1]).toEqual({
      name: "thank_you",
      title: "Thank you",
      url: "http://localhost:3000/stickers/thank_you.svg",
    });
    expect(chinese[1]?.title).toBe("谢谢");
  });
});

test("what is of no known kind is kept as the text it is", async () => {
  expect(await send({ message_type: "unknown", content: "[Poll] Oak or ash?" })).toMatchObject({
    message_type: "unknown",
    content: "[Poll] Oak or ash?",
  });
});

test("what a text message says of coordinates or telephones is not kept", async () => {
  const message = await send({ message_type: "text", content: "Hi", meta: { latitude: 1, phone: "12345" } });
  expect(message).not.toHaveProperty("meta");
});

describe.each(["location", "contact", "sticker", "unknown"] as const)(
  "a message of type %s",
  (message_type) => {
    const WORDS = {
      location: { content: "1,2" },
      contact: { content: "Mrs Fan", meta: { phone: "12345" } },
      sticker: { content: "heart" },
      unknown: { content: "?" },
    };
    const draft = { message_type, ...WORDS[message_type] };

    test("both sides send it, and the turn passes as with any other", async () => {
      for (const [viewer, turn] of [
        [given.staff, "customer"],
        [given.customer, "merchant"],
      ] as const) {
        expect(await send(draft, viewer)).toMatchObject({ sender_id: viewer.id });
        expect((await getOrder(viewer, { id: given.id })).turn).toBe(turn);
      }
    });

    test("nobody sends it on a cancelled order, and a stranger finds none", async () => {
      const { id, customer } = await anOrder({ in: "cancelled" });
      await expect(sendMessage(customer, { comm_order_id: id, ...draft })).rejects.toMatchObject({
        kind: "conflict",
      });
      await expect(send(draft, await aCustomer())).rejects.toMatchObject({ kind: "not_allowed" });
    });
  },
);
