// JSON-RPC, one message a line. Every request gets an engine of its own, and is finished before the next begins.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { messageOf } from "../poll.mjs";
import { MigrationPg } from "./adapter.mjs";
import { createDatabase } from "./databases.mjs";
import { loadEngine, panicMessage } from "./wasm.mjs";

/** @typedef {{ id: number, method: string, params: Record<string, unknown> }} Request */
/** @typedef {{ url: string, schemas: string[] }} Setting the database, and the files of the schema */
/** @typedef {(params: unknown) => Promise<Record<string, unknown> | null | undefined>} Method */
/** @typedef {{ stdout?: string } & Record<string, unknown> | null} Result */

const FAILED = { code: 4466, message: "An error happened. Check the data field for details." };
/** The wire's names for what the engine calls otherwise. @type {Record<string, string>} */
const RENAMED = { getDatabaseVersion: "version" };
/** These find the migrations' schema only in the engine's memory, where devDiagnostic puts it. */
const AFTER_DIAGNOSTIC = ["evaluateDataLoss", "createMigration"];

/**
 * @param {NodeJS.ReadableStream} input
 * @param {NodeJS.WritableStream} output
 * @param {Setting} setting
 */
export async function answerRequests(input, output, setting) {
  for await (const line of createInterface({ input })) {
    const request = parseRequest(line);
    if (!request) continue;
    for (const message of await answer(request, setting)) {
      output.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
    }
  }
}

/**
 * @param {string} line
 * @returns {Request | undefined} undefined for answers to our own "print"
 */
function parseRequest(line) {
  try {
    const message = JSON.parse(line);
    return message.method ? message : undefined;
  } catch {
    return undefined; // not JSON: nothing that could be answered
  }
}

/**
 * @param {Request} request
 * @param {Setting} setting
 * @returns {Promise<object[]>}
 */
async function answer({ id, method, params }, setting) {
  const connections = new MigrationPg(setting.url);
  const factory = bindMigrationAwareSqlAdapterFactory(connections);
  try {
    if (method === "createDatabase")
      return [{ id, result: { databaseName: await createDatabase(setting.url) } }];
    const result = await callEngine(factory, setting.schemas, method, params);
    const printed = method === "diff" && result?.stdout;
    const print = { id: 1_000_000 + id, method: "print", params: { content: printed } };
    return [...(printed ? [print] : []), { id, result }];
  } catch (error) {
    return [{ id, error: { ...FAILED, data: describe(factory, error) } }];
  } finally {
    await connections.clearUp();
  }
}

/**
 * @param {ReturnType<typeof bindMigrationAwareSqlAdapterFactory>} factory
 * @param {string[]} schemas
 * @param {string} method
 * @param {Record<string, unknown>} params
 * @returns {Promise<Result>}
 */
async function callEngine(factory, schemas, method, params) {
  const SchemaEngine = await loadEngine();
  const datamodels = /** @type {[string, string][]} */ (
    schemas.map((file) => [file, readFileSync(file, "utf8")])
  );
  const engine = await SchemaEngine.new(
    { datamodels: schemas.length ? datamodels : undefined },
    () => {},
    factory,
  );
  const methods = /** @type {Record<string, Method>} */ (/** @type {unknown} */ (engine));
  const call = (/** @type {string} */ name, /** @type {unknown} */ input) =>
    methods[name]?.call(engine, input);
  if (AFTER_DIAGNOSTIC.includes(method)) {
    await call("devDiagnostic", { migrationsList: params.migrationsList, filters: params.filters });
  }
  const name = RENAMED[method] ?? method;
  if (!methods[name]) throw new Error(`schema-engine has no method ${method}`);
  return (await call(name, params)) ?? null;
}

/**
 * @param {ReturnType<typeof bindMigrationAwareSqlAdapterFactory>} factory
 * @param {unknown} error the engine's, which may only carry the number of one that the adapter kept
 */
function describe(factory, error) {
  const { id } = /** @type {{ id?: number }} */ (error ?? {});
  const kept = id === undefined ? undefined : factory.errorRegistry.consumeError(id)?.error;
  const cause = /** @type {{ code?: string, meta?: unknown }} */ (kept ?? error ?? {});
  const message = panicMessage() || messageOf(cause);
  return { is_panic: false, message, error_code: cause.code, meta: cause.meta ?? null };
}
