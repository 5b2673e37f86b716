import { randomUUID } from "node:crypto";
import { db } from "@/server/db";
import type { Job } from "./job";

/** Seconds for which a run is somebody's alone unless renewed: after a crash others wait this long. */
const LEASE = 60;

/**
 * Runs the job if it is due and nobody else is at it; what decides is the database and its clock, so all instances
 * agree. No connection is held meanwhile. A run that fails is due again after a minute at most.
 * @returns whether it was run
 */
export async function runIfDue({ name, everySeconds, run }: Job, stop: AbortSignal): Promise<boolean> {
  const holder = randomUUID();
  if (!(await take(name, holder))) return false;
  const renewing = setInterval(() => void hold(name, holder, LEASE).catch(() => {}), (LEASE * 1000) / 3);
  let pause = Math.min(everySeconds, 60);
  try {
    await run(stop);
    pause = everySeconds;
  } finally {
    clearInterval(renewing);
    await hold(name, holder, pause);
  }
  return true;
}

async function take(name: string, holder: string): Promise<boolean> {
  const taken = await db().$executeRaw`
    INSERT INTO "Job" ("name", "holder", "dueAt")
    VALUES (${name}, ${holder}, clock_timestamp() + make_interval(secs => ${LEASE}))
    ON CONFLICT ("name") DO UPDATE SET "holder" = EXCLUDED."holder", "dueAt" = EXCLUDED."dueAt"
    WHERE "Job"."dueAt" <= clock_timestamp()`;
  return taken > 0;
}

/** Says when the job is due next, unless somebody else has taken it over. */
async function hold(name: string, holder: string, seconds: number): Promise<void> {
  await db().$executeRaw`
    UPDATE "Job" SET "dueAt" = clock_timestamp() + make_interval(secs => ${seconds})
    WHERE "name" = ${name} AND "holder" = ${holder}`;
}
