import type { ReactNode } from "react";

/** One card of the rail, a region of its own; on a small screen it is shown when the address names it, or something in it. */
export function RailSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="part scroll-mt-2 space-y-4 rounded-2xl border border-line bg-card p-4 shadow-card sm:p-5 lg:scroll-mt-32"
    >
      <h2 id={`${id}-title`} className="text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
