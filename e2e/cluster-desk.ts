import { randomBytes } from "node:crypto";
import { type Cluster, openCluster } from "../scripts/cluster/open.mjs";
import { findPrograms } from "../scripts/cluster/programs.mjs";
import { connected } from "../scripts/postgres/databases.mjs";
import { OwnDesk } from "./own-desk";
import { roundRobin } from "./round-robin";

/** A desk on several "machines": two applications behind a proxy, PgBouncer, a primary and its synchronous replica. */
export class ClusterDesk extends OwnDesk {
  readonly #cluster: Cluster;
  readonly #proxy: Awaited<ReturnType<typeof roundRobin>>;
  #primary: Cluster["primary"];

  private constructor(cluster: Cluster, proxy: Awaited<ReturnType<typeof roundRobin>>) {
    super();
    this.#cluster = cluster;
    this.#proxy = proxy;
    this.#primary = cluster.primary;
  }

  static async opened(): Promise<ClusterDesk> {
    const programs = findPrograms();
    if (!programs) throw new Error("there are no programs to open a cluster with");
    const ports: number[] = [];
    const proxy = await roundRobin(() => ports);
    const desk = new ClusterDesk(await openCluster(programs), proxy);
    const env = {
      NEXTAUTH_URL: proxy.address,
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
      LOG_LEVEL: "silent",
      API_CALLS_PER_MINUTE: "100000", // tests are in a hurry
    };
    ports.push(...(await Promise.all([desk.#cluster.serve(env), desk.#cluster.serve(env)])));
    return desk;
  }

  get address(): string {
    return this.#proxy.address;
  }

  /** The primary dies as a machine does, all at once. */
  async losePrimary(): Promise<void> {
    await this.#cluster.primary.kill();
  }

  /** What an operator does then: the replica becomes the primary, and the pooler leads everybody to it. */
  async failOver(): Promise<void> {
    this.#primary = this.#cluster.replica;
    await this.#primary.promote();
    this.#cluster.pooler.pointTo(this.#primary);
  }

  /** Asks whichever is the primary, directly. */
  async query(statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return connected(this.#primary.url(), async (client) => (await client.query(statement, values)).rows);
  }

  /** Leaves nothing behind. */
  async remove(): Promise<void> {
    this.#proxy.close();
    await this.#cluster.remove();
  }
}
