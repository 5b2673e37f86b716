import type { Page } from "@playwright/test";
import { apiOf, MEDIA, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { addQuestions } from "./new-shop";
import { orderPage, withoutReload } from "./order-page";
import { pinBoard } from "./pin-board";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: "reduce" } as const;

test.setTimeout(120_000); // a whole order, by two people

/** What the studio does on an order's page, by the names that it reads there in Chinese. */
function studioPage(page: Page) {
  const dialog = page.getByRole("dialog");
  const press = (name: string, where: Page | typeof dialog = page) =>
    where.getByRole("button", { name, exact: true }).click();
  return {
    dialog,
    press,
    state: page.getByTestId("state"),
    thread: page.getByRole("region", { name: "对话", exact: true }),
    quote: (version: number) => page.getByRole("article", { name: `第 ${version} 版报价` }),
    sketch: (round: number) => page.getByRole("article", { name: `第 ${round} 轮草图` }),
    /** Opens a dialog, fills in what is given, and does what the dialog is for. */
    async act(name: string, fields: Record<string, string> = {}): Promise<void> {
      await press(name);
      for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
      await expectNoSideways(page);
      await press(name, dialog);
      await expect(dialog).toBeHidden();
    },
    async show(name: string, note: string): Promise<void> {
      await press(name);
      await dialog.getByLabel(/^添加图片/).setInputFiles([MEDIA.picture]);
      await expect(dialog.getByText(/^已上传 ·/)).toBeVisible();
      await dialog.getByLabel("说明").fill(note);
      await press(name, dialog);
      await expect(dialog).toBeHidden();
    },
  };
}

