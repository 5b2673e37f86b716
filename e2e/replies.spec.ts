import { apiOf, quoted, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { keysHeard, orderPage } from "./order-page";

/** A name that no other test has. */
const nameFor = (customer: { id: number }, word: string) => `${word}${customer.id}`;

test("one of the staff saves a reply, finds it by a slash, and sends it in the order's own words", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const name = nameFor(customer, "price");
  await staffPage.goto("/settings/replies");
  await staffPage.getByRole("button", { name: "Add a reply" }).click();
  const dialog = staffPage.getByRole("dialog", { name: "Add a reply" });
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Text").fill("Dear {name}, it costs ");
  await dialog.getByRole("button", { name: "Amount" }).click();
  await expect(dialog.getByLabel("Text")).toHaveValue("Dear {name}, it costs {amount}");
  await expectAccessible(staffPage);
  await dialog.getByRole("button", { name: "Save the reply" }).click();
  await expect(dialog.getByRole("alert").first()).toContainText("No order has “name”");
  await dialog.getByLabel("Text").fill("Dear {customer}, it costs {amount} and is there by {due}.");
  await dialog.getByRole("button", { name: "Save the reply" }).click();
  await expect(dialog).toBeHidden();
  await expect(staffPage.getByRole("heading", { name: `/${name}` })).toBeVisible();

  const id = await quoted(request, { customer, staff, price: "1200" });
  const { open, ready, thread } = orderPage(staffPage);
  await open(id);
  await ready();
  const box = staffPage.getByRole("textbox", { name: "Message" });
  await box.fill("Good news!\n");
  await box.pressSequentially(`/${name}`);
  const replies = staffPage.getByRole("listbox", { name: "Saved replies" });
  await expect(replies.getByRole("option")).toHaveCount(1);
  await expect(box).toHaveAttribute("aria-activedescendant", /^saved-replies-/);
  await expectAccessible(staffPage);
  await box.press("Enter");
  const text = `Good news!\nDear ${customer.name}, it costs $1,200 and is there by {due}.`;
  await expect(box).toHaveValue(text);
  await expect(replies).toBeHidden();
  // What the order does not know yet is selected, to be written over.
  await staffPage.keyboard.type("Easter");
  await expect(box).toHaveValue(text.replace("{due}", "Easter"));
  await box.press("Control+Enter");
  await expect(
    thread.getByText(`Dear ${customer.name}, it costs $1,200 and is there by Easter.`),
  ).toBeVisible();
});

test("who works by the keyboard looks through the replies and leaves them, and a slash among words stays one", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const word = nameFor(customer, "k");
  for (const [name, text] of [
    [`${word}a`, "First"],
    [`${word}b`, "Second"],
  ])
    await apiOf(request, staff).post("reply/save", { name, text });
  const id = await submitted(request, customer);
  const { open, ready } = orderPage(staffPage);
  await open(id);
  await ready();
  const box = staffPage.getByRole("textbox", { name: "Message" });
  const options = staffPage.getByRole("listbox", { name: "Saved replies" }).getByRole("option");
  await box.pressSequentially(`/${word}`);
  await expect(options).toHaveCount(2);
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await box.press("ArrowDown");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await box.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await box.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue(`/${word}`);

  await box.fill("");
  await box.pressSequentially(`/${word}b`);
  await options.first().click();
  await expect(box).toHaveValue("Second");
  await expect(box).toBeFocused();
  await box.fill("");
  await box.pressSequentially("oak and/or ash");
  await expect(options).toHaveCount(0);
});

test("a reply is changed and removed again, on a phone and in Chinese", async ({
  customer,
  staff,
  openAs,
  address,
  request,
}) => {
  const name = nameFor(customer, "phone");
  await apiOf(request, staff).post("reply/save", { name, text: "Old" });
  const page = await openAs(staff, { viewport: { width: 390, height: 844 } });
  await page.context().addCookies([{ name: "locale", value: "zh", url: address }]);
  await page.goto("/settings/replies");
  await page.getByRole("button", { name: `编辑 /${name}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("内容").fill("新的内容");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "保存回复" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("新的内容")).toBeVisible();
  await expectNoSideways(page);

  await page.getByRole("button", { name: `删除 /${name}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "删除", exact: true }).click();
  await expect(page.getByText("新的内容")).toHaveCount(0);
  await expect(page.getByText("已删除。")).toBeVisible();
});

test("a customer finds no saved replies, neither by a slash nor at their address", async ({
  customer,
  customerPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const { open, ready } = orderPage(customerPage);
  await open(id);
  await ready();
  const asked: string[] = [];
  customerPage.on("request", (sent) => asked.push(sent.url()));
  await customerPage.getByRole("textbox", { name: "Message" }).pressSequentially("/thanks");
  await expect(customerPage.getByRole("listbox")).toHaveCount(0);
  expect(asked.filter((url) => url.includes("/api/reply"))).toEqual([]);
  expect((await customerPage.goto("/settings/replies"))?.status()).toBe(404);
});

test("keys lead to the reply, the note and who is in charge", async ({ customer, staffPage, request }) => {
  const id = await submitted(request, customer);
  const { open, ready } = orderPage(staffPage);
  await open(id);
  await ready();
  await keysHeard(staffPage);
  const note = staffPage.getByRole("textbox", { name: "Internal note" });
  await staffPage.keyboard.press("n");
  await expect(note).toBeFocused();
  await staffPage.keyboard.type("rna");
  await expect(note).toHaveValue("rna");
  await staffPage.getByRole("heading", { level: 1 }).click();
  await staffPage.keyboard.press("r");
  await expect(staffPage.getByRole("textbox", { name: "Message" })).toBeFocused();
  await staffPage.getByRole("heading", { level: 1 }).click();
  await staffPage.keyboard.press("a");
  await expect(staffPage.getByRole("combobox", { name: "In charge" })).toBeFocused();
  await staffPage.getByRole("heading", { level: 1 }).click();
  await staffPage.keyboard.press("?");
  const help = staffPage.getByRole("dialog", { name: "Keyboard" });
  await expect(help.getByText("Write an internal note")).toBeVisible();
  await expect(help.getByText("The next order")).toHaveCount(0);

  await staffPage.goto(`/desk?view=new&keyword=${encodeURIComponent(customer.name)}`);
  const link = staffPage.getByRole("article").getByRole("link");
  await keysHeard(staffPage);
  await staffPage.keyboard.press("j");
  await expect(link).toBeFocused();
  await staffPage.keyboard.press("a");
  await expect(staffPage.getByRole("combobox", { name: "Who takes charge" })).toBeFocused();
  await expect(staffPage.getByText("1 selected")).toBeVisible();
});
