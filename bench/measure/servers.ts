import { mkdirSync, openSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { anyPort } from "@/scripts/port.mjs";
import { startServing } from "@/scripts/run/serving.mjs";
import { FOLDER } from "../seed/databases";
import { COLLECTS } from "../system/collect-garbage";
import { type Cores, keepTo } from "../system/cores";

export const HOST = "127.0.0.1";
const programAt = (path: string) => ["--import", "tsx", fileURLToPath(new URL(path, import.meta.url))];
const FLOOR = programAt("../floor/server.ts");
const BARE = programAt("../streams/bare-server.ts");

/** Where the application keeps uploads while it is measured. */
export const DATA_DIR = join(FOLDER, "application");

export type Server = {
  name: string;
  url: string;
  pid: number;
  /** Forgets what it has logged so far: a line for every request is a lot. */
  emptyLog: () => void;
  end: () => Promise<unknown>;
};

type Setting = {
  name: string;
  databaseUrl: string;
  secret: string;
  /** The address that the server believes to have; its own unless given. */
  publicUrl?: string;
  /** Any that is free unless given. */
  port?: number;
  cores?: Cores;
};

const ALONE = { API_CALLS_PER_MINUTE: "0", WORKERS: "1" };

/** The built application, as `npm start` runs it, but for the limit of calls, and in one process as the floor is. */
export const startApplication = (setting: Setting) => start(setting, ALONE);

/** The same, for one who reads a thousand streams, and with its garbage gone when asked. */
export const startStreaming = (setting: Setting) =>
  start(setting, { ...ALONE, ...COLLECTS, STREAMS_PER_CALLER: "100000" });

/** What it is held against. */
export const startFloor = (setting: Setting) => start(setting, { NODE_ENV: "production" }, FLOOR);

/** What its event streams are held against. */
export const startBare = (setting: Setting) => start(setting, { ...COLLECTS, NODE_ENV: "production" }, BARE);

async function start(setting: Setting, more: Record<string, string>, program?: string[]): Promise<Server> {
  const { name, databaseUrl, secret, cores } = setting;
  const PORT = String(setting.port ?? (await anyPort(HOST)));
  const url = `http://${HOST}:${PORT}`;
  mkdirSync(DATA_DIR, { recursive: true });
  const log = join(FOLDER, `${name}.log`);
  const settings = {
    DATABASE_URL: databaseUrl,
    DATA_DIR,
    NEXTAUTH_URL: setting.publicUrl ?? url,
    NEXTAUTH_SECRET: secret,
  };
  const env = { ...settings, HOST, PORT, DRAIN_SECONDS: "1", LOG_LEVEL: "info", ...more };
  const { pid, ended, end } = await startServing(env, { output: openSync(log, "a"), program });
  if (cores) keepTo(cores.server, pid);
  return {
    ...{ name, url, pid },
    emptyLog: () => truncateSync(log),
    end: () => {
      end();
      return ended;
    },
  };
}
