import { expect } from "@playwright/test";
import { apiOf } from "./desk-api";
import { expectAccessible, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import { say, talkedOver } from "./talk";

test("whoever uses no mouse goes from message to message, further back than is drawn, and answers one", async ({
  customer,
  staff,
  staffPage: page,
  request,
}) => {
  const id = await talkedOver(request, { customer, staff }, 60);
  await say(request, staff, id, "Which oil?");
  const { open, thread, ready } = orderPage(page);
  const press = (key: string) => page.keyboard.press(key);
  const message = (words: string) =>
    thread.getByRole("group").filter({ has: page.getByText(words, { exact: true }) });
  await open(id);
  await ready();
  await thread.focus();
  await press("ArrowUp");
  await expect(message("Which oil?")).toBeFocused();
  await expect(message("Which oil?")).toHaveAccessibleDescription("Which oil?");
  await expect(message("Which oil?")).toHaveAccessibleName(/^You/);
  await press("ArrowUp");
  await press("ArrowUp");
  await expect(message("Word 59")).toBeFocused();
  await press("ArrowDown");
  await expect(message("Word 60")).toBeFocused();
  await expectAccessible(page);

  await press("Home");
  await expect(thread.getByText("Word 1", { exact: true })).toBeAttached();
  await expect(message("Word 12")).toBeFocused();
  await press("Home");
  await expect(message("Word 1")).toBeFocused();
  await expect(message("Word 1")).toBeInViewport();
  await press("End");
  await press("ArrowUp");
  await expect(message("Word 60")).toBeFocused();
  await expect(message("Word 60")).toBeInViewport();

  const reply = page.getByRole("menuitem", { name: "Reply" });
  await press("Enter");
  await expect(reply).toBeFocused();
  await press("Escape");
  await expect(message("Word 60")).toBeFocused();
  await press("ContextMenu");
  await expect(reply).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("textbox", { name: "Message" })).toBeFocused();
  await expect(page.getByText(`Reply to ${customer.name}`)).toBeVisible();
});

test("whoever listens hears each message of others once, and not their own, what was edited or what is older", async ({
  customer,
  staff,
  customerPage: page,
  request,
}) => {
  const id = await talkedOver(request, { customer, staff }, 55);
  const { open, thread, ready, say: write } = orderPage(page);
  const heard = page.getByRole("log").getByRole("paragraph");
  await open(id);
  await ready();
  await expect(thread.getByText("Word 55", { exact: true })).toBeVisible();
  await expect(heard).toHaveCount(0);
  await withoutReload(page, async () => {
    const asked = await say(request, staff, id, "Which oil?");
    await expect(heard).toHaveText([`${staff.name}: Which oil?`]);
    await write("The hard one");
    await expect(thread.getByText("The hard one")).toBeVisible();
    const edited = { comm_order_id: id, message_id: asked.id, content: "Which wax?" };
    await apiOf(request, staff).post("communication/message/edit", edited);
    await expect(thread.getByText("Which wax?")).toBeVisible();
    await thread.evaluate((element) => element.scrollTo({ top: -element.scrollHeight }));
    await expect(thread.getByText("Word 1", { exact: true })).toBeAttached();
    for (const words of ["Fine", "Fine", "It is on its way"]) await say(request, staff, id, words);
    await expect(heard).toHaveText(
      ["Which oil?", "Fine", "Fine", "It is on its way"].map((words) => `${staff.name}: ${words}`),
    );
  });
});
