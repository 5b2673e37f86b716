import Link from "next/link";
import { useWords } from "#words";

/** The pages of one's account, in the order in which they are offered. */
const PAGES = [
  { href: "/account", word: "nav_account" },
  { href: "/account/keys", word: "nav_keys" },
  { href: "/account/webhooks", word: "nav_webhooks" },
] as const;

type Props = { here: (typeof PAGES)[number]["href"] };

/** Leads from one page of the account to the others; `here` is the one that is shown. */
export function AccountNav({ here }: Props) {
  const words = useWords("account");
  return (
    <nav aria-label={words("nav")} className="-mx-1 border-b border-line">
      <ul className="flex flex-wrap gap-x-2">
        {PAGES.map(({ href, word }) => (
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
