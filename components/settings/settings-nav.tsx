import Link from "next/link";
import { useWords } from "#words";
import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";

/** The pages of the settings, in the order in which they are offered; some are for owners alone. */
const PAGES = [
  { href: "/settings", word: "nav_shop", owners: false },
  { href: "/settings/products", word: "products", owners: false },
  { href: "/settings/replies", word: "replies", owners: false },
  { href: "/settings/staff", word: "nav_staff", owners: true },
  { href: "/settings/audit", word: "nav_audit", owners: true },
] as const;

type Props = { here: (typeof PAGES)[number]["href"]; viewer: Viewer };

/** Leads from one page of the settings to the others; `here` is the one that is shown. */
export function SettingsNav({ here, viewer }: Props) {
  const words = useWords("shop");
  return (
    <nav aria-label={words("nav")} className="-mx-1 border-b border-line">
      <ul className="flex flex-wrap gap-x-2">
        {PAGES.filter(({ owners }) => !owners || canManageShop(viewer)).map(({ href, word }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === here ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {words(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
