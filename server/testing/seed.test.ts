import { expect, test } from "vitest";
import { ACCOUNTS } from "@/prisma/seed/accounts";
import { seedDemo } from "@/prisma/seed/seed-demo";
import { checkPassword } from "@/server/accounts/check-password";
import { db } from "@/server/db";

test("two instances that start at once fill in one demo shop", async () => {
  const [first, second] = await Promise.all([seedDemo(), seedDemo()]);
  expect([first, second].filter((filled) => filled !== null)).toHaveLength(1);
  expect(await db().product.count()).toBe(8);
}, 120_000);

test("a shop in use is left alone", async () => {
  expect(await seedDemo()).toBeNull();
});

test("the three people of the welcome can sign in", async () => {
  for (const { email, password, role } of [ACCOUNTS.owner, ACCOUNTS.staff, ACCOUNTS.customer]) {
    const user = await checkPassword({ name: email, password }, "127.0.0.1");
    expect(user).toMatchObject({ email, role });
  }
});
