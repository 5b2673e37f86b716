import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findPrograms, whatIsMissing } from "./programs.mjs";

const folder = mkdtempSync(join(tmpdir(), "atelier-test-"));
const [versions, sbin] = [join(folder, "postgresql"), join(folder, "sbin")];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} file */
function install(file) {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "");
}

test("whoever has not installed what a cluster needs is told what to install", () => {
  expect(findPrograms(versions, [sbin])).toBeUndefined();
  expect(whatIsMissing(versions, [sbin])).toMatch("apt-get install postgresql pgbouncer");
  install(join(sbin, "pgbouncer"));
  for (const name of ["postgres", "pg_basebackup"]) install(join(versions, "9", "bin", name));
  install(join(versions, "17", "bin", "psql"));
  expect(whatIsMissing(versions, [sbin])).toBeUndefined();
});

test("of several versions the newest whole one is taken", () => {
  for (const name of ["postgres", "pg_basebackup"]) install(join(versions, "15", "bin", name));
  expect(findPrograms(versions, [join(folder, "empty"), sbin])).toEqual({
    postgres: join(versions, "15", "bin"),
    pgbouncer: join(sbin, "pgbouncer"),
  });
});
