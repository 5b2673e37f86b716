import type { Page } from "@playwright/test";
import { quoted } from "./desk-api";
import { expect, expectAccessible, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import { PrivateDesk } from "./private-desk";

const PIECE = 4 * 1024 * 1024;
/** Two pieces and a bit, of a kind that is told by its first bytes. */
const PLAN = Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(2 * PIECE + 1000)]);
const plan = { name: "plan.pdf", mimeType: "application/pdf", buffer: PLAN };

/** Where in the file each request began, as the page sends them; each is let go once `pass` has seen it. */
async function piecesOf(page: Page, pass: (nth: number) => Promise<void>): Promise<number[]> {
  const begun: number[] = [];
  await page.route("**/api/attachment/resumable/*", async (route) => {
    const request = route.request();
    if (request.method() === "PATCH") {
      begun.push(Number(request.headers()["upload-offset"]));
      await pass(begun.length);
    }
    await route.continue().catch(() => {}); // the connection was lost meanwhile
  });
  return begun;
}

test("a large file goes on where a lost connection cut it off, by itself, and arrives once", async ({
  customer,
  staff,
  customerPage: page,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const mine = orderPage(page);
  const theirs = orderPage(staffPage);
  await theirs.open(id);
  await mine.open(id);
  await mine.ready();
  await withoutReload(page, async () => {
    const begun = await piecesOf(page, async (nth) => {
      if (nth === 2) await page.context().setOffline(true);
    });
    await page.getByLabel("Attach pictures or files").setInputFiles(plan);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(mine.thread.getByText("The connection broke off.")).toBeVisible();
    await page.context().setOffline(false);
    await expect(theirs.thread.getByText("plan.pdf")).toHaveCount(1);
    await expect(mine.thread.getByText("plan.pdf")).toHaveCount(1);
    await expect(mine.thread.getByRole("progressbar")).toHaveCount(0);
    // What had arrived was not sent again.
    expect(begun.filter((offset) => offset === 0)).toHaveLength(1);
    expect(begun.at(-1)).toBe(2 * PIECE);
  });
});

test("whoever pauses a large file writes on meanwhile, goes on with it later, and cancels one for good", async ({
  customer,
  staff,
  customerPage: page,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { open, ready, say, thread } = orderPage(page);
  await open(id);
  await ready();
  let letGo = () => {};
  const paused = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const begun = await piecesOf(page, async (nth) => {
    if (nth === 2) await paused;
  });
  const send = async () => {
    await page.getByLabel("Attach pictures or files").setInputFiles(plan);
    await page.getByRole("button", { name: "Send", exact: true }).click();
  };
  await send();
  await expect.poll(() => begun.length).toBe(2);
  await thread.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(thread.getByText("Paused", { exact: true })).toBeVisible();
  await expect(thread.getByRole("button", { name: "Go on" })).toBeFocused();
  await expectAccessible(page);
  letGo();
  await say("The plan follows");
  await expect(thread.getByText("The plan follows")).toHaveCount(1);
  await expect(thread.getByRole("link", { name: /plan\.pdf/ })).toHaveCount(0);
  await thread.getByRole("button", { name: "Go on" }).click();
  await expect(thread.getByRole("link", { name: /plan\.pdf/ })).toHaveCount(1);
  expect(begun.filter((offset) => offset === 0)).toHaveLength(1);

  const sent = begun.length;
  await page.route("**/api/attachment/resumable/*", (route) =>
    route.request().method() === "PATCH" && begun.push(0) ? undefined : route.continue(),
  );
  await send();
  await expect.poll(() => begun.length).toBe(sent + 1);
  const givenUp = page.waitForResponse((response) => response.request().method() === "DELETE");
  await thread.getByRole("button", { name: "Cancel", exact: true }).click();
  expect((await givenUp).status()).toBe(204);
  await expect(thread.getByRole("progressbar")).toHaveCount(0);
  await expect(thread.getByText("plan.pdf")).toHaveCount(1);
});

test("what has arrived outlives the desk, killed on the spot, and any of its instances goes on", async () => {
  test.setTimeout(180_000); // a desk of its own, started twice
  const desk = new PrivateDesk();
  try {
    await desk.start({ instances: 2 });
    const headers = { Token: await desk.join("ana"), "Tus-Resumable": "1.0.0" };
    const at = async (method: string, path: string, more: Record<string, string>, body?: Buffer) =>
      fetch(new URL(path, desk.address), {
        method,
        headers: { ...headers, ...more },
        ...(body && { body: new Uint8Array(body) }),
      });
    const made = await at("POST", "/api/attachment/resumable", {
      "Upload-Length": String(PLAN.byteLength),
      "Upload-Metadata": `filename ${Buffer.from("plan.pdf").toString("base64")}`,
    });
    const address = made.headers.get("location") ?? "";
    const type = { "Content-Type": "application/offset+octet-stream" };
    const piece = (from: number) =>
      at("PATCH", address, { ...type, "Upload-Offset": String(from) }, PLAN.subarray(from, from + PIECE));
    expect((await piece(0)).status).toBe(204);
    await desk.killApplication();
    await desk.start({ instances: 2 });
    const head = await at("HEAD", address, {});
    expect([head.status, head.headers.get("upload-offset")]).toEqual([200, String(PIECE)]);
    for (const from of [PIECE, 2 * PIECE]) expect((await piece(from)).status).toBe(204);
    const body = { upload: address.split("/").at(-1) };
    const { code, data } = await desk.call("attachment/finish", { token: headers.Token, body });
    expect([code, data.file_size]).toEqual([0, PLAN.byteLength]);
    const stranger = await desk.join("ben");
    expect((await at("HEAD", address, { Token: stranger })).status).toBe(404);
  } finally {
    await desk.remove();
  }
});
