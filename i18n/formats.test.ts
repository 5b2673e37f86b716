import { createFormatter } from "use-intl/core";
import { expect, test } from "vitest";
import type { Locale } from "@/domain/viewer";
import { listIn, paperMoneyIn } from "./formats";

test.each([
  ["USD", "$1,890.50"],
  ["EUR", "€1,890.50"],
  ["CNY", "¥1,890.50"],
  ["THB", "THB 1,890.50"],
  ["INR", "INR 1,890.50"],
])("on paper an amount in %s can be read in any font: %s", (currency, written) => {
  const money = paperMoneyIn(createFormatter({ locale: "en", timeZone: "UTC" }));
  expect(money({ amount: 189_050, currency }).replaceAll("\u00a0", " ")).toBe(written);
});

test.each<[Locale, string]>([
  ["en", "name, logo, terms"],
  ["zh", "name、logo、terms"],
])("several things are set apart as readers of %s do it: %s", (locale, written) => {
  expect(listIn(createFormatter({ locale, timeZone: "UTC" }))(["name", "logo", "terms"])).toBe(written);
});
