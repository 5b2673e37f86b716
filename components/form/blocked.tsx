"use client";

import { useWords } from "@/i18n/words";
import { controlId } from "./problems";
import type { ChosenFiles } from "./use-chosen-files";

/** Why the button that sends the form does nothing yet: files are on their way, or were not uploaded. */
export function Blocked({ files: { running, failed, failedIn }, id }: { files: ChosenFiles; id: string }) {
  const words = useWords("request");
  return (
    <p id={id} aria-live="polite" className="text-sm font-medium empty:hidden">
      {running > 0 && words("blocked_running", { count: running })}
      {running === 0 && failed > 0 && (
        <a href={`#${controlId(failedIn ?? "images")}`} className="text-bad underline underline-offset-4">
          {words("blocked_failed", { count: failed })}
        </a>
      )}
    </p>
  );
}
