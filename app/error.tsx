"use client";

import { useEffect, useState } from "react";
import en from "@/i18n/en/failure.json";
import zh from "@/i18n/zh/failure.json";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for a page that failed. Its words come along with it, since nothing else of the page may be there. */
export default function PageError({ error, reset }: Props) {
  const [words, setWords] = useState(en);
  useEffect(() => setWords(document.documentElement.lang.startsWith("zh") ? zh : en), []);
  return (
    <section role="alert" className="mx-auto max-w-md space-y-4 py-16 text-center">
      <h1 className="text-3xl">{words.title}</h1>
      <p className="text-soft">{words.text.replace("{digest}", error.digest ?? "–")}</p>
      <button
        type="button"
        onClick={reset}
        className="min-h-11 rounded-lg bg-accent px-4 py-2 font-medium text-on-accent hover:bg-accent-strong"
      >
        {words.try_again}
      </button>
    </section>
  );
}
