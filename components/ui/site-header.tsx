import { Bell as BellIcon } from "lucide";
import Link from "next/link";
import { useWords } from "#words";
import { UnseenCount } from "@/components/notification/unseen-count";
import { sideOf, type Viewer } from "@/domain/viewer";
import { ButtonLink } from "./button-link";
import { Icon } from "./icon";

type Props = {
  viewer: Viewer | null;
  /** How many notifications the viewer has not seen. */
  unseen: number;
  shopName: string;
  /** Its path, or null for ours. */
  shopLogo: string | null;
};

/** The bar on top of every page: where one can go, and who one is. */
export function SiteHeader({ viewer, unseen, shopName, shopLogo }: Props) {
  const words = useWords("site");
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper">
      <div className="mx-auto flex min-h-16 max-w-6xl items-center gap-1 px-4 sm:gap-3 sm:px-6">
        <Link
          href="/"
          className="mr-auto flex min-h-11 items-center gap-2.5 font-display text-xl font-semibold"
        >
          {shopLogo ? (
            <img src={`${shopLogo}?size=thumb`} alt="" className="h-9 max-w-28 object-contain" />
          ) : (
            <Mark />
          )}
          <span className="max-sm:sr-only">{shopName}</span>
        </Link>
        <nav aria-label={words("main")} className="flex items-center gap-1">
          {/* Where there is no room for both, the shop's mark leads there alone. */}
          <span className={viewer ? "max-[22.5rem]:hidden" : ""}>
            <HeaderLink href="/">{words("catalogue")}</HeaderLink>
          </span>
          {viewer && sideOf(viewer) === "customer" && (
            <HeaderLink href="/orders">{words("my_orders")}</HeaderLink>
          )}
          {viewer && sideOf(viewer) === "merchant" && (
            <>
              <HeaderLink href="/desk">{words("desk")}</HeaderLink>
              <span className="max-sm:hidden">
                <HeaderLink href="/numbers">{words("numbers")}</HeaderLink>
              </span>
            </>
          )}
          {viewer && <Bell unseen={unseen} />}
          {viewer && <HeaderLink href="/account">{words("account")}</HeaderLink>}
        </nav>
        {!viewer && (
          <ButtonLink href="/sign-in" look="secondary">
            {words("sign_in")}
          </ButtonLink>
        )}
      </div>
    </header>
  );
}

/** Leads to the notifications, and says how many are new. */
function Bell({ unseen }: { unseen: number }) {
  const words = useWords("notifications");
  // Filled in on the page, whenever there are others.
  const some = words("bell_new", { count: "{count}" });
  return (
    <Link
      href="/notifications"
      className="relative inline-grid size-11 shrink-0 place-items-center rounded-lg hover:bg-sunken"
    >
      <Icon of={BellIcon} size={20} />
      <UnseenCount unseen={unseen} words={{ none: words("bell"), some }} />
    </Link>
  );
}

function HeaderLink({
  href,
  children,
}: {
  href: "/" | "/orders" | "/desk" | "/numbers" | "/account";
  children: string;
}) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 items-center rounded-lg px-2.5 whitespace-nowrap hover:bg-sunken max-[26rem]:px-1.5 max-[22.5rem]:px-1 sm:px-3"
    >
      {children}
    </Link>
  );
}

/** Two strokes that meet: a customer and a maker, and the letter A. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8 text-accent">
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <path
        d="M8 24 15 8h2l7 16"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M11.5 18.5h9" stroke="var(--on-accent)" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
