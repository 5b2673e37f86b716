import Link from "next/link";
import { useWords } from "#words";
import { type DeskNarrowing, narrowedAddress } from "./desk-address";

const MODES = [
  { mode: "list", href: "/desk" },
  { mode: "board", href: "/desk/board" },
  { mode: "calendar", href: "/desk/calendar" },
] as const;

/** The ways to look at the same orders; what narrows them goes along. */
export function DeskModes({ here, asked }: { here: (typeof MODES)[number]["mode"]; asked: DeskNarrowing }) {
  const words = useWords("desk");
  return (
    <nav aria-label={words("modes.label")}>
      <ul className="flex gap-1">
        {MODES.map(({ mode, href }) => (
          <li key={mode}>
            <Link
              href={narrowedAddress(href, asked)}
              prefetch={false}
              aria-current={mode === here ? "page" : undefined}
              className="inline-flex min-h-11 items-center rounded-lg px-3 hover:bg-sunken aria-[current=page]:bg-tint aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {words(`modes.${mode}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
