import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MESSAGES } from "@/i18n/messages";
import { WordsProvider } from "@/i18n/words-provider";
import type { Figures, Numbers } from "@/schemas/numbers";
import { MonthlyCharts } from "./monthly-charts";
import { StageChart } from "./stage-chart";

const HOUR = 3600;
const DAY = 24 * HOUR;
const NONE: Figures = {
  requests: 0,
  replied: 0,
  reply_median: 0,
  reply_most: 0,
  won: 0,
  lost: 0,
  sketched: 0,
  rounds: 0,
  due: 0,
  on_time: 0,
};
const NOVEMBER: Figures = {
  requests: 5,
  replied: 4,
  reply_median: 2 * HOUR,
  reply_most: 30 * HOUR,
  won: 3,
  lost: 1,
  sketched: 2,
  rounds: 3,
  due: 2,
  on_time: 1,
};
const NUMBERS: Numbers = {
  all: NOVEMBER,
  working_hours: false,
  months: [
    { month: "2026-10", ...NONE },
    { month: "2026-11", ...NOVEMBER },
  ],
  products: [],
  stages: [
    { stage: "talking", orders: 4, merchant_seconds: 3 * HOUR, customer_seconds: 5 * DAY },
    { stage: "making", orders: 2, merchant_seconds: 9 * DAY, customer_seconds: 0 },
  ],
  reasons: [],
};

/** What stands in the table of this name: its rows, each by its cells. */
function tableOf(name: string): string[][] {
  const page = renderToStaticMarkup(
    <WordsProvider locale="en" timeZone="UTC" messages={MESSAGES.en}>
      <MonthlyCharts numbers={NUMBERS} />
      <StageChart stages={NUMBERS.stages} />
    </WordsProvider>,
  );
  const tables = page.match(/<table[\s\S]*?<\/table>/g) ?? [];
  const [table = ""] = tables.filter((one) => one.includes(`>${name}</caption>`));
  const rows = table.match(/<tr[\s\S]*?<\/tr>/g) ?? [];
  const read = (cell: string) => cell.replaceAll("&#x27;", "'");
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell = ""]) => read(cell)));
}

test.each([
  ["First reply", ["2 h", "30 h", "4"]],
  ["Quotes accepted", ["75%", "3", "1"]],
  ["Rounds of sketches", ["1.5", "2", "3"]],
  ["On time", ["50%", "1", "2"]],
])("whoever opens the table of “%s” reads each month's figures, and what they are made of", (name, told) => {
  const [head, october, november, all] = tableOf(name);
  expect(head).toHaveLength(2 + told.length);
  expect(october?.slice(0, 3)).toEqual(["October 2026", "0", "none yet"]);
  expect(november).toEqual(["November 2026", "5", ...told]);
  expect(all).toEqual(["In all", "5", ...told]);
});

test("whoever opens the table of the stages reads how many orders came by, and how long each side had them", () => {
  expect(tableOf("Time in each stage")).toEqual([
    ["Stage", "Orders", "The studio's turn", "The customer's turn"],
    ["Talking", "4", "3 h", "5 days"],
    ["Making", "2", "9 days", "0 min"],
  ]);
});
