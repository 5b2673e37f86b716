import { apiOf, MEDIA, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import { pinBoard } from "./pin-board";

const OTHER = "public/pictures/demo/desk-sketch.webp";

type Rounds = { sketches: { pictures: { id: number }[] }[] };

test("the two pin a first round, and the customer asks for changes without a word, all on pages left open", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  await apiOf(request, staff).post("communication/order/confirm", { id });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  const [their, our] = [pinBoard(customerPage), pinBoard(staffPage)];
  await theirs.open(id);
  await ours.open(id);
  await withoutReload(customerPage, async () => {
    await ours.sendSketch([MEDIA.picture, OTHER]);
    await theirs.sketch(1).getByRole("button", { name: "Place pins" }).click();
    await their.place("Finer here", { x: 0.25, y: 0.5 });
    await their.place("Rounder there", { x: 0.75, y: 0.25 });
    const place = await their.placeOf(1);
    expect(place.x).toBeCloseTo(0.25, 1);
    expect(place.y).toBeCloseTo(0.5, 1);
    await expectAccessible(customerPage);

    // The studio reads them without asking, answers one on the other picture and calls the first done.
    await expect(ours.sketch(1).getByRole("listitem").filter({ hasText: "Rounder there" })).toBeVisible();
    await ours.sketch(1).getByRole("button", { name: "Pins (2)" }).click();
    await our.dialog.getByRole("button", { name: "Mark done: pin 1" }).click();
    await expect(our.line("Finer here")).toContainText(`Done: ${staff.name}`);
    await our.dialog.getByRole("button", { name: "Picture 2", exact: true }).click();
    await our.place("Or like this?", { x: 0.5, y: 0.5, picture: 2 });

    // The customer's dialog stayed open, and shows it.
    await expect(their.line("Finer here")).toContainText("Done");
    await expect(their.line("Or like this?")).toContainText("Picture 2");
    await their.dialog.getByRole("button", { name: "Show pin 3 on the picture" }).click();
    await expect(their.mark(3)).toBeFocused();
    await their.mark(3).click();
    await expect(their.line("Or like this?")).toBeFocused();
    await expect(their.dialog.getByRole("button", { name: /^Take back/ })).toHaveCount(0);
    await customerPage.keyboard.press("Escape");

    await theirs.decide("Ask for changes to the sketch", theirs.sketch(1));
    await expect(theirs.thread.getByText(/2\. Rounder there\s+3\. Or like this\?/)).toBeVisible();
    await expect(theirs.sketch(1)).toContainText("Changes requested");
  });
});

