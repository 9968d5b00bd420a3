import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { languageTags, original } from '../../slides/data/languages.ts'
import { sourceReference } from '../../slides/data/source.ts'

const folder = join(import.meta.dirname, '../../slides/data')
const japanese = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/

/** The languages that the essay is not in. */
const translations: readonly string[] = languageTags.filter((language) => language !== original)

/** Every text in a translation below a value, with where it is. */
function* translatedIn(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    const texts: readonly unknown[] = Array.isArray(child) ? child : [child]
    if (translations.includes(key)) for (const text of texts) yield [path, String(text)] as const
    else yield* translatedIn(child, `${path}.${key}`)
  }
}

test('what the data say in another language has no Japanese, whose signs and brackets are others', async () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  const modules = await Promise.all(
    files.map(async (file) => [file, await import(pathToFileURL(join(folder, file)).href)] as const),
  )
  const texts = modules.flatMap(([file, module]) => [...translatedIn({ ...module }, file)])
  assert.ok(texts.length > 500)
  for (const [path, text] of texts) assert.doesNotMatch(text, japanese, path)
})

test("the English reference has the author's family name first, and the titles in Japanese with a translation", () => {
  const { essay, note } = sourceReference('en')
  const [author, title, rest] = essay.map(({ text }) => text)
  assert.equal(author, 'Matsunaga Yasuyuki (family name first), ')
  assert.equal(title, '「米・イラン交渉—合意が不可能な下で何のため」')
  assert.match(rest ?? '', /^ \[.+\] \(manuscript of 27 February 2026\)$/)
  assert.match(
    note.map(({ text }) => text).join(''),
    /^Note 1: Matsunaga Yasuyuki, 「.+」 \[.+\], Kokusai Mondai 553 /,
  )
  for (const { text, kind } of [...essay, ...note])
    assert.equal(japanese.test(text), kind === 'original', text)
})

test('the Japanese reference is one of Japanese', () => {
  const { essay, note } = sourceReference('ja')
  const lines = [essay, note].map((parts) => parts.map(({ text }) => text).join(''))
  assert.deepEqual(lines, [
    '松永泰行「米・イラン交渉—合意が不可能な下で何のため」 （2026年2月27日脱稿）',
    '注1：松永泰行「イランの核問題と保守派政権」『国際問題』553号（2006年7・8月号）45頁',
  ])
})
