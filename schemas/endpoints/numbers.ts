import { endpoint } from "../endpoint";
import { NUMBERS } from "../examples/numbers";
import { Numbers, NumbersQuery } from "../numbers";

export const getNumbersEndpoint = endpoint({
  method: "GET",
  path: "/api/numbers",
  summary: "Read how the studio does (merchant)",
  about:
    "For staff (`1002`). Every number is of the requests that came in a month of the shop's time zone, whenever the rest of it happened: those of the last months still grow. Time that has passed since the last thing that happened to an order is in none of them. Summed up within a minute of what happens.",
  input: NumbersQuery,
  data: Numbers,
  example: { input: { months: 2 }, data: NUMBERS },
});
