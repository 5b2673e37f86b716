// The types of the client in client/, made from the API's document as any integrator reads it.
import { compile } from "json-schema-to-typescript";
import { openApiDocument } from "../../server/http/openapi/document.ts";

const BANNER =
  "// Made from the API's document by `npm run docs`: every call with what it takes and what it answers.";

/** @typedef {Record<string, any>} Json */

/**
 * The text of client/calls.ts.
 * @returns {Promise<string>}
 */
export async function callsFile() {
  /** @type {Json} */
  const { paths, components } = openApiDocument("https://shop.example");
  /** @type {[string, Json][]} */
  const operations = Object.entries(/** @type {Record<string, Json>} */ (paths)).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, operation]) => /** @type {[string, Json]} */ ([`${method.toUpperCase()} ${path}`, operation]),
    ),
  );
  const calls = Object.fromEntries(operations.flatMap(([name, operation]) => callOf(name, operation)));
  const schema = { ...objectOf(calls), definitions: components.schemas };
  const text = JSON.stringify(schema).replaceAll("#/components/schemas/", "#/definitions/");
  const made = await compile(JSON.parse(text), "Calls", {
    additionalProperties: false,
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { printWidth: 110 },
  });
  return made.replaceAll("input: {};", "input: Record<string, never>;");
}

/**
 * What a call takes and answers; none for one that does not answer with the envelope.
 * @param {string} name
 * @param {Json} operation
 * @returns {[string, Json][]}
 */
function callOf(name, { summary, parameters = [], requestBody, responses }) {
  const [answered] = responses[200].content["application/json"].schema.anyOf ?? [];
  if (!answered) return [];
  const { data, total } = answered.properties;
  const input = requestBody ? requestBody.content["application/json"]?.schema : queryOf(parameters);
  const parts = { input: input ?? objectOf({}), data, ...(total && { total }) };
  return [[name, { ...objectOf(parts), description: summary }]];
}

/** @param {Json[]} parameters */
function queryOf(parameters) {
  const query = parameters.filter((parameter) => parameter.in === "query");
  const properties = query.map(({ name, schema, description }) => [name, { ...schema, description }]);
  const required = query.filter((parameter) => parameter.required).map(({ name }) => name);
  return { ...objectOf(Object.fromEntries(properties)), required };
}

/** @param {Json} properties */
function objectOf(properties) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
