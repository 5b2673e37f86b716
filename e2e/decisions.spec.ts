import type { APIRequestContext } from "@playwright/test";
import { apiOf, MEDIA, quoted, submitted } from "./desk-api";
import { expect, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import type { Person } from "./people";
import { type Requested, requestedBy } from "./request-page";

test("a declined quote is no dead end: another replaces it, is accepted, and called off by the studio while it is unpaid", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff, price: "2000" });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await theirs.decideSaying("Decline the quote", "Reason", "More than we can spend", theirs.quote(1));
  await expect(theirs.state).toHaveText("Quote declined: waiting for the studio");
  await expect(theirs.thread.getByText("More than we can spend").first()).toBeVisible();

  await ours.open(id);
  await expect(ours.state).toHaveText("Quote declined: your move");
  await withoutReload(customerPage, async () => {
    await ours.sendQuote({ "What it covers": "Without the drawers.", Price: "1500" });
    await expect(theirs.quote(2)).toContainText("$1,500");
    await expect(theirs.quote(1)).toContainText("Replaced by version 2");
    await expect(theirs.quote(1)).toContainText("$2,000");
  });
  await expect(theirs.quote(1).getByRole("button")).toHaveCount(0);
  await theirs.decide("Accept the quote", theirs.quote(2));
  await expect(theirs.state).toHaveText("Accepted: waiting for payment");

  await expect(ours.state).toHaveText("Accepted: waiting for payment");
  await ours.decideSaying("Cancel the order", "Reason", "The last oak has a crack");
  for (const page of [theirs, ours]) {
    await expect(page.state).toHaveText("Cancelled");
    await expect(page.thread.getByText("The last oak has a crack").first()).toBeVisible();
  }
  await expect(customerPage.getByRole("region", { name: "Payment" })).toHaveCount(0);
});

test("a customer asks for changes and says which", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await theirs.decideSaying("Ask for changes", "What should change?", "Ash instead of oak", theirs.quote(1));
  await expect(theirs.state).toHaveText("Talking it over");
  await ours.open(id);
  await expect(ours.thread.getByText("Ash instead of oak").first()).toBeVisible();
  await expect(ours.quote(1)).toContainText("Changes requested");
});

test("the studio takes a quote back, and goes on talking after another was declined", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const ours = orderPage(staffPage);
  await ours.open(id);
  await ours.decideSaying("Withdraw the quote", "Reason", "We forgot the glass");
  await expect(ours.state).toHaveText("Talking it over");
  await expect(ours.quote(1)).toContainText("Withdrawn");

  await ours.sendQuote({ "What it covers": "With the glass.", Price: "1400" });
  await expect(ours.quote(2)).toBeVisible();
  await apiOf(request, customer).post("communication/order/reject", { id, reason: "Too dear for us" });
  await expect(ours.state).toHaveText("Quote declined: your move");
  await staffPage.getByRole("button", { name: "Reopen the talk", exact: true }).click();
  await expect(ours.state).toHaveText("Talking it over");
  await expect(ours.quote(2)).toContainText("Declined");
});

