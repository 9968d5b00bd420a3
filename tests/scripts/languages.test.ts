import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { languageOfTag, languageTags } from '../../slides/data/languages.ts'

const tags = languageTags.join('|')
/** A choice between languages that another one would fall through, which no type sees. */
const choices = [
  new RegExp(`\\b[lL]ang(?:uage)?\\S* [!=]== '(?:${tags})'`),
  new RegExp(`[?|] '(?:${tags})'`),
  new RegExp(`'(?:${tags})'\\] as const|\\((?:\\?:)?(?:${tags})\\|`),
  /:lang\((?!ja\))/,
]
/** The one list, and where a language is meant as such: what the rules of Japanese typesetting hold for, and a guess that is told as one. */
const allowed = [
  'slides/data/languages.ts',
  'scripts/lib/render/rules/typesetting.ts',
  'scripts/lib/deck/language.ts',
]

test('no choice between languages is written but as a table that the types want whole', () => {
  const files = globSync('{components,layouts,scripts,setup,slides,styles}/**/*.{ts,vue,css}', {
    cwd: projectRoot,
  }).map((file) => file.replaceAll('\\', '/'))
  assert.ok(files.length > 300)
  const found = files
    .filter((file) => !allowed.includes(file))
    .flatMap((file) =>
      readFileSync(join(projectRoot, file), 'utf8')
        .split('\n')
        .filter((line) => choices.some((choice) => choice.test(line)))
        .map((line) => `${file}: ${line.trim()}`),
    )
  assert.deepEqual(found, [])
})

test('such a choice is found', () => {
  for (const line of [
    "language === 'ja' ? a : b",
    "if (block.language !== 'en') return",
    "type Language = 'ja' | 'en'",
    "languageOf(slide) ?? 'en'",
    "(['ja', 'en'] as const).map(",
    '/^(ja|en)/',
    '.part:lang(en) {',
  ])
    assert.ok(
      choices.some((choice) => choice.test(line)),
      line,
    )
})

test("a tag means the lecture's language that it begins with, and no other", () => {
  assert.deepEqual(['ja', 'en-GB', 'EN', 'ja_JP'].map(languageOfTag), ['ja', 'en', 'en', 'ja'])
  assert.deepEqual(['fr', 'eng', 'jam', '', undefined, 12].filter(languageOfTag), [])
})
