// `npm run dev`: the same as `npm start`, with Next's development server. HOST and PORT as there.
import { migrate } from "./migrate.mjs";
import { programOf } from "./paths.mjs";
import { choosePort } from "./port.mjs";
import { openDatabase } from "./run/database.mjs";
import { seedOnce } from "./run/demo.mjs";
import { launch } from "./run/launch.mjs";
import { mustRun, run } from "./run/program.mjs";
import { say } from "./run/say.mjs";
import { applicationEnv } from "./run/setting.mjs";
import { setupEnv } from "./run/setup-code.mjs";

await launch(async (stop) => {
  const host = process.env.HOST || "127.0.0.1";
  const { port, letGo } = await choosePort(host, say);
  const database = await openDatabase();
  try {
    // Next shows people this host, and cookies belong to the host they use.
    const env = await applicationEnv({ url: database.url, port, host, embedded: Boolean(database.folder) });
    await migrate(database.url, { log: say });
    await mustRun("prisma generate", [programOf("prisma"), "generate"], { stop, quiet: true });
    await seedOnce(database, { stop, env });
    const setup = await setupEnv(database.url);
    if (setup.SETUP_CODE) say(`Set up your shop at /setup with the code ${setup.SETUP_CODE}`);
    const dev = [programOf("next"), "dev", "-H", host, "-p", String(port)];
    await letGo();
    const { code } = await run(dev, { stop, env: { ...env, ...setup } });
    return stop.aborted ? 0 : code;
  } finally {
    await database.leave();
  }
});
