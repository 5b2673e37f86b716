import { randomBytes } from "node:crypto";
import { say } from "@/scripts/run/say.mjs";
import { type Server, startApplication } from "../measure/servers";
import type { Setting } from "../measure/setting";
import { inWhole } from "../numbers";
import type { Options } from "../options";
import { type Look, pagesReport } from "../report/pages-report";
import { empty } from "../seed/databases";
import type { Audit } from "./audit";
import { type ColdStart, coldStart } from "./cold-start";
import { type DemoShop, fillDemoShop, talkAtLength } from "./demo-shop";
import { audit, ensureLighthouse, type Profile } from "./lighthouse";

const STARTS = 5;
const PROFILES = ["mobile", "desktop"] as const satisfies readonly Profile[];

/** The pages that are measured. The first is the barest there is: what the framework and the frame around pages take. */
const PAGES = {
  bare: () => ({ path: "/no-such-page", headers: {} }),
  catalogue: () => ({ path: "/", headers: {} }),
  form: ({ slug, customer }) => ({ path: `/products/${slug}/request`, headers: customer.headers }),
  order: ({ orderId, customer }) => ({ path: `/orders/${orderId}`, headers: customer.headers }),
  desk: ({ staff }) => ({ path: "/desk", headers: staff.headers }),
} satisfies Record<string, (shop: DemoShop) => { path: string; headers: Record<string, string> }>;
export type PageName = keyof typeof PAGES;

/** Measures pages and cold starts, on the demo shop; returns the section of the results. */
export async function runPages({ rounds }: Options, { databases, stop }: Setting): Promise<string[]> {
  await ensureLighthouse(stop);
  const databaseUrl = await empty(databases, "pages");
  const secret = randomBytes(32).toString("hex");
  const shop = await fillDemoShop(databaseUrl, secret, stop);
  const server = await startApplication({ name: "atelier-pages", databaseUrl, secret });
  const looks: Look[] = [];
  try {
    await talkAtLength(server, databaseUrl, shop);
    for (const page of Object.keys(PAGES) as PageName[])
      for (const profile of PROFILES) {
        const audits = await lookAt(page, { server, shop, profile, rounds, stop });
        looks.push({ page, profile, audits });
      }
  } finally {
    await server.end();
  }
  return pagesReport(looks, await coldStarts(databaseUrl, secret, stop));
}

type Way = { server: Server; shop: DemoShop; profile: Profile; rounds: number; stop: AbortSignal };

async function lookAt(page: PageName, { server, shop, profile, rounds, stop }: Way): Promise<Audit[]> {
  const { path, headers } = PAGES[page](shop);
  await fetch(server.url + path, { headers }).then((response) => response.text()); // nobody is the first to see it
  const audits: Audit[] = [];
  for (let round = 1; round <= rounds; round++) {
    const look = await audit(server.url + path, { profile, headers, stop });
    audits.push(look);
    say(`${page}, ${profile}, ${round} of ${rounds}: ${tell(look)}`);
  }
  return audits;
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
