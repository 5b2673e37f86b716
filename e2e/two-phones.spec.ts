import type { Browser } from "@playwright/test";
import { MEDIA } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import { allShow, cutAfter, phone, saidOn, show, speak } from "./phone";
import { PrivateDesk } from "./private-desk";

/** What is held up is tried again less and less often. */
const LONG = { timeout: 40_000 };

test.setTimeout(180_000); // a desk of its own, started twice

test("two people on two phones settle a quote, through restarts and lost connections, and nobody reloads", async ({
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
    const pictureFrom = (name: string) => ({ name: new RegExp(`^Picture from ${name}`) });
    const bothShowAll = () => allShow(desk, data.id, [customer, studio]);
    await customer.open(data.id);
    await studio.open(data.id);
    await theirs.getByRole("button", { name: "Confirm the request" }).first().click();
    await expect(studio.state).toHaveText("Talking it over");
    await Promise.all([customer.ready(), studio.ready()]);

    await withoutReload(hers, () =>
      withoutReload(theirs, async () => {
        await test.step("they talk, trade pictures and hear each other", async () => {
          await customer.say("Can it carry books?");
          await expect(studio.thread.getByText("Can it carry books?")).toBeVisible();
          await show(hers, MEDIA.picture);
          await expect(studio.thread.getByRole("img", pictureFrom("ana"))).toBeVisible();
          await show(theirs, MEDIA.picture);
          await expect(customer.thread.getByRole("img", pictureFrom("olive"))).toBeVisible();
          await speak(theirs);
          const heard = customer.thread.getByLabel(/^Recording from olive/);
          await expect
            .poll(() => heard.evaluate(({ duration }: HTMLMediaElement) => duration))
            .toBeGreaterThan(0.5);
          await speak(hers);
          await expect(studio.thread.getByLabel(/^Recording from ana/)).toHaveCount(1);
          await bothShowAll();
        });

        await test.step("the desk is killed when it has one message and nobody heard of that, and both go on writing", async () => {
          const cut = await cutAfter(hers, "**/message/send", { meanwhile: () => desk.killApplication() });
          await customer.say("It is for the hall.");
          await cut();
          await show(hers, MEDIA.picture);
          await speak(theirs);
          await expect(customer.thread.getByText("It is for the hall.")).toBeVisible();
          await desk.start({ env: { DATABASE_LISTEN_URL: "off" } }); // from here on it looks for what is new
          await expect(studio.thread.getByRole("img", pictureFrom("ana"))).toHaveCount(2, LONG);
          await expect(customer.thread.getByLabel(/^Recording from olive/)).toHaveCount(2, LONG);
          await bothShowAll();
        });

        await test.step("the database falls over while it is being told one message, and starts anew", async () => {
          await hers.route("**/message/send", (route) => desk.crashDatabase().then(() => route.continue()), {
            times: 1,
          });
          await customer.say("Two metres.");
          await customer.say("And forty high.");
          await expect(studio.thread.getByText("And forty high.")).toBeVisible(LONG);
          await bothShowAll();
        });

        await test.step("the customer is in a tunnel with a picture and a recording, and the studio writes on", async () => {
          await hers.context().setOffline(true);
          await show(hers, MEDIA.picture);
          await speak(hers);
          await studio.say("We have ash, too.");
          await hers.context().setOffline(false);
          await expect(studio.thread.getByLabel(/^Recording from ana/)).toHaveCount(2);
          await expect(customer.thread.getByText("We have ash, too.")).toHaveCount(1);
          await bothShowAll();
        });

        await test.step("they settle a quote, though neither hears at first that it was sent and accepted", async () => {
          await cutAfter(theirs, "**/orders/*", { saying: "Oak, oiled, two metres." });
          await studio.sendQuote({ "What it covers": "Oak, oiled, two metres.", Price: "420", Days: "21" });
          await expect(studio.dialog.getByText(/connection/i).first()).toBeVisible();
          await studio.dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
          await expect(studio.dialog).toBeHidden();
          await expect(customer.quote(1)).toContainText("420");
          await expectAccessible(hers);
          await expectNoSideways(hers);
          await cutAfter(hers, "**/orders/*");
          await customer.quote(1).getByRole("button", { name: "Accept the quote", exact: true }).click();
          const accept = customer.dialog.getByRole("button", { name: "Accept the quote", exact: true });
          await accept.click();
          await expect(customer.dialog.getByText(/connection/i).first()).toBeVisible();
          await accept.click();
          await expect(studio.state).toHaveText("Accepted: waiting for payment");
          await expect(customer.state).toHaveText("Accepted: waiting for payment");
          await expectNoSideways(theirs);
          await bothShowAll();
        });
      }),
    );
    const said = await saidOn(desk, data.id);
    expect(said.filter((words) => !["image", "audio"].includes(words))).toEqual([
      "Can it carry books?",
      "It is for the hall.",
      "Two metres.",
      "And forty high.",
      "We have ash, too.",
      "quote",
    ]);
    const count = (kind: string) => said.filter((one) => one === kind).length;
    expect([count("image"), count("audio")]).toEqual([4, 4]);
    const [sold] = await desk.query(
      `SELECT count(*)::int AS sales, (SELECT count(*)::int FROM "Quote") AS quotes FROM "SalesOrder"`,
    );
    expect(sold).toEqual({ sales: 1, quotes: 1 });
  } finally {
    await Promise.all(programs.map((program) => program.close()));
    await desk.remove();
  }
});
