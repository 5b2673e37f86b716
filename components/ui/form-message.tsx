import type { ReactNode } from "react";

const LOOK = { bad: "bg-bad-tint text-bad", good: "bg-good-tint text-good" } as const;

/** What came of sending a form, said aloud by screen readers. It keeps its place in the page while it is empty. */
export function FormMessage({ kind, children }: { kind: keyof typeof LOOK; children: ReactNode }) {
  return (
    <div role={kind === "bad" ? "alert" : "status"}>
      {children && <p className={`rounded-lg p-3.5 font-medium ${LOOK[kind]}`}>{children}</p>}
    </div>
  );
}
