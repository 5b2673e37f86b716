import { docsAddress } from "./files";
import { BEFORE_TRYING, MEND } from "./mend";
import { STYLE } from "./style";

/**
 * The page that shows the API to people. Everything on it comes from this server, so that it works where nothing
 * else can be reached, and nobody else learns who reads it.
 */
export async function docsPage(request: Request): Promise<Response> {
  const [script, tokens, font] = await Promise.all([
    docsAddress("reference.js"),
    docsAddress("tokens.css"),
    docsAddress("fraunces.woff2"),
  ]);
  const html = pageWith({ script, tokens, font, theme: themeIn(request.headers) });
  return new Response(html, { headers: HEADERS });
}

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-cache",
  // Like the site's other pages; said here, too, so that it holds whoever calls this function.
  "Content-Security-Policy":
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
};

/** Light or dark, if the reader chose on the site's other pages; else the device decides. */
function themeIn(headers: Headers): "light" | "dark" | null {
  const [, theme] = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(headers.get("cookie") ?? "") ?? [];
  return theme === "light" || theme === "dark" ? theme : null;
}

type Parts = { script: string; tokens: string; font: string; theme: "light" | "dark" | null };

const pageWith = ({ script, tokens, font, theme }: Parts) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Atelier</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${tokens}">
<style>
@font-face { font-family: "Fraunces"; font-display: swap; font-weight: 400 700; src: url("${font}") format("woff2"); }
${STYLE}</style>
</head>
<body>
<a class="skip" href="#reference">Skip to the content</a>
<header class="bar">
<a class="home" href="/"><img src="/icon.svg" alt="" width="28" height="28"> Atelier</a>
<nav aria-label="For programs">
<a href="/api/docs/atelier.ts">TypeScript</a>
<a href="/api/openapi.json">OpenAPI</a>
</nav>
</header>
<main id="reference" tabindex="-1"><noscript><p>This page needs scripts to be drawn. The same as a document for tools:
<a href="/api/openapi.json">openapi.json</a>.</p></noscript></main>
<script src="${script}"></script>
<script>
${MEND}
${BEFORE_TRYING}
Scalar.createApiReference("#reference", { ...${JSON.stringify(settingsFor(theme))}, onBeforeRequest });
</script>
</body>
</html>
`;

/** How the component is to draw the document: with our samples only, and without anything of its maker's. */
function settingsFor(theme: Parts["theme"]) {
  return {
    url: "/api/openapi.json",
    theme: "none",
    layout: "modern",
    withDefaultFonts: false,
    telemetry: false,
    ...(theme && { darkMode: theme === "dark", forceDarkModeState: theme, hideDarkModeToggle: true }),
    hiddenClients: true,
    hideClientButton: true,
    showDeveloperTools: "never",
    agent: { disabled: true },
    mcp: { disabled: true },
    documentDownloadType: "none",
    defaultOpenFirstTag: false,
    orderSchemaPropertiesBy: "preserve",
  };
}
