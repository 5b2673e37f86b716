import { createHash, randomUUID } from "node:crypto";
import { readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer, text } from "node:stream/consumers";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { UPLOAD_LIMITS } from "@/domain/attachment";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { createOrder } from "@/server/orders/create-order";
import { updateOrder } from "@/server/orders/update-order";
import { storage } from "@/server/storage";
import { directoryStorage } from "@/server/stores/directory";
import { aCustomer, anOrder, anOwner, aProduct, aRequest, aStaff } from "@/server/testing/factories";
import { anUpload, aPicture, aRecording, PDF, upload } from "@/server/testing/uploads";
import { uploadKey } from "./addresses";
import { keepUpload } from "./keep-upload";
import { openFile } from "./open-file";

const keyOf = (attachment: { file_location: string }) => uploadKey(attachment.file_location) as string;
const bytesOf = async (viewer: Viewer, key: string, size: "full" | "thumb" = "full") =>
  buffer(await (await openFile(viewer, { key, size })).read());
const conflict = (reason: string) => ({ kind: "conflict", reason });

let customer: Viewer;
beforeAll(async () => {
  customer = await aCustomer();
});

describe("a picture that somebody uploads", () => {
  test.each(["png", "jpeg", "webp", "gif", "avif"] as const)(
    "%s is kept, with its size and a small one beside it",
    async (format) => {
      const kept = await upload(
        customer,
        await aPicture({ width: 1000, height: 500, format }),
        `desk.${format}`,
      );
      expect(kept).toMatchObject({
        file_name: `desk.${format}`,
        is_image: 1,
        width: 1000,
        height: 500,
        status: 1,
      });
      expect(kept.file_location).toMatch(/^http:\/\/localhost:3000\/api\/attachment\/file\/[\w-]{22}$/);
      expect(kept.thumb).toBe(`${kept.file_location}?size=thumb`);
      const small = await sharp(await bytesOf(customer, keyOf(kept), "thumb")).metadata();
      expect(small).toMatchObject({ format: "webp", width: 480, height: 240 });
    },
  );

  test("size and fingerprint are those of the bytes that are served", async () => {
    const kept = await anUpload(customer);
    const bytes = await bytesOf(customer, keyOf(kept));
    expect(kept.file_size).toBe(bytes.byteLength);
    expect(kept.file_md5).toBe(createHash("md5").update(bytes).digest("hex"));
  });

  test("where and with what it was taken is not kept", async () => {
    const secret = "Secret Camera 9000";
    const taken = await sharp(await aPicture({ width: 60, height: 40, format: "jpeg" }))
      .withExif({
        IFD0: { Make: secret, Copyright: secret },
        IFD3: {
          GPSLatitudeRef: "N",
          GPSLatitude: "48/1 51/1 30/1",
          GPSLongitudeRef: "E",
          GPSLongitude: "2/1 17/1 40/1",
        },
      })
      .jpeg()
      .toBuffer();
    expect(taken.includes(secret)).toBe(true);
    const kept = await upload(customer, taken, "paris.jpg");
    for (const size of ["full", "thumb"] as const) {
      const served = await bytesOf(customer, keyOf(kept), size);
      expect(served.includes(secret)).toBe(false);
      expect((await sharp(served).metadata()).exif).toBeUndefined();
    }
  });

  test("one taken with the camera on its side stands upright", async () => {
    const lying = await sharp(await aPicture({ width: 60, height: 40, format: "jpeg" }))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await upload(customer, lying, "side.jpg")).toMatchObject({ width: 40, height: 60 });
  });

  test("a very large one is brought down to size", async () => {
    const kept = await upload(customer, await aPicture({ width: 6400, height: 100 }), "panorama.png");
    expect(kept.width).toBe(6000);
  });

  test("an animation keeps moving", async () => {
    const frames = await Promise.all(
      [10, 200].map((r) =>
        sharp({ create: { width: 20, height: 20, channels: 3, background: { r, g: 0, b: 0 } } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const kept = await upload(customer, moving, "moving.gif");
    expect(kept).toMatchObject({ width: 20, height: 20 });
    expect((await sharp(await bytesOf(customer, keyOf(kept)), { animated: true }).metadata()).pages).toBe(2);
  });

  test("what it is called counts for nothing: a PNG named .exe is a PNG", async () => {
    const kept = await upload(customer, await aPicture(), "setup.exe");
    expect((await openFile(customer, { key: keyOf(kept), size: "full" })).mime).toBe("image/png");
  });
});

describe("a file that is not taken", () => {
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from("ftypheic\0\0\0\0mif1heic"),
    Buffer.alloc(64),
  ]);
  test.each<[string, Buffer, string, string]>([
    [
      "a web page named .jpg",
      Buffer.from("<!doctype html><script>alert(1)</script>"),
      "cat.jpg",
      "file_type",
    ],
    [
      "a drawing that can carry scripts",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      "logo.svg",
      "file_svg",
    ],
    [
      "such a drawing named .png",
      Buffer.from('<?xml version="1.0"?>\n<!-- x -->\n<svg></svg>'),
      "logo.png",
      "file_svg",
    ],
    ["a phone's HEIC photo", heic, "IMG_1.HEIC", "file_heic"],
    ["plain text", Buffer.from("hello"), "notes.txt", "file_type"],
    ["a program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]), "setup.jpg", "file_type"],
    ["an empty file", Buffer.alloc(0), "empty.png", "file_empty"],
    ["half a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "half.png", "file_broken"],
  ])("%s: refused in words, and nothing stays behind", async (_what, bytes, name, reason) => {
    const before = await db().attachment.count();
    await expect(upload(customer, bytes, name)).rejects.toMatchObject({
      ...conflict(reason),
      values: { name },
    });
    expect(await db().attachment.count()).toBe(before);
    expect(await readdir(path.join(env().DATA_DIR, "uploads", "tmp"))).toEqual([]);
  });

  test("a cut-off picture is refused rather than shown grey", async () => {
    const noise = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: "red",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    await expect(upload(customer, noise.subarray(0, noise.length / 2), "cut.jpg")).rejects.toMatchObject(
      conflict("file_broken"),
    );
  });

  test("a picture beyond 25 MB is refused before anything is drawn", async () => {
    const file = await storage().scratch(randomUUID());
    await writeFile(file, await aPicture());
    const size = UPLOAD_LIMITS.imageBytes + 1;
    await expect(keepUpload(customer, { path: file, name: "big.png", size })).rejects.toMatchObject({
      ...conflict("file_too_large"),
      values: { size: "25 MB" },
    });
  });

  test("a small file that would unfold into a giant picture is refused", async () => {
    const giant = await sharp({
      create: { width: 16_000, height: 8_000, channels: 3, background: "white" },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(giant.byteLength).toBeLessThan(UPLOAD_LIMITS.imageBytes);
    await expect(upload(customer, giant, "bomb.png")).rejects.toMatchObject(conflict("file_pixels"));
  });
});

describe("documents", () => {
  test("are kept byte for byte, without a picture of them", async () => {
    const kept = await anUpload(customer, { kind: "pdf" });
    expect(kept).toMatchObject({
      is_image: 0,
      width: 0,
      height: 0,
      thumb: "",
      logo: "",
      file_size: PDF.byteLength,
    });
    expect(await bytesOf(customer, keyOf(kept))).toEqual(PDF);
    expect(await bytesOf(customer, keyOf(kept), "thumb")).toEqual(PDF);
  });
});

describe("films and recordings", () => {
  // Of a silent film in a file of this kind the length is not read.
  test.each([
    ["clip.mp4", "video/mp4", 0],
    ["clip.webm", "video/webm", 1],
    ["clip.mov", "video/quicktime", 0],
    ["voice.ogg", "audio/ogg", 1],
    ["voice.webm", "audio/webm", 1],
    ["voice.m4a", "audio/mp4", 1],
  ] as const)("%s is known as %s by what is in it, %d s long", async (name, mime, duration) => {
    const bytes = await aRecording(name);
    const kept = await upload(customer, bytes, "anything.bin");
    const kind = mime.split("/")[0];
    expect(kept).toMatchObject({ mime, kind, is_image: 0, file_size: bytes.byteLength, duration });
    expect(await bytesOf(customer, keyOf(kept))).toEqual(bytes);
  });

  const silence = Buffer.concat(
    Array(8).fill(Buffer.concat([Buffer.from("fffb9000", "hex"), Buffer.alloc(413)])),
  );
  const wave = Buffer.concat([Buffer.from("RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0", "latin1"), Buffer.alloc(24)]);
  test.each([
    ["MP3", silence, "audio/mpeg"],
    ["AAC", Buffer.concat([Buffer.from("fff15080003ffc", "hex"), Buffer.alloc(40)]), "audio/aac"],
    ["WAV", wave, "audio/wav"],
    ["FLAC", Buffer.concat([Buffer.from("fLaC"), Buffer.alloc(42)]), "audio/flac"],
    [
      "a phone's M4A",
      Buffer.concat([Buffer.from("\0\0\0\x18ftypM4A \0\0\0\0M4A mp42", "latin1")]),
      "audio/mp4",
    ],
  ])("%s is a recording", async (_what, bytes, mime) => {
    expect(await upload(customer, bytes, "voice")).toMatchObject({ mime, kind: "audio" });
  });

  test("one that no browser plays is a file, and so is a document", async () => {
    expect(await upload(customer, await aRecording("clip.mkv"), "clip.mkv")).toMatchObject({ kind: "file" });
    expect(await upload(customer, PDF, "paper.pdf")).toMatchObject({ kind: "file", mime: "application/pdf" });
  });

  test("a film that breaks off in its head is still what it says it is", async () => {
    const head = (await aRecording("clip.mp4")).subarray(0, 40);
    expect(await upload(customer, head, "cut.mp4")).toMatchObject({ kind: "video" });
  });
});

describe("who sees an upload", () => {
  const seen = (viewer: Viewer, key: string) =>
    openFile(viewer, { key, size: "full" }).then(({ read }) => void read);
  const hidden = { kind: "not_allowed", reason: "not_allowed" };

  test("only its uploader, until an order holds it; then both sides, and never a stranger", async () => {
    const mine = await anUpload(customer);
    const key = keyOf(mine);
    const [staff, owner, stranger] = [await aStaff(), await anOwner(), await aCustomer()];
    await seen(customer, key);
    for (const viewer of [staff, owner, stranger])
      await expect(seen(viewer, key)).rejects.toMatchObject(hidden);
    const product = await aProduct();
    await createOrder(customer, aRequest(product.id, { images: [mine.file_location] }));
    for (const viewer of [customer, staff, owner]) await seen(viewer, key);
    await expect(seen(stranger, key)).rejects.toMatchObject(hidden);
    await expect(seen(stranger, "AAAAAAAAAAAAAAAAAAAAAA")).rejects.toMatchObject(hidden);
  });

  test("an upload in an answer is held by the order like a picture", async () => {
    const product = await aProduct({ fields: [{ key: "plan", type: "file" }] });
    const plan = await anUpload(customer, { kind: "pdf" });
    await createOrder(customer, aRequest(product.id, { order_extra: { plan: plan.file_location } }));
    await seen(await aStaff(), keyOf(plan));
  });

  test("what staff upload is for the customer to see once it is in their thread", async () => {
    const { sendMessage } = await import("@/server/messages/send-message");
    const { id, staff, customer: theirs } = await anOrder();
    const sketch = await anUpload(staff);
    await expect(seen(theirs, keyOf(sketch))).rejects.toMatchObject(hidden);
    await sendMessage(staff, { comm_order_id: id, message_type: "image", content: sketch.file_location });
    await seen(theirs, keyOf(sketch));
  });

  test("a stranger's upload cannot be claimed by naming it, not even beside one's own", async () => {
    const foreign = await anUpload(await aCustomer());
    const mine = await anUpload(customer);
    const { id } = await anOrder({ customer });
    const images = [mine.file_location, foreign.file_location];
    await expect(updateOrder(customer, { id, images })).rejects.toMatchObject({
      fields: { "images.1": [{ rule: "not_your_upload" }] },
    });
    const product = await aProduct();
    const orders = await db().order.count();
    await expect(createOrder(customer, aRequest(product.id, { images }))).rejects.toMatchObject({
      kind: "invalid",
    });
    expect(await db().order.count()).toBe(orders);
    await expect(seen(customer, keyOf(foreign))).rejects.toMatchObject(hidden);
  });

  test("by whatever name the shop's own machine was called, it is the same upload", async () => {
    const kept = await anUpload(customer);
    const { id } = await anOrder({ customer });
    const called = kept.file_location.replace("localhost", "127.0.0.1");
    expect((await updateOrder(customer, { id, images: [called] })).images).toEqual([kept.file_location]);
  });
});

describe("the storage", () => {
  test("keeps what it was given: a new start finds every byte, and a thing that is not there is not there", async () => {
    const root = path.join(env().DATA_DIR, "other");
    const first = directoryStorage(root);
    const draft = await first.scratch("draft");
    await writeFile(draft, "kept");
    await first.keep("abcdef", draft);
    const found = await directoryStorage(root).open("abcdef");
    expect(found?.size).toBe(4);
    expect(found && (await text(await found.read()))).toBe("kept");
    expect(await directoryStorage(root).open("absent")).toBeNull();
    expect(await readdir(path.join(root, "tmp"))).toEqual([]);
  });

  test("is closed to other accounts on the machine", async () => {
    const root = path.join(env().DATA_DIR, "closed");
    await directoryStorage(root).scratch("draft");
    expect((await stat(root)).mode & 0o077).toBe(0);
  });
});
