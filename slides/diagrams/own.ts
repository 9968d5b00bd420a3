import type { DiagramBuilder } from './diagram.ts'

/**
 * Diagrams of your own, by the name that `<Diagram of="…">` takes. The file is yours: updates of the lecture leave it as it
 * is. REMIX.md shows how to fill it.
 */
export const own = {} as const satisfies Record<string, DiagramBuilder>
