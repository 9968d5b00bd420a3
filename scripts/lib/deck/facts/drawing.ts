/** What is needed of a diagram in one language. */
export interface Drawing {
  readonly source: string
  readonly kind?: string
  readonly nodes?: readonly {
    readonly id?: string
    readonly text: string
    readonly side?: string
    readonly strength?: string
    readonly strong?: boolean
    readonly solid?: boolean
  }[]
  readonly edges?: readonly { readonly label?: string }[]
}

/** What a diagram's nodes and links say; nothing where there is none. */
export function textsOf({ nodes = [], edges = [] }: Partial<Drawing> = {}): string[] {
  return [...nodes.map(({ text }) => text), ...edges.flatMap(({ label }) => label ?? [])]
}
