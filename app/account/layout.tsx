import type { ReactNode } from "react";

/** Every page of the account is as wide as the others, so that nothing jumps on the way between them. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return <div className="mx-auto max-w-2xl space-y-8">{children}</div>;
}
