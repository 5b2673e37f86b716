import { apiOf, MEDIA, quoted, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";

test("the two agree on the second round, and nobody loads a page anew", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  await apiOf(request, staff).post("communication/order/confirm", { id });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await ours.open(id);
  await withoutReload(customerPage, async () => {
    await ours.sendSketch([MEDIA.picture, "public/pictures/demo/desk-sketch.webp"], "Two ways to do it");
    const first = theirs.sketch(1);
    await expect(first).toContainText("Two ways to do it");
    await expect(first.getByRole("img")).toHaveCount(2);
    await expect(first).toContainText("In review");
    await theirs.decideSaying("Ask for changes to the sketch", "What should change?", "A finer line", first);
    await expect(first).toContainText("Changes requested");
    await expect(ours.sketch(1)).toContainText("A finer line");

    await ours.sendSketch([MEDIA.picture]);
    await theirs.decideSaying("Approve the sketch", "Remark", "Just so", theirs.sketch(2));
    await expect(theirs.sketch(2)).toContainText("Approved");
  });
  await expect(ours.sketch(2)).toContainText("Just so");
  const rail = customerPage.getByRole("region", { name: "Sketches" });
  await rail.getByRole("button", { name: "Compare with round 1" }).click();
  const slider = theirs.dialog.getByRole("slider");
  await expect(slider).toHaveValue("50");
  await expectAccessible(customerPage);
  await slider.press("End");
  await expect(slider).toHaveValue("100");
  await expect(theirs.dialog.getByRole("img", { name: "Sketch round 1: Picture 1" })).toHaveCSS(
    "clip-path",
    "inset(0px 0% 0px 0px)",
  );
  await customerPage.keyboard.press("Escape");
  await rail.getByText("Earlier rounds", { exact: true }).click();
  await expect(rail.getByText("Sketch round 1")).toBeVisible();
  await expect(customerPage.getByRole("button", { name: "Approve the sketch" })).toHaveCount(0);
});

test("a sketch without a picture is not sent, and the studio reads why", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const ours = orderPage(staffPage);
  await ours.open(await quoted(request, { customer, staff }));
  await staffPage.getByRole("button", { name: "Send a sketch", exact: true }).click();
  await ours.dialog.getByRole("button", { name: "Send a sketch", exact: true }).click();
  await expect(ours.dialog.getByText("Add at least one picture.")).toBeVisible();
  await expect(ours.dialog.getByLabel("Add pictures: Pictures")).toBeFocused();
  await expectAccessible(staffPage);
});

test("on a phone the customer is led to the sketch, and the finished work is shown in the end", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const desk = apiOf(request, staff);
  await apiOf(request, customer).post("communication/order/accept", { id });
  const sent = await desk.upload(MEDIA.picture);
  await desk.post("communication/sketch/send", { id, images: [sent], note: "The engraving" });

  const page = await openAs(customer, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  const theirs = orderPage(page);
  await theirs.open(id);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await expectNoSideways(page);
  await theirs.openPart("Sketches");
  await expect(page.getByRole("region", { name: "Sketches" })).toBeInViewport();
  await page.getByRole("link", { name: "Review the sketch" }).click();
  await theirs.decide("Approve the sketch", theirs.sketch(1));
  await expect(theirs.sketch(1)).toContainText("Approved");

  await desk.post("communication/sketch/show_finished", { id, images: [await desk.upload(MEDIA.picture)] });
  const finished = page.getByRole("article", { name: "Finished work" });
  await expect(finished.getByRole("img")).toHaveCount(1);
  await expectAccessible(page);
});
