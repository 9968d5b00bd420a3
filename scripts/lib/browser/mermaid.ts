import { registerHooks } from 'node:module'

/**
 * Stands in for DOMPurify, the one part of Mermaid's parsers that needs a document. It cleans the text of
 * labels, which decides what is shown and never whether a diagram parses.
 */
const sanitizer = `data:text/javascript,${encodeURIComponent(
  'export default { sanitize: (text) => text, addHook() {}, removeHook() {}, removeAllHooks() {} }',
)}`

/** Parses a diagram with Mermaid itself, without a browser; throws Mermaid's error. */
export async function parseMermaid(source: string): Promise<void> {
  const mermaid = await loadMermaid()
  await mermaid.parse(source)
}

let loading: Promise<typeof import('mermaid')['default']> | undefined

function loadMermaid() {
  loading ??= importMermaid()
  return loading
}

async function importMermaid() {
  // The hook stays: Mermaid imports the parser of each kind of diagram only when it meets one.
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'dompurify' ? { url: sanitizer, shortCircuit: true } : next(specifier, context),
  })
  const { default: mermaid } = await import('mermaid')
  return mermaid
}
