import type { Page } from "@playwright/test";
import { MEDIA } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { addQuestions, CODE, fillInSetup, PASSWORD } from "./new-shop";
import { orderPage } from "./order-page";
import { pinBoard } from "./pin-board";
import { PrivateDesk } from "./private-desk";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: "reduce" } as const;

const QUESTIONS = [
  { label: "Wood", type: "One from a list", choices: "Oak\nAsh\nWalnut" },
  { label: "Width in centimetres", type: "A number" },
  { label: "Stain", type: "A colour" },
  { label: "Wanted by", type: "A date" },
  { label: "Engraving", type: "A line of text" },
];

test.setTimeout(240_000); // a whole shop's life, on a desk that is started anew

async function setUp(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/setup$/);
  await page.getByLabel("Set-up code").fill(CODE);
  await fillInSetup(page, "Harbour Joinery");
  await page.getByRole("button", { name: "Open the shop" }).click();
  await expect(page).toHaveURL(/\/settings$/);
  await page.getByLabel("Where to pay").fill("IBAN PT50 0000 0000 0000");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
}

async function makeProduct(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Products" }).click();
  await page.getByRole("link", { name: "Add a product" }).click();
  await page.getByLabel("Title").fill("A shelf to measure");
  await page.getByLabel("Address").fill("shelf");
  await page.getByLabel("In short").fill("Solid wood, made for your wall.");
  await page.getByLabel("Price from").fill("240");
  await addQuestions(page, QUESTIONS);
  await page.getByRole("button", { name: "Save the product" }).click();
  await expect(page.getByText("Takes requests · 5 questions")).toBeVisible();
}

