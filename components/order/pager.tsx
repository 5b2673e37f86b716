import { useWords } from "#words";
import { ButtonLink } from "../ui/button-link";

type Props = { path: `/${string}`; current: number; last: number; query: Record<string, string> };

/** Leads to the pages before and after this one of a list. */
export function Pager({ path, current, last, query }: Props) {
  const words = useWords("desk");
  if (last <= 1) return null;
  const to = (page: number) => `${path}?${new URLSearchParams({ ...query, current: String(page) })}`;
  return (
    <nav aria-label={words("pages")} className="flex items-center justify-between gap-3">
      <PageLink href={current > 1 && to(current - 1)}>{words("newer")}</PageLink>
      <span className="text-soft">{words("page", { current, last })}</span>
      <PageLink href={current < last && to(current + 1)}>{words("older")}</PageLink>
    </nav>
  );
}

function PageLink({ href, children }: { href: string | false; children: string }) {
  if (!href) return <span />;
  return (
    <ButtonLink look="secondary" href={href}>
      {children}
    </ButtonLink>
  );
}
