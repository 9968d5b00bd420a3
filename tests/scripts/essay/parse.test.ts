import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Essay, parseEssay } from '../../../scripts/lib/checks/essay/parse.ts'
import { withoutSpace } from '../../../scripts/lib/deck/text/quotes.ts'
import { paragraphs } from '../../../slides/data/essay.ts'
import { essayText, withoutEssay } from '../../essay-text.ts'
import { madeUp } from './project.ts'

/** An essay's parts without white space: what two readings of it must agree in. */
function parts({ paragraphs, ...rest }: Essay) {
  return { ...rest, paragraphs: [...paragraphs].map(([id, text]) => [id, withoutSpace(text)]) }
}

test('paragraphs are numbered by section, the footnote last', () => {
  const essay = parseEssay(madeUp)
  assert.deepEqual([...essay.paragraphs.keys()], ['0.1', '0.2', '1.1', '1.2', '2.1', 'n1'])
  assert.equal(essay.title, '島と港—便りが絶えた後で')
  assert.equal(essay.author, '海野はま')
  assert.deepEqual(essay.headings, ['1. なぜ「船」は出るのか。', '2. どこへ着くのか。'])
  assert.equal(essay.colophon, '(2001年5月3日脱稿)')
})

test('a paragraph that a footnote cuts in two is put together', () => {
  const { paragraphs } = parseEssay(madeUp)
  assert.equal(paragraphs.get('1.2'), '島の人は待つ。待つことは易しくない。')
  assert.equal(paragraphs.get('n1'), '¹ 拙稿「海と山」『島の便り』第7号参照。')
})

const variants = {
  'line breaks inside paragraphs': madeUp.replaceAll('、', '、\n'),
  'a line break after a full stop': madeUp.replace('という。船', 'という。\n船'),
  'a page break in the middle of a sentence': madeUp.replace('静かであり、', '静かであり、\n\n\f\n\n'),
  'white space around lines': madeUp.replaceAll('\n', '  \n\t\u3000'),
  'blank lines that hold blanks': madeUp.replaceAll('\n\n', '\n \u3000\n'),
  'Windows line ends and a byte order mark': `\uFEFF${madeUp.replaceAll('\n', '\r\n')}`,
  'no blank lines': madeUp.replaceAll('\n\n', '\n'),
}
for (const [name, text] of Object.entries(variants)) {
  test(`the essay is read the same with ${name}`, () =>
    assert.deepEqual(parts(parseEssay(text)), parts(parseEssay(madeUp))))
}

test('a heading may have a full-width number, a sentence that begins with a decimal is none', () => {
  assert.equal(parseEssay(madeUp.replace('1. なぜ', '１．なぜ')).headings[0], '１．なぜ「船」は出るのか。')
  const decimal = parseEssay(madeUp.replace('山の道は', '2.5倍の道は'))
  assert.deepEqual(decimal.headings, parseEssay(madeUp).headings)
})

const broken: Record<string, [string, RegExp]> = {
  nothing: ['', /a title, an author/],
  'a few lines': ['甲\n\n乙\n\n丙。\n', /colophon/],
  'no colophon': [madeUp.replace('(2001年5月3日脱稿)', '終わり。'), /colophon/],
  'no headings': [madeUp.replace(/^[12]\. /gm, ''), /heading/],
  'a heading with nothing below it': [madeUp.replace('風は変わる¹。船は戻るかもしれない。', ''), /section 2/],
}
for (const [name, [text, why]] of Object.entries(broken)) {
  test(`a text with ${name} is no essay, and it is said why`, () =>
    assert.throws(() => parseEssay(text), why))
}

test('the essay has the paragraphs of the data, in their order', { skip: withoutEssay }, () => {
  assert.deepEqual(
    [...(essayText()?.keys() ?? [])],
    paragraphs.map(({ id }) => id),
  )
})
