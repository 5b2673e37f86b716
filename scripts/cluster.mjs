// `npm run cluster`: the built application as it runs on several machines, all of them this one: PostgreSQL with a
// synchronous replica, PgBouncer, a store of uploads, two applications and a proxy that asks them in turn.
// With the demo shop. It needs Debian's packages postgresql and pgbouncer. Nothing of it stays: docs/operations.md says how
// to have it for good.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { roundRobin } from "../e2e/round-robin.ts";
import { ensureBuild } from "./build.mjs";
import { openCluster } from "./cluster/open.mjs";
import { findPrograms, whatIsMissing } from "./cluster/programs.mjs";
import { seed } from "./run/demo.mjs";
import { launch } from "./run/launch.mjs";

await launch(async (stop) => {
  const programs = findPrograms();
  if (!programs) throw new Error(whatIsMissing());
  await ensureBuild({ stop });
  const cluster = await openCluster(programs);
  /** @type {number[]} */
  const ports = [];
  const proxy = await roundRobin(() => ports);
  try {
    const env = { NEXTAUTH_URL: proxy.address, NEXTAUTH_SECRET: randomBytes(32).toString("hex") };
    await seed({ stop, env: { ...cluster.settings, ...env } });
    for (let count = 0; count < 2; count += 1) ports.push(await cluster.serve(env));
    console.log(`
  Atelier is open at ${proxy.address}
     applications    ${ports.join(", ")}
     PgBouncer       ${cluster.pooler.url}
     primary         ${cluster.primary.url()}
     replica         ${cluster.replica.url()}

  Ctrl-C ends all of it and removes what was kept.
`);
    if (!stop.aborted) await once(stop, "abort");
    return 0;
  } finally {
    proxy.close();
    await cluster.remove();
  }
});
