import { expect, expectAccessible, test } from "./fixtures";
import { ordersOf, requestedBy, requestPage } from "./request-page";

const PICTURES = ["public/pictures/trade-site-theme.webp", "public/pictures/oak-desk.webp"];

test("a customer asks in Chinese for a trade site, with two pictures, languages and a day", async ({
  customer,
  openAs,
  request,
}) => {
  const page = await openAs(customer, { locale: "zh-CN" });
  const form = requestPage(page, "trade-site-theme", "zh");
  await form.open();
  await expect(form.content).toHaveValue(/公司主营产品/);
  await form.title.fill("五金工具出口站");
  await form.content.fill("主营手动工具，出口西班牙和中东，希望手机上打得开。");
  await page.getByLabel("所属行业").fill("五金工具");
  for (const language of ["中文", "Español", "العربية"]) await page.getByLabel(language).check();
  await page.getByLabel("页面数量").fill("１２");
  await page.getByLabel("风格偏好").selectOption("工业稳重");
  await page.getByLabel("品牌主色", { exact: true }).fill("0A5C8F");
  await page.getByLabel("交付时间").fill("2031-03-15");
  await form.pictures.setInputFiles(PICTURES);
  await expect(page.getByText("已上传 ·")).toHaveCount(2);
  await form.phone.fill("+86 138 0013 8000");
  await expect(page.getByRole("complementary")).toContainText("2 张图片");
  await form.send.click();

  const order = await requestedBy(customer, await form.arrived(), request);
  expect(order).toMatchObject({
    title: "五金工具出口站",
    phone: "+86 138 0013 8000",
    event_date: "2031-03-15",
    status: 0,
    order_extra: {
      industry: "五金工具",
      language: ["中文", "Español", "العربية"],
      page_count: 12,
      style: "工业稳重",
      brand_color: "#0A5C8F",
      delivery_time: "2031-03-15",
    },
  });
  expect(order.images).toHaveLength(2);
});

test("a customer asks for a pair of rings with measurements and a colour", async ({
  customer,
  customerPage: page,
  request,
}) => {
  const form = requestPage(page, "engraved-rings");
  await form.open();
  await form.title.fill("Rings for Elena and Wei");
  await form.content.fill("Plain on the outside, our words on the inside.");
  await page.getByLabel("Metal").selectOption("18k rose gold");
  await page.getByLabel("Ring size A").fill("52.5");
  await page.getByLabel("Ring size B").fill("61,5");
  await page.getByLabel("Width").fill("4");
  await page.getByRole("group", { name: "Surface" }).getByLabel("Hammered").check();
  await page.getByLabel("Engraving").fill("always / 永远");
  await page.getByLabel("Pick: Colour of the stone or enamel line").fill("#2e5e4e");
  await page.getByLabel("Wedding day").fill("2031-06-20");
  await form.phone.fill("+351 912 345 678");
  await form.send.click();

  expect(await requestedBy(customer, await form.arrived(), request)).toMatchObject({
    content: "Plain on the outside, our words on the inside.",
    event_date: "2031-06-20",
    images: [],
    order_extra: {
      metal: "18k rose gold",
      ring_size_a: 52.5,
      ring_size_b: 61.5,
      width_mm: 4,
      finish: "Hammered",
      engraving: "always / 永远",
      accent_color: "#2e5e4e",
    },
  });
});

test("a customer who fills in nothing optional is heard all the same", async ({
  customer,
  customerPage: page,
  request,
}) => {
  const form = requestPage(page, "pet-portrait");
  await form.open();
  await form.title.fill("Our old dog");
  await form.content.fill("Biscuit, fourteen years old.");
  await page.getByLabel("30 × 40 cm").check();
  await form.phone.fill("0912 345 678");
  await form.send.click();

  const order = await requestedBy(customer, await form.arrived(), request);
  expect(order).toMatchObject({
    title: "Our old dog",
    images: [],
    event_date: "",
    order_extra: { size: "30 × 40 cm" },
  });
});

test("somebody who leaves out what is required is told where, and led there", async ({
  customer,
  customerPage: page,
  request,
}) => {
  const form = requestPage(page, "engraved-rings");
  await form.open();
  await form.content.fill("");
  await page.getByLabel("Ring size A").fill("12");
  await form.send.click();

  await expect(form.problems).toBeFocused();
  await expect(form.problems.getByRole("link")).toHaveText([
    "Title: Fill this in.",
    "Description: Fill this in.",
    "Metal: Fill this in.",
    "Ring size A: Give 40 or more.",
    "Phone: Fill this in.",
  ]);
  await expectAccessible(page);
  await form.problems.getByRole("link", { name: "Metal" }).press("Enter");
  await expect(page.getByLabel("Metal")).toBeFocused();
  await expect(page.getByLabel("Metal")).toHaveAccessibleDescription(/Fill this in\./);

  await page.getByLabel("Metal").selectOption("Platinum 950");
  await expect(form.problems.getByRole("link")).toHaveCount(4);
  expect(await ordersOf(customer, request)).toBe(0);
});

test("a draft with its pictures survives a reload, and starting over can be taken back", async ({
  customerPage: page,
}) => {
  const form = requestPage(page, "pet-portrait");
  await form.open();
  await form.title.fill("A cat on a chair");
  await page.getByLabel("24 × 30 cm").check();
  await form.pictures.setInputFiles(PICTURES);
  await expect(page.getByText("Uploaded ·")).toHaveCount(2);
  await page.reload();

  await expect(form.title).toHaveValue("A cat on a chair");
  await expect(page.getByLabel("24 × 30 cm")).toBeChecked();
  await expect(page.getByText("Uploaded ·")).toHaveCount(2);
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(form.title).toHaveValue("");
  await expect(form.content).toHaveValue(/Name, breed and age/);
  await expect(page.getByText("Uploaded ·")).toHaveCount(0);
  await page.getByRole("button", { name: "Bring the draft back" }).click();
  await expect(form.title).toHaveValue("A cat on a chair");
  await expect(page.getByText("Uploaded ·")).toHaveCount(2);
});

test("one person's draft is not shown to another on the same device", async ({
  customer,
  demoCustomer,
  openAs,
}) => {
  const page = await openAs(customer);
  const form = requestPage(page, "pet-portrait");
  await form.open();
  await form.title.fill("A secret present");
  await page.context().addCookies(demoCustomer.storageState.cookies);
  await form.open();
  await expect(form.title).toHaveValue("");
});

test("a customer whose script has not run yet reads what the description is to tell", async ({
  openAs,
  customer,
}) => {
  const page = await openAs(customer, { javaScriptEnabled: false });
  await page.goto("/products/trade-site-theme/request");
  const { content } = requestPage(page, "trade-site-theme");
  await expect(content).toHaveAttribute("placeholder", /公司主营产品/);
});
