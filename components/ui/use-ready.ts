"use client";

import { useEffect, useState } from "react";

/** Whether this page's script runs: what needs it is disabled until then, so that no click is lost, and no secret goes where forms go by themselves. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
