import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { outlineOf } from '../../scripts/lib/build/drawings/outline.ts'
import type { Deck } from '../../scripts/lib/deck/deck.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { concordanceOf, lectureIn } from '../../scripts/lib/remix/lecture.ts'
import { joinParts } from '../../scripts/lib/remix/parts.ts'
import { backupPart, parts as lectureParts } from '../../slides/data/interface.ts'
import { diagrams } from '../../slides/diagrams/index.ts'
import { copyProject } from '../project-copy.ts'

const root = copyProject('slides.md', 'README.md')
after(() => rmSync(root, { recursive: true }))

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', `${script}.ts`), ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

describe('a remix', () => {
  const name = '私の 授業.md'
  let deck: Deck
  let said: string
  before(async () => {
    const { status, stdout, stderr } = run(
      'remix',
      name,
      '--minutes',
      '45',
      '--include',
      'vote',
      '--title',
      '交渉の話',
    )
    assert.equal(status, 0, stderr)
    said = stdout
    deck = await loadDeck(join(root, name))
  })

  test('is an entry of src: lines with its own title, duration and origin', () => {
    const { title, duration, lang, adaptedFrom } = deck.headmatter
    assert.deepEqual([title, duration, lang], ['交渉の話', '45min', 'ja'])
    const { name: project, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const now = new Date().toLocaleDateString('sv')
    assert.deepEqual(adaptedFrom, { project, version, date: now })
    assert.ok(deck.slides.slice(1).every(({ ours, importLine }) => ours && importLine))
    assert.match(deck.slides[0]?.content ?? '', /^# 交渉の話$/m)
  })

  test("gives each slide's minutes in a comment, and each part's", () => {
    const text = readFileSync(join(root, name), 'utf8')
    assert.match(text, /src: \.\/slides\/ja\/1-shock\/vote\.md # 3 min, as of [0-9a-f]{8}\n/)
    const sums = [...text.matchAll(/^# (.+): (\d+) min$/gm)].map(([, part, minutes]) => [
      part,
      Number(minutes),
    ])
    assert.deepEqual(
      sums.map(([part]) => part),
      lectureParts.flatMap(({ id, title }) => (id === backupPart ? [] : [title.ja])),
    )
    assert.match(text, /^# 予備: when somebody asks, not counted$/m)
    assert.equal(
      sums.reduce((sum, [, minutes]) => sum + Number(minutes), 0),
      45,
    )
  })

  test('passes the check without an error', () => {
    const { status, stdout } = run('check', name)
    assert.equal(status, 0, stdout)
  })

  test('is told with its slides, minutes and the paragraphs that it teaches or leaves out', () => {
    assert.match(said, /45 minutes \(asked for 45\)/)
    assert.match(said, /^ {3}3 {2}vote {2}/m)
    assert.match(said, /^teaches .*¶1\.9/m)
    assert.match(said, /^leaves out .*¶1\.5/m)
  })

  test('is the same when it is made again, and is not made again unless that is wanted', () => {
    const whole = readFileSync(join(root, name), 'utf8')
    const again = ['--minutes', '45', '--include', 'vote', '--title', '交渉の話']
    const refused = run('remix', name, ...again)
    assert.equal(refused.status, 2)
    assert.match(refused.stderr, /it is there already: .*--force/)
    assert.equal(run('remix', name, ...again, '--force').status, 0)
    assert.equal(readFileSync(join(root, name), 'utf8'), whole)
  })

  test("takes no other file's place, even by force", () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const { status, stderr } = run('remix', 'README.md', '--minutes', '45', '--force')
    assert.equal(status, 2)
    assert.match(stderr, /no remix: choose another name/)
    assert.equal(readFileSync(join(root, 'README.md'), 'utf8'), readme)
  })

  test('is told of slides that changed since it was made, and of nothing once they are read again', () => {
    const slide = join(root, 'slides', 'ja', '2-puzzle', 'gap.md')
    const before = readFileSync(slide, 'utf8')
    writeFileSync(slide, before.replace('\n## ', '\n<!-- read again -->\n\n## '))
    const { status, stdout } = run('check', name)
    assert.equal(status, 0, stdout)
    const now = /slide gap — hint: it has changed .* write "(as of [0-9a-f]{8})" there/.exec(stdout)?.[1]
    assert.ok(now, stdout)
    const entry = readFileSync(join(root, name), 'utf8')
    writeFileSync(join(root, name), entry.replace(/(gap\.md # 3 min, )as of \w+/, `$1${now}`))
    assert.doesNotMatch(run('check', name).stdout, /has changed/)
    writeFileSync(slide, before)
    writeFileSync(join(root, name), entry)
  })

  for (const [args, expected] of [
    [['--minutes', '45', '--lang', 'xx'], /--lang xx: there are no slides in it, choose from: ja/],
    [['--minutes', 'forty'], /--minutes forty: give a whole number/],
    [[], /--minutes is missing/],
    [['--minutes', '45', '--exclude', 'source'], /--exclude source: it is in every cut/],
  ] as const) {
    test(`is not written for ${args.join(' ') || 'no minutes'}, and the reason is one line`, () => {
      const { status, stderr } = run('remix', 'other.md', ...args)
      assert.equal(status, 2)
      assert.match(stderr, expected)
      assert.equal(stderr.trim().split('\n').length, 1, stderr)
      assert.ok(!existsSync(join(root, 'other.md')))
    })
  }
})

test('parts are joined with the shorter neighbour, the shortest first, until they are few enough', () => {
  const slides = [
    { id: 'a', part: 'one', minutes: 2 },
    { id: 'b', part: 'two', minutes: 9 },
    { id: 'c', part: 'three', minutes: 8 },
    { id: 'd', part: 'four', minutes: 1 },
  ]
  const parts = (count: number) => joinParts(slides, count).map(({ part }) => part)
  assert.deepEqual(parts(4), ['one', 'two', 'three', 'four'])
  assert.deepEqual(parts(3), ['one', 'two', 'three', 'three'])
  assert.deepEqual(parts(2), ['two', 'two', 'three', 'three'])
  assert.deepEqual(parts(1), ['two', 'two', 'two', 'two'])
})

test('a cut of few parts is an entry in which slides and road map have only those', async () => {
  assert.equal(run('remix', 'two.md', '--minutes', '30', '--include', 'road-map', '--parts', '2').status, 0)
  const deck = await loadDeck(join(root, 'two.md'))
  const told = ['answer', 'root', backupPart]
  assert.deepEqual([...new Set(deck.slides.map(({ frontmatter }) => frontmatter.part))], told)
  const map = diagrams['road-map']('ja', outlineOf(deck))
  assert.deepEqual(
    map.nodes.map(({ id }) => id),
    ['part_answer', 'part_root'],
  )
  assert.equal(
    diagrams['road-map']('ja').nodes.length,
    lectureParts.filter(({ id }) => id !== backupPart).length,
  )
})

test('a paragraph is taught by a slide, touched where a part is announced or in the backup, or left out', () => {
  const slide = (layout: string, ...sources: string[]) =>
    ({ frontmatter: { layout, sources } }) as unknown as Deck['slides'][number]
  const asked = {
    frontmatter: { part: 'backup', sources: ['1.4', '1.6'] },
  } as unknown as Deck['slides'][number]
  const slides = [
    slide('cover', '1.1'),
    slide('section', '1.2', '1.3'),
    slide('default', '1.3', '1.4'),
    asked,
  ]
  assert.deepEqual(concordanceOf(slides, ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'], 'backup'), {
    teaches: ['1.3', '1.4'],
    touches: ['1.1', '1.2', '1.6'],
    leavesOut: ['1.5'],
  })
})

test('a lecture is the entry with most slides of a language, and never a remix', async () => {
  const lecture = await loadDeck(join(root, 'slides.md'))
  const slides = lecture.slides.map((slide) => ({ ...slide, tree: 'xx' }))
  const other = { ...lecture, headmatter: { lang: 'xx' }, slides }
  const remix = {
    ...lecture,
    headmatter: { adaptedFrom: {} },
    slides: [...lecture.slides, ...lecture.slides],
  }
  assert.equal(lectureIn([remix, other, lecture], 'ja'), lecture)
  assert.equal(lectureIn([remix, lecture, other], 'xx'), other)
})
