import type { ReactNode } from "react";

/** A page of a few words about a link, and what one may do. */
export function GuestNotice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="mx-auto max-w-md space-y-4">
      <h1 className="text-3xl">{title}</h1>
      <p className="text-soft">{text}</p>
      {children}
    </section>
  );
}
