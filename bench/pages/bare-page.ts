// The least that a page of the same framework loads: a heading in a layout, built and served like ours.
import { openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "@/scripts/pack.mjs";
import { programOf } from "@/scripts/paths.mjs";
import { anyPort } from "@/scripts/port.mjs";
import { mustRun } from "@/scripts/run/program.mjs";
import { say } from "@/scripts/run/say.mjs";
import { startServing } from "@/scripts/run/serving.mjs";
import { HOST } from "../measure/servers";
import { FOLDER } from "../seed/databases";

const BARE = fileURLToPath(new URL("./bare", import.meta.url));

/** Builds it and serves it, at the address that comes back. */
export async function startBarePage(
  stop: AbortSignal,
): Promise<{ url: string; end: () => Promise<unknown> }> {
  say("Building the bare page");
  const env = { NODE_ENV: "production" };
  await mustRun("next build", [programOf("next"), "build", BARE], { stop, quiet: true, env });
  pack(join(BARE, ".next", "static"));
  const port = await anyPort(HOST);
  const output = openSync(join(FOLDER, "bare-page.log"), "a");
  const program = [join(BARE, "serve.mjs")];
  const { ended, end } = await startServing({ ...env, HOST, PORT: String(port) }, { output, program });
  return {
    url: `http://${HOST}:${port}`,
    end: () => {
      end();
      return ended;
    },
  };
}
