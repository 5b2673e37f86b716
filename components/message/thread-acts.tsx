"use client";

import { createContext, useContext } from "react";

/** A message as one line: which one it is, whose, and how it begins. */
export type Named = { id: number; name: string; words: string };

/** What somebody is about to do with a message, or to look at; an edit starts from what it says. */
export type MessageTask = { kind: "edit" | "delete" | "history"; id: number; text?: string };

/** What may be done from a message of the thread. */
export type ThreadActs = {
  /** Leads to another message. */
  lead: (id: number) => void;
  /** Begins an answer to it; missing where nothing may be written. */
  answer?: (message: Named) => void;
  /** Begins to edit or delete it, or shows what it said before. */
  change: (task: MessageTask) => void;
};

const Acts = createContext<ThreadActs>({ lead: () => {}, change: () => {} });

export const ThreadActsProvider = Acts.Provider;

export function useThreadActs(): ThreadActs {
  return useContext(Acts);
}
