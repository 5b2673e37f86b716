import { randomBytes } from "node:crypto";
import { say } from "@/scripts/run/say.mjs";
import { startApplication } from "../measure/servers";
import type { Setting } from "../measure/setting";
import { inWhole } from "../numbers";
import { isAsked, type Options } from "../options";
import { type Look, pagesReport } from "../report/pages-report";
import { empty } from "../seed/databases";
import type { Audit } from "./audit";
import { startBarePage } from "./bare-page";
import { type ColdStart, coldStart } from "./cold-start";
import { type DemoShop, fillDemoShop, talkAtLength } from "./demo-shop";
import { audit, ensureLighthouse } from "./lighthouse";
import type { Profile } from "./profile";

const STARTS = 5;

/** The pages that are measured. The first is the barest there is: what the framework itself takes. */
const PAGES = {
  bare: () => ({ path: "/", headers: {} }),
  catalogue: () => ({ path: "/", headers: {} }),
  product: ({ slug }) => ({ path: `/products/${slug}`, headers: {} }),
  form: ({ slug, customer }) => ({ path: `/products/${slug}/request`, headers: customer.headers }),
  order: ({ orderId, customer }) => ({ path: `/orders/${orderId}`, headers: customer.headers }),
  desk: ({ staff }) => ({ path: "/desk", headers: staff.headers }),
} satisfies Record<string, (shop: DemoShop) => { path: string; headers: Record<string, string> }>;
export type PageName = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as PageName[];

/** Measures pages and cold starts, on the demo shop; returns the section of the results. */
export async function runPages(options: Options, { databases, stop }: Setting): Promise<string[]> {
  const { rounds, profiles } = options;
  const names = NAMES.filter((name) => name === "bare" || isAsked(name, options));
  await ensureLighthouse(stop);
  const databaseUrl = await empty(databases, "pages");
  const secret = randomBytes(32).toString("hex");
  const shop = await fillDemoShop(databaseUrl, secret, stop);
  const bare = await startBarePage(stop);
  const looks: Look[] = [];
  try {
    const server = await startApplication({ name: "atelier-pages", databaseUrl, secret });
    try {
      await talkAtLength(server, databaseUrl, shop);
      const lookAt = (page: PageName, way: Way) =>
        look(page, page === "bare" ? bare.url : server.url, { ...way, ...PAGES[page](shop), stop });
      for (const page of names)
        for (const profile of profiles) looks.push(await lookAt(page, { profile, rounds }));
      for (const page of profiles.includes("mobile") ? names.filter((name) => name !== "bare") : [])
        looks.push(await lookAt(page, { profile: "mobile", rounds, language: "zh" }));
    } finally {
      await server.end();
    }
  } finally {
    await bare.end();
  }
  const starts = options.only.length > 0 ? [] : await coldStarts(databaseUrl, secret, stop);
  return pagesReport(looks, starts);
}

/** How often and with which eyes a page is looked at. */
type Way = { profile: Profile; rounds: number; language?: "zh" };
type Place = { path: string; headers: Record<string, string>; stop: AbortSignal };

async function look(
  page: PageName,
  site: string,
  { profile, rounds, language, path, headers: own, stop }: Way & Place,
): Promise<Look> {
  const headers = { ...own, ...(language && { "accept-language": language }) };
  await fetch(site + path, { headers }).then((response) => response.text()); // nobody is the first to see it
  const audits: Audit[] = [];
  for (let round = 1; round <= rounds; round++) {
    const seen = await audit(site + path, { profile, headers, stop });
    audits.push(seen);
    say(`${[page, language, profile].filter(Boolean).join(", ")}, ${round} of ${rounds}: ${tell(seen)}`);
  }
  return { page, profile, language, audits };
}

async function coldStarts(databaseUrl: string, secret: string, stop: AbortSignal): Promise<ColdStart[]> {
  const starts: ColdStart[] = [];
  while (starts.length < STARTS) {
    stop.throwIfAborted();
    const start = await coldStart(databaseUrl, secret);
    starts.push(start);
    say(
      `Cold start ${starts.length} of ${STARTS}: ready after ${inWhole(start.ready)} ms, a page after ${inWhole(start.page)} ms`,
    );
  }
  return starts;
}

function tell(look: Audit): string {
  const scores = [look.performance, look.accessibility, look.bestPractices].join(" · ");
  return `${scores}, LCP ${inWhole(look.largestPaint)} ms, script ${inWhole(look.script / 1024)} KB`;
}
