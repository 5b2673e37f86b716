import { useWords } from "#words";
import { PageNav } from "../ui/page-nav";

/** The pages of one's account, in the order in which they are offered. */
const PAGES = [
  { href: "/account", word: "nav_account" },
  { href: "/account/notifications", word: "nav_notifications" },
  { href: "/account/keys", word: "nav_keys" },
  { href: "/account/webhooks", word: "nav_webhooks" },
] as const;

type Props = { here: (typeof PAGES)[number]["href"] };

/** Leads from one page of the account to the others; `here` is the one that is shown. */
export function AccountNav({ here }: Props) {
  const words = useWords("account");
  const pages = PAGES.map(({ href, word }) => ({ href, name: words(word) }));
  return <PageNav label={words("nav")} here={here} pages={pages} />;
}
