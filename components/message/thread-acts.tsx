"use client";

import { createContext, useContext } from "react";

/** A message as one line: which one it is, whose, and how it begins. */
export type Named = { id: number; name: string; words: string };

/** What may be done from a message of the thread. */
export type ThreadActs = {
  /** Leads to another message. */
  lead: (id: number) => void;
  /** Begins an answer to it; missing where nothing may be written. */
  answer?: (message: Named) => void;
};

const Acts = createContext<ThreadActs>({ lead: () => {} });

export const ThreadActsProvider = Acts.Provider;

export function useThreadActs(): ThreadActs {
  return useContext(Acts);
}
