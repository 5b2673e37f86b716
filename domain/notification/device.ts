/** How many devices somebody can be told on; one more takes the place of the one that was added first. */
export const MOST_DEVICES = 20;

/** Seconds for which what happened is worth a call to a device; it may be off, or without a connection. */
export const PUSH_LIFE = 24 * 3600;

// Each browser also names those that it descends from: the first that fits is the one.
const BROWSERS = [
  ["Edge", /\bEdg/],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS)\//],
  ["Safari", /\bSafari\//],
] as const;
const SYSTEMS = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["Mac", /\bMac OS X\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** What somebody knows a device by, from how its browser names itself: "Firefox · Android". */
export function deviceName(userAgent: string): string {
  const found = [BROWSERS, SYSTEMS].map((all) => all.find(([, mark]) => mark.test(userAgent))?.[0]);
  return found.filter(Boolean).join(" · ");
}
