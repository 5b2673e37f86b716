import type { ReactNode } from "react";

/** Round what somebody wrote; the viewer's own side has another colour. */
export function Bubble({ own, children }: { own: boolean; children: ReactNode }) {
  return (
    <div
      className={`max-w-[min(38rem,100%)] rounded-2xl px-4 py-2.5 ${own ? "rounded-br-md bg-mine text-on-mine" : "rounded-bl-md border border-line bg-card"}`}
    >
      {children}
    </div>
  );
}
