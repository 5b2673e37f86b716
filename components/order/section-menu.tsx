"use client";

import { useEffect, useRef, useState } from "react";

type Props = { label: string; sections: { id: string; title: string }[] };

/** Leads to the parts of the page where they stand below each other, and marks the one that is being read. */
export function SectionMenu({ label, sections }: Props) {
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const ids = sections.map(({ id }) => id).join(" ");

  useEffect(() => {
    const parts = ids.split(" ").flatMap((id) => document.getElementById(id) ?? []);
    const observer = new IntersectionObserver(
      (entries) => {
        const reached = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (reached) setCurrent(reached.target.id);
      },
      { rootMargin: READ },
    );
    for (const part of parts) observer.observe(part);
    return () => observer.disconnect();
  }, [ids]);

  // The mark stays in view, without the page being moved.
  useEffect(() => {
    const link = current && list.current?.querySelector<HTMLElement>(`[href="#${current}"]`);
    const row = list.current?.parentElement;
    if (link && row) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.clientWidth) / 2;
  }, [current]);

  return (
    <nav
      aria-label={label}
      className="sticky top-16 z-20 -mx-4 overflow-x-auto border-b border-line bg-paper px-2 sm:-mx-6 lg:hidden"
    >
      <ul ref={list} className="flex">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? "location" : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent px-3 whitespace-nowrap hover:bg-sunken aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is read stands at a third of the window's height: below the two bars, and not so low that another came first. */
const READ = "-30% 0px -70% 0px";
