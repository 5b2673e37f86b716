import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

// Named here because Next guesses the root from lock files, and one may stand in a folder above.
const root = dirname(fileURLToPath(import.meta.url));

const contentSecurityPolicy = [
  "default-src 'self'",
  // Next writes its bootstrap as inline scripts; React's development build also needs eval.
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  // What somebody has just recorded is heard before it is sent.
  "media-src 'self' blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const config: NextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  experimental: { preloadEntriesOnStart: false },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks the types of everything, tests and scripts included; a shop that starts need not wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      // The API's own routes say it themselves: the production server calls them without the way through here. What the
      // build made for browsers needs none of it.
      source: "/((?!api/(?!auth/)|_next/static).*)",
      headers: [
        { key: "Content-Security-Policy", value: contentSecurityPolicy },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(self), microphone=(self), geolocation=(self)" },
      ],
    },
    {
      // It is kept packed; Next takes this header from a route's own reply, and does not pack routes itself.
      source: "/api/docs/reference.js",
      headers: [{ key: "Content-Encoding", value: "gzip" }],
    },
  ],
};

export default config;