test("the second round is laid over the first with the pins of both, and those of the first are locked", async ({
  customer,
  staff,
  customerPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const [mine, desk] = [apiOf(request, customer), apiOf(request, staff)];
  await desk.post("communication/order/confirm", { id });
  const images = [await desk.upload(MEDIA.picture)];
  const { sketches } = (await desk.post("communication/sketch/send", { id, images })) as Rounds;
  const picture = sketches[0]?.pictures[0]?.id;
  for (const text of ["Finer here", "Rounder there"])
    await mine.post("communication/sketch/add_pin", { id, picture, x: 0.3, y: text.length / 20, text });
  await mine.post("communication/sketch/request_changes", { id });
  await desk.post("communication/sketch/send", { id, images: [await desk.upload(OTHER)] });

  const [theirs, their] = [orderPage(customerPage), pinBoard(customerPage)];
  await theirs.open(id);
  await theirs.sketch(2).getByRole("button", { name: "Place pins" }).click();
  await their.place("Just so", { x: 0.5, y: 0.5 });
  await their.dialog.getByRole("button", { name: "Close" }).click();
  const rail = customerPage.getByRole("region", { name: "Sketches" });
  await rail.getByRole("button", { name: "Compare with round 1" }).click();
  const marks = theirs.dialog.getByRole("img", { name: /^Sketch round \d, \d: / });
  await expect(marks).toHaveCount(0);
  await theirs.dialog.getByLabel("Show pins").check();
  await expect(marks).toHaveCount(3);
  await expectAccessible(customerPage);
  await customerPage.keyboard.press("Escape");

  await theirs.sketch(1).getByRole("button", { name: "Pins (2)" }).click();
  await expect(theirs.dialog.getByText("This round is closed")).toBeVisible();
  await expect(their.line("Rounder there")).toBeVisible();
  await expect(their.surface(1)).toHaveCount(0);
  await expectAccessible(customerPage);
  await customerPage.keyboard.press("Escape");
  const timeline = customerPage.getByRole("region", { name: "Timeline" });
  await expect(timeline.getByText("You made 2 remarks on sketch round 1")).toBeVisible();
  await theirs.decide("Approve the sketch", theirs.sketch(2));
  await expect(theirs.sketch(2)).toContainText("Approved");
});

test("with the keyboard alone, a pin is placed, left, and taken back, and the whole picture is commented on", async ({
  customer,
  staff,
  customerPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const desk = apiOf(request, staff);
  await desk.post("communication/order/confirm", { id });
  await desk.post("communication/sketch/send", { id, images: [await desk.upload(MEDIA.picture)] });
  const [theirs, their] = [orderPage(customerPage), pinBoard(customerPage)];
  await theirs.open(id);
  await theirs.sketch(1).getByRole("button", { name: "Place pins" }).press("Enter");
  await their.surface(1).focus();
  const { keyboard } = customerPage;
  for (const key of ["ArrowLeft", "Shift+ArrowDown", "Enter"]) await keyboard.press(key);
  await expect(their.text).toBeFocused();
  await keyboard.press("Escape");
  await expect(their.text).toBeHidden();
  await expect(their.surface(1)).toBeFocused();

  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(their.dialog.getByText("Write what you mean first.")).toBeVisible();
  await expect(their.text).toBeFocused();
  await keyboard.type("Finer here");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(their.mark(1)).toBeVisible();
  const { x, y } = await their.placeOf(1);
  expect(x).toBeCloseTo(0.49, 1);
  expect(y).toBeCloseTo(0.6, 1);
  await expect(their.surface(1)).toBeFocused();

  await their.dialog.getByRole("button", { name: "Take back: pin 1" }).press("Enter");
  await expect(their.dialog.getByText("There are no pins yet.")).toBeVisible();
  await expect(their.surface(1)).toBeFocused();

  const whole = their.dialog.getByRole("button", { name: "Comment on the whole picture" });
  await whole.press("Enter");
  await expect(whole).toBeHidden();
  await expect(their.wholeText).toBeFocused();
  await keyboard.press("Escape");
  await expect(whole).toBeFocused();
  await keyboard.press("Enter");
  await keyboard.type("Warmer all over");
  await their.dialog.getByRole("button", { name: "Add the comment" }).press("Enter");
  await expect(their.line("Warmer all over")).toContainText("Whole picture");
  await expect(whole).toBeFocused();
  await expect(their.mark(1)).toHaveCount(0);
  expect((await whole.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expectAccessible(customerPage);
  await their.dialog.getByRole("button", { name: "Mark done: pin 1" }).press("Enter");
  await expect(their.line("Warmer all over")).toContainText(`Done: ${customer.name}`);
  await their.surface(1).focus();
  await keyboard.press("Escape");
  await expect(their.dialog).toBeVisible();
  await keyboard.press("Escape");
  await expect(their.dialog).toBeHidden();
});

test("on a phone, pins are placed with a finger and read below the picture", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await submitted(request, customer);
  const desk = apiOf(request, staff);
  await desk.post("communication/order/confirm", { id });
  const images = [await desk.upload(MEDIA.picture), await desk.upload(OTHER)];
  await desk.post("communication/sketch/send", { id, images });
  const page = await openAs(customer, { viewport: { width: 390, height: 844 }, hasTouch: true });
  const [theirs, their] = [orderPage(page), pinBoard(page)];
  await theirs.open(id);
  await theirs.sketch(1).getByRole("button", { name: "Place pins" }).tap();
  await their.place("The leaf a little finer, as on the drawing you showed us first", { x: 0.9, y: 0.1 });
  await expect(their.line("The leaf a little finer")).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page);
  }
  await expectNoSideways(page);
  await their.dialog.getByRole("button", { name: "Close" }).tap();
  await expect(theirs.sketch(1).getByRole("listitem").filter({ hasText: "The leaf" })).toBeVisible();
  await expectNoSideways(page);
});
