/** What the build knows of the diagrams: see `scripts/lib/build/drawings/plugin.ts`. */
declare module 'virtual:drawings' {
  /** Builds a diagram from the data, or gives the steps of one that was drawn; throws what is wrong with the data. */
  export function diagramOf(
    name: string,
    language: string,
    outline: import('../slides/diagrams/diagram.ts').Outline,
  ): import('../slides/diagrams/diagram.ts').Planned | undefined
  /** Names of the diagrams that there are. */
  export const names: readonly string[]
  /** SVG text and what is said of it by `name.language`; of no diagram while presenting from source. */
  export const drawn: Readonly<
    Record<
      string,
      | (() => Promise<{
          readonly default: string
          readonly diagram: import('../slides/diagrams/diagram.ts').DrawnDiagram
        }>)
      | undefined
    >
  >
  /** Finds what is kept of a diagram while presenting from source; `undefined` in a build. */
  export const kept: typeof import('./kept.ts').keptPicture | undefined
  /** Draws any diagram with Mermaid; `undefined` where all are drawn. */
  export const live: (() => Promise<typeof import('./draw.ts')>) | undefined
}
