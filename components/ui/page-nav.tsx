import Link from "next/link";

type Props = {
  /** What the pages have in common, for those who hear it. */
  label: string;
  /** The address of the one that is shown. */
  here: string;
  pages: { href: string; name: string }[];
};

/** Leads from one of some pages that belong together to the others. */
export function PageNav({ label, here, pages }: Props) {
  return (
    <nav aria-label={label} className="-mx-1 border-b border-line">
      <ul className="flex flex-wrap gap-x-2">
        {pages.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === here ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
