import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Finding } from '../../scripts/lib/cli/findings.ts'
import {
  inEnglish,
  inLecture,
  type PlantedDeck,
  plantedFolder,
  plantProject,
  together,
  unbuildable,
  withMermaid,
} from '../broken/deck.ts'
import { type Fault, faults, nearMisses, type Rule } from '../broken/index.ts'

const rendered = [together, withMermaid, inEnglish, unbuildable]
let root: string
let findings: readonly Finding[]

before(async () => {
  root = plantProject([...rendered, inLecture])
  // One after the other: each uses all cores.
  findings = [...(await check(rendered, ['--render'])), ...(await check([inLecture], []))]
})

after(() => root && rmSync(root, { recursive: true, force: true, maxRetries: 3 }))

for (const [rule, planted] of Map.groupBy(faults, (fault) => fault.rule)) {
  test(`each of ${planted.length} planted ${rule} faults is found, at its line, step and scheme`, () => {
    assert.deepEqual(planted.flatMap(missed), [])
  })
}

test('of a slide with one fault nothing is said that does not follow from it', () => {
  assert.deepEqual(faults.flatMap(beyond), [])
})

for (const [group, slides] of Map.groupBy(nearMisses, (slide) => slide.split('/')[0])) {
  test(`${slides.length} slides that are almost ${group} faults raise no alarm`, () => {
    assert.deepEqual(slides.flatMap(errorsOn).map(brief), [])
  })
}

/** What the check says of entries, as its own command in the planted project says it. */
async function check(decks: readonly PlantedDeck[], flags: readonly string[]): Promise<Finding[]> {
  const entries = decks.map(({ entry }) => entry)
  const args = [join(root, 'scripts', 'check.ts'), '--json', ...flags, ...entries]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  assert.equal(code, 1, `the check of ${entries.join(', ')} ended with ${code}:\n${errors}`)
  return (JSON.parse(output) as { findings: Finding[] }).findings
}

function errorsOn(slide: string): Finding[] {
  const file = join(root, plantedFolder, `${slide}.md`)
  return findings.filter((finding) => finding.file === file && finding.severity === 'error')
}

/** What was said instead, where nothing that was said fits a fault. */
function missed(fault: Fault): string[] {
  const said = errorsOn(fault.slide)
  if (said.some((finding) => fits(finding, fault))) return []
  const { slide, line, step, scheme, what } = fault
  return [`${slide}:${line} ${step ?? ''} ${scheme ?? ''} ${what}; said: ${said.map(brief).join(' | ')}`]
}

/** What was said of other things than the fault. */
function beyond({ slide, rule, also = [] }: Fault): string[] {
  const known: readonly (string | undefined)[] = [rule, ...also]
  return errorsOn(slide).flatMap((error) => (known.includes(error.rule) ? [] : [`${slide}:${brief(error)}`]))
}

function fits(finding: Finding, { slide, rule, line, step, scheme, what }: Fault): boolean {
  return (
    finding.rule === rule &&
    finding.slide === slide.split('/')[1] &&
    placesOf(finding.file, line, rule).includes(finding.line) &&
    (step === undefined || finding.step === step) &&
    (scheme === undefined || finding.scheme === scheme) &&
    what.test(finding.what)
  )
}

/** Where a reader would find a fault: in its block; one in the order of clicks also at the headline. */
function placesOf(file: string, line: number, rule: Rule): number[] {
  const block = blockAt(file, line)
  if (rule !== 'steps') return block
  const lines = readFileSync(file, 'utf8').split('\n')
  return [...block, lines.findIndex((text) => text.startsWith('## ')) + 1]
}

/** The lines around one up to the next empty ones: within a block, a neighbour is as good a place to look. */
function blockAt(file: string, line: number): number[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const isEmpty = (at: number) => (lines[at - 1] ?? '').trim() === ''
  let first = line
  while (!isEmpty(first - 1)) first--
  const block: number[] = []
  for (let at = first; !isEmpty(at); at++) block.push(at)
  return block
}

function brief({ line, step, scheme, rule, what }: Finding): string {
  return `${line} ${[rule, step, scheme].filter((part) => part !== undefined).join(' ')}: ${what.slice(0, 120)}`
}
