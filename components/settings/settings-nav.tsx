import { useWords } from "#words";
import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import { PageNav } from "../ui/page-nav";

/** The pages of the settings, in the order in which they are offered; some are for owners alone. */
const PAGES = [
  { href: "/settings", word: "nav_shop", owners: false },
  { href: "/settings/products", word: "products", owners: false },
  { href: "/settings/replies", word: "replies", owners: false },
  { href: "/settings/stickers", word: "nav_stickers", owners: true },
  { href: "/settings/staff", word: "nav_staff", owners: true },
  { href: "/settings/mail", word: "nav_mail", owners: true },
  { href: "/settings/audit", word: "nav_audit", owners: true },
] as const;

type Props = { here: (typeof PAGES)[number]["href"]; viewer: Viewer };

/** Leads from one page of the settings to the others; `here` is the one that is shown. */
export function SettingsNav({ here, viewer }: Props) {
  const words = useWords("shop");
  const pages = PAGES.filter(({ owners }) => !owners || canManageShop(viewer)).map(({ href, word }) => ({
    href,
    name: words(word),
  }));
  return <PageNav label={words("nav")} here={here} pages={pages} />;
}
