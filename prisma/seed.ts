// Fills in the demo shop. scripts/start.mjs runs it the first time; on a database in use it does nothing.
import { disconnect } from "@/server/db";
import { seedDemo } from "./seed/seed-demo";

// Prisma's adapter asks several things at once of one connection inside a transaction, about which pg warns.
process.noDeprecation = true;

try {
  const filled = await seedDemo();
  console.log(
    filled
      ? `Seeded the demo shop: ${filled.products} products, ${filled.orders} orders`
      : "There is something in the database already: no demo shop",
  );
} finally {
  await disconnect();
}
