import { ABILITIES, type OrderAbility } from "@/domain/order/abilities";
import type { OrderStatus } from "@/domain/order/status";
import { TRANSITIONS } from "@/domain/order/transitions";
import type { Side } from "@/domain/viewer";
import type { Endpoint } from "@/schemas/endpoint";
import { WIRE_STATUS } from "@/schemas/order";

const WHO = { customer: "the customer", merchant: "staff", system: "the system" } as const satisfies Record<
  Side,
  string
>;

/** What an operation is for, who may call it and when, and what is refused. */
export function descriptionOf(endpoint: Endpoint): string {
  const { about, access, scopes, does } = endpoint;
  const refusals = refusalsOf(endpoint);
  return [
    about,
    ...(access === "signed_in"
      ? [`An API key needs ${scopes.map((scope) => `\`${scope}\``).join(" and ")}.`]
      : []),
    ...(does ? [rowsOf(does).map(sentenceOf).join(" ")] : []),
    ...(refusals.length > 0 ? [["Refused:", "", ...refusals].join("\n")] : []),
  ].join("\n\n");
}

type Right = { by: readonly Side[]; in: readonly OrderStatus[]; to?: OrderStatus };

/** Who may use a right and when, as the tables of the lifecycle say. */
function rowsOf(does: OrderAbility): Right[] {
  const moves = TRANSITIONS.filter(({ action }) => action === does);
  const rights = ABILITIES.filter(({ ability }) => ability === does);
  return [...moves.map(({ by, from, to }) => ({ by: [by], in: from, to })), ...rights];
}

function sentenceOf({ by, in: from, to }: Right): string {
  const who = by.map((side) => WHO[side]).join(" and ");
  const then = to ? `; it is ${statusName(to)} then` : "";
  return `For **${who}**, while the order is ${either(from.map(statusName))}${then}.`;
}

function refusalsOf({ access, does, input, method }: Endpoint): string[] {
  const takes = method === "POST" || Object.keys((input as { shape?: object }).shape ?? {}).length > 0;
  return [
    ...(access === "anonymous" ? [] : ["- `1001`: the credential is missing, wrong or ended."]),
    ...(does ? refusalsOfRight(does) : []),
    ...(takes ? ["- `-1` with `data.fields`: something is missing or malformed."] : []),
  ];
}

function refusalsOfRight(does: OrderAbility): string[] {
  const sides = rowsOf(does).flatMap(({ by }) => by);
  const others = (["customer", "merchant"] as const).filter((side) => !sides.includes(side));
  return [
    ...others.map((side) => `- \`1002\`: not for ${WHO[side]}.`),
    "- `1002`: not your order, or there is none; staff are told `-1` for the latter.",
    "- `-1`: not in this status; `msg` says which it is and what is possible.",
  ];
}

/** A status as the publication calls and counts it. */
function statusName(status: OrderStatus): string {
  return `${status.replaceAll("_", " ")} (\`${WIRE_STATUS[status]}\`)`;
}

function either(names: string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(names);
}
