// Runs a package's command on the desk's database, which it brings up first:
//   npm run db -- prisma migrate dev --name what_changes
//   npm run db -- tsx prisma/seed.ts
import { programOf } from "./paths.mjs";
import { openDatabase } from "./run/database.mjs";
import { launch } from "./run/launch.mjs";
import { run } from "./run/program.mjs";
import { applicationEnv } from "./run/setting.mjs";

await launch(async (stop) => {
  const [name, ...args] = process.argv.slice(2);
  if (!name) throw new Error("Say what to run, e.g. npm run db -- prisma migrate status");
  const database = await openDatabase();
  try {
    const port = Number(process.env.PORT || 3000);
    const env = await applicationEnv({ url: database.url, port, embedded: Boolean(database.folder) });
    return (await run([programOf(name), ...args], { stop, env })).code;
  } finally {
    await database.leave();
  }
});
