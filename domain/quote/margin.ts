/** What is left of a price after tax and cost, in minor units, and per cent of the price without tax, to one place; "" of nothing. */
export type Margin = { amount: number; percent: string };

/** @param price what is charged, with the tax that is in it or on top of it, in minor units */
export function marginOf(price: { amount: number; tax: number }, cost: number): Margin {
  const net = price.amount - price.tax;
  const amount = net - cost;
  return { amount, percent: net === 0 ? "" : String(Math.round((amount * 1000) / net) / 10) };
}