test("cancelling asks for a reason and ends the talk for both", async ({
  customer,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await ours.open(id);
  await theirs.open(id);
  await customerPage.getByRole("button", { name: "Cancel the order", exact: true }).click();
  await theirs.dialog.getByRole("button", { name: "Cancel the order", exact: true }).click();
  await expect(theirs.dialog.getByText("Write a few words first.")).toBeVisible();
  await expect(theirs.dialog.getByLabel("Reason")).toBeFocused();
  await theirs.dialog.getByLabel("Reason").fill("We are moving house");
  await theirs.dialog.getByRole("button", { name: "Cancel the order", exact: true }).click();
  for (const page of [theirs, ours]) {
    await expect(page.state).toHaveText("Cancelled");
    await expect(page.thread.getByText("We are moving house").first()).toBeVisible();
  }
  for (const page of [customerPage, staffPage]) {
    await expect(page.getByRole("textbox", { name: "Message" })).toHaveCount(0);
    await expect(
      page.getByText("This order is cancelled, so nothing more can be written here."),
    ).toBeVisible();
  }
});

test("a quote with a price that is none is refused beside the field, and what was typed stays", async ({
  customer,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const ours = orderPage(staffPage);
  await ours.open(id);
  await ours.sendQuote({ "What it covers": "All of it.", Price: "12.345" });
  await expect(ours.dialog.getByText(/at most 2 decimal places/).first()).toBeVisible();
  await expect(ours.dialog.getByLabel("Price")).toHaveAttribute("aria-invalid", "true");
  await expect(ours.dialog.getByLabel("What it covers")).toHaveValue("All of it.");
  await ours.dialog.getByLabel("Price").fill("12.34");
  await ours.dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
  await expect(ours.quote(1)).toContainText("$12.34");
});

test("a customer changes the request until a quote is out: words, answers as they were asked, and pictures", async ({
  customer,
  staff,
  owner,
  customerPage,
  request,
}) => {
  const { id, images } = await askedOnce(request, { customer, owner });
  const theirs = orderPage(customerPage);
  const { dialog } = theirs;
  await theirs.open(id);
  await customerPage.getByRole("button", { name: "Change the request", exact: true }).click();
  await dialog.getByLabel("Title").fill("A desk for three");
  await expect(dialog.getByLabel("Which metal?")).toHaveCount(0);
  await expect(dialog.getByLabel("Which words?")).toHaveCount(0);
  await dialog.getByLabel("Engraving?").selectOption("Yes");
  await dialog.getByLabel("Needed by").fill("2031-05-17");
  await dialog.getByRole("button", { name: "Move Picture 2 forward" }).click();
  await dialog.getByRole("button", { name: "Remove Picture 1" }).click();
  await dialog.getByLabel("Add pictures: Reference pictures").setInputFiles("public/pictures/oak-desk.webp");
  await expect(dialog.getByText(/^Uploaded/)).toHaveCount(2);

  await dialog.getByRole("button", { name: "Change the request", exact: true }).click();
  await expect(dialog.getByLabel("Which words?")).toHaveAttribute("aria-invalid", "true");
  await expect(dialog.getByLabel("Which words?")).toHaveAccessibleDescription("Fill this in.");
  await dialog.getByLabel("Which words?").fill("For ever");
  await dialog.getByRole("button", { name: "Change the request", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(customerPage.getByRole("heading", { level: 1 })).toHaveText("A desk for three");
  await expect(customerPage.getByRole("region", { name: "Request" })).toContainText(
    /Which words\?\s*For ever/,
  );
  const changed = await requestedBy(customer, id, request);
  expect(changed.order_extra).toEqual({ engraving: "Yes", words: "For ever", width: 120 });
  expect(changed.event_date).toBe("2031-05-17");
  expect(changed.images).toEqual([images[1], expect.any(String)]);
  expect(images).not.toContain(changed.images[1]);

  await apiOf(request, staff).post("communication/order/quote", {
    id,
    quote_price: "10",
    quote_content: "All",
  });
  await expect(theirs.state).toHaveText("Quote ready: your decision");
  await expect(customerPage.getByRole("button", { name: "Change the request" })).toHaveCount(0);
});

/** A request with two pictures, for a product that asks something else by now. */
async function askedOnce(
  request: APIRequestContext,
  { customer, owner }: { customer: Person; owner: Person },
): Promise<Requested & { id: number }> {
  const [shop, theirs] = [apiOf(request, owner), apiOf(request, customer)];
  const draft = {
    title: `A desk for ${customer.name}`,
    url_token: `asked-${customer.id}`,
    description: "For a room of any size.",
    price_from: "800",
    usual_days: 10,
    reply_hours: 24,
  };
  const order_fields = [
    { name: "Engraving?", field_name: "engraving", type: "select", required: true, content: "Yes\nNo" },
    {
      name: "Which words?",
      field_name: "words",
      type: "text",
      required: true,
      shown_when: "engraving",
      shown_for: "Yes",
    },
    { name: "Width", field_name: "width", type: "number", min: 40 },
  ];
  const product = (await shop.post("archive/save", { ...draft, order_fields })) as { id: number };
  const order = await theirs.post("communication/order/create", {
    archive_id: product.id,
    title: "A desk for two",
    content: "Oak, oiled.",
    phone: "+351 912 345 678",
    order_extra: { engraving: "No", width: 120 },
    images: [
      await theirs.upload(MEDIA.picture),
      await theirs.upload("public/pictures/trade-site-theme.webp"),
    ],
  });
  const today = [{ name: "Which metal?", field_name: "metal", type: "text", required: true }];
  await shop.post("archive/save", { ...draft, id: product.id, open: false, order_fields: today });
  const { id } = order as { id: number };
  return { id, ...(await requestedBy(customer, id, request)) };
}

test("what one side cannot do is not offered to it", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  await orderPage(customerPage).open(id);
  await orderPage(staffPage).open(id);
  for (const name of ["Send a quote", "Withdraw the quote", "Confirm the request"])
    await expect(customerPage.getByRole("button", { name, exact: true })).toHaveCount(0);
  for (const name of ["Accept the quote", "Ask for changes", "Decline the quote"])
    await expect(staffPage.getByRole("button", { name, exact: true })).toHaveCount(0);
});

test("a stranger finds nothing at another customer's order, as at one that does not exist", async ({
  customer,
  demoPage,
  openAs,
  request,
}) => {
  const id = await submitted(request, customer, "A secret present");
  for (const number of [id, 999_999, 0, 99_999_999_999]) {
    const answer = await demoPage.goto(`/orders/${number}`);
    expect(answer?.status()).toBe(404);
    await expect(demoPage.getByRole("heading", { name: "There is nothing here for you" })).toBeVisible();
    await expect(demoPage.getByText("A secret present")).toHaveCount(0);
  }
  const nobody = await openAs(null);
  await nobody.goto(`/orders/${id}`);
  await expect(nobody).toHaveURL(new RegExp(`/sign-in\\?next=(/|%2F)orders(/|%2F)${id}$`));
});

test("customers have no desk", async ({ customerPage }) => {
  expect((await customerPage.goto("/desk"))?.status()).toBe(404);
});

test("a message that meets a lost connection is kept and sent when it is back", async ({
  customer,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await ours.open(id);
  await theirs.open(id);
  await theirs.ready();
  await customerPage.context().setOffline(true);
  await theirs.say("Can you hear me?");
  await expect(customerPage.getByText("Not sent")).toBeVisible();
  await customerPage.context().setOffline(false);
  await expect(ours.thread.getByText("Can you hear me?")).toHaveCount(1);
});
