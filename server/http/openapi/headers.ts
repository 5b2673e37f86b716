import type { Json } from "./json-schema";

/** What replies tell in their headers. */
export const HEADERS = {
  RequestId: {
    description:
      "Under which the call is in the log: your own `X-Request-Id` if you sent one, else a new one",
    schema: { type: "string" },
    example: "1f0c6a5e-7b0e-4c1b-9a43-2f6f1c9d5b7e",
  },
  UpdateToken: {
    description: "Only when the token has less than an hour to live: use this one from now on",
    schema: { type: "string" },
  },
  ContentRange: {
    description: "Which part it is, and of how many bytes",
    schema: { type: "string" },
    example: "bytes 0-65535/184320",
  },
  RateLimitLimit: {
    description: "Calls a minute that this credential, or without one this address, may make",
    schema: { type: "integer" },
    example: 600,
  },
  RateLimitRemaining: {
    description: "How many of them are left, about",
    schema: { type: "integer" },
    example: 597,
  },
  RateLimitReset: {
    description: "Seconds until they are all there again",
    schema: { type: "integer" },
    example: 38,
  },
  RetryAfter: {
    description: "Seconds to wait before the next try",
    schema: { type: "integer", minimum: 1 },
    example: 42,
  },
};

export function headerRef(name: keyof typeof HEADERS): Json {
  return { $ref: `#/components/headers/${name}` };
}

/** How one stands with the calls that one may make a minute. */
export const STANDING = {
  "RateLimit-Limit": headerRef("RateLimitLimit"),
  "RateLimit-Remaining": headerRef("RateLimitRemaining"),
  "RateLimit-Reset": headerRef("RateLimitReset"),
};
