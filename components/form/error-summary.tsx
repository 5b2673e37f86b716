"use client";

import { CircleAlert } from "lucide";
import type { MouseEvent, ReactNode, Ref } from "react";
import { Icon } from "@/components/ui/icon";
import { concerns, controlId, type Problem } from "./problems";

type Props = {
  /** Said on top of the list. */
  title: string;
  problems: Problem[];
  /** The form's fields in the order they stand on the page, by name. */
  labels: Record<string, string>;
  ref: Ref<HTMLDivElement>;
  /** A way on, below the list. */
  children?: ReactNode;
};

/**
 * What a form was refused for, on top of it. Each entry leads to its field: the element with `controlId(name)`. Takes
 * `problems` and `summary` of `useActionForm`; a problem of the form as a whole stands alone.
 */
export function ErrorSummary({ title, problems, labels, ref, children }: Props) {
  const order = Object.keys(labels);
  const placed = problems
    .map((problem) => ({ ...problem, field: order.find((name) => concerns(problem, name)) }))
    .sort((one, other) => order.indexOf(one.field ?? "") - order.indexOf(other.field ?? ""));
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="scroll-mt-20 rounded-xl outline-offset-4">
      {placed.length > 0 && (
        <div className="space-y-2 rounded-xl border border-bad bg-bad-tint p-4">
          <p className="flex items-center gap-2 font-semibold">
            <Icon of={CircleAlert} size={20} className="shrink-0 text-bad" />
            {title}
          </p>
          <ul className="space-y-1">
            {placed.map(({ name, field, message }) => (
              <li key={name}>
                {field ? <Entry name={field} label={labels[field]} message={message} /> : message}
              </li>
            ))}
          </ul>
          {children}
        </div>
      )}
    </div>
  );
}

function Entry({ name, label, message }: { name: string; label: string | undefined; message: string }) {
  const lead = (event: MouseEvent) => {
    const control = document.getElementById(controlId(name));
    if (!control) return;
    event.preventDefault();
    control.scrollIntoView({ block: "center" });
    control.focus({ preventScroll: true });
  };
  return (
    <a
      href={`#${controlId(name)}`}
      onClick={lead}
      className="inline-flex min-h-11 items-center underline underline-offset-4 hover:no-underline"
    >
      {label}: {message}
    </a>
  );
}
