import type { ReactNode } from "react";
import { useWords } from "#words";

/** What the shop's settings are about, in the order in which they stand. */
const PARTS = ["basics", "payment", "times", "papers", "orders"] as const;
type Part = (typeof PARTS)[number];

const idOf = (part: Part) => `settings-${part}`;

/** Leads to the parts of the settings: beside them where there is room, else above them. */
export function SettingsMenu() {
  const words = useWords("shop");
  return (
    <nav aria-label={words("parts.label")} className="lg:sticky lg:top-20">
      <ul className="-mx-2 flex flex-wrap lg:flex-col">
        {PARTS.map((part) => (
          <li key={part}>
            <a
              href={`#${idOf(part)}`}
              className="inline-flex min-h-11 items-center rounded-lg px-2 text-accent underline underline-offset-4 hover:bg-sunken lg:w-full"
            >
              {words(`parts.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One part of the settings under its heading. */
export function SettingsPart({ part, children }: { part: Part; children: ReactNode }) {
  const words = useWords("shop");
  return (
    <section id={idOf(part)} className="space-y-5 rounded-2xl border border-line bg-card p-5 shadow-card">
      <h2 className="text-xl">{words(`parts.${part}`)}</h2>
      {children}
    </section>
  );
}
