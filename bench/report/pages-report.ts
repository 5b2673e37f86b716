import { inWhole, median, withPlaces } from "../numbers";
import type { Audit } from "../pages/audit";
import type { ColdStart } from "../pages/cold-start";
import { LIGHTHOUSE } from "../pages/lighthouse";
import type { Profile } from "../pages/profile";
import type { PageName } from "../pages/run-pages";
import { table } from "./table";
import { type Target, targetTable } from "./target";

/** One page in one profile, as often as it was looked at. */
export type Look = { page: PageName; profile: Profile; language?: "zh" | undefined; audits: Audit[] };

type Measure = Exclude<keyof Audit, "faults">;

const PERFORMANCE = { mobile: 95, throttled: 95, desktop: 99 } as const satisfies Record<Profile, number>;
/** KB of script beyond the bare page. */
const SCRIPT = { catalogue: 5, product: 5, order: 30, form: 50, desk: 70 } as const satisfies Partial<
  Record<PageName, number>
>;
const COLD_START_MS = 1_500;
const HEAD = [
  ...["page", "profile", "performance", "accessibility", "best practices", "LCP ms", "CLS", "blocked ms"],
  ...["script KB", "beyond bare KB", "LCP of each look"],
];

/** The section of the results about pages. */
export function pagesReport(looks: Look[], starts: ColdStart[]): string[] {
  const rounds = looks[0]?.audits.length ?? 0;
  return [
    ...targetTable([...looks.flatMap((look) => targetsOf(look, looks)), ...coldTargets(starts)]),
    "### Figures",
    "",
    `The demo shop, in Lighthouse ${LIGHTHOUSE}, medians of ${rounds}; an order with fifty messages. "bare" is a`,
    'heading in a layout on the same framework, built and served alike. "mobile" works out from how a page loads here what a slow',
    'phone would take; "throttled" slows the browser down like one. Sizes are of what went over the wire, compressed, with',
    "the answers' headers.",
    "",
    ...table(
      HEAD,
      looks.map((look) => rowOf(look, looks)),
      2,
    ),
    "",
    ...coldStartLines(starts),
    ...faultLines(looks),
  ];
}

function rowOf(look: Look, looks: Look[]): string[] {
  const mid = (measure: Measure) => medianOf(look, measure);
  return [
    ...[
      nameOf(look),
      look.profile,
      inWhole(mid("performance")),
      inWhole(mid("accessibility")),
      inWhole(mid("bestPractices")),
    ],
    ...[inWhole(mid("largestPaint")), withPlaces(mid("layoutShift"), 3), inWhole(mid("blocking"))],
    ...[withPlaces(mid("script") / 1024, 1), withPlaces(beyondBare(look, looks), 1)],
    look.audits.map(({ largestPaint }) => inWhole(largestPaint)).join(" · "),
  ];
}

const nameOf = ({ page, language }: Look) => (language ? `${page}, ${language}` : page);

/** What is promised of a page, in either language. The bare one is only a measure for the others. */
export function targetsOf(look: Look, looks: Look[]): Target[] {
  const { page, profile } = look;
  if (page === "bare") return [];
  const target = (what: string, measured: number, bound: Target["bound"], places = 0): Target => ({
    what: `${nameOf(look)}, ${profile}: ${what}`,
    ...{ measured, bound, places },
  });
  const script = target(
    "script beyond the bare page, KB",
    beyondBare(look, looks),
    { atMost: SCRIPT[page] },
    1,
  );
  const paint = target("LCP, ms", medianOf(look, "largestPaint"), { atMost: 2_000 });
  const shift = target("CLS", medianOf(look, "layoutShift"), { atMost: 0.02 }, 3);
  const moreOf: Record<Profile, Target[]> = {
    mobile: [paint, shift, script],
    throttled: [paint, shift],
    desktop: [],
  };
  return [
    target("performance", medianOf(look, "performance"), { atLeast: PERFORMANCE[profile] }),
    target("accessibility", medianOf(look, "accessibility"), { atLeast: 100 }),
    target("best practices", medianOf(look, "bestPractices"), { atLeast: 100 }),
    ...moreOf[profile],
  ];
}

function coldTargets(starts: ColdStart[]): Target[] {
  if (starts.length === 0) return [];
  const measured = median(starts.map(({ ready }) => ready));
  const what = "cold start to the first answer, ms";
  return [{ what, measured, bound: { atMost: COLD_START_MS }, places: 0 }];
}

function coldStartLines(starts: ColdStart[]): string[] {
  if (starts.length === 0) return [];
  const mid = (key: keyof ColdStart) => inWhole(median(starts.map((start) => start[key])));
  const line = `Cold start, median of ${starts.length}: ready (database included) after ${mid("ready")} ms, the catalogue after ${mid("page")} ms.`;
  return [line, ""];
}

function faultLines(looks: Look[]): string[] {
  const judged = looks.filter(({ page }) => page !== "bare"); // it has no icon, and no description
  const lines = judged.flatMap(({ page, audits }) =>
    audits.flatMap(({ faults }) => faults.map((fault) => `- ${page}: ${fault}`)),
  );
  return lines.length > 0
    ? ["What keeps accessibility or best practices from 100:", "", ...new Set(lines), ""]
    : [];
}

function beyondBare(look: Look, looks: Look[]): number {
  const bare = looks.find(({ page, profile }) => page === "bare" && profile === look.profile);
  return bare ? (medianOf(look, "script") - medianOf(bare, "script")) / 1024 : Number.NaN;
}

const medianOf = ({ audits }: Look, measure: Measure) => median(audits.map((one) => one[measure]));
