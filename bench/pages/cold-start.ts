import { poll } from "@/scripts/poll.mjs";
import { anyPort } from "@/scripts/port.mjs";
import { HOST, startApplication } from "../measure/servers";

/** Milliseconds from starting the process until it has answered. */
export type ColdStart = { ready: number; page: number };

/** Starts the built application and asks until it answers: with the database, and then with its first page. */
export async function coldStart(databaseUrl: string, secret: string): Promise<ColdStart> {
  const port = await anyPort(HOST);
  const begin = performance.now();
  const starting = startApplication({ name: "cold-start", databaseUrl, secret, port });
  const first = async (path: string) => {
    const found = await poll(() => isAnswered(`http://${HOST}:${port}${path}`), { within: 60_000, every: 5 });
    if (!found) throw new Error("The application did not answer within a minute.");
    return performance.now() - begin;
  };
  try {
    return { ready: await first("/api/ready"), page: await first("/") };
  } finally {
    await (await starting).end();
  }
}

async function isAnswered(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined); // it does not listen yet
  await response?.text();
  return response?.status === 200;
}
