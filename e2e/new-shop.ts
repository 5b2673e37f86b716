import type { Page } from "@playwright/test";

/** The code that the console of an empty shop shows. */
export const CODE = "ABCD-EFGH-JKLM";
export const PASSWORD = "a long enough secret";

/** Fills in the set-up page but for the code: the shop's name, and who owns it. */
export async function fillInSetup(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name of the shop").fill(name);
  await page.getByLabel("Time zone").selectOption("Europe/Lisbon");
  await page.getByLabel("Currency").selectOption("EUR");
  await page.getByLabel("Your name").fill("Ines Duarte");
  await page.getByLabel("E-mail").fill("ines@people.test");
  await page.getByLabel("Password").fill(PASSWORD);
}

/** A question of a product, as its owner writes it. */
export type Question = { label: string; type: string; choices?: string };

/** Adds these questions to a product that has none yet. */
export async function addQuestions(page: Page, questions: readonly Question[]): Promise<void> {
  for (const [at, { label, type, choices }] of questions.entries()) {
    await page.getByRole("button", { name: "Add a question" }).click();
    const question = page.getByRole("group", { name: `Question ${at + 1}` });
    await question.getByLabel("Question", { exact: true }).fill(label);
    await question.getByLabel("Answered by").selectOption(type);
    if (choices) await question.getByLabel("Choices, one a line").fill(choices);
  }
}
