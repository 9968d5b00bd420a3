import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type * as TypeScript from 'typescript'
import { componentName } from '../text/markdown.ts'

/** What a property takes, where that is a list of words. */
export interface Choice {
  readonly values: readonly string[]
  /** What a value stands for, after its type: `paragraph` for a `ParagraphId`. */
  readonly names: string
  /** A single one of them, a list, or both. */
  readonly single: boolean
  readonly list: boolean
  /** It may stand without a value. */
  readonly flag: boolean
}

/** The properties that take a list of words, by component. */
export type ComponentProps = Readonly<Record<string, Readonly<Record<string, Choice>>>>

/**
 * What the components in some files (absolute paths of `.vue`) take, as TypeScript understands their props. What
 * takes any text, or what nobody can tell, is left out.
 */
export function readComponentProps(files: readonly string[], tsconfig: string): ComponentProps {
  // Both take long to load, and are only needed when a component or a type has changed.
  const require = createRequire(import.meta.url)
  const ts: typeof TypeScript = require('typescript')
  const { parse }: typeof import('vue/compiler-sfc') = require('vue/compiler-sfc')
  const scripts = new Map(
    files.map((file) => {
      const { script, scriptSetup } = parse(ts.sys.readFile(file) ?? '').descriptor
      // A module, whatever is in it.
      return [`${file}.ts`, [script?.content, scriptSetup?.content, 'export {}'].join('\n')]
    }),
  )
  const program = createProgram(ts, scripts, tsconfig)
  const checker = program.getTypeChecker()
  return Object.fromEntries(
    [...scripts.keys()].map((file) => [
      componentName(basename(file, '.vue.ts')),
      choicesIn(ts, checker, program.getSourceFile(file)),
    ]),
  )
}

function createProgram(
  ts: typeof TypeScript,
  scripts: ReadonlyMap<string, string>,
  tsconfig: string,
): TypeScript.Program {
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile)
  const folder = tsconfig.slice(0, tsconfig.lastIndexOf('/'))
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, folder)
  const host = ts.createCompilerHost({ ...options, types: [] })
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => scripts.has(file) || fileExists(file)
  host.readFile = (file) => scripts.get(file) ?? readFile(file)
  host.getSourceFile = (file, ...rest) => {
    const script = scripts.get(file)
    return script === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, script, rest[0], true)
  }
  return ts.createProgram([...scripts.keys()], { ...options, types: [] }, host)
}

function choicesIn(
  ts: typeof TypeScript,
  checker: TypeScript.TypeChecker,
  file: TypeScript.SourceFile | undefined,
): Record<string, Choice> {
  const choices: Record<string, Choice> = {}
  const visit = (node: TypeScript.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'defineProps') {
      // With an argument of types it needs none of Vue's own.
      const [argument] = node.typeArguments ?? []
      const props = argument ? checker.getTypeFromTypeNode(argument) : checker.getTypeAtLocation(node)
      for (const prop of checker.getPropertiesOfType(props)) {
        const type = checker.getTypeOfSymbolAtLocation(prop, node)
        const choice = choiceOf(ts, checker, type)
        if (choice) choices[prop.name] = { ...choice, names: nameOf(ts, prop) ?? prop.name }
      }
    }
    ts.forEachChild(node, visit)
  }
  if (file) visit(file)
  return choices
}

/** The words that a type consists of; `undefined` where it takes something else too. */
function choiceOf(
  ts: typeof TypeScript,
  checker: TypeScript.TypeChecker,
  type: TypeScript.Type,
): Omit<Choice, 'names'> | undefined {
  const values = new Set<string>()
  const found = { single: false, list: false, flag: false }
  for (const part of partsOf(type)) {
    if (part.flags & ts.TypeFlags.Undefined) continue
    if (part.flags & ts.TypeFlags.BooleanLiteral) found.flag = true
    else if (part.isStringLiteral()) {
      found.single = true
      values.add(part.value)
    } else if (checker.isArrayLikeType(part)) {
      const element = checker.getIndexTypeOfType(part, ts.IndexKind.Number)
      const words = element ? partsOf(element) : []
      if (words.length === 0 || !words.every((word) => word.isStringLiteral())) return undefined
      found.list = true
      for (const word of words) values.add(word.value)
    } else return undefined
  }
  if (values.size === 0) return undefined
  const inOrder = new Intl.Collator('en', { numeric: true }).compare
  return { values: [...values].sort(inOrder), ...found }
}

function partsOf(type: TypeScript.Type): readonly TypeScript.Type[] {
  return type.isUnion() ? type.types : [type]
}

/** What a type's name says: `ParagraphId` names a paragraph. */
function nameOf(ts: typeof TypeScript, prop: TypeScript.Symbol): string | undefined {
  const declaration = prop.declarations?.find((one) => ts.isPropertySignature(one))
  const name = /\b([A-Z]\w*?)(?:Id|Name)\b/.exec(declaration?.type?.getText() ?? '')?.[1]
  return name?.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase()
}