test("the studio takes an order from the request to the refund on a phone, in Chinese, and loads its page once", async ({
  customer,
  staff,
  customerPage,
  openAs,
  request,
  address,
}) => {
  const reply = `wood${customer.id}`;
  await apiOf(request, staff).post("reply/save", { name: reply, text: "{customer}，用白蜡木可以吗？" });
  const id = await submitted(request, customer, "A bench for the hall");
  const phone = await openAs(staff, PHONE);
  await phone.context().addCookies([{ name: "locale", value: "zh", url: address }]);
  const [ours, theirs] = [studioPage(phone), orderPage(customerPage)];
  const { openPart, more } = orderPage(phone);
  const [our, their] = [pinBoard(phone), pinBoard(customerPage)];
  const payment = customerPage.getByRole("region", { name: "Payment" });
  const part = (name: string) => payment.getByRole("listitem").filter({ hasText: name });
  await theirs.open(id);

  await test.step("a request is found on the desk", async () => {
    await phone.goto(`/desk?view=new&keyword=${encodeURIComponent(customer.name)}`);
    await phone.getByRole("article").getByRole("link").tap();
    await expect(phone).toHaveURL(new RegExp(`/orders/${id}$`));
  });

  await withoutReload(phone, async () => {
    await test.step("it is confirmed, noted on, and answered from the saved replies", async () => {
      await ours.press("确认请求");
      await expect(theirs.state).toHaveText("Talking it over");
      await phone.getByText("内部备注", { exact: true }).tap();
      await phone.getByRole("textbox", { name: "内部备注" }).fill("先问木料");
      await ours.press("保存备注");
      await expect(ours.thread.getByRole("article").filter({ hasText: "先问木料" })).toBeVisible();
      await phone.getByText("回复", { exact: true }).tap();
      await phone.getByRole("textbox", { name: "消息" }).pressSequentially(`/${reply}`);
      await phone.getByRole("listbox", { name: "常用回复" }).getByRole("option").tap();
      await ours.press("发送");
      await expect(theirs.thread.getByText(`${customer.name}，用白蜡木可以吗？`)).toBeVisible();
      await expect(customerPage.getByText("先问木料")).toHaveCount(0);
    });

    await test.step("a quote is built, looked at, sent, and taken back", async () => {
      await more();
      await ours.press("发送报价");
      await ours.dialog.getByLabel("报价内容").fill("白蜡木，上油。");
      await ours.press("添加一项", ours.dialog);
      await ours.dialog.getByLabel("项目 1").fill("长凳");
      await ours.dialog.getByLabel("数量 1").fill("2");
      await ours.dialog.getByLabel("单价 1").fill("600");
      await ours.dialog.getByLabel("税种").fill("VAT");
      await ours.dialog.getByLabel("税率（%）").fill("10");
      await expect(ours.dialog.getByRole("status")).toContainText("1,320");
      await expectNoSideways(phone);
      await expectAccessible(phone);
      await ours.press("以客户视角预览", ours.dialog);
      await expect(ours.quote(1)).toContainText("1,320");
      await ours.press("发送报价", ours.dialog);
      await expect(theirs.quote(1)).toContainText("$1,320");
      await expect(ours.dialog).toBeHidden();
      await more();
      await ours.act("撤回报价", { 原因: "算错了" });
      await expect(theirs.quote(1)).toContainText("Withdrawn");
      await expect(theirs.thread.getByText("算错了").first()).toBeVisible();
      await ours.act("发送报价", { "单价 1": "500", 定金: "100" });
      await expect(theirs.quote(2)).toContainText("$1,100");
    });

    await test.step("accepting says what is paid before and what after, and the deposit comes in", async () => {
      await theirs.quote(2).getByRole("button", { name: "Accept the quote", exact: true }).click();
      await expect(theirs.dialog).toContainText("A deposit of $100 is paid before the work begins");
      await expect(theirs.dialog).toContainText("the balance of $1,000 when it is finished");
      await theirs.dialog.getByRole("button", { name: "Accept the quote", exact: true }).click();
      await expect(part("Deposit")).toContainText("$100");
      await expect(part("Balance")).toContainText("Later");
      await theirs.decideSaying("I have paid the deposit", "Remark", "From the savings");
      await expect(ours.state).toHaveText("客户已告知付款，请确认是否到账");
      await expect(ours.thread.getByText("From the savings")).toBeVisible();
      await ours.act("确认收到定金");
      await expect(theirs.state).toHaveText("Deposit paid: in the works");
      await expect(part("Deposit")).toContainText("Paid");
      await expect(payment).toContainText(/Left to pay\s*\$1,000/);
      const progress = customerPage.getByRole("region", { name: "Progress" });
      const making = progress.getByRole("listitem").filter({ hasText: "Making" });
      await expect(making).toHaveAttribute("aria-current", "step");
      await expect(phone.getByRole("button", { name: /^取消/, includeHidden: true })).toHaveCount(0);
    });

    await test.step("a sketch is sent; the customer's pin is answered and done", async () => {
      await openPart("草图");
      await ours.show("发送草图", "侧面");
      await openPart("对话");
      await theirs.sketch(1).getByRole("button", { name: "Place pins" }).click();
      await their.place("Rounder here", { x: 0.3, y: 0.4 });
      await ours.sketch(1).getByRole("button", { name: "标注（1）" }).tap();
      await ours.press("标为已处理：标注 1", our.dialog);
      await expect(their.line("Rounder here")).toContainText("Done");
      await phone.getByRole("button", { name: /^图片 1：放置标注/ }).tap({ position: { x: 200, y: 60 } });
      await our.dialog.getByLabel("这里想说什么？").fill("这样圆吗？");
      await ours.press("放置标注", our.dialog);
      await expect(their.line("这样圆吗？")).toBeVisible();
      await expectNoSideways(phone);
      await expectAccessible(phone);
      await ours.press("关闭", our.dialog);
      await their.dialog.getByRole("button", { name: "Close" }).click();
      await theirs.decide("Approve the sketch", theirs.sketch(1));
      await expect(ours.sketch(1)).toContainText("已确认");
    });

    await test.step("the finished work is shown, the balance comes in, and it is sent off", async () => {
      await openPart("草图");
      await ours.show("展示成品", "做好了");
      await expect(theirs.state).toHaveText("Finished: the balance is yours to pay");
      await theirs.decide("I have paid the balance");
      await expect(ours.state).toHaveText("客户已告知支付尾款，请确认是否到账");
      await ours.act("确认收到尾款");
      await expect(ours.state).toHaveText("已完成并付清，请安排交付");
      await ours.act("交付", { 承运商: "顺丰", 运单号: "SF 1448 8071" });
      await expect(theirs.state).toHaveText("On its way to you");
      await expect(customerPage.getByRole("region", { name: "Delivery" })).toContainText("SF 1448 8071");
      await expect(customerPage.getByRole("region", { name: "Timeline" })).toContainText(
        `${staff.name} sent it off: 顺丰 · SF 1448 8071`,
      );
      await expect(payment).toContainText(/Left to pay\s*\$0/);
    });

    await test.step("it comes back, and the money is paid back", async () => {
      await expect(ours.state).toHaveText("已发货，正在送往客户处");
      await more();
      await ours.act("退款", { 原因: "运输损坏" });
      await expect(theirs.state).toHaveText("Refunded");
      await expect(ours.state).toHaveText("已退款");
    });
  });
  for (const colorScheme of ["light", "dark"] as const) {
    await phone.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(phone);
  }
  await expectNoSideways(phone);
});

