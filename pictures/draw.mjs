// Draws the demo pictures: node pictures/draw.mjs [name ...] [--quick]
import { register } from "tsx/esm/api";

register();
const { main } = await import("./main.ts");
await main(process.argv.slice(2));
