import ts from 'typescript'

/** The language that is added for a test: English under another tag. */
export const stub = 'xx'

/** TypeScript, or a component, in which whatever has Japanese and English has the stub too: the English. */
export function withStub(text: string): string {
  const { before, script, after } = scriptIn(text)
  const inserted = insertions(script)
  if (inserted.length === 0) return text
  // What was inserted may hold more of them.
  return withStub(before + insertAll(script, inserted) + after)
}

/**
 * A text in which each language's own words begin with its tag, so that they are known wherever they are shown; those of
 * some constants don't.
 */
export function withMarks(text: string, but: readonly string[]): string {
  const { before, script, after } = scriptIn(text)
  return before + insertAll(script, marks(script, but)) + after
}

interface Insertion {
  readonly at: number
  readonly text: string
}

function insertAll(text: string, insertions: readonly Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((rest, { at, text }) => rest.slice(0, at) + text + rest.slice(at), text)
}

function insertions(script: string): Insertion[] {
  return byLanguage(script, []).flatMap(({ ja, en, [stub]: known }) =>
    ja && en && !known ? [{ at: en.getEnd(), text: `, ${stub}: ${en.initializer.getText()}` }] : [],
  )
}

function marks(script: string, but: readonly string[]): Insertion[] {
  return byLanguage(script, but).flatMap((properties) =>
    Object.entries(properties).flatMap(([language, { initializer }]) =>
      ts.isStringLiteralLike(initializer) || ts.isTemplateExpression(initializer)
        ? [{ at: initializer.getStart() + 1, text: `${language}:` }]
        : [],
    ),
  )
}

/** The properties that are called as languages are, of each object with several of them; not in some constants. */
function byLanguage(script: string, but: readonly string[]): Record<string, ts.PropertyAssignment>[] {
  const found: Record<string, ts.PropertyAssignment>[] = []
  const visit = (node: ts.Node) => {
    if (ts.isVariableDeclaration(node) && but.includes(node.name.getText())) return
    if (ts.isObjectLiteralExpression(node)) {
      const properties = node.properties
        .filter(ts.isPropertyAssignment)
        .filter(({ name }) => ['ja', 'en', stub].includes(name.getText()))
        .map((property) => [property.name.getText(), property] as const)
      if (properties.length > 1) found.push(Object.fromEntries(properties))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('text.ts', script, ts.ScriptTarget.Latest, true))
  return found
}

/** The script of a component, or all of a module. */
function scriptIn(text: string): { before: string; script: string; after: string } {
  const [, before = '', script = text, after = ''] =
    /^([\s\S]*?<script setup lang="ts">)([\s\S]*?)(<\/script>[\s\S]*)$/.exec(text) ?? []
  return { before, script, after }
}