test("the owner makes a product, invites a colleague and reads who did what on a phone, all by tapping", async ({
  owner,
  customer,
  openAs,
}) => {
  const page = await openAs(owner, { ...PHONE, colorScheme: "dark" });
  const [title, note] = [`A frame for ${customer.name}`, `Jonas ${customer.id}`];
  const fits = async () => {
    await expectNoSideways(page);
    await expectAccessible(page);
  };
  const tap = (role: "link" | "button", name: string) => page.getByRole(role, { name, exact: true }).tap();
  await page.goto("/account");
  await tap("link", "Shop settings");
  await tap("link", "Products");
  await tap("link", "Add a product");

  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Address").fill(`frame-${customer.id}`);
  await page.getByLabel("In short").fill("For a picture of any size.");
  await page.getByLabel("Price from").fill("80");
  await page.getByLabel("Takes requests now").uncheck();
  await addQuestions(page, [
    { label: "Lettering", type: "A line of text" },
    { label: "Wood", type: "One from a list", choices: "Oak\nAsh" },
  ]);
  await tap("button", "Move question 2 up");
  const lettering = page.getByRole("group", { name: "Question 2" });
  await expect(lettering.getByLabel("Question", { exact: true })).toHaveValue("Lettering");
  await lettering.getByLabel("Asked only when").selectOption("“Wood” is answered");
  await lettering.getByRole("checkbox", { name: "Oak" }).check();
  await fits();
  await tap("button", "Preview as a customer");
  const preview = page.getByRole("dialog", { name: "As a customer is asked" });
  await preview.getByLabel("Wood").selectOption("Ash");
  await expect(preview.getByLabel("Lettering")).toHaveCount(0);
  await preview.getByLabel("Wood").selectOption("Oak");
  await expect(preview.getByLabel("Lettering")).toBeVisible();
  await expectNoSideways(page);
  await preview.getByRole("button", { name: "Close" }).first().tap();
  await tap("button", "Save the product");
  const product = page
    .getByRole("list", { name: "Products" })
    .getByRole("listitem")
    .filter({ hasText: title });
  await expect(product).toContainText("2 questions");
  await fits();

  await tap("link", "Staff");
  await page.getByLabel("For whom").fill(note);
  await tap("button", "Make the link");
  await expect(page.getByText(/\/invitations\//)).toBeVisible();
  await fits();
  await tap("button", "I have sent it");
  await tap("button", `Withdraw the invitation “${note}”`);
  await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).tap();
  await expect(page.getByText("The invitation is withdrawn.")).toBeVisible();

  await tap("link", "Who did what");
  const record = page.getByRole("list", { name: "Entries" });
  await expect(record).toContainText(`withdrew the invitation “${note}”`);
  await expect(record).toContainText(`added the product “${title}”`);
  const entry = record.getByRole("listitem").filter({ hasText: title });
  await expect(entry).toContainText(/from \d+\.\d+\.\d+\.\d+|from ::/);
  await expect(entry.locator("time")).toHaveAttribute("datetime", /^\d{4}-/);
  await fits();
});
