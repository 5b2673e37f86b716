import type { Databases } from "../seed/databases";
import type { Cores } from "../system/cores";

/** What every kind of measure works with. */
export type Setting = { databases: Databases; cores: Cores | undefined; stop: AbortSignal };
