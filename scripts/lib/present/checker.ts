import { once } from 'node:events'
import { enableCompileCache } from 'node:module'
import { cacheFolder } from '../cli/cache.ts'
import type { Finding } from '../cli/findings.ts'
import type { ComponentProps } from '../deck/components/component-props.ts'

/** Has a checker begin; what it knows of an earlier check it need not do again. */
export interface Begin {
  /** Sources of diagrams that Mermaid has parsed. */
  readonly parsed: readonly string[]
}

/** What a checker found. */
export interface Result {
  readonly findings: readonly Finding[]
  /** Whether another result follows, with what the components' types say. */
  readonly more: boolean
  readonly parsed: readonly string[]
}

// Loads the checks' code and none of what a lecturer edits; checks an entry when it is told to, and ends.
const entry = process.argv[2] ?? ''
// Without the server nobody waits for it.
process.once('disconnect', () => process.exit())
const told = once(process, 'message') as Promise<[Begin]>
enableCompileCache(cacheFolder('compiled'))
const { checkEntries } = await import('../checks/check-entries.ts')
const { keptComponentProps, loadComponentProps } = await import('../deck/components/load-component-props.ts')
const { parseMermaid } = await import('../browser/mermaid.ts')
await parseMermaid('flowchart LR\n  a --> b')

const [begin] = await told
const known = new Set(begin.parsed)
const parsed = new Set<string>()
const parse = async (source: string) => {
  if (!known.has(source)) await parseMermaid(source)
  parsed.add(source)
}
const check = async (props: ComponentProps) => (await checkEntries([entry], { parse, props })).findings
const tell = (findings: readonly Finding[], more: boolean) =>
  new Promise((sent) => process.send?.({ findings, more, parsed: [...parsed] } satisfies Result, sent))
const props = keptComponentProps()
if (!props) await tell(await check({}), true)
await tell(await check(props ?? (await loadComponentProps())), false)
process.disconnect()
