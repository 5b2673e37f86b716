// `npm run check`: everything short of a browser, quickest first. Stops at the first failure.
import { reported } from "./check/report.mjs";
import { STEPS } from "./check/steps.mjs";
import { launch } from "./run/launch.mjs";
import { run } from "./run/program.mjs";
import { runUnitTests } from "./unit.mjs";

await launch(async (stop) => {
  for (const { what, args } of STEPS) {
    if (!(await reported(what, () => run(args, { stop, quiet: true })))) return 1;
  }
  return (await reported("Unit tests", () => runUnitTests([], { stop, quiet: true }))) ? 0 : 1;
});
