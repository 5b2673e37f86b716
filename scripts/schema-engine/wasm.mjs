// Loads the WebAssembly engine. Its own loader is written for bundlers, so this does by hand what a bundler would.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
const panic = { message: "" };

/** @returns {string} */
export function engineVersion() {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}

/** What the engine said when it last broke down; empty if it did not. */
export function panicMessage() {
  return panic.message;
}

/** @typedef {typeof import("@prisma/schema-engine-wasm/schema_engine_bg").SchemaEngine} Engine */

/** @type {Promise<Engine> | undefined} */
let engine;

/** @returns {Promise<Engine>} always the same: its glue keeps one memory */
export function loadEngine() {
  engine ??= instantiate();
  return engine;
}

/**
 * What the glue and the module hand each other.
 * @typedef {{ __wbg_set_wasm(exports: WebAssembly.Exports): void } & WebAssembly.ModuleImports} Glue
 */

/** @returns {Promise<Engine>} */
async function instantiate() {
  const set_message = (/** @type {string} */ text) => {
    panic.message = `RuntimeError: ${text}`;
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message } });
  const module = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = /** @type {Glue} */ (/** @type {unknown} */ (module));
  const bytes = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
  return module.SchemaEngine;
}
