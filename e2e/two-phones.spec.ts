import { type Browser, chromium, devices, type LaunchOptions, type Page } from "@playwright/test";
import { MEDIA } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import { PrivateDesk } from "./private-desk";

const PASSWORD = "a long enough secret";

test.setTimeout(180_000); // a desk of its own, started twice

/** A phone in somebody's hand: a browser program of its own, with a microphone that hums. */
async function phone(
  programs: Browser[],
  launchOptions: LaunchOptions,
  address: string,
  who: string,
): Promise<Page> {
  const program = await chromium.launch(launchOptions);
  programs.push(program);
  const context = await program.newContext({
    ...devices["Pixel 7"],
    baseURL: address,
    permissions: ["microphone"],
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail, phone or user name").fill(who);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  return page;
}

type Order = ReturnType<typeof orderPage>;

/** Both phones show each of these words, once, and nobody has to wonder whether they arrived. */
async function arrived(one: Order, other: Order, words: readonly string[]): Promise<void> {
  for (const { thread } of [one, other]) {
    for (const each of words) await expect(thread.getByText(each, { exact: true })).toHaveCount(1);
    await expect(thread.getByText(/^(Sending|Sent|Waiting)/)).toHaveCount(0);
    await expect(thread.getByRole("alert")).toHaveCount(0);
  }
}

test("two people on two phones settle a quote, through a restart and a lost connection, and nobody reloads", async ({
  launchOptions,
}) => {
  const desk = new PrivateDesk();
  const programs: Browser[] = [];
  try {
    await desk.start();
    const [ana] = [await desk.join("ana"), await desk.join("olive", "owner")];
    const body = {
      archive_id: await desk.offer(),
      title: "A shelf",
      content: "Oak, oiled",
      phone: "+351 912 345 678",
    };
    const { data } = await desk.call("communication/order/create", { token: ana, body });
    const [hers, theirs] = [
      await phone(programs, launchOptions, desk.address, "ana"),
      await phone(programs, launchOptions, desk.address, "olive"),
    ];
    const [customer, studio] = [orderPage(hers), orderPage(theirs)];
    await customer.open(data.id);
    await studio.open(data.id);
    await theirs.getByRole("button", { name: "Confirm the request" }).first().click();
    await expect(studio.state).toHaveText("Talking it over");
    await Promise.all([customer.ready(), studio.ready()]);

    await withoutReload(hers, () =>
      withoutReload(theirs, async () => {
        await test.step("they talk and trade pictures", async () => {
          await customer.say("Can it carry books?");
          await expect(studio.thread.getByText("Can it carry books?")).toBeVisible();
          await studio.say("A wall of them.");
          await expect(customer.thread.getByText("A wall of them.")).toBeVisible();
          await hers.getByLabel("Attach pictures or files").setInputFiles(MEDIA.picture);
          await hers.getByRole("button", { name: "Send", exact: true }).click();
          await expect(studio.thread.getByRole("img", { name: /^Picture from ana/ })).toBeVisible();
        });

        await test.step("the studio says something, and the customer hears it", async () => {
          await theirs.getByRole("button", { name: "Record a voice message" }).click();
          const recorder = theirs.getByRole("region", { name: "Voice message" });
          await expect(recorder.getByText("0:01")).toBeVisible();
          await recorder.getByRole("button", { name: "Stop", exact: true }).click();
          await recorder.getByRole("button", { name: "Send recording" }).click();
          const heard = customer.thread.getByLabel(/^Recording from olive/);
          await expect
            .poll(() => heard.evaluate(({ duration }: HTMLMediaElement) => duration))
            .toBeGreaterThan(0.5);
        });

        await test.step("the desk is killed while both write, and comes back: each word is there once", async () => {
          await desk.killApplication();
          await customer.say("It is for the hall.");
          await studio.say("How wide is the hall?");
          await expect(customer.thread.getByText("It is for the hall.")).toBeVisible();
          await desk.start();
          await arrived(customer, studio, ["It is for the hall.", "How wide is the hall?"]);
        });

        await test.step("the customer is in a tunnel, and the studio writes on", async () => {
          await hers.context().setOffline(true);
          await customer.say("Two metres.");
          await studio.say("We have ash, too.");
          await hers.context().setOffline(false);
          await arrived(customer, studio, ["Two metres.", "We have ash, too."]);
        });

        await test.step("they settle a quote", async () => {
          await studio.sendQuote({ "What it covers": "Oak, oiled, two metres.", Price: "420", Days: "21" });
          await expect(customer.quote(1)).toContainText("420");
          await expectAccessible(hers);
          await expectNoSideways(hers);
          await customer.decide("Accept the quote", customer.quote(1));
          await expect(studio.state).toHaveText("Accepted: waiting for payment");
          await expect(customer.state).toHaveText("Accepted: waiting for payment");
          await expectNoSideways(theirs);
        });
      }),
    );
  } finally {
    await Promise.all(programs.map((program) => program.close()));
    await desk.remove();
  }
});
