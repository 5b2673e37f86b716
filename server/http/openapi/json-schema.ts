import * as z from "zod";

export type Json = Record<string, unknown>;

/** Where the document keeps the schemas that have a name. */
export const SCHEMAS = "#/components/schemas/";

/** Writes a schema for the document; schemas that have an id go into `components` once and are referred to. */
export function schemaOf(schema: z.ZodType, io: "input" | "output", components: Json): Json {
  const { $schema, $defs = {}, ...root } = tidy(z.toJSONSchema(schema, { io, override: seeThrough })) as Json;
  Object.assign(components, $defs);
  return root;
}

/** The query parameters of a GET, each with its value in the example call. */
export function parametersOf(input: z.ZodType, example: unknown): Json[] {
  const schema = z.toJSONSchema(input, { io: "input", override: seeThrough });
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { description, ...rest } = tidy(property) as Json;
    const value = (example as Json)[name];
    return {
      name,
      in: "query",
      required: required.has(name),
      ...(description !== undefined && { description }),
      schema: rest,
      ...(value !== undefined && { example: value }),
    };
  });
}

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;
type Written = Parameters<Override>[0]["jsonSchema"];

/** What is only tidied before it is parsed is described by what it is parsed as. */
const seeThrough: Override = ({ zodSchema, jsonSchema }) => {
  dropNumberAsText(jsonSchema);
  const { def } = zodSchema._zod;
  // Zod leaves a default out where what it stands for is transformed.
  if (def.type === "default") jsonSchema.default ??= def.defaultValue as Written["default"];
  if (def.type !== "pipe" || !(def.in instanceof z.ZodTransform)) return;
  const { $schema, $defs, ...parsed } = z.toJSONSchema(def.out, { io: "input", override: seeThrough });
  Object.assign(jsonSchema, parsed);
};

/** That a number may also come as text is said once, for all of them. */
function dropNumberAsText(written: Written): void {
  const [number, text, ...more] = written.anyOf ?? [];
  if (number?.type !== "integer" || text?.type !== "string" || !text.pattern || more.length > 0) return;
  delete written.anyOf;
  Object.assign(written, number);
}

/**
 * Points references at the document's components, and leaves out what only makes it longer: the bounds of exact
 * integers, that names are text, and the promise of no further fields, which replies do not make (additions are allowed).
 */
function tidy(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(tidy);
  if (schema === null || typeof schema !== "object") return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !isNoise(key, value));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === "$ref" ? String(value).replace("#/$defs/", SCHEMAS) : tidy(value),
    ]),
  );
}

function isNoise(key: string, value: unknown): boolean {
  return (
    (key === "additionalProperties" && value === false) ||
    (key === "propertyNames" && JSON.stringify(value) === '{"type":"string"}') ||
    Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER
  );
}
