import type { Page } from "@playwright/test";
import PostalMime from "postal-mime";
import sharp from "sharp";
import { MailServer } from "../server/testing/mail-server";
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
  { label: "Engraving", type: "A line of text" },
  { label: "Stain", type: "A colour" },
  { label: "Wanted by", type: "A date" },
];
/** A Saturday in a few years, for which every shop has time. */
const WANTED = "2031-05-17";
const ANSWERS = ["Ash", "120", "#8a5a2b", "Ana and Rui"];

test.setTimeout(240_000); // a whole shop's life, on a desk that is started anew

const FIRST_QUOTE = {
  "Item 1": "Board",
  "Quantity 1": "2",
  "Each 1": "175",
  "Its name, such as VAT": "IVA",
  "Rate in per cent": "20",
  Deposit: "120",
  Days: "21",
  "Valid until": "2031-01-31",
};

const firstSteps = (page: Page) => page.getByRole("region", { name: "First steps" });
const step = (page: Page, name: string) => firstSteps(page).getByRole("listitem").filter({ hasText: name });

/** The shop is set up; what it still needs stands there, and one of that is done at once. */
async function setUp(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/setup$/);
  await page.getByLabel("Set-up code").fill(CODE);
  await fillInSetup(page, "Harbour Joinery");
  await page.getByRole("button", { name: "Open the shop" }).click();
  await expect(page).toHaveURL(/\/settings$/);
  await expect(firstSteps(page).getByRole("listitem")).toHaveCount(5);
  await expectAccessible(page);
  await step(page, "Say how customers pay").getByRole("link").click();
  await expect(page.getByLabel("Where to pay")).toBeInViewport();
  await page.getByLabel("Where to pay").fill("IBAN PT50 0000 0000 0000");
  await page.getByLabel("Terms").fill("Shelves are hung by the customer.");
  await page.getByLabel("Reply within (hours)").fill("6");
  await page.getByLabel(/^Open the pictures themselves/).check();
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(step(page, "Say how customers pay")).toContainText("Done");
}

