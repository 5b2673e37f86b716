import { parentPort, workerData } from "node:worker_threads";
import { type Scene, Texture } from "./scene.ts";
import { CHANNELS, tracer } from "./tracer.ts";

/** One worker: takes rows until none are left. */
export interface Job {
  file: string;
  view: string;
  width: number;
  height: number;
  samples: number;
  out: SharedArrayBuffer;
  next: SharedArrayBuffer;
  art: { name: string; width: number; height: number; data: Uint8Array }[];
}

const job = workerData as Job;
const { scene } = (await import(job.file)) as { scene: Scene };
const art = new Map(job.art.map((a) => [a.name, new Texture(a.width, a.height, a.data)]));
const world = scene.build((name) => {
  const t = art.get(name);
  if (!t) throw new Error(`No artwork named ${name}`);
  return t;
}, job.view);
const { point } = tracer(world);
const out = new Float32Array(job.out);
const next = new Int32Array(job.next);
for (;;) {
  const y = Atomics.add(next, 0, 1);
  if (y >= job.height) break;
  for (let x = 0; x < job.width; x++)
    point(x, y, job.width, job.height, job.samples, out, (y * job.width + x) * CHANNELS);
}
parentPort?.postMessage("done");
