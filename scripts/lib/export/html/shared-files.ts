import { parseAst } from 'vite'
import { decoded, encodePath } from '../../build/pictures/address.ts'
import type { Named } from './inline.ts'

/** A node of a syntax tree, as far as it matters here. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly value?: unknown
}

/** A script in which each of `files` that it names more than once stands once, and is called by a name. */
export function shareFiles(code: string, files: readonly Named[]): string {
  // What a script names at most once is not looked for: a whole deck takes long to parse.
  const named = files.filter(({ name }) => timesIn(code, name) > 1)
  if (named.length === 0) return code
  const known = new Map(named.map((file) => [file.name, file]))
  const uses = new Map<Named, Node[]>()
  for (const node of stringsIn(parseAst(code) as unknown as Node)) {
    const address = String(node.value)
    const file = address.startsWith('/') ? (known.get(address) ?? known.get(decoded(address))) : undefined
    if (file) uses.set(file, [...(uses.get(file) ?? []), node])
  }
  const shared = [...uses].filter(([, nodes]) => nodes.length > 1)
  const edits = shared.flatMap(([, nodes], index) =>
    nodes.map((node) => ({ ...node, name: `__file${index}` })),
  )
  const text = edits
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, name }) => left.slice(0, start) + name + left.slice(end), code)
  const names = shared.map(([file], index) => `const __file${index}=${JSON.stringify(file.text)};\n`)
  return names.join('') + text
}

function timesIn(code: string, name: string): number {
  const forms = [...new Set([name, encodeURI(name), encodePath(name)])]
  return forms.reduce((sum, form) => sum + code.split(form).length - 1, 0)
}

/** The strings of a script that are values: no names of modules or of properties. */
function stringsIn(node: Node): Node[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node] : []
  if (/^(?:Import|Export(?:All|Named))/.test(node.type) && 'source' in node && node.source) return []
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'key' && !('computed' in node && node.computed)) return []
    const nodes: unknown[] = Array.isArray(value) ? value : [value]
    return nodes.flatMap((one) => (isNode(one) ? stringsIn(one) : []))
  })
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
