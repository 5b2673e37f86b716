import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("collect-when-asked.mjs", import.meta.url));

/** What a server's environment needs for it to collect its garbage when asked. */
export const COLLECTS = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=${PROGRAM}`.trim() };

/** Asks a server that was started so. */
export function collectGarbage(pid: number): void {
  process.kill(pid, "SIGUSR2");
}
