import type { shoot } from './engine/page.ts';

/** Every picture, its scene and its limits. */
export type Entry = {
	file: string;
	/** Largest size in KB. */
	limit?: number;
} & (
	| {
			kind: 'render';
			scene: string;
			view?: string;
			width?: number;
			height?: number;
			samples?: number;
			exposure?: number;
	  }
	| { kind: 'flat'; draw: (s: typeof shoot) => Promise<Buffer> }
);

export const entries: Entry[] = [
	{ file: 'engraved-rings.webp', kind: 'render', scene: 'rings', samples: 64 },
	{ file: 'ceramic-dinner-set.webp', kind: 'render', scene: 'ceramics' },
	{ file: 'celebration-cake.webp', kind: 'render', scene: 'cake' },
	{ file: 'oak-desk.webp', kind: 'render', scene: 'desk' },
	{ file: 'leather-satchel.webp', kind: 'render', scene: 'satchel' },
	{ file: 'trade-site-theme.webp', kind: 'render', scene: 'laptop' },
	{ file: 'wedding-stationery.webp', kind: 'render', scene: 'stationery' },
	{ file: 'pet-portrait.webp', kind: 'render', scene: 'portrait' },
];