/** A picture of their own, called and put where they want it; one of those that ship is offered no more. */
async function keepStickers(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Stickers" }).click();
  await page.getByRole("button", { name: "Add a sticker" }).click();
  await page.getByRole("dialog").getByLabel("Add a picture: Picture").setInputFiles("public/icon-192.png");
  await page.getByLabel("What it says").fill("Fresh from the bench");
  await page.getByRole("button", { name: "Save the sticker" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  const pack = page.getByRole("list", { name: "Stickers" }).getByRole("listitem");
  await expect(pack.last()).toContainText("Fresh from the bench");
  await page.getByRole("button", { name: "Move “Fresh from the bench” up" }).click();
  await expect(page.getByText(/^“Fresh from the bench” is number \d+ of \d+ now\.$/)).toBeAttached();
  await page.getByRole("button", { name: "Hide “Hello”" }).click();
  await expect(page.getByRole("button", { name: "Offer “Hello” again" })).toBeVisible();
  await expectAccessible(page);
}

/** A picture wider than any copy of it. */
async function aLargePicture() {
  const oak = { width: 2000, height: 1500, channels: 3, background: "#8a5a2b" } as const;
  const buffer = await sharp({ create: oak }).png().toBuffer();
  return { name: "on-the-wall.png", mimeType: "image/png", buffer };
}

/** One question has to be answered, and one is asked only of those who answer another. */
async function makeProduct(page: Page): Promise<void> {
  await step(page, "Make a product").getByRole("link").click();
  await page.getByLabel("Title").fill("A shelf to measure");
  await page.getByLabel("Address").fill("shelf");
  await page.getByLabel("In short").fill("Solid wood, made for your wall.");
  await page.getByLabel("Price from").fill("240");
  await expect(page.getByLabel("Hours to reply")).toHaveValue("6");
  await addQuestions(page, QUESTIONS);
  const question = (number: number) => page.getByRole("group", { name: `Question ${number}` });
  await question(1).getByLabel("Has to be answered").check();
  await question(3).getByLabel("Asked only when").selectOption("“Wood” is answered");
  await page.getByRole("button", { name: "Save the product" }).click();
  await expect(page.getByText("Takes requests · 5 questions")).toBeVisible();
}

/** The owner has the invitation mailed; the colleague comes in by the link in it. */
async function bringIn(owner: Page, colleague: Page, mail: MailServer): Promise<void> {
  await owner.getByRole("link", { name: "Desk" }).click();
  await step(owner, "Invite a colleague").getByRole("link").click();
  await owner.getByLabel("For whom").fill("Jonas, workshop");
  await owner.getByLabel("Their e-mail").fill("jonas@people.test");
  await owner.getByRole("button", { name: "Send the invitation" }).click();
  const panel = owner.getByRole("region", { name: "On its way to jonas@people.test" });
  const link = (await panel.getByText(/\/invitations\//).textContent()) ?? "no link";
  await expectAccessible(owner);
  await expect.poll(() => mail.taken.length, { timeout: 30_000 }).toBe(1);
  const { text } = await PostalMime.parse(mail.taken[0]?.raw ?? "");
  expect(text).toContain(`Accept the invitation:\n${link}`);
  await panel.getByRole("button", { name: "Done" }).click();
  const invited = owner.getByRole("listitem").filter({ hasText: "Jonas, workshop" });
  await expect(async () => {
    await owner.reload();
    await expect(invited).toContainText("Sent to jonas@people.test.", { timeout: 2_000 });
  }).toPass();
  await colleague.goto(link);
  await colleague.getByLabel("Your name").fill("Jonas Lind");
  await colleague.getByLabel("E-mail").fill("jonas@people.test");
  await colleague.getByLabel("Password").fill(PASSWORD);
  await colleague.getByRole("button", { name: "Join" }).click();
  await expect(colleague).toHaveURL(/\/desk/);
}

/** A customer who is new here makes an account on the way to the form, and sends it once all is answered. */
async function askFor(page: Page): Promise<void> {
  await page.getByRole("link", { name: "A shelf to measure" }).first().click();
  await page.getByRole("link", { name: "Request yours" }).first().click();
  await page.getByRole("link", { name: "Create an account" }).click();
  await page.getByLabel("Your name").fill("Ana Reis");
  await page.getByLabel("E-mail").fill("ana@people.test");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.getByLabel(/^Title/).fill("A shelf for the hall");
  await page.getByLabel(/^Description/).fill("Two boards, and it has to carry books.");
  await page.getByLabel("Width in centimetres").fill("120");
  await page.getByRole("textbox", { name: "Stain", exact: true }).fill("#8a5a2b");
  await page.getByLabel("Wanted by").fill(WANTED);
  await page.getByLabel(/^Phone/).fill("+351 912 345 678");
  await expect(page.getByLabel("Engraving")).toHaveCount(0);
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Wood" })).toBeFocused();
  await page.getByLabel("Wood").selectOption("Ash");
  await page.getByLabel("Engraving").fill("Ana and Rui");
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page).toHaveURL(/\/orders\/\d+/);
}

test("from an empty database to a shelf on the customer's wall, all in the browser", async ({ openAs }) => {
  const [desk, mail] = [new PrivateDesk(), await new MailServer().open()];
  try {
    const mails = { SMTP_URL: mail.url(), MAIL_FROM: "desk@shop.test" };
    await desk.start({ env: { SETUP_CODE: CODE, ...mails } });
    const [owner, colleague, customer] = [await openAs(null), await openAs(null), await openAs(null, PHONE)];
    const [olive, jonas, ana] = [orderPage(owner), orderPage(colleague), orderPage(customer)];

    await test.step("the owner sets up the shop, makes a product and invites a colleague", async () => {
      await owner.goto(desk.address);
      await setUp(owner);
      await makeProduct(owner);
      await keepStickers(owner);
      await bringIn(owner, colleague, mail);
      await owner.getByRole("link", { name: "Desk" }).click();
      for (const done of ["Make a product", "Say how customers pay", "Invite a colleague"])
        await expect(step(owner, done)).toContainText("Done");
      await expectAccessible(owner);
    });

    await test.step("a customer comes by the shop's address and asks, on the phone", async () => {
      const link = await step(owner, "Show people the way").getByText(/^http/).textContent();
      await customer.goto(link ?? "");
      await askFor(customer);
      await expect(ana.state).toHaveText("Waiting for the studio to confirm");
      await expectNoSideways(customer);
    });

    await test.step("the colleague finds the request, reads the answers and takes it", async () => {
      await colleague.getByRole("link", { name: "A shelf for the hall" }).first().click();
      const asked = colleague.getByRole("region", { name: "Request" });
      for (const answer of ANSWERS) await expect(asked).toContainText(answer);
      await colleague.getByRole("button", { name: "Confirm the request" }).first().click();
      await expect(jonas.state).toHaveText("Talking it over");
      await jonas.say("Do you want it oiled?");
      await expect(ana.thread.getByText("Do you want it oiled?")).toBeVisible();
    });

    await test.step("the owner finds it, puts the colleague in charge, who leaves a note, and quotes", async () => {
      await expect(firstSteps(owner)).toHaveCount(0);
      await owner.getByRole("link", { name: /^Waiting on customer/ }).click();
      await owner.getByRole("link", { name: "A shelf for the hall" }).first().click();
      await owner.getByRole("link", { name: "Whole page" }).click();
      await expect(owner).toHaveURL(/\/orders\/\d+/);
      const people = owner.getByRole("region", { name: "People" });
      await people.getByLabel("In charge").selectOption("Jonas Lind");
      await people.getByRole("button", { name: "Assign" }).click();
      await colleague.getByText("Internal note", { exact: true }).click();
      await colleague.getByRole("textbox", { name: "Internal note" }).fill("The ash is in stock.");
      await colleague.getByRole("button", { name: "Save note" }).click();
      await owner.getByRole("button", { name: "Send a quote", exact: true }).click();
      await olive.dialog.getByLabel("What it covers").fill("Ash, oiled, two boards.");
      await olive.dialog.getByRole("button", { name: "Add a line" }).click();
      for (const [label, value] of Object.entries(FIRST_QUOTE))
        await olive.dialog.getByLabel(label).fill(value);
      await olive.dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
      await expect(ana.quote(1)).toContainText("€420");
      await expect(olive.thread.getByText("The ash is in stock.")).toBeVisible();
      await expect(customer.getByText("The ash is in stock.")).toHaveCount(0);
    });

    await test.step("the customer asks for changes, and accepts the second version", async () => {
      await ana.decideSaying(
        "Ask for changes",
        "What should change?",
        "One board less, please",
        ana.quote(1),
      );
      await expect(olive.state).toHaveText("Talking it over");
      await olive.sendQuote({ "Quantity 1": "1", "Each 1": "300", Deposit: "100" });
      await expect(ana.quote(2)).toContainText("What changed since version 1");
      await expect(ana.quote(2)).toContainText("€360");
      await customer.getByRole("button", { name: "Stickers" }).click();
      const picker = customer.getByRole("dialog", { name: "Stickers" });
      await expect(picker.getByRole("img").nth(-2)).toHaveAccessibleName("Fresh from the bench");
      await expect(picker.getByRole("img", { name: "Hello" })).toHaveCount(0);
      await picker.getByRole("button", { name: "Fresh from the bench" }).click();
      const sticker = olive.thread.getByRole("img", { name: "Fresh from the bench" });
      await expect.poll(() => sticker.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(192);
      await ana.quote(2).getByRole("button", { name: "Accept the quote", exact: true }).click();
      await expect(ana.dialog.getByRole("link", { name: "Read them" })).toBeVisible();
      await ana.dialog.getByRole("button", { name: "Accept the quote", exact: true }).click();
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
      await pins.place("Thinner there", { x: 0.7, y: 0.6 });
      await expectAccessible(customer);
      await jonas.sketch(1).getByRole("button", { name: "Pins (2)" }).click();
      const answers = pinBoard(colleague);
      await answers.dialog.getByRole("button", { name: "Mark done: pin 2" }).click();
      await answers.place("As soft as this?", { x: 0.5, y: 0.5 });
      await answers.dialog.getByRole("button", { name: "Close" }).click();
      await expect(pins.line("Thinner there")).toContainText("Done: Jonas Lind");
      await expect(pins.line("As soft as this?")).toBeVisible();
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
      await jonas.showFinished([await aLargePicture()], "It hangs well");
      await expect(ana.state).toHaveText("Finished: the balance is yours to pay");
      const finished = customer.getByRole("article", { name: "Finished work" });
      await finished.getByRole("img").scrollIntoViewIfNeeded();
      const width = () =>
        finished.getByRole("img").evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth);
      await expect(finished).toContainText("The pictures themselves open when everything is paid.");
      await expect.poll(width).toBe(1600);
      await ana.decide("I have paid the balance");
      await expect(olive.state).toHaveText("Balance announced: has it arrived?");
      await olive.decide("Balance received");
      await expect(jonas.state).toHaveText("Finished and paid: to be delivered");
      await expect(finished).not.toContainText("The pictures themselves open");
      await finished.getByRole("img").scrollIntoViewIfNeeded();
      await expect.poll(width).toBe(2000);
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
    await mail.close();
    await desk.remove();
  }
});
