import { createHash } from 'node:crypto'
import { z } from 'zod'
import { messageOf } from '../../cli/errors.ts'
import { rowAt } from '../../deck/text/markdown.ts'
import { squeeze, withoutSpace } from '../../deck/text/quotes.ts'
import { type Canon, lockCommand, placesIn } from './canon.ts'
import type { Essay } from './parse.ts'

/** What the project keeps of the essay's text: no word but those that it quotes. */
export interface Lock {
  readonly madeBy: string
  /** By id (and `title`, `heading-1` …, `colophon`), in reading order. */
  readonly paragraphs: Readonly<Record<string, Fingerprint>>
  /** By phrase: where it begins, character by character from 0, in each paragraph that has it. */
  readonly phrases: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
}

/** A text without its words. White space and emphasis count neither here nor in a phrase's place. */
export interface Fingerprint {
  readonly sha256: string
  readonly length: number
}

const lockSchema = z.strictObject({
  madeBy: z.string(),
  paragraphs: z.record(
    z.string(),
    z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), length: z.int().positive() }),
  ),
  phrases: z.record(z.string().min(1), z.record(z.string(), z.array(z.int().nonnegative()).min(1))),
})

/** Reads a lock file's text: the lock, or what is wrong with it and on which line (from 1). */
export function parseLock(text: string): Lock | { readonly problem: string; readonly line: number } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    // Not every message of Node's names the line.
    const line = Number(/line (\d+)/.exec(messageOf(error))?.[1] ?? 1)
    return { problem: 'it is not JSON', line }
  }
  const result = lockSchema.safeParse(json)
  const issue = result.error?.issues[0] ?? (result.success ? misplaced(result.data) : undefined)
  if (result.success && !issue) return result.data
  const path = issue?.path.map(String) ?? []
  return {
    problem: `${path.join(' › ') || 'the whole'}: ${issue?.message}`,
    line: path[1] === undefined ? 1 : lineOfKey(text, path[1]),
  }
}

/** The line of a paragraph or phrase in a lock file's text, from 1; 1 where it isn't. */
export function lineOfKey(text: string, key: string): number {
  return rowAt(text, text.indexOf(`\n    ${JSON.stringify(key)}: `) + 1) + 1
}

/** A phrase in a paragraph that is not there or ends before it. */
function misplaced({ paragraphs, phrases }: Lock) {
  const places = Object.entries(phrases).flatMap(([phrase, ids]) =>
    Object.entries(ids).map(([id, offsets]) => ({ phrase, id, end: Math.max(...offsets) + phrase.length })),
  )
  const wrong = places.find(({ id, end }) => end > (paragraphs[id]?.length ?? 0))
  return wrong && { path: ['phrases', wrong.phrase, wrong.id], message: 'there is no such place' }
}

/** The lock for an essay and the phrases quoted from it; a phrase that it does not have is left out. */
export function lockOf(essay: Essay, phrases: Iterable<string>): Lock {
  const places = [...placesIn(essay)]
  const quoted = [...new Set([...phrases].map(squeeze))].filter(Boolean).sort()
  const found = quoted.map((phrase) => {
    const at = places.map(([id, text]) => [id, offsetsOf(phrase, squeeze(text))] as const)
    return [phrase, Object.fromEntries(at.filter(([, offsets]) => offsets.length > 0))] as const
  })
  return {
    madeBy: lockCommand,
    paragraphs: Object.fromEntries(places.map(([id, text]) => [id, fingerprint(text)])),
    phrases: Object.fromEntries(found.filter(([, at]) => Object.keys(at).length > 0)),
  }
}

/** The lock as its file holds it, a line for each paragraph and phrase: same lock, same bytes. */
export function formatLock(lock: Lock): string {
  const block = (record: object) =>
    Object.entries(record)
      .map(([key, value]) => `\n    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',')
  return `{
  "madeBy": ${JSON.stringify(lock.madeBy)},
  "paragraphs": {${block(lock.paragraphs)}
  },
  "phrases": {${block(lock.phrases)}
  }
}
`
}

function fingerprint(text: string): Fingerprint {
  const plain = withoutSpace(text)
  return { sha256: createHash('sha256').update(plain).digest('hex'), length: plain.length }
}

function offsetsOf(phrase: string, text: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) offsets.push(at)
  return offsets
}

/** The lock as a canon. */
export function lockCanon(lock: Lock): Canon {
  const phrases = new Map(Object.entries(lock.phrases))
  return {
    ids: new Set(Object.keys(lock.paragraphs)),
    placesOf: (words) => Object.keys(phrases.get(squeeze(words)) ?? {}),
    lacksWords: 'is not locked as words of the essay',
    lacksId: 'is not locked',
    orElse: `, or run "${lockCommand}" to lock it`,
  }
}