/** The owner makes the link; the colleague comes in by it. */
async function bringIn(owner: Page, colleague: Page): Promise<void> {
  await owner.getByRole("link", { name: "Staff" }).click();
  await owner.getByLabel("For whom").fill("Jonas, workshop");
  await owner.getByRole("button", { name: "Make the link" }).click();
  const panel = owner.getByRole("region", { name: "Copy the link now" });
  await colleague.goto((await panel.getByText(/\/invitations\//).textContent()) ?? "");
  await colleague.getByLabel("Your name").fill("Jonas Lind");
  await colleague.getByLabel("E-mail").fill("jonas@people.test");
  await colleague.getByLabel("Password").fill(PASSWORD);
  await colleague.getByRole("button", { name: "Join" }).click();
  await expect(colleague).toHaveURL(/\/desk/);
}

async function askFor(page: Page): Promise<void> {
  await page.getByRole("link", { name: "A shelf to measure" }).first().click();
  await page.getByRole("link", { name: "Request yours" }).first().click();
  await page.getByLabel(/^Title/).fill("A shelf for the hall");
  await page.getByLabel(/^Description/).fill("Two boards, and it has to carry books.");
  await page.getByLabel("Wood").selectOption("Ash");
  await page.getByLabel("Width in centimetres").fill("120");
  await page.getByLabel("Engraving").fill("Ana and Rui");
  await page.getByLabel(/^Phone/).fill("+351 912 345 678");
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page).toHaveURL(/\/orders\/\d+/);
}

/** A customer who is new here makes an account on the way to the form. */
async function signUp(page: Page): Promise<void> {
  await page.getByLabel("Your name").fill("Ana Reis");
  await page.getByLabel("E-mail").fill("ana@people.test");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create the account" }).click();
}

test("from an empty database to a shelf on the customer's wall, all in the browser", async ({ openAs }) => {
  const desk = new PrivateDesk();
  try {
    await desk.start({ env: { SETUP_CODE: CODE } });
    const [owner, colleague, customer] = [await openAs(null), await openAs(null), await openAs(null, PHONE)];
    const [olive, jonas, ana] = [orderPage(owner), orderPage(colleague), orderPage(customer)];

    await test.step("the owner sets up the shop, makes a product and invites a colleague", async () => {
      await owner.goto(desk.address);
      await setUp(owner);
      await makeProduct(owner);
      await bringIn(owner, colleague);
    });

    await test.step("a customer asks, on the phone", async () => {
      await customer.goto(`${desk.address}/sign-up`);
      await signUp(customer);
      await expect(customer).not.toHaveURL(/sign-up/);
      await customer.goto(desk.address);
      await askFor(customer);
      await expect(ana.state).toHaveText("Waiting for the studio to confirm");
      await expectNoSideways(customer);
    });

    await test.step("the colleague finds the request and takes it; the owner quotes", async () => {
      await colleague.goto(`${desk.address}/desk`);
      await colleague.getByRole("link", { name: "A shelf for the hall" }).first().click();
      await colleague.getByRole("button", { name: "Confirm the request" }).first().click();
      await expect(jonas.state).toHaveText("Talking it over");
      await jonas.say("Do you want it oiled?");
      await expect(ana.thread.getByText("Do you want it oiled?")).toBeVisible();
      await owner.goto(customer.url().split("?")[0] ?? "");
      await olive.sendQuote({
        "What it covers": "Ash, oiled, two boards.",
        Price: "420",
        Deposit: "120",
        Days: "21",
      });
      await expect(ana.quote(1)).toContainText("€420");
    });

    await test.step("the customer asks for changes, and accepts the second version", async () => {
      await ana.decideSaying(
        "Ask for changes",
        "What should change?",
        "One board less, please",
        ana.quote(1),
      );
      await expect(olive.state).toHaveText("Talking it over");
      await olive.sendQuote({ Price: "360", Deposit: "100" });
      await expect(ana.quote(2)).toContainText("What changed since version 1");
      await ana.decide("Accept the quote", ana.quote(2));
      await expect(olive.state).toHaveText("Accepted: waiting for payment");
    });

    await test.step("the deposit is paid, and the work begins", async () => {
      await ana.decide("I have paid the deposit");
      await expect(olive.state).toHaveText("Payment announced: has it arrived?");
      await olive.decide("Deposit received");
      await expect(ana.state).toHaveText("Deposit paid: in the works");
    });

    await test.step("the colleague shows two rounds of sketches, and pins say what should change", async () => {
      await jonas.sendSketch([MEDIA.picture], "The profile of the boards");
      await ana.sketch(1).getByRole("button", { name: "Place pins" }).click();
      const pins = pinBoard(customer);
      await pins.place("A softer edge here", { x: 0.3, y: 0.4 });
      await expectAccessible(customer);
      await pins.dialog.getByRole("button", { name: "Close" }).click();
      await ana.decide("Ask for changes to the sketch", ana.sketch(1));
      await expect(jonas.sketch(1)).toContainText("Changes requested");
      await expect(jonas.thread.getByText("A softer edge here").first()).toBeVisible();
      await jonas.sendSketch([MEDIA.picture]);
      await ana.sketch(2).getByRole("button", { name: "Place pins" }).click();
      await pins.place("Just like this", { x: 0.3, y: 0.4 });
      await pins.dialog.getByRole("button", { name: "Close" }).click();
      await ana.decide("Approve the sketch", ana.sketch(2));
      await expect(jonas.sketch(2)).toContainText("Approved");
    });

    await test.step("the finished work is shown, the balance paid, the shelf sent and received", async () => {
      await jonas.showFinished([MEDIA.picture], "It hangs well");
      await expect(ana.state).toHaveText("Finished: the balance is yours to pay");
      await ana.decide("I have paid the balance");
      await expect(olive.state).toHaveText("Balance announced: has it arrived?");
      await olive.decide("Balance received");
      await expect(jonas.state).toHaveText("Finished and paid: to be delivered");
      await colleague.getByRole("button", { name: "Deliver", exact: true }).click();
      await jonas.dialog.getByLabel("Carrier").fill("CTT");
      await jonas.dialog.getByLabel("Tracking number").fill("DA 1448 8071 PT");
      await jonas.dialog.getByRole("button", { name: "Deliver", exact: true }).click();
      await expect(ana.state).toHaveText("On its way to you");
      await ana.decide("Received");
      for (const page of [ana, jonas, olive]) await expect(page.state).toHaveText("Received");
      await expectNoSideways(customer);
      await expectAccessible(customer);
    });
  } finally {
    await desk.remove();
  }
});
