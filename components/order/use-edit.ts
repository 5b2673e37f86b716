"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { Kept } from "@/components/attachment/upload";
import type { RequestInput } from "@/components/form/request-form-type";
import type { ProductField } from "@/schemas/product";
import type { OrderActs } from "./acts";
import { newKey } from "./new-key";
import { useSay } from "./order-live";
import { changesIn } from "./request-changes";

/** Uploads by the form's field they belong to. */
export type Files = Record<string, Kept[]>;
/** What was typed and chosen, and the request it was begun from. */
export type EditTyped = { from: RequestInput; values: RequestInput; files: Files } | undefined;

type Options = {
  begun: NonNullable<EditTyped>;
  typed: RefObject<EditTyped>;
  fields: readonly ProductField[];
};

/** Keeps what is changed and not saved for when the dialog is opened again. */
export function useKept(getValues: () => RequestInput, { begun, typed, fields }: Options) {
  const files = useRef(begun.files);
  const saved = useRef(false);
  useEffect(() => {
    return () => {
      const { from } = begun;
      const values = getValues();
      const isKept = !saved.current && Object.keys(changesIn(from, values, fields)).length > 0;
      typed.current = isKept ? { from, values, files: files.current } : undefined;
    };
  }, [getValues, begun, typed, fields]);
  return {
    round: 0,
    filesOf: (name: string): Kept[] => files.current[name] ?? [],
    keepFiles: (name: string, chosen: Kept[]) => {
      files.current = { ...files.current, [name]: chosen };
    },
    saved: () => {
      saved.current = true;
    },
  };
}

/** Saves a change once, however often it is sent before an answer comes. A conflict is also said on the page, which is drawn anew. */
export function useSave(act: OrderActs["update"]): OrderActs["update"] {
  const last = useRef({ key: "", change: "" });
  const say = useSay();
  return async (change) => {
    say("");
    const written = JSON.stringify(change);
    if (last.current.change !== written) last.current = { key: newKey(), change: written };
    const result = await act(change, last.current.key);
    last.current = { key: "", change: "" };
    if (!result.ok && result.kind === "conflict") say(result.message);
    return result;
  };
}
