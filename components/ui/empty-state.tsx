import type { ReactNode } from "react";

/** What stands where there is nothing yet: why, and the way on. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className="mx-auto max-w-md space-y-4 rounded-2xl border border-dashed border-edge px-6 py-12 text-center">
      <h2 className="text-2xl">{title}</h2>
      <p className="text-soft">{text}</p>
      {children}
    </section>
  );
}
