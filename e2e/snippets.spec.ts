import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";

const SHOP = "http://localhost:3000";

for (const document of ["README.md", "docs/api.md"])
  test(`what ${document} tells to paste works as pasted, in its order`, async ({ address }, info) => {
    const text = readFileSync(document, "utf8").replaceAll(SHOP, address);
    const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
    const script = blocks.filter((block) => /\b(curl|call|json) /.test(block)).join("\n");
    const heard = info.outputPath("replies.txt");
    // Every reply is noted beside being used, whatever the lines make of it.
    const noting = `curl() { command curl "$@" | tee -a "${heard}"; echo >> "${heard}"; }`;
    const { stderr, status } = spawnSync(
      "bash",
      ["--norc", "-euo", "pipefail", "-c", `${noting}\n${script}`],
      {
        cwd: info.outputPath(),
        encoding: "utf8",
        timeout: 50_000,
      },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const replies = readFileSync(heard, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("{"));
    const codes = replies.map((reply) => JSON.parse(reply).code);
    expect(codes.length).toBeGreaterThan(5);
    // What is to be refused says so in a comment.
    expect(codes.filter((code) => code !== 0)).toHaveLength(script.split("# refused").length - 1);
  });
