import type { MetadataRoute } from "next";
import { pageLocale } from "@/server/http/words";

/** What a phone that keeps the shop on its first screen calls it, and shows of it. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { shopName } = await pageLocale();
  return {
    id: "/",
    name: shopName,
    short_name: shopName,
    start_url: "/start",
    display: "standalone",
    background_color: "#faf7f1",
    theme_color: "#faf7f1",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512" },
      { src: "/icon-maskable.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  };
}
