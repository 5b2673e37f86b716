/** With which eyes a page is looked at: `throttled` is `mobile` with a slow network and processor in fact, where Lighthouse else works out what they would do. */
export const PROFILES = ["mobile", "throttled", "desktop"] as const;
export type Profile = (typeof PROFILES)[number];
